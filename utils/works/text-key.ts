import { fold } from '../text/fold';

const NO_LETTER_OR_DIGIT = /[^\p{L}\p{N}]+/gu;
/** Words of a story's opening that tell it from any other. */
const OPENING_WORDS = 40;
/** Fewer say nothing. */
const FEWEST_WORDS = 6;

/** For comparing titles and names: letters and digits alone. */
export const bare = (text: string): string => fold(text).replace(NO_LETTER_OR_DIGIT, ' ').trim();

/** FNV-1a over UTF-16 units; two runs from other starts make 64 bits. The same in every release: keys are kept. */
function fnv(text: string, start: number): string {
  let hash = start;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** 16 hexadecimal digits. */
export const hashOf = (text: string): string => fnv(text, 0x811c9dc5) + fnv(text, 0x9747b28c);

/** The first words as every copy of the text has them; '' where there are too few to tell by. */
export function openingOf(text: string): string {
  const words = bare(text.slice(0, 2000)).split(' ').slice(0, OPENING_WORDS);
  return words.length < FEWEST_WORDS ? '' : words.join(' ');
}

/** A key has at most so many letters of a title: pages may call themselves what they like. */
const LONGEST_SLUG = 80;

/** A title as it stands in a key. */
export const slugOf = (text: string): string => bare(text.slice(0, 4 * LONGEST_SLUG)).slice(0, LONGEST_SLUG).replaceAll(' ', '-');
