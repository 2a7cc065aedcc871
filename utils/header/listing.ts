import { isLabelled } from './detect-labels';
import { hasAny } from '../text/letters';
import { tellingOf } from './detect-prose';
import { isTelling, rowFacts } from './row-facts';
import type { Unit } from './units';

/** Where an entry of a listing begins: a unit, and where in it the title and the author stand (`to` exclusive, UTF-16). */
export interface Anchor {
  readonly unit: number;
  readonly title: Slice;
  readonly author?: Slice;
  /** It stands under a label that names it a title. */
  readonly labelled?: true;
  /** The author has the next unit to itself. */
  readonly bylineBelow?: true;
}
export interface Slice {
  readonly from: number;
  readonly to: number;
}

/** "#1: ", "12. ", "* ", "Added: " before a title. */
const NUMBERING = /^(?:[\s*•·>~–—-]|#?\d{1,4}[.):]{1,2}(?=\s)|(?:added|new|posted|updated|chapter|story|fic)\s?:(?=\s))*/i;
/** "Title by Author", "Title - by Author", "Title (by Author)", "TITLE BY AUTHOR WITH ART BY X", "Title by Author [1K]", "Title by Author -- what it is". */
const BY = /^(.{2,90}?)[\s,(~–—-]+(?:written )?(?:by|von|par|por|di|от|автор:?)\s+(\S[^,;:!?]{0,40}?)(?:\s*[[(]|\)|\s+with\s|\s+rat(?:ed|ing):|\s+(?:--|[–—])\s|$)/i;
const BYLINE = /^\W{0,3}(?:by|von|par|por|de|di|door|od|written by|author:?)\s+\S/i;
const QUOTES = /^(?:"([^"]{2,70})"|“([^”]{2,70})”|«([^»]{2,70})»|['‘](?=\p{Lu})([^"]{2,60}?)['’](?=\s|$|,))/u;
/** "Dark Shadows Fan Fiction: “After Hours”". */
const QUOTED_END = /^[^"“]{0,48}:\s["“]([^"”]{2,70})["”]\W*$/;
/** "In Plain Sight (Bea; ST:TNG) The Enterprise gives a lift…" */
const BRACKETS = /^(\p{Lu}.{1,70}?) \(([^();]{2,30});[^()]{2,40}\)\s/u;
const TITLE_LIKE = /^["“'‘*(]?[\p{Lu}\p{N}][^|]{1,70}$/u;
/** No sentence: it opens like a name, and has no full stop inside. */
const NAME_LIKE = /^["“”'‘*([.]*[\p{Lu}\p{N}\p{Lo}](?:[^.]|\.(?!\s\p{L}))*$/u;
const LETTER = /\p{L}/u;
const CHAPTER = /^\W*(?:chapter|prologue|epilogue|kapitel|chapitre|cap[ií]tulo|capitolo|глава)(?![\p{L}])/iu;
/** Speech or a sentence ends here; "Mara K." does not. */
const STOP = /[.,!?…]["”]$|\p{L}{3}\.$/u;
const SENTENCE = /[.,;:]["”]?$/;
/** What is in quotes ends as speech does. */
const SPOKEN = /[.,!?…-]\s*$/;
const ENTRY_FACTS = /\s[|•]\s|\*\*/;
const LONGEST = 130;
const MOST_UNITS = 2000;

type Finder = (unit: Unit, at: number, units: readonly Unit[]) => Omit<Anchor, 'unit'> | undefined;

const numbering = (text: string): number => NUMBERING.exec(text)?.[0].length ?? 0;
const isByline = (unit: Unit | undefined): boolean => unit !== undefined && unit.text.length < 70 && BYLINE.test(unit.text);
const isShort = ({ text }: Unit): boolean => text.length <= LONGEST;

function byLabel({ label, text }: Unit): Omit<Anchor, 'unit'> | undefined {
  const named = label?.match?.fields[0] === 'title' && label.separator !== 'none' && label.separator !== 'stop';
  if (!named || label.valueAt >= text.length) return undefined;
  return { ...within(text, label.valueAt), labelled: true };
}

/** The title from `from` on, up to a byline where there is one. */
function within(text: string, from: number): Omit<Anchor, 'unit'> {
  const by = BY.exec(text.slice(from));
  if (!by) return { title: { from, to: text.length } };
  const author = text.indexOf(by[2] as string, from + (by[1] as string).length);
  return { title: { from, to: from + (by[1] as string).length }, author: { from: author, to: author + (by[2] as string).length } };
}

/** "Added: " is news of a story, not a field of one; "The Challenge by Lyra" has the word of a label and names a story. */
const isOtherField = (unit: Unit): boolean => isLabelled(unit) && unit.label?.separator !== 'alone' && numbering(unit.text) <= (unit.label?.from ?? 0);

/** "Title by Author -- They've known each other for a week": what is said of the story stands behind a dash. */
const BEFORE_DASH = /^.{2,100}?\sby\s\S[^,;:!?]{0,40}?\s+(?:--|[–—])\s/;

function byByline(unit: Unit): Omit<Anchor, 'unit'> | undefined {
  const isNamed = (isShort(unit) && !STOP.test(unit.text)) || BEFORE_DASH.test(unit.text);
  if (!isNamed || isByline(unit) || isOtherField(unit)) return undefined;
  const start = numbering(unit.text);
  const found = within(unit.text, start);
  const title = unit.text.slice(start, found.title.to);
  return found.author && NAME_LIKE.test(title) && LETTER.test(title) ? found : undefined;
}

const aboveByline: Finder = (unit, at, units) => {
  if (!isShort(unit) || isLabelled(unit) || isByline(unit) || STOP.test(unit.text) || !isByline(units[at + 1])) return undefined;
  return { title: { from: numbering(unit.text), to: unit.text.length }, bylineBelow: true };
};

function inQuotes({ text }: Unit): Omit<Anchor, 'unit'> | undefined {
  const start = numbering(text);
  const found = QUOTES.exec(text.slice(start)) ?? QUOTED_END.exec(text);
  const words = found?.slice(1).find((group) => group !== undefined);
  if (!found || words === undefined || SPOKEN.test(words)) return undefined;
  const from = text.indexOf(words);
  // Single marks are kept as written: they are an apostrophe as often, and part of the name.
  const marks = found[4] === undefined ? 0 : 1;
  return { title: { from: from - marks, to: from + words.length + marks } };
}

function beforeBrackets({ text }: Unit): Omit<Anchor, 'unit'> | undefined {
  const found = BRACKETS.exec(text);
  if (!found) return undefined;
  const end = (found[1] as string).length;
  return { title: { from: 0, to: end }, author: { from: end + 2, to: end + 2 + (found[2] as string).length } };
}

const isLink = (unit: Unit | undefined): boolean => unit !== undefined && unit.linked > 0.5 && isShort(unit) && !isByline(unit);

const linked: Finder = (unit, at, units) => {
  if (!isLink(unit) || isLabelled(unit) || isLink(units[at + 1]) || !units[at + 1]) return undefined;
  const found = within(unit.text, numbering(unit.text));
  return isByline(units[at + 1]) ? { ...found, bylineBelow: true } : found;
};

/** A short line above its facts: "NC-17 | Harry/Snape | angst". */
const aboveFacts: Finder = (unit, at, units) => {
  const next = units[at + 1];
  const fits = isShort(unit) && unit.text.length <= 70 && TITLE_LIKE.test(unit.text) && !SENTENCE.test(unit.text) && !isLabelled(unit) && !ENTRY_FACTS.test(unit.text);
  return fits && next && ENTRY_FACTS.test(next.text) ? within(unit.text, numbering(unit.text)) : undefined;
};

const DATE_ALONE = /^\W{0,3}\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\W{0,3}$/;
/** A short line below a date: a page of news, newest first. */
const belowDate: Finder = (unit, at, units) =>
  DATE_ALONE.test(units[at - 1]?.text ?? '') && unit.text.length <= 70 && NAME_LIKE.test(unit.text) && !isLabelled(unit) ? within(unit.text, numbering(unit.text)) : undefined;

/** A name and what parts it from its facts: "Title - R", "Title (R)", "Title -- Roy/Ed, R". */
const DASHED = /^([^–—[(|]{2,70}?)(?:\s+[-–—~|]+\s+|\s+[([])(?=(?:.*[\s(,[])?(?:[A-Z]{1,4}\d{0,2}\+?\b|\d)|.*\p{L}\/\p{L})/u;

/** "Title (Names | G | 1,104 words): what it tells": facts in brackets, before a longer text. */
const CLOSED_FACTS = /^[^()]{2,70} \([^()]{2,60}\)(?=\s?[:–—-])/;

/** "Low Door, Long Bar - Joe/Methos, R": a name with facts behind it, and no sentence. */
function beforeFacts(unit: Unit): Omit<Anchor, 'unit'> | undefined {
  const text = isShort(unit) ? unit.text : (CLOSED_FACTS.exec(unit.text)?.[0] ?? '');
  if (isByline(unit) || isOtherField(unit) || !hasAny(text, '-–—~|([')) return undefined;
  const start = numbering(text);
  const name = DASHED.exec(text.slice(start))?.[1];
  if (name === undefined || !NAME_LIKE.test(name) || SENTENCE.test(name)) return undefined;
  const to = start + name.length;
  if (!isTelling(rowFacts(text, to))) return undefined;
  const named = within(text.slice(0, to), start);
  return named;
}

/** "marsh wrote Low Water (Buffy/Angel, R) for reed": who wrote for whom is told when an exchange is over. */
const WROTE = /^(\S{2,40}(?: \S{1,20}){0,2}) wrote (\p{Lu}.{0,80}?)(?: \(| for )/u;
function byWrote({ text }: Unit): Omit<Anchor, 'unit'> | undefined {
  const [, author = '', title = ''] = WROTE.exec(text) ?? [];
  const from = author.length + ' wrote '.length;
  return title && author ? { title: { from, to: from + title.length }, author: { from: 0, to: author.length } } : undefined;
}

const FINDERS: readonly Finder[] = [byWrote, byLabel, linked, aboveByline, byByline, inQuotes, beforeBrackets, beforeFacts, aboveFacts, belowDate];

/** The titles of a page that lists stories, by the way of setting titles that it uses most. */
export function anchorsOf(units: readonly Unit[]): Anchor[] {
  let best: Anchor[] = [];
  for (const find of FINDERS) {
    const found = distinct(units, units.slice(0, MOST_UNITS).flatMap((unit, at) => {
      const anchor = find(unit, at, units);
      return anchor && !CHAPTER.test(unit.text.slice(anchor.title.from)) ? [{ unit: at, ...anchor }] : [];
    }));
    if (found.length > best.length) best = found;
  }
  return best;
}

function distinct(units: readonly Unit[], anchors: readonly Anchor[]): Anchor[] {
  const seen = new Set<string>();
  return anchors.filter(({ unit, title }) => {
    const key = keyOf((units[unit] as Unit).text.slice(title.from, title.to));
    return key !== '' && !seen.has(key) && seen.add(key);
  });
}
const keyOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const MIN_TITLES = 3;
/** So few are a list only where both stand under the same label, or nothing else speaks for a header. */
const PAIR = 2;
const NO_HEADER = -0.8;
/** Paragraphs of a story an entry, from which on the page holds the stories themselves. */
const MOST_TOLD = 0.7;
/** Where each title has facts behind it: a blurb may be two lines of speech from the story. */
const MOST_TOLD_OF_ROWS = 2;
const TOLD = 0.6;
const OPENS_SPEECH = /^["“”«„'‘]/;
/** A header as sure as this is no list's, whatever titles it quotes. */
export const SURE = 4.5;

/** Whether titles come again and again with little text between: a list of stories, not their text. `header`: score of `detect.ts`. */
export function isListing(anchors: readonly Anchor[], units: readonly Unit[], header: number): boolean {
  const [first] = anchors;
  if (!first || anchors.length < PAIR || header > SURE || isContents(anchors, units)) return false;
  if (anchors.length < MIN_TITLES && header > NO_HEADER && !areAlike(anchors, units)) return false;
  const starts = new Set(anchors.map(({ unit }) => unit));
  const told = units.slice(first.unit).filter(({ text }, i) => !starts.has(first.unit + i) && (OPENS_SPEECH.test(text) || (text.length > 40 && tellingOf(text) > TOLD)));
  return told.length <= (anchors.every((anchor) => hasRow(anchor, units)) ? MOST_TOLD_OF_ROWS : MOST_TOLD) * anchors.length;
}

const hasRow = ({ unit, title }: Anchor, units: readonly Unit[]): boolean => {
  const { text } = units[unit] as Unit;
  return isShort(units[unit] as Unit) && isTelling(rowFacts(text, title.to));
};

/** Under one label each, neither title a part of the other. */
function areAlike(anchors: readonly Anchor[], units: readonly Unit[]): boolean {
  const labels = new Set(anchors.map(({ unit, labelled, title }) => labelled && keyOf((units[unit] as Unit).text.slice(0, title.from))));
  const [a = '', b = ''] = anchors.map(({ unit, title }) => keyOf((units[unit] as Unit).text.slice(title.from, title.to)));
  return labels.size === 1 && !labels.has(undefined) && !a.includes(b) && !b.includes(a);
}

/** Numbered titles of one author are the chapters of one story. */
function isContents(anchors: readonly Anchor[], units: readonly Unit[]): boolean {
  const numbered = anchors.filter(({ unit, title, author }) => author !== undefined && title.from > 0 && /^\d/.test((units[unit] as Unit).text));
  const names = new Set(numbered.map(({ unit, author }) => keyOf((units[unit] as Unit).text.slice(author?.from, author?.to))));
  return numbered.length >= PAIR && names.size === 1 && numbered.length >= anchors.length / 2;
}
