import type { Line } from '../header/line';
import { repair } from '../text/repair';

/** A stretch of one text node that a line was made from: `from` and `to` in the node's data, `at` in the line before repair. */
export interface Piece {
  readonly node: Text;
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

/** A line with the text nodes that it came from. */
export interface PageLine extends Line {
  readonly pieces: readonly Piece[];
  /** The collapsed text before repair, where repair changed it. */
  readonly raw?: string;
}

/** What holds where text stands; counts of open elements, so that unclosed and crossed tags do no harm. */
export interface Context {
  bold: number;
  pre: number;
  centre: number;
  link: number;
  item: number;
  heading: number;
}

/** The label of a table row or a list of terms is at most this long, in UTF-16 units. */
const MAX_CELL_LABEL = 48;
/** One line never grows beyond this; the rest of the paragraph is a further line. */
const MAX_LINE = 4000;
const CELL_LABEL = /[:=~-]\s*$/;
/** JavaScript's `\s` holds the no-break space and all of Unicode's blanks, as `trim` does. */
const BLANKS = /\s+/g;
const UNEVEN = /[^\S ]| {2}/;

/** One blank for each run of them. To look costs far less than to replace: most text is even but for the line break at its head. */
function evened(text: string): string {
  const inner = text.trim();
  if (inner === '') return text === '' ? '' : ' ';
  const even = UNEVEN.test(inner) ? inner.replace(BLANKS, ' ') : inner;
  if (inner.length === text.length) return even;
  return (text.trimStart().length < text.length ? ' ' : '') + even + (text.trimEnd().length < text.length ? ' ' : '');
}

export interface LineBuilder {
  readonly lines: PageLine[];
  /** UTF-16 units of text taken so far. */
  seen(): number;
  /** `data` is the node's, as it was when it was reached. */
  text(node: Text, from: number, to: number, data: string): void;
  /** An end of line that the author asked for: blank where nothing stands on the line. */
  lineBreak(): void;
  /** The edge of a block, with at least `gap` blank lines before what follows. */
  edge(gap: 0 | 1): void;
  rule(): void;
  /** The end of a row: a label without a value is a line all the same. */
  close(): void;
  /** The line made since `start`, if it is one and reads as a label, is taken back so that what follows continues it. */
  joinLabel(start: number): void;
}

/** Gathers text into lines: blanks collapsed, damage repaired, layout noted. */
export function createLineBuilder(context: Readonly<Context>): LineBuilder {
  const lines: PageLine[] = [];
  let line = '';
  let pieces: Piece[] = [];
  let gap = 0;
  let rule = false;
  let lead = -1;
  let linked = 0;
  let joined = false;
  let seen = 0;

  function end(): void {
    const collapsed = line.endsWith(' ') ? line.slice(0, -1) : line;
    const text = repair(collapsed).trim();
    if (text !== '') {
      const made: PageLine = { text, gap: gap > 2 ? 2 : (gap as Line['gap']), form: form(), lead: lead < 0 ? text.length : Math.min(lead, text.length), rule, centred: context.centre > 0, linked: linked / text.length, pieces };
      lines.push(text === collapsed ? made : { ...made, raw: collapsed });
      gap = 0;
      rule = false;
    }
    line = '';
    pieces = [];
    lead = -1;
    linked = 0;
    joined = false;
  }

  /** A label was taken back, and its value has not come yet: the blocks between them are no edge. */
  const awaitsValue = (): boolean => joined && line.length <= lead + 1;

  function form(): Line['form'] {
    if (joined) return 'cell';
    if (context.heading > 0) return 'heading';
    if (context.pre > 0) return 'preformatted';
    return context.item > 0 ? 'item' : 'text';
  }

  function text(node: Text, from: number, to: number, data: string): void {
    let run = evened(from === 0 && to === data.length ? data : data.slice(from, to));
    if (run.startsWith(' ') && (line === '' || line.endsWith(' '))) run = run.slice(1);
    if (run === '') return;
    if (lead < 0 && context.bold === 0 && run !== ' ') lead = line.trimEnd().length;
    pieces.push({ node, from, to, at: line.length });
    line += run;
    seen += run.length;
    if (context.link > 0) linked += run.length;
    if (line.length > MAX_LINE) end();
  }

  function joinLabel(start: number): void {
    end();
    const label = lines[start];
    if (!label || lines.length !== start + 1 || label.text.length > MAX_CELL_LABEL || label.raw !== undefined) return;
    if (!CELL_LABEL.test(label.text) && label.lead < label.text.length) return;
    lines.pop();
    line = `${label.text} `;
    pieces = [...label.pieces];
    ({ gap, rule } = label);
    lead = label.text.length;
    linked = label.linked * label.text.length;
    joined = true;
  }

  return {
    lines,
    seen: () => seen,
    text,
    lineBreak: () => (line === '' ? void gap++ : end()),
    edge: (atLeast) => {
      if (awaitsValue()) return;
      if (line !== '') end();
      if (gap < atLeast) gap = atLeast;
    },
    close: () => void (line !== '' && end()),
    rule: () => { if (line !== '') end(); rule = true; },
    joinLabel,
  };
}
