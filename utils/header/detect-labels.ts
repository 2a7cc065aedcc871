import { fold } from '../text/fold';
import { ODD_LABELS } from './detect-words';
import type { Unit } from './units';

/** Fields that a story has once: again and again they make a list. */
const ONCE: ReadonlySet<string> = new Set(['title', 'rating', 'summary', 'pairing', 'author', 'category', 'length']);
/** A form's hint in place of a value: "(real or forum id)", "<one line>". */
const HINT = /^[([<{"].{6}/;
/** Lengths of what may stand before a colon as a label, in UTF-16 units. */
const SHORTEST = 2;
const LONGEST = 40;
const NO_WORD = /[^a-z\d_]+/;

/** A known label that a separator or a line of its own sets off. */
export const isLabelled = ({ label }: Unit): boolean => label?.match !== undefined && label.separator !== 'none' && label.separator !== 'stop';

function hasOddLabel({ text }: Unit): boolean {
  const end = text.indexOf(':');
  return end >= SHORTEST && end <= LONGEST && fold(text.slice(0, end)).split(NO_WORD).some((word) => ODD_LABELS.has(word));
}

/** What the labels of a page look like, as counts. */
export function labelsOf(units: readonly Unit[]): Readonly<Record<'labels' | 'kinds' | 'repeated' | 'empty' | 'hints' | 'odd' | 'unknown' | 'before', number>> {
  const labels = units.filter(isLabelled);
  const counts = new Map<string, number>();
  for (const { label } of labels) for (const field of label?.match?.fields ?? []) counts.set(field, (counts.get(field) ?? 0) + 1);
  const first = units.findIndex(isLabelled);
  return {
    labels: labels.length,
    kinds: counts.size,
    repeated: Math.max(0, ...[...counts].map(([field, count]) => (ONCE.has(field) ? count - 1 : 0))),
    empty: labels.filter(({ label, text }) => label?.separator !== 'alone' && (label?.valueAt ?? 0) >= text.length).length,
    hints: labels.filter(({ label, text }) => HINT.test(text.slice(label?.valueAt))).length,
    odd: units.filter(hasOddLabel).length,
    unknown: new Set(units.flatMap(({ label, text }) => (label && !label.match ? [text.slice(label.from, label.to).toLowerCase()] : []))).size,
    before: units.slice(0, Math.max(0, first)).reduce((sum, { text }) => sum + text.length, 0),
  };
}
