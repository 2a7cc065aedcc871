import { fold } from '../text/fold';
import { PRAISE, SUBJECTS, TELLING, type Subject } from './detect-words';

const WEIGHT_OF: ReadonlyMap<string, number> = new Map(TELLING.flatMap(([weight, words]) => words.split(' ').map((word) => [word, weight] as const)));
const SUBJECT_NAMES = Object.keys(SUBJECTS) as Subject[];
const SUBJECT_OF: ReadonlyMap<string, Subject> = new Map(SUBJECT_NAMES.flatMap((name) => SUBJECTS[name].split(' ').map((word) => [word, name] as const)));

const WORD = /\p{L}[\p{L}'-]*/gu;
/** Speech says nothing of who tells it, whatever it asks or orders. */
const QUOTED = /"[^"]{0,600}"/g;
const SPEAKS = /"|^['-] ?\p{L}|[「『]/u;
const FULL_WIDTH_SPEECH = /[「『«]|^-+ ?\p{Lu}/gmu;
/** UTF-16 units: text that is looked at, and the pieces that one-line pages are cut into. */
const MOST = 9000;
const PIECE = 500;
const SPOKEN = 1.5;

/** How much a paragraph tells a story (above 0.4) rather than talks to its reader (below -0.5). */
export function tellingOf(text: string): number {
  const folded = fold(text);
  let sum = SPEAKS.test(folded) ? SPOKEN : 0;
  let words = 0;
  for (const [word] of folded.replace(QUOTED, ' ').matchAll(WORD)) {
    words++;
    sum += WEIGHT_OF.get(word) ?? 0;
  }
  return sum / Math.sqrt(Math.max(10, words));
}

/** A page on one line, in pieces of a paragraph's length. */
export function inPieces(text: string): string[] {
  if (text.length <= PIECE * 1.4) return [text];
  const pieces: string[] = [];
  for (let at = 0; at < Math.min(text.length, MOST / 2); at += PIECE) pieces.push(text.slice(at, at + PIECE));
  return pieces;
}

/** Words of each subject and marks of speech, as log(1 + count in 100 words); speech itself is left out. */
export function ratesOf(texts: readonly string[]): Readonly<Record<Subject | 'quotes', number>> {
  const { counts, words, quotes } = countsOf(texts);
  const rate = (count: number): number => Math.log1p((100 * count) / Math.max(40, words));
  const rates = Object.fromEntries(SUBJECT_NAMES.map((name) => [name, rate(counts.get(name) ?? 0)])) as Record<Subject, number>;
  return { ...rates, quotes: rate(quotes) };
}

export function countsOf(texts: readonly string[]): { readonly counts: ReadonlyMap<Subject, number>; readonly words: number; readonly quotes: number } {
  const text = fold(texts.join(' \n').slice(0, MOST));
  const counts = new Map<Subject, number>();
  let words = 0;
  for (const [word] of text.replace(QUOTED, ' ').matchAll(WORD)) {
    words++;
    const subject = SUBJECT_OF.get(word);
    if (subject) counts.set(subject, (counts.get(subject) ?? 0) + 1);
  }
  return { counts, words, quotes: text.split('"').length - 1 + (text.match(FULL_WIDTH_SPEECH)?.length ?? 0) };
}

/** How often somebody else's story is judged. */
export function praiseIn(texts: readonly string[]): number {
  const text = fold(texts.join(' \n').slice(0, MOST)).replace(QUOTED, ' ');
  return text.match(PRAISE)?.length ?? 0;
}
