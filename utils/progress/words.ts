import { fold } from '../text/fold';

/** A word for comparing, and where it stands in the text that it was taken from, in UTF-16 units. */
export interface Word {
  readonly text: string;
  readonly from: number;
}

/** Letters and digits; a sign of a script without blanks is a word of its own. "it’s" is two, so that a straight and a curly sign are one. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}\p{M}]+/gu;

/** The words of a stretch of text, folded: case, accents, kinds of quotes and hyphens make no difference. */
export function wordsOf(text: string, offset = 0): Word[] {
  return Array.from(text.matchAll(WORD), (found) => ({ text: fold(found[0]), from: offset + found.index }));
}
