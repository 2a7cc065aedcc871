import { shareOf } from './anchor';
import type { ChapterProgress, Dated, Mark, WorkRecord } from './record';

/**
 * Brings two accounts of one work together. Which comes first makes no difference, nor does doing it twice, nor the order of several:
 * every part is the greater of two by an order that is total (a join semilattice).
 */
export function mergeRecords(a: WorkRecord, b: WorkRecord): WorkRecord {
  const turn = Math.max(a.turn, b.turn);
  const ofTurn = (mark: Mark | undefined): Mark | undefined => (mark?.turn === turn ? mark : undefined);
  return {
    version: 1,
    work: a.work < b.work ? a.work : b.work,
    added: Math.min(a.added, b.added),
    turn,
    facts: later(a.facts, b.facts) as WorkRecord['facts'],
    chapters: mergeChapters(a.chapters, b.chapters),
    addresses: mergeKeys(a.addresses, b.addresses, Math.max),
    ...present({
      current: greater(ofTurn(a.current), ofTurn(b.current), [({ at }) => at]),
      furthest: greater(ofTurn(a.furthest), ofTurn(b.furthest), FURTHER),
      posted: later(a.posted, b.posted),
      shelf: later(a.shelf, b.shelf),
      favourite: later(a.favourite, b.favourite),
      note: later(a.note, b.note),
      tags: later(a.tags, b.tags),
      stars: later(a.stars, b.stars),
      gone: later(a.gone, b.gone),
      moved: greater(a.moved, b.moved, [(at) => at]),
    }),
  };
}

type Rank<T> = (value: T) => number;

const FURTHER: readonly Rank<Mark>[] = [({ number }) => number ?? 0, ({ anchor }) => shareOf(anchor), ({ at }) => at];

/** The order of what is ranked alike: by what it says, so that both sides choose the same one. */
const saying = (value: unknown): string => JSON.stringify(value, (_, one: unknown) => (isPlain(one) ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1))) : one));
const isPlain = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function greater<T>(a: T | undefined, b: T | undefined, ranks: readonly Rank<T>[]): T | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  for (const rank of ranks) if (rank(a) !== rank(b)) return rank(a) > rank(b) ? a : b;
  return saying(a) >= saying(b) ? a : b;
}

const later = <T>(a: Dated<T> | undefined, b: Dated<T> | undefined): Dated<T> | undefined => greater(a, b, [({ at }) => at]);

/** Whether `a` lies further into the work than `b`. */
export const isFurther = (a: Mark, b: Mark | undefined): boolean => b === undefined || greater(a, b, FURTHER) === a;

function mergeKeys<T>(a: Readonly<Record<string, T>>, b: Readonly<Record<string, T>>, merge: (one: T, other: T) => T): Record<string, T> {
  const merged = new Map(Object.entries(a));
  for (const [key, value] of Object.entries(b)) {
    const there = merged.get(key);
    merged.set(key, there === undefined ? value : merge(there, value));
  }
  return Object.fromEntries([...merged].sort(([one], [other]) => (one < other ? -1 : 1)));
}

const mergeChapters = (a: WorkRecord['chapters'], b: WorkRecord['chapters']): WorkRecord['chapters'] => mergeKeys(a, b, mergeChapter);

/** First sight is the earliest, except where there was none. */
const earliest = (a: number, b: number): number => (a === 0 ? b : b === 0 ? a : Math.min(a, b));

/** A later turn ("mark unread") beats what was read in an earlier one; within a turn, the furthest. */
export function mergeChapter(a: ChapterProgress, b: ChapterProgress): ChapterProgress {
  const turn = Math.max(a.turn, b.turn);
  const those = [a, b].filter((one) => one.turn === turn);
  const read = Math.max(...those.map((one) => one.read ?? -1));
  return {
    turn,
    share: Math.max(...those.map(({ share }) => share)),
    opened: Math.max(a.opened, b.opened),
    listed: earliest(a.listed, b.listed),
    ...(read >= 0 && { read }),
    ...present({
      words: greater(a.words, b.words, [(words) => words]),
      number: greater(a.number, b.number, [(number) => number]),
      title: greater(a.title, b.title, []),
    }),
  };
}

/** Only the keys that have a value. */
function present<T extends object>(keys: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: NonNullable<T[K]> };
}
