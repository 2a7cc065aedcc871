/** Plain loops for what is asked of nearly every text: a pattern would cost more to build than a page's texts cost to read. */

/** Whether a text holds one of `signs`. */
export function hasAny(text: string, signs: string): boolean {
  for (let at = 0; at < signs.length; at++) if (text.includes(signs.charAt(at))) return true;
  return false;
}

/** Whether a text, in lower case, holds one of `words` (parted by '|'), as part of a word too. */
export const holdsAny = (lower: string, words: string): boolean => words.split('|').some((word) => lower.includes(word));

export const hasDigit = (text: string): boolean => hasAny(text, '0123456789');

const isWordCode = (code: number): boolean =>
  (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123) || (code >= 0xc0 && code < 0x2000) || (code >= 0x3040 && code < 0xd800);

/** Whether a text holds a letter of any script or a digit. */
export function isWordy(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isWordCode(text.charCodeAt(at))) return true;
  return false;
}

/** Whether a text begins with a small letter, or a capital. */
export const opensSmall = (text: string): boolean => text.charAt(0) !== text.charAt(0).toUpperCase();
export const opensCapital = (text: string): boolean => text.charAt(0) !== text.charAt(0).toLowerCase();

/** A text without the signs of `open` at its head and those of `close` at its end. */
export function trimOf(text: string, open: string, close = open): string {
  let from = 0;
  let to = text.length;
  while (from < to && open.includes(text.charAt(from))) from++;
  while (to > from && close.includes(text.charAt(to - 1))) to--;
  return text.slice(from, to);
}

const UNEVEN = /[^\S ]| {2}/;

/** One blank for a run of blanks, none at the ends. */
export const collapse = (text: string): string => (UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
