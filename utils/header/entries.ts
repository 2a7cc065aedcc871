import { assemble, sliceSpans, type Labelled, type Passage } from './assemble';
import { isLabelled } from './detect-labels';
import { readFacts } from './facts';
import type { FieldName, Header, Reason } from './header';
import type { Line } from './line';
import type { Anchor, Slice } from './listing';
import { isRow, isSign, isTelling, rowFacts, type RowFact } from './row-facts';
import type { Tag } from './tags';
import type { Unit } from './units';

const MOST_ENTRIES = 500;
/** Lines beside the units that are looked through for more titles. */
const MOST_LINES = 1500;
/** A blurb is longer, and an entry has no more units. */
const BLURB = 24;
const MOST_UNITS = 30;
const FACTS = /\s[|•]\s|\*\*/;
/** Behind most titles of a list stands who wrote them, or behind none. */
const MOST = 0.5;
const NAME = /^[\p{L}\d_][^/]{1,28}$/u;
/** Titles in single marks stay as they are written: in a list of them the marks are the author's way, and "'Tis the Season" opens with one too. */
const SINGLE = /^['‘]\p{L}.*['’]$/u;
/** The word before a name that has its line to itself. */
const BY = /^\W{0,3}(?:de|di|von|par|por|door|od)\s+(?=\S)/i;
const BECAUSE: Reason = { clue: 'place', score: 1 };

/** The units that were read closely, and the lines above and below them as they are. */
export function allUnits(labelled: readonly Labelled[], lines: readonly Line[], end: number): Unit[] {
  const from = labelled[0]?.unit.spans[0]?.line ?? 0;
  const bare = (line: Line, at: number): Unit => ({ ...line, spans: [{ line: at, from: 0, to: line.text.length }], inline: false });
  const below = lines.slice(end, end + MOST_LINES).map((line, i) => bare(line, end + i));
  return [...lines.slice(0, from).map(bare), ...labelled.map(({ unit }) => unit), ...below];
}

/** The entries of a listing: a title each, with what stands between it and the next. */
export function entriesOf(anchors: readonly Anchor[], units: readonly Unit[]): Header[] {
  const starts = anchors.map((anchor) => startOf(anchor, units));
  const behind = anchors.map((anchor) => factsBehind(anchor, units));
  const signed = anchors.filter((anchor, i) => !anchor.author && isNamed(behind[i] ?? [], units[anchor.unit] as Unit)).length > MOST * anchors.length;
  const entries = anchors.slice(0, MOST_ENTRIES).map((anchor, i) => {
    const end = Math.min(starts[i + 1] ?? units.length, anchor.unit + MOST_UNITS);
    return entryOf(anchor, units, starts[i] as number, end, byName(behind[i] ?? [], signed && !anchor.author && isNamed(behind[i] ?? [], units[anchor.unit] as Unit)));
  });
  return withoutHeading(entries);
}

/** "Stories by X" above a list has the look of an entry, and nothing is told of it as of the others. */
function withoutHeading(entries: readonly Header[]): Header[] {
  const [first, ...others] = entries;
  const isBare = ({ fields }: Header): boolean => fields.every(({ field }) => field === 'title' || field === 'author' || field === 'other');
  return first && isBare(first) && others.length > 1 && !others.some(isBare) ? others : [...entries];
}

/** What stands in a row behind the title on its line: "Title - Author - Roy/Ed - R". */
function factsBehind({ unit, title, author }: Anchor, units: readonly Unit[]): RowFact[] {
  const { text } = units[unit] as Unit;
  return rowFacts(text, Math.max(title.to, author?.to ?? 0) + (/^["”’»)]/.test(text.slice(title.to)) ? 1 : 0));
}

/** Whether a row opens with what may be a name, and goes on with facts. */
const isNamed = ([first, ...others]: readonly RowFact[], { text }: Unit): boolean =>
  first !== undefined && first.field === undefined && NAME.test(text.slice(first.from, first.to)) && isTelling(others);
const byName = (facts: readonly RowFact[], signed: boolean): readonly RowFact[] => facts.map((fact, i) => (i === 0 && signed ? { ...fact, field: 'author' } : fact));

/** A labelled title may stand below other labels of its own block: "Fandom: … / Title: …". */
function startOf({ unit, labelled }: Anchor, units: readonly Unit[]): number {
  if (!labelled) return unit;
  let start = unit;
  while (start > 0 && units[start]?.gap === 0 && isLabelled(units[start - 1] as Unit)) start--;
  return start;
}

function entryOf(anchor: Anchor, units: readonly Unit[], from: number, end: number, behind: readonly RowFact[]): Header {
  const body = anchor.unit + (anchor.bylineBelow ? 2 : 1);
  const around = [...units.slice(from, anchor.unit), ...units.slice(body, end)];
  const own = [...namedBy(anchor, units), ...inRow(units[anchor.unit] as Unit, behind), ...told(around)];
  const lines = own.flatMap(({ spans }) => spans.map(({ line }) => line));
  const [title] = own;
  return { fields: own.map(({ units: _, ...field }) => field), ...readFacts(own, undefined), ...(title && SINGLE.test(title.value) && { title: title.value }), folds: [], from: Math.min(...lines), to: Math.max(...lines) + 1 };
}

function namedBy({ unit, title, author, bylineBelow }: Anchor, units: readonly Unit[]): Passage[] {
  const own = units[unit] as Unit;
  const below = units[unit + 1];
  const label = title.from > 0 && own.label?.match ? own.text.slice(own.label.from, own.label.to) : '';
  const named = [piece('title', own, title, label)];
  if (author) named.push(piece('author', own, author, ''));
  else if (bylineBelow && below) named.push(piece('author', below, { from: BY.exec(below.text)?.[0].length ?? 0, to: below.text.length }, ''));
  return named;
}

function piece(field: FieldName, unit: Unit, { from, to }: Slice, label: string): Passage {
  return { field, label, value: unit.text.slice(from, to).trim(), spans: sliceSpans(unit, from, to), units: [], because: label ? { clue: 'label', score: 1 } : BECAUSE };
}

const inRow = (unit: Unit, facts: readonly RowFact[]): Passage[] => facts.map(({ field = 'other', from, to }) => piece(field, unit, { from, to }, ''));

const mayBeRow = (unit: Unit): boolean => !isLabelled(unit) || unit.label?.separator === 'alone' || isSign(unit.text.slice(unit.label?.from, unit.label?.to));

/** What the units of an entry tell: rows of facts piece by piece, the others by their labels, or as its blurb. */
function told(units: readonly Unit[]): Passage[] {
  const passages: Passage[] = [];
  let plain: Unit[] = [];
  for (const unit of units) {
    const facts = mayBeRow(unit) ? rowFacts(unit.text) : [];
    if (!isRow(unit.text, facts)) plain.push(unit);
    else {
      passages.push(...assemble(tagged(plain)), ...inRow(unit, facts));
      plain = [];
    }
  }
  return [...passages, ...assemble(tagged(plain))];
}

/** What units are: what their labels say, a row of facts, or else a blurb. */
function tagged(units: readonly Unit[]): Labelled[] {
  let before: Tag = 'header';
  let blurb = false;
  return units.map((unit) => {
    const tag = tagOf(unit, before, blurb);
    blurb ||= tag === 'summary';
    before = tag;
    return { unit, tag, margin: 1 };
  });
}

function tagOf(unit: Unit, before: Tag, blurb: boolean): Tag {
  const [field] = unit.label?.match?.fields ?? [];
  if (isLabelled(unit) && field !== undefined && field !== 'chapter') return field;
  if (FACTS.test(unit.text)) return 'category';
  return unit.text.length > BLURB && (!blurb || (before === 'summary' && unit.gap === 0)) ? 'summary' : 'header';
}
