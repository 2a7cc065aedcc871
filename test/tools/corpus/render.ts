import { FIELD_NAMES } from '../../../utils/header/header.ts';
import type { CorpusPage, PageLine } from './pages.ts';

/** Columns at which mail programs of the time broke lines. */
const WRAP_COLUMN = 72;
const FIELDS: ReadonlySet<string> = new Set(FIELD_NAMES);
/** "Rating: ", "*Title* = ", "[Author]: ": a label with its separator, and the value behind it. */
const LABEL = /^(\s*[*>[(]*\p{L}[\p{L}\p{N} '’./&#+-]{0,40}?\]?\s*(?::|::|=|~|--)[)\]]?\s*)(\S.*)$/u;

type Lines = readonly PageLine[];
type Style = (lines: Lines) => string;

const escapeHtml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const isField = (line: PageLine): boolean => line.tags.some((tag) => FIELDS.has(tag));
const isBlank = (line: PageLine): boolean => line.text.trim() === '';
const plain = (line: PageLine): string => escapeHtml(line.text);

interface Labelled {
  readonly label: string;
  readonly value: string;
}

function labelled(line: PageLine): Labelled | undefined {
  const [, label, value] = (isField(line) && LABEL.exec(line.text)) || [];
  return label === undefined || value === undefined ? undefined : { label: escapeHtml(label), value: escapeHtml(value) };
}

/** Runs of lines between blank ones. */
function paragraphs(lines: Lines): PageLine[][] {
  const out: PageLine[][] = [[]];
  for (const line of lines) {
    if (isBlank(line)) out.push([]);
    else out.at(-1)?.push(line);
  }
  return out.filter((paragraph) => paragraph.length > 0);
}

function boldLabel(line: PageLine): string {
  const split = labelled(line);
  return split ? `<b>${split.label.trimEnd()}</b> ${split.value}` : plain(line);
}

function fontLabel(line: PageLine): string {
  const split = labelled(line);
  return split ? `<B><FONT COLOR="#FFCC00">${split.label.trimEnd()}</FONT></B>&nbsp;${split.value}` : plain(line);
}

function wrapLine(text: string): string {
  const rows: string[] = [];
  let row = '';
  for (const word of text.split(' ')) {
    const fits = row === '' || row.length + 1 + word.length <= WRAP_COLUMN;
    if (!fits) rows.push(row);
    row = fits && row !== '' ? `${row} ${word}` : word;
  }
  return [...rows, row].join('\n');
}
const wrapped = (lines: Lines): string => lines.map((line) => wrapLine(line.text)).join('\n');

const inBlocks = (lines: Lines, line: (line: PageLine) => string, br: string): string =>
  paragraphs(lines)
    .map((paragraph) => `<p>${paragraph.map(line).join(`${br}\n`)}</p>`)
    .join('\n');

function fontSoup(lines: Lines): string {
  const text = paragraphs(lines).map((paragraph) => paragraph.map(fontLabel).join('<BR>\n')).join('<P>\n');
  return `<CENTER><TABLE WIDTH="80%" BORDER=0><TR><TD><FONT FACE="Verdana" SIZE="2" COLOR="#CCCCFF">\n${text}\n</FONT></TD></TR></TABLE></CENTER>`;
}

/** One table row; `value` is absent where a line has no label. */
interface Row {
  readonly tag: string | undefined;
  readonly label: string;
  readonly value?: string;
}

function addRow(rows: readonly Row[], line: PageLine): Row[] {
  const split = labelled(line);
  const last = rows.at(-1);
  if (split) return [...rows, { tag: line.tags[0], label: split.label.trim(), value: split.value }];
  if (isField(line) && last?.value !== undefined && last.tag === line.tags[0]) return [...rows.slice(0, -1), { ...last, value: `${last.value}<br>${plain(line)}` }];
  return [...rows, { tag: line.tags[0], label: plain(line) }];
}

const drawRow = ({ label, value }: Row): string =>
  value === undefined ? `<tr><td colspan="2">${label}</td></tr>` : `<tr><td valign="top"><b>${label}</b></td><td>${value}</td></tr>`;

/** Label and value in two cells; bold labels where the header is broken up by other lines. */
function table(lines: Lines): string {
  const from = lines.findIndex(isField);
  const to = lines.findLastIndex(isField);
  const header = lines.slice(from, to + 1);
  if (from < 0 || header.some((line) => !isField(line) && line.tags[0] !== 'h')) return bold(lines);
  const rows = header.filter((line) => !isBlank(line)).reduce<Row[]>(addRow, []);
  return `${br(lines.slice(0, from))}\n<table cellpadding="3">${rows.map(drawRow).join('\n')}</table>\n${br(lines.slice(to + 1))}`;
}

const br: Style = (lines) => inBlocks(lines, plain, '<br>');
const bold: Style = (lines) => inBlocks(lines, boldLabel, '<br />');

/** The markups in which archives of the time put the same lines. */
export const STYLES: Readonly<Record<string, Style>> = {
  pre: (lines) => `<pre>\n${lines.map(plain).join('\n')}\n</pre>`,
  wrap: (lines) => `<pre>\n${escapeHtml(wrapped(lines))}\n</pre>`,
  br,
  brbr: (lines) => lines.map(plain).join('<br>\n'),
  p: (lines) => lines.filter((line) => !isBlank(line)).map((line) => `<P>${plain(line)}`).join('\n'),
  bold,
  font: fontSoup,
  div: (lines) => `<div id="content"><div class="entry">${lines.map((line) => (isBlank(line) ? '<div><br></div>' : `<div>${boldLabel(line)}</div>`)).join('\n')}</div></div>`,
  table,
};
export const STYLE_NAMES: readonly string[] = [...Object.keys(STYLES), 'txt'];

/** FNV-1a: a page's variants are the same on every machine. */
export function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return sum;
}

/** The page as a plain-text file, hard-wrapped. */
export const renderText = (page: CorpusPage): string => `${wrapped(page.lines)}\n`;

/** Half of the old pages say nothing useful in `<title>`. */
export function renderHtml(page: CorpusPage, style: string): string {
  const title = hash(page.name + style) % 2 ? escapeHtml(page.meta.title ?? 'Untitled Document') : 'New Page 1';
  const body = STYLES[style]?.(page.lines) ?? '';
  return `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">\n<html lang="${page.meta.lang ?? 'en'}">\n<head><meta charset="utf-8"><title>${title}</title></head>\n<body bgcolor="#000033" text="#CCCCFF">\n${body}\n</body>\n</html>\n`;
}

/** The page as a browser gets it: a text file is shown as one `<pre>`. */
export const renderAny = (page: CorpusPage, style: string): string =>
  style === 'txt' ? `<html><head></head><body><pre>${escapeHtml(renderText(page))}</pre></body></html>` : renderHtml(page, style);
