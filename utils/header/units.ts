import { fold } from '../text/fold';
import type { Span } from './header';
import { findLabel, type Label } from './label';
import type { Lookup } from './lexicon/lookup';
import type { Line } from './line';

/** What is read as one thing: a paragraph, or the part of a line that one label opens. */
export interface Unit {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly gap: 0 | 1 | 2;
  /** It stands apart from the one above, but so does every line of the page: its `gap` is 0. */
  readonly apart?: boolean;
  readonly form: Line['form'];
  readonly lead: number;
  readonly rule: boolean;
  readonly centred: boolean;
  readonly linked: number;
  readonly label?: Label;
  /** It shares its first line with the unit before it. */
  readonly inline: boolean;
}

/** Mail programs and text files of the time broke lines at 60 to 80 columns. */
const WIDEST = 90;
const NEAR = 8;
const MIN_NEAR = 3;
const MIN_SHARE = 0.85;

/** The width at which the page's lines were broken by machine; 0 where they were not. */
export function wrapWidth(lines: readonly Line[]): number {
  const narrow = lines.filter((line) => line.text.length <= WIDEST);
  if (narrow.length < lines.length * MIN_SHARE) return 0;
  const width = narrow.reduce((most, line) => Math.max(most, line.text.length), 0);
  const near = narrow.filter((line) => line.text.length > width - NEAR).length;
  return width >= 50 && near >= MIN_NEAR ? width : 0;
}

/** Shortest line that can have been broken off in the middle of a sentence, in UTF-16 units. */
const MIN_BROKEN = 38;
const MID_SENTENCE = /[\p{Ll}\p{N},]$/u;
const GOES_ON = /^["'(]?\p{Ll}/u;

/** "Title" - Author - R, and "marsh wrote Title (R) for reed": an entry of a list has a line of its own. */
const OPENS_ENTRY = /^(?:["“«][^"“”«»]{2,70}["”»]\s+(?:[-–—(]|by\s)|\S{2,40} wrote \p{Lu}[^()]{1,80} \()/u;

/** Lines that link something each, as lists do. */
const SOME = 0.15;

/** Rules drawn of signs. */
const DRAWN = /^[^\p{L}\p{N}]{4,}$/u;

/** A machine breaks a line only where the next word would not fit; by hand or by machine, a sentence may be broken anywhere. */
function continues(line: Line, next: Line, width: number): boolean {
  if (next.rule || next.form !== line.form || next.gap > 1 || OPENS_ENTRY.test(next.text)) return false;
  if (line.linked > SOME && next.linked > SOME) return false;
  if (DRAWN.test(line.text) || DRAWN.test(next.text)) return false;
  const long = line.text.length;
  if (long >= MIN_BROKEN && long <= WIDEST && MID_SENTENCE.test(line.text) && GOES_ON.test(next.text)) return true;
  if (width === 0 || next.gap > 0) return false;
  const space = next.text.indexOf(' ');
  return long + 1 + (space < 0 ? next.text.length : space) > width;
}

/** Lines as units: broken paragraphs joined, lines with several labels split. */
export function toUnits(lines: readonly Line[], first: number, end: number, width: number, lookup: Lookup): Unit[] {
  const units: Unit[] = [];
  const loose = isLoose(lines, first, end);
  if (loose) lines = lines.map((line) => ({ ...line, gap: 0 }));
  for (let at = first; at < end; ) {
    let to = at + 1;
    while (to < end && continues(lines[to - 1] as Line, lines[to] as Line, width) && !opensField(lines[to] as Line, lookup)) to++;
    pushUnits(units, lines, at, to, lookup, loose);
    at = to;
  }
  return units;
}

/** Where every line is a paragraph of its own, and none stands further off, the space between two says nothing. */
function isLoose(lines: readonly Line[], first: number, end: number): boolean {
  for (let at = first + 1; at < end; at++) if (lines[at]?.gap !== 1) return false;
  return end - first > MIN_LOOSE;
}
const MIN_LOOSE = 5;

function opensField(line: Line, lookup: Lookup): boolean {
  const label = findLabel(line.text, line.lead, lookup);
  return label?.match !== undefined && label.separator !== 'none' && label.separator !== 'stop' && label.separator !== 'alone';
}

function pushUnits(units: Unit[], lines: readonly Line[], from: number, to: number, lookup: Lookup, loose: boolean): void {
  const line = lines[from] as Line;
  const run = lines.slice(from, to);
  const text = run.map((each) => each.text).join(' ');
  const label = findLabel(text, line.lead, lookup);
  const cuts = [0, ...cutsIn(text, label, lookup), text.length];
  const { gap, form, lead, rule, centred, linked } = line;
  for (let i = 0; i + 1 < cuts.length; i++) {
    const [start, stop] = trimmed(text, cuts[i] as number, cuts[i + 1] as number);
    if (start >= stop) continue;
    const part = text.slice(start, stop);
    const inline = i > 0;
    if (cuts.length > 2 && isRule(part)) continue;
    const found = inline ? findLabel(part, 0, lookup) : cuts.length > 2 ? findLabel(part, lead, lookup) : label;
    units.push({ text: part, spans: spansOf(run, from, start, stop), gap: inline ? 0 : gap, form, lead: inline ? 0 : Math.min(lead, part.length), rule: !inline && rule, centred, linked, inline, ...(loose && !inline && { apart: true }), ...(found && { label: found }) });
  }
}

/** Where a text that lost its line breaks is cut: at the labels in it, and round the rules that were drawn between its lines. */
function cutsIn(text: string, label: Label | undefined, lookup: Lookup): number[] {
  const labels = innerLabels(text, label, lookup);
  if (text.length < LUMP || labels.length < 2) return labels;
  const rules = [...text.matchAll(RULE_INSIDE)].flatMap(({ 0: rule, index }) => [index, index + rule.length]);
  return rules.length === 0 ? labels : [...new Set([...labels, ...rules.filter((at) => at > 0 && at < text.length)])].sort((a, b) => a - b);
}
/** UTF-16 units; a shorter text with a rule in it is a title with its ornament. */
const LUMP = 200;
const RULE_INSIDE = /(?<!\S)[=*~_#+-]{4,}(?:\S{1,3}[=*~_#+-]{4,})*(?!\S)/g;

const isRule = (part: string): boolean => DRAWN.test(part) || part.replace(RULE_INSIDE, '') === '';

/** Leaves separators between parts (" - ", " | ", ";") outside them. */
const EDGE = /[\s|;,/–—-]/;
function trimmed(text: string, from: number, to: number): [number, number] {
  let [start, stop] = [from, to];
  if (from > 0) while (start < stop && EDGE.test(text.charAt(start))) start++;
  while (stop > start && (to < text.length ? /[\s|;–—-]/ : /\s/).test(text.charAt(stop - 1))) stop--;
  return [start, stop];
}

function spansOf(run: readonly Line[], first: number, from: number, to: number): Span[] {
  const spans: Span[] = [];
  let at = 0;
  run.forEach(({ text }, i) => {
    const [start, stop] = [Math.max(from - at, 0), Math.min(to - at, text.length)];
    if (start < stop) spans.push({ line: first + i, from: start, to: stop });
    at += text.length + 1;
  });
  return spans;
}

/** Longest look back from a separator, in UTF-16 units, and most separators looked at in one text. */
const LOOK_BACK = 40;
const MAX_SEPARATORS = 60;
/** A rule drawn of equals signs is none. */
const INNER = /::?|：|(?<!=)=(?!=)| [-–—] /g;
const WORD_START = /(?:^|[\s([|;,.*/~])([^\s([|;,*~]+)/g;

/** Where further labels begin inside a text: "Classification: XA Rating: R Archive: ask". */
function innerLabels(text: string, label: Label | undefined, lookup: Lookup): number[] {
  if (text.length < 12 || !/[:：=|]| - /.test(text)) return [];
  const cuts: number[] = [];
  const strict = !label?.match;
  INNER.lastIndex = label ? label.to : 0;
  for (let mark = INNER.exec(text), n = 0; mark && n < MAX_SEPARATORS; mark = INNER.exec(text), n++) {
    const start = labelBefore(text, Math.max(label?.valueAt ?? 0, cuts.at(-1) ?? 0, mark.index - LOOK_BACK), mark.index, mark[0], lookup);
    if (start !== undefined && start > 0 && !isAside(text, label, start, mark.index, lookup)) cuts.push(start);
  }
  return strict && cuts.length < 2 ? [] : cuts;
}

/** "Warnings: (Ch. 2: slurs)", "Words: 911 + 1,340 (Total: 2,251)": in brackets within a value, a chapter or the same field again is part of it. */
function isAside(text: string, opener: Label | undefined, start: number, end: number, lookup: Lookup): boolean {
  if (!opener?.match || !isOpen(text.slice(opener.valueAt, start))) return false;
  const [field] = lookup(fold(text.slice(start, end).replace(TRAIL, '')))?.fields ?? [];
  return field === 'chapter' || field === opener.match.fields[0];
}
const isOpen = (text: string): boolean => text.lastIndexOf('(') > text.lastIndexOf(')');

/** The longest known label that ends at `end` and opens with a capital, or follows a bar or a dash. */
function labelBefore(text: string, from: number, end: number, mark: string, lookup: Lookup): number | undefined {
  const back = text.slice(from, end).trimEnd();
  const starts: number[] = [];
  for (const found of back.matchAll(WORD_START)) starts.push(found.index + found[0].length - (found[1] as string).length);
  for (const start of starts.slice(-4)) {
    const words = back.slice(start);
    if (!opensLabel(back, start, words)) continue;
    const match = lookup(fold(words.replace(TRAIL, '')));
    if (match && (match.how === 'exact' || match.how === 'compound' || (match.how === 'modified' && mark !== '='))) {
      if (mark.length === 3 && !/[|]\s*$/.test(back.slice(0, start))) continue;
      return from + start;
    }
  }
  return undefined;
}

const TRAIL = /[\s*_)\]]+$/;
const CAPITAL = /^[\p{Lu}\p{Lo}]/u;
const opensLabel = (back: string, start: number, words: string): boolean =>
  CAPITAL.test(words) || /(?:[|•]|\s[-–—])\s*$/.test(back.slice(0, start));
