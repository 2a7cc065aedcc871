import type { Tables } from './scanner-tables';

/** Whether any key begins, or ends, with two letters: of nearly all words of a text that is all that is ever asked. */
export interface Sieve {
  readonly opens: Uint8Array;
  readonly closes: Uint8Array;
}
/** Bits of a sieve: what kinds of key have such letters. */
export const [WHOLE, HEAD, TAIL] = [1, 2, 4];
const LETTER = 127;
/** Letters of all scripts share 128 places: a sieve lets too many pass, never too few. A word of one letter counts its blank as its second. */
export const pairOf = (first: number, second: number): number => ((first & LETTER) << 7) | (second & LETTER);
const BLANK = 32;

/** The sieve of all keys that are whole words, heads and tails. */
export function sieveOf({ words, heads, tails }: Tables): Sieve {
  const [opens, closes] = [new Uint8Array(1 << 14), new Uint8Array(1 << 14)];
  const codeAt = (key: string, at: number): number => key.charCodeAt(at) || BLANK;
  for (const key of words.keys()) opens[pairOf(codeAt(key, 0), codeAt(key, 1))]! |= WHOLE;
  for (const key of heads.flatMap((index) => [...index.keys()])) {
    if (key.length > 1) opens[pairOf(codeAt(key, 0), codeAt(key, 1))]! |= HEAD;
    else for (let second = 0; second <= LETTER; second++) opens[pairOf(codeAt(key, 0), second)]! |= HEAD;
  }
  for (const key of tails.flatMap((index) => [...index.keys()])) {
    if (key.length > 1) closes[pairOf(codeAt(key, key.length - 2), codeAt(key, key.length - 1))]! |= TAIL;
    else for (let second = 0; second <= LETTER; second++) closes[pairOf(second, codeAt(key, 0))]! |= TAIL;
  }
  return { opens, closes };
}
