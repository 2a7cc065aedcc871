import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { readPage } from '../../../utils/archives/page.ts';
import type { Surroundings } from '../../../utils/header/features.ts';
import type { Lookup } from '../../../utils/header/lexicon/lookup.ts';
import type { Line } from '../../../utils/header/line.ts';
import { TAG_INDEX } from '../../../utils/header/tags.ts';
import { toUnits, wrapWidth, type Unit } from '../../../utils/header/units.ts';
import { fold } from '../../../utils/text/fold.ts';
import { readGathered, readInvented, readPages, type CorpusPage, type PageLine } from '../corpus/pages.ts';
import { renderAny } from '../corpus/render.ts';

/** A page in one style as lines, each with the line of the annotated page that it came from. */
export interface Rendered {
  readonly page: CorpusPage;
  readonly style: string;
  readonly title: string;
  readonly lines: readonly Line[];
  readonly origin: readonly number[];
}

/** What the model learns from: units and, for each, the tag that a person gave it. */
export interface Example extends Rendered {
  /** Pages of one site are learnt from or tested on together. */
  readonly site: string;
  readonly units: readonly Unit[];
  readonly surroundings: Surroundings;
  readonly gold: Uint8Array;
}

const SHARED_HOST = /^(?:livejournal|tripod|dreamwidth|blogspot|wordpress|angelfire|fanfiction\.net|dl\.ficarchive|archiveofourown|geocities|oocities|groups\.google|freeservers)/;
/** Hosts of many authors: each page stands for itself there. */
export const siteOf = ({ name, meta }: CorpusPage): string => (SHARED_HOST.test(meta.site ?? '') ? name : (meta.site ?? name));

const SIGNS = /[^\p{L}\p{N}]+/gu;
const bare = (text: string): string => text.replace(SIGNS, '');

/** For each line that was read, the annotated line that its first letter comes from. */
function originOf(lines: readonly Line[], page: CorpusPage): number[] {
  let stream = '';
  const owners: number[] = [];
  page.lines.forEach(({ text }, i) => {
    const letters = bare(text);
    for (let k = 0; k < letters.length; k++) owners.push(i);
    stream += letters;
  });
  let at = 0;
  return lines.map((line) => {
    const letters = bare(line.text);
    const last = at > 0 ? (owners[at - 1] ?? 0) : 0;
    if (letters === '') {
      const same = page.lines.findIndex(({ text }, i) => i >= last && text.replace(/\s+/g, ' ').trim() === line.text);
      return same < 0 ? last : same;
    }
    const found = stream.indexOf(letters, at);
    if (found < 0 || found - at > 200) return owners[Math.min(at, owners.length - 1)] ?? 0;
    at = found + letters.length;
    return owners[found] ?? 0;
  });
}

/** `--except FILE`: the pages that nothing is learnt from, as a JSON list of names. */
function leftOut(): ReadonlySet<string> {
  const at = process.argv.indexOf('--except');
  return new Set(at < 0 ? [] : (JSON.parse(readFileSync(process.argv[at + 1] ?? '', 'utf8')) as string[]));
}

const invented = readInvented();
const gathered = readGathered();
const INVENTED_NAMES: ReadonlySet<string> = new Set(invented.map(({ name }) => name));
const OTHER_NAMES: ReadonlySet<string> = new Set([...gathered, ...invented].map(({ name }) => name));
/** Whether a page is of the corpus itself. */
export const isOfCorpus = ({ page }: Pick<Rendered, 'page'>): boolean => !OTHER_NAMES.has(page.name);
/** Whether a page is learnt from in every run and judged in none. */
export const isInvented = ({ page }: Pick<Rendered, 'page'>): boolean => INVENTED_NAMES.has(page.name);

/** Renders pages in the styles that are named and reads their lines as the extension does. */
export function renderPages(styles: readonly string[], change: (page: CorpusPage, at: number) => CorpusPage = (page) => page): Rendered[] {
  const { window } = new JSDOM('');
  const except = leftOut();
  return [...readPages(), ...gathered, ...invented].filter(({ name }) => !except.has(name)).map(change).flatMap((page) => styles.map((style) => {
    const document = new window.DOMParser().parseFromString(renderAny(page, style), 'text/html');
    const lines = readPage(document).lines.map(({ text, gap, form, lead, rule, centred, linked }) => ({ text, gap, form, lead, rule, centred, linked }));
    return { page, style, title: document.title, lines, origin: originOf(lines, page) };
  }));
}

const OUTSIDE: Readonly<Record<string, string>> = { '-': 'before', '': 'before', h: 'header', s: 'story', e: 'story' };

/** The tag of a unit on a line with one tag or several: what its label says, if the line has it. */
function tagOf({ tags }: PageLine, unit: Unit): number {
  const names = tags.map((tag) => OUTSIDE[tag] ?? tag);
  const labelled = unit.label?.match?.fields.find((field) => names.includes(field));
  const name = names.length === 1 ? names[0] : (labelled ?? (names.includes('title') && names.includes('author') && !unit.inline ? 'title+author' : names[0]));
  return TAG_INDEX.get(name ?? '') ?? 0;
}

export function toExample(rendered: Rendered, lookup: Lookup): Example {
  const { page, lines, origin, title } = rendered;
  const units = toUnits(lines, 0, lines.length, wrapWidth(lines), lookup);
  const gold = Uint8Array.from(units, (unit) => tagOf(page.lines[origin[unit.spans[0]?.line ?? 0] ?? 0] as PageLine, unit));
  return { ...rendered, site: siteOf(page), units, surroundings: { pageTitle: fold(title) }, gold };
}
