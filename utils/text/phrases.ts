import { fold } from './fold';

/** In folded text, where one blank stands between words already: what is more than that. */
const NO_WORD = / ?[^a-z\d+ \u00a1-\u1fff\u3040-\ud7ff][^a-z\d+\u00a1-\u1fff\u3040-\ud7ff]*/g;

/** A text's folded words with one blank between and around them: what `phraseIn` looks through. */
export const spaced = (text: string): string => ` ${fold(text).replace(NO_WORD, ' ').trim()} `;

/** Scripts without blanks between words. */
const isUnspaced = (phrase: string): boolean => phrase >= '\u3040' && phrase < '\ud800';

/** The first of `phrases` (folded, parted by '|') that stands in `words` as whole words; `''` where none does. */
export function phraseIn(words: string, phrases: string | undefined): string {
  if (!phrases) return '';
  for (const phrase of phrases.split('|')) if (words.includes(isUnspaced(phrase) ? phrase : ` ${phrase} `)) return phrase;
  return '';
}
