import { TAGS, TAG_INDEX, isField } from './tags';
import type { Unit } from './units';

/** A weight that many tags share: "an exact label before a colon speaks for its own field", whatever that field is. */
export type Tie = readonly [weight: number, tags: readonly number[]];

const HOWS = ['exact', 'modified', 'head', 'compound', 'typo'] as const;
const SEPARATORS = ['colon', 'equals', 'dash', 'bold', 'alone', 'stop', 'none'] as const;
const SECOND = HOWS.length * SEPARATORS.length;
const BELOW_LABEL = SECOND + 1;
const OR = BELOW_LABEL + 2;
const STAY = OR + 1;
export const TIE_COUNT = STAY + 8;
/** Tables of steps from tag to tag: into a labelled unit, into the next line, over a blank line. */
export const STEP_TABLES = 3;

export const IS_FIELD: Uint8Array = Uint8Array.from(TAGS, (tag) => Number(isField(tag)));

/** Tags that look alike from outside: what stands round a unit tells these groups apart, not the tags in them. */
const ALIKE: readonly (readonly string[])[] = [
  ['before'],
  ['header'],
  ['chapter'],
  ['story'],
  ['title', 'title+author'],
  ['author'],
  ['contact', 'fandom', 'pairing', 'characters', 'rating', 'category', 'status', 'series', 'date', 'length', 'language', 'copyright', 'archive'],
  ['disclaimer', 'thanks', 'beta', 'notes', 'warnings', 'spoilers', 'summary', 'feedback', 'challenge', 'other'],
];
export const GROUP_COUNT: number = ALIKE.length;
/** The group of each tag. */
export const GROUPS: Uint8Array = Uint8Array.from(TAGS, (tag) => ALIKE.findIndex((group) => group.includes(tag)));

const indexes = (names: readonly string[]): number[] => names.flatMap((name) => TAG_INDEX.get(name) ?? []);

/** The ties of a unit, given the one before it. */
export function tiesOf(unit: Unit, previous: Unit | undefined): Tie[] {
  const { label } = unit;
  const match = label?.match;
  if (label && match) {
    const [first, ...others] = indexes(match.fields);
    const ties: Tie[] = [];
    if (first !== undefined) ties.push([HOWS.indexOf(match.how) * SEPARATORS.length + SEPARATORS.indexOf(label.separator), [first]]);
    if (others.length > 0) ties.push([SECOND, others]);
    if (match.or.length > 0) ties.push([OR, indexes(match.or)]);
    return ties;
  }
  const above = previous?.label;
  const opens = previous !== undefined && above?.match !== undefined && above.valueAt >= previous.text.length;
  return opens ? [[unit.gap > 0 ? BELOW_LABEL + 1 : BELOW_LABEL, indexes(above.match.fields)]] : [];
}

/** Which table of steps leads into a unit. */
export const stepInto = ({ label, gap }: Unit): number => (label?.match ? 0 : gap > 0 ? 2 : 1);

const LONG = 60;
/** Which tie rewards that a field goes on. */
export const stayInto = ({ label, gap }: Unit, previous: Unit | undefined): number =>
  STAY + (label?.match ? 4 : 0) + (gap > 0 ? 2 : 0) + ((previous?.text.length ?? 0) > LONG ? 1 : 0);
