const BEYOND_ASCII = /[^\s!-~]/;
const UNTIDY = /[^\S ]| {2}|^ | $/;
const BLANKS = /\s+/g;
/** Signs that NFKC leaves apart or would turn into a blank and an accent: ’ ‘ ` ´ “ ” „ « » – — and what is not seen. */
const SIGNS = /[\u2018-\u201b\u2032`\u00b4]|[\u201c-\u201f\u2033\u00ab\u00bb]|[\u2010-\u2015\u2212]|[\u00ad\u200b-\u200f\u2060\ufeff]|\ufe0e|\ufe0f/g;
/** An accent on a Latin letter: "é" is "e", while "й" and "が" stay themselves. */
const LATIN_ACCENTS = /([a-z])[\u0300-\u036f]+/g;
/** Latin letters that no decomposition takes apart. */
const LETTERS: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' };
const WHOLE_LETTERS = /[łøđðþßæœı]/g;

const plainSign = (sign: string): string =>
  /[\u2018-\u201b\u2032`\u00b4]/.test(sign) ? "'" : /[\u201c-\u201f\u2033\u00ab\u00bb]/.test(sign) ? '"' : /[\u2010-\u2015\u2212]/.test(sign) ? '-' : '';

/**
 * Brings spellings of one word together, for comparing and never for showing: lower case, straight quotes, plain hyphens, ASCII for
 * full-width signs, Latin letters without accents ("Résumé" is "resume"; "й" and "が" keep theirs), one space for a run of blanks and
 * none at the ends. Linear; offsets are kept only where the text is tidy ASCII.
 */
export function fold(text: string): string {
  const lower = BEYOND_ASCII.test(text) ? foldUnicode(text) : asciiSigns(text.toLowerCase());
  return UNTIDY.test(lower) ? lower.replace(BLANKS, ' ').trim() : lower;
}

const asciiSigns = (text: string): string => (text.includes('`') ? text.replaceAll('`', "'") : text);

function foldUnicode(text: string): string {
  const lower = text.replace(SIGNS, plainSign).normalize('NFKC').replace(SIGNS, plainSign).toLowerCase();
  return lower.normalize('NFD').replace(LATIN_ACCENTS, '$1').normalize('NFC').replace(WHOLE_LETTERS, (letter) => LETTERS[letter] ?? letter);
}
