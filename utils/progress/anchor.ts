/**
 * A passage by its words, as the W3C's Web Annotation model has it: a text quote with what stands before and after
 * (TextQuoteSelector), and where it stood (TextPositionSelector), which only settles which of two equal passages is meant.
 */
export interface Anchor {
  /** About 80 characters as read, one space for a run of blanks. */
  readonly exact: string;
  /** About 40 characters before and after it. */
  readonly prefix: string;
  readonly suffix: string;
  /** UTF-16 units of story text before the passage, and in all. */
  readonly at: number;
  readonly of: number;
}

const EXACT = 80;
const AROUND = 40;
/** Raw text that surely holds so many characters, however it is indented. */
const RAW = 6;
const BLANKS = /\s+/g;
const BLANK = /\s/;

/** One space for a run of blanks. */
const plain = (text: string): string => text.replace(BLANKS, ' ').trim();

/** The first `length` characters, whole words where there are any. */
function opening(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = text.lastIndexOf(' ', length);
  return text.slice(0, end > length / 2 ? end : length);
}

/** The last `length` characters, whole words where there are any. */
function closing(text: string, length: number): string {
  if (text.length <= length) return text;
  const from = text.indexOf(' ', text.length - length);
  return from < 0 || from > text.length - length / 2 ? text.slice(-length) : text.slice(from + 1);
}

/** The beginning of the word that `at` stands in, or the first one after it. */
function atWord(text: string, at: number): number {
  let from = Math.min(Math.max(0, at), text.length);
  while (from > 0 && from > at - EXACT && !BLANK.test(text.charAt(from - 1))) from--;
  while (from < text.length && BLANK.test(text.charAt(from))) from++;
  return from;
}

/** The passage that begins at `at`; `undefined` where no words follow. */
export function anchorAt(text: string, at: number): Anchor | undefined {
  const from = atWord(text, at);
  const exact = opening(plain(text.slice(from, from + EXACT * RAW)), EXACT);
  if (exact === '') return undefined;
  const end = from + rawLength(text, from, exact);
  return {
    exact,
    prefix: closing(plain(text.slice(Math.max(0, from - AROUND * RAW), from)), AROUND),
    suffix: opening(plain(text.slice(end, end + AROUND * RAW)), AROUND),
    at: from,
    of: text.length,
  };
}

/** How much of the text from `from` on shows as `shown`. */
function rawLength(text: string, from: number, shown: string): number {
  let left = shown.length;
  let at = from;
  for (let blank = false; at < text.length && left > 0; at++) {
    const isBlank = BLANK.test(text.charAt(at));
    if (!isBlank || !blank) left--;
    blank = isBlank;
  }
  return at - from;
}

/** How much of the story lies before the passage, 0 to 1. */
export const shareOf = ({ at, of }: Anchor): number => (of > 0 ? Math.min(1, at / of) : 0);
