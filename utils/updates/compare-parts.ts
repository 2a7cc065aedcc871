import type { Change } from './news';
import type { Baseline } from './baseline';
import type { SightedPart } from './sighting';

type Part = Pick<SightedPart, 'key' | 'title'>;

/** Chapters whose key is but their place in the list: then titles tell them apart. */
const isByPlace = (parts: readonly Part[]): boolean => parts.every(({ key }, i) => key === '' || key === String(i + 1) || key === String(i));

/** Whether all of `few` stand in `many`, in the same order. */
function isWithin(few: readonly string[], many: readonly string[]): boolean {
  let at = 0;
  for (const one of many) if (at < few.length && few[at] === one) at++;
  return at === few.length;
}

const titlesOf = (parts: readonly Part[]): string[] | undefined => (parts.every(({ title }) => title !== undefined && title !== '') ? parts.map(({ title }) => title as string) : undefined);
const areSame = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((one, i) => one === b[i]);
const areReordered = (a: readonly string[], b: readonly string[]): boolean => !areSame(a, b) && areSame(a.toSorted(), b.toSorted());

const NO_ASCII = /[^a-z\d]+/gi;
const MOST_READ = 200;
/** A page that was read in the wrong character set spells its accents otherwise: that is no new title. */
const isSameTitle = (a: string, b: string): boolean => a === b || (a.slice(0, MOST_READ).replace(NO_ASCII, '') === b.slice(0, MOST_READ).replace(NO_ASCII, '') && /[a-z\d]/i.test(a));

/** Titles of the same chapters that are others now. */
function renamed(before: readonly Part[], now: readonly Part[]): number {
  const titles = new Map(before.map(({ key, title }) => [key, title]));
  return now.filter(({ key, title }) => {
    const old = titles.get(key);
    return title !== undefined && old !== undefined && !isSameTitle(old, title);
  }).length;
}

function byPlace(before: readonly Part[], now: readonly Part[]): Change[] {
  const [old, fresh] = [titlesOf(before), titlesOf(now)];
  // One was put in between, or taken out: the others are what they were.
  if (!old || !fresh || areSame(old, fresh) || isWithin(old, fresh) || isWithin(fresh, old)) return [];
  if (areReordered(old, fresh)) return [{ kind: 'renumbered' }];
  const count = renamed(before, now);
  return count > 0 ? [{ kind: 'renamed', count }] : [];
}

/** What became of chapters that were there before: their titles and their order. How many there are is told elsewhere. */
export function compareParts({ parts: before }: Pick<Baseline, 'parts'>, now: readonly SightedPart[]): Change[] {
  if (!before || before.length === 0) return [];
  if (isByPlace(before) && isByPlace(now)) return byPlace(before, now);
  const [old, fresh] = [before.map(({ key }) => key), now.map(({ key }) => key)];
  const stayed = old.filter((key) => fresh.includes(key));
  const count = renamed(before, now);
  return [
    ...(areSame(stayed, fresh.filter((key) => old.includes(key))) ? [] : [{ kind: 'renumbered' } as const]),
    ...(count > 0 ? [{ kind: 'renamed', count } as const] : []),
  ];
}

/** Chapters that were not known before. */
export function newParts({ parts: before }: Pick<Baseline, 'parts'>, now: readonly SightedPart[]): readonly SightedPart[] {
  if (!before) return [];
  const known = new Set(before.map(({ key }) => key));
  return now.filter(({ key }) => !known.has(key));
}

/** Words of these chapters, where each says how many. */
export function wordsOf(parts: readonly SightedPart[]): number | undefined {
  if (parts.length === 0 || parts.some(({ words }) => words === undefined)) return undefined;
  return parts.reduce((sum, { words = 0 }) => sum + words, 0);
}
