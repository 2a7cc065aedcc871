import { findByline } from './fields/byline';
import type { FieldName, HeaderField, Reason, Span } from './header';
import { piecesOf } from './pieces';
import { isField, type Tag } from './tags';
import type { Unit } from './units';

/** A unit as it was read. */
export interface Labelled {
  readonly unit: Unit;
  readonly tag: Tag;
  /** Score over the next best reading. */
  readonly margin: number;
}

/** A field and the units that it was made from, by index. */
export interface Passage extends HeaderField {
  readonly units: readonly number[];
}

/** Fields of several paragraphs; a paragraph of notes is a note of its own unless only its label stood above. */
const FLOWING: ReadonlySet<FieldName> = new Set(['summary', 'disclaimer', 'thanks', 'archive', 'category', 'characters', 'warnings', 'feedback']);
/** A colon in these is a part of them, not the end of an unknown label: "Care Of: Based on X-Files Characters". */
const PLAIN: ReadonlySet<FieldName> = new Set(['title', 'author', 'fandom', 'series']);

/** A label always begins one of these, whatever stands right above. */
const OPENED_BY_LABEL: ReadonlySet<FieldName> = new Set(['notes', 'title', 'author']);

interface Open {
  field: FieldName;
  label: string;
  values: string[];
  spans: Span[];
  units: number[];
  because: Reason;
  /** Only its label has been seen. */
  empty: boolean;
}

/** The fields of labelled units, in page order: continuations joined, labels parted from values, bylines taken apart. */
export function assemble(labelled: readonly Labelled[]): Passage[] {
  const fields: Passage[] = [];
  let open: Open | undefined;
  const close = (): void => {
    if (open) fields.push({ field: open.field, label: open.label, value: open.values.join('\n'), spans: open.spans, units: open.units, because: open.because });
    open = undefined;
  };
  labelled.forEach(({ unit, tag, margin }, index) => {
    if (!isField(tag)) return close();
    if (tag === 'title+author') {
      close();
      fields.push(...titleAndAuthor(unit, index, margin));
    } else if (open && continues(open, tag, unit)) extend(open, unit, index);
    else {
      close();
      open = begin(tag, unit, index, margin);
      fields.push(...besides(tag, unit, index, margin));
    }
  });
  close();
  return fields.filter((field) => field.value !== '' || field.label !== '');
}

const isLabelled = ({ label }: Unit): boolean => label !== undefined && (label.match !== undefined || label.separator === 'colon');

function continues(open: Open, tag: FieldName, unit: Unit): boolean {
  if (open.field !== tag || (unit.apart && !open.empty && isParagraph(open) && (tag === 'notes' ? !GOES_ON.test(unit.text) : isLabelled(unit)))) return false;
  if (isLabelled(unit) && unit.label?.match) return !OPENED_BY_LABEL.has(tag) && unit.gap === 0 && !unit.inline && !open.empty;
  return unit.gap === 0 || open.empty || FLOWING.has(tag);
}

/** The next of a list, or the rest of a sentence. */
const GOES_ON = /^\s*(?:[•·*>–—-]|\(?\d{1,2}[.)]|\p{Ll})/u;
/** A line that is longer is a paragraph of its own, in UTF-16 units. */
const PARAGRAPH = 90;
function isParagraph({ spans }: Open): boolean {
  const last = spans.at(-1);
  return last !== undefined && last.to - last.from > PARAGRAPH;
}

function extend(open: Open, unit: Unit, index: number): void {
  open.values.push(unit.text);
  open.spans.push(...unit.spans);
  open.units.push(index);
  open.empty = false;
}

function begin(field: FieldName, unit: Unit, index: number, score: number): Open {
  const { label, text } = unit;
  const own = label !== undefined && (PLAIN.has(field) ? label.match?.fields.includes(field) === true : isLabelled(unit));
  const value = own ? text.slice(label.valueAt) : text;
  return {
    field,
    label: own ? text.slice(label.from, label.to) : '',
    values: value === '' ? [] : [value],
    spans: [...unit.spans],
    units: [index],
    because: { clue: own && label.match?.fields.includes(field) ? 'label' : own || text.length > 60 ? 'words' : 'place', score },
    empty: value === '',
  };
}

/** What else a unit holds beside its first reading: "Rating/Warnings: R, violence", "by X <mail>", "a Due South story by X". */
function besides(tag: FieldName, unit: Unit, index: number, score: number): Passage[] {
  const others = unit.label?.match?.how === 'compound' ? unit.label.match.fields.filter((field): field is FieldName => field !== tag && field !== 'chapter') : [];
  const { text, label } = unit;
  const because: Reason = { clue: 'label', score };
  const twins = others.map((field) => ({ field, label: text.slice(label?.from, label?.to), value: text.slice(label?.valueAt), spans: unit.spans, units: [index], because }));
  return [...twins, ...piecesIn(tag, unit, index, score).filter(({ field }) => !others.includes(field))];
}

const piecesIn = (tag: FieldName, unit: Unit, index: number, score: number): Passage[] =>
  piecesOf(tag, unit).map(({ field, from, to }) => ({ field, label: '', value: unit.text.slice(from, to), spans: sliceSpans(unit, from, to), units: [index], because: { clue: 'words', score } }));

const SPLIT_BY = /(?:\s[-–—~]+)?\s*[(~*]?\s*\b(?:written |posted )?(?:by|von|par|por|di|door|автор)\b:?\s+(?=\S)/i;

/** "Title by Author": two fields of one unit. */
function titleAndAuthor(unit: Unit, index: number, score: number): Passage[] {
  const { text } = unit;
  const byline = findByline(text);
  const own = unit.label?.match?.fields.some((field) => field === 'title' || field === 'author') ? unit.label : undefined;
  const start = own ? own.valueAt : 0;
  let cut = byline ? text.lastIndexOf(byline.rest) : -1;
  if (byline && cut >= 0) cut = Math.max(start, lastBy(text, cut));
  else cut = start + (SPLIT_BY.exec(text.slice(start))?.index ?? -1 - start);
  const because: Reason = { clue: 'words', score };
  const label = own ? text.slice(own.from, own.to) : '';
  if (cut <= start) return [{ field: 'title', label, value: text.slice(start), spans: unit.spans, units: [index], because }, ...(cut === start ? [{ field: 'author' as const, label: '', value: text.slice(start), spans: unit.spans, units: [index], because }] : [])];
  return [
    { field: 'title', label, value: text.slice(start, cut).trim(), spans: sliceSpans(unit, 0, cut), units: [index], because },
    { field: 'author', label: '', value: text.slice(cut).trim(), spans: sliceSpans(unit, cut, text.length), units: [index], because },
    ...piecesIn('author', unit, index, score).filter(({ field }) => field === 'contact' || field === 'date'),
    ...piecesIn('title', unit, index, score).filter(({ field }) => field === 'rating'),
  ];
}

/** Where the word "by" of a byline whose names begin at `names` stands. */
function lastBy(text: string, names: number): number {
  let at = -1;
  for (let rest = SPLIT_BY.exec(text.slice(0, names + 1)), base = 0; rest; rest = SPLIT_BY.exec(text.slice(base, names + 1))) {
    at = base + rest.index;
    base += rest.index + rest[0].length;
  }
  return at;
}

/** The spans of a unit's characters from `from` to `to`. */
export function sliceSpans(unit: Unit, from: number, to: number): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const span of unit.spans) {
    const length = span.to - span.from;
    const start = Math.max(from - at, 0);
    const end = Math.min(to - at, length);
    if (start < end) spans.push({ line: span.line, from: span.from + start, to: span.from + end });
    at += length + 1;
  }
  return spans;
}
