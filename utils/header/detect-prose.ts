import { fold } from '../text/fold';
import { PRAISE, PRAISE_HINTS, SUBJECTS, TELLING, type Subject } from './detect-words';

const SUBJECT_NAMES = Object.keys(SUBJECTS) as Subject[];

/** What one word says: for or against a story being told, and of which subject it is. */
interface WordSense {
  weight: number;
  /** Its place in `SUBJECT_NAMES`; -1 where it is of none. */
  subject: number;
}
let senses: Map<string, WordSense> | undefined;

function createSenses(): Map<string, WordSense> {
  const known = new Map<string, WordSense>();
  for (const [weight, words] of TELLING) for (const word of words.split(' ')) known.set(word, { weight, subject: -1 });
  SUBJECT_NAMES.forEach((name, subject) => {
    for (const word of SUBJECTS[name].split(' ')) {
      const sense = known.get(word);
      if (sense) sense.subject = subject;
      else known.set(word, { weight: 0, subject });
    }
  });
  return known;
}

const WORD = /\p{L}[\p{L}'-]*/gu;
const ASCII_WORD = /[a-z][a-z'-]*/g;
const BEYOND_ASCII = /[^\0-\x7f]/;
/** Speech says nothing of who tells it, whatever it asks or orders. */
const MOST_QUOTED = 600;
const QUOTED = /"[^"]{0,600}"/g;
const SPEAKS_FIRST = /^['-] ?\p{L}/u;
const FULL_WIDTH_SPEECH = /[「『]/g;
/** UTF-16 units: text that is looked at, and the pieces that one-line pages are cut into. */
const MOST = 9000;
const PIECE = 500;
const SPOKEN = 1.5;
const BETWEEN = ' \n';

/** A text without speech, counted. */
export interface Prose {
  readonly folded: string;
  readonly words: number;
  /** Sum of what its words say for telling. */
  readonly told: number;
  /** Words of each subject, in the order of `SUBJECT_NAMES`. */
  readonly subjects: readonly number[];
  /** Marks of speech. */
  readonly quotes: number;
  readonly speaks: boolean;
  /** What is quoted in it also ends in it. */
  readonly whole: boolean;
}

/** What was counted of texts so far, by text: several questions are asked of the same lines. */
export type Counted = Map<string, Prose>;

const quotesIn = (folded: string): number => (folded.includes('"') ? folded.split('"').length - 1 : 0);
const isWide = (folded: string): boolean => folded.includes('「') || folded.includes('『');
const withoutSpeech = (folded: string): string => (folded.includes('"') ? folded.replace(QUOTED, ' ') : folded);

function count(text: string): Prose {
  const folded = fold(text);
  const known = (senses ??= createSenses());
  const isAscii = !BEYOND_ASCII.test(folded);
  const words = withoutSpeech(folded).match(isAscii ? ASCII_WORD : WORD) ?? [];
  const subjects = SUBJECT_NAMES.map(() => 0);
  let told = 0;
  for (const word of words) {
    const sense = known.get(word);
    if (!sense) continue;
    told += sense.weight;
    if (sense.subject >= 0) subjects[sense.subject]!++;
  }
  const wide = !isAscii && isWide(folded);
  const marks = quotesIn(folded);
  return {
    folded,
    words: words.length,
    told,
    subjects,
    quotes: marks + (wide ? (folded.match(FULL_WIDTH_SPEECH)?.length ?? 0) : 0),
    speaks: marks > 0 || wide || ((folded.startsWith("'") || folded.startsWith('-')) && SPEAKS_FIRST.test(folded)),
    whole: marks % 2 === 0 && (marks === 0 || folded.length <= MOST_QUOTED),
  };
}

function proseOf(text: string, counted: Counted): Prose {
  const known = counted.get(text);
  if (known) return known;
  const prose = count(text);
  counted.set(text, prose);
  return prose;
}

/** How much a paragraph tells a story (above 0.4) rather than talks to its reader (below -0.5). */
export function tellingOf(text: string, counted: Counted = new Map()): number {
  const { words, told, speaks } = proseOf(text, counted);
  return ((speaks ? SPOKEN : 0) + told) / Math.sqrt(Math.max(10, words));
}

/** A page on one line, in pieces of a paragraph's length. */
export function inPieces(text: string): string[] {
  if (text.length <= PIECE * 1.4) return [text];
  const pieces: string[] = [];
  for (let at = 0; at < Math.min(text.length, MOST / 2); at += PIECE) pieces.push(text.slice(at, at + PIECE));
  return pieces;
}

/** Counts over a run of texts, up to MOST units of them; where speech goes on from one to the next they are counted as one. */
function sumOf(texts: readonly string[], counted: Counted): Pick<Prose, 'words' | 'quotes' | 'subjects'> {
  const subjects = SUBJECT_NAMES.map(() => 0);
  let [words, quotes, left] = [0, 0, MOST];
  for (const text of texts) {
    if (left <= 0) break;
    const prose = proseOf(text.length > left ? text.slice(0, left) : text, counted);
    if (!prose.whole) return count(texts.join(BETWEEN).slice(0, MOST));
    words += prose.words;
    quotes += prose.quotes;
    for (let at = 0; at < subjects.length; at++) subjects[at]! += prose.subjects[at]!;
    left -= text.length + BETWEEN.length;
  }
  return { words, quotes, subjects };
}

/** Words of each subject and marks of speech, as log(1 + count in 100 words); speech itself is left out. */
export function ratesOf(texts: readonly string[], counted: Counted = new Map()): Readonly<Record<Subject | 'quotes', number>> {
  const { subjects, words, quotes } = sumOf(texts, counted);
  const rate = (times: number): number => Math.log1p((100 * times) / Math.max(40, words));
  const rates = Object.fromEntries(SUBJECT_NAMES.map((name, at) => [name, rate(subjects[at] as number)])) as Record<Subject, number>;
  return { ...rates, quotes: rate(quotes) };
}

/** How many words of a subject stand in texts. */
export const wordsOn = (subject: Subject, texts: readonly string[], counted: Counted): number => sumOf(texts, counted).subjects[SUBJECT_NAMES.indexOf(subject)] as number;

/** Texts as one, folded, up to MOST units. */
export function foldedTogether(texts: readonly string[], counted: Counted): string {
  let all = '';
  for (const text of texts) {
    if (all.length >= MOST) break;
    all += all === '' ? proseOf(text, counted).folded : ` ${proseOf(text, counted).folded}`;
  }
  return all.slice(0, MOST);
}

/** How often somebody else's story is judged. */
export function praiseIn(texts: readonly string[], counted: Counted = new Map()): number {
  const text = foldedTogether(texts, counted);
  if (!PRAISE_HINTS.some((hint) => text.includes(hint))) return 0;
  return withoutSpeech(text).match(PRAISE)?.length ?? 0;
}
