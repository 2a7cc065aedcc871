import type { Index } from './scanner-tables';

/** The letters at one end of a word that keys are parted by, before any is looked up. */
const MOST_TELLING = 4;
const PLACES = (1 << 14) - 1;

/** An index with the count of letters that it is asked for. */
export interface Sized {
  readonly index: Index;
  readonly length: number;
}

/** An index with the count of letters that it is asked for, if there is anything in it. */
export const used = (list: readonly Index[]): Sized[] => list.map((index, at) => ({ index, length: at + 1 })).filter(({ index }) => index.size > 0);

/** Keys that stand at one end of words, with a sieve for as many letters as the shortest of them has: a word is cut out only where one of them may stand. */
export interface Ends {
  readonly list: readonly Sized[];
  readonly telling: number;
  readonly sieve: Uint8Array;
}

/** Where letters fall in the sieve of an end. */
export function placeOf(text: string, from: number, to: number): number {
  let place = 0;
  for (let at = from; at < to; at++) place = (place * 37 + text.charCodeAt(at)) & PLACES;
  return place;
}

export function endsOf(indexes: readonly Index[], end: 'head' | 'tail'): Ends {
  const list = used(indexes);
  const telling = Math.min(MOST_TELLING, ...list.map(({ length }) => length));
  const sieve = new Uint8Array(PLACES + 1);
  for (const { index } of list) for (const key of index.keys()) sieve[end === 'head' ? placeOf(key, 0, telling) : placeOf(key, key.length - telling, key.length)] = 1;
  return { list, telling, sieve };
}
