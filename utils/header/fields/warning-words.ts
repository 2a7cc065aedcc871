import { ABSENCES, NEGATORS, NONE, REFUSALS, WARNING_WORDS } from '../../vocabulary/warnings';

/** Whole words of lower-cased text; scripts without spaces have no edges, and plain ranges start sooner than `\p{L}`. */
const LETTER = 'a-z0-9ß-öø-ӿ';
const whole = (words: string): RegExp => new RegExp(`(?<![${LETTER}])(?:${words})(?![${LETTER}])`, 'g');

interface Vocabulary {
  readonly id: string;
  /** Letters that every match of one of its words holds: a pattern is only built for text that has one. */
  readonly stems: readonly string[];
  readonly words: string;
  pattern?: RegExp;
}

interface Patterns {
  readonly words: readonly Vocabulary[];
  readonly absences: readonly Vocabulary[];
  readonly none: RegExp;
  readonly refusal: Vocabulary;
  readonly negator: RegExp;
}

const CLOSERS: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/**
 * For each alternative of a pattern its longest run of letters that no bracket holds and no mark makes optional: '' where there is none,
 * which every text has. One pass without patterns of its own, since this runs before the first warning is read.
 */
function stemsOf(words: string): string[] {
  const stems: string[] = [];
  let [depth, run, best] = [0, '', ''];
  const end = (): void => {
    if (run.length > best.length) best = run;
    run = '';
  };
  for (let i = 0; i <= words.length; i++) {
    const letter = words[i] ?? '|';
    if (letter === '?' || letter === '*') run = run.slice(0, -1);
    if (letter === '(') depth++;
    if (letter === ')') depth--;
    const plain = depth === 0 && !'?*+.^$()[{\\|'.includes(letter);
    if (plain) run += letter;
    else end();
    if (letter === '\\') i++;
    if (CLOSERS[letter]) i = words.indexOf(CLOSERS[letter], i);
    if (letter === '|' && depth === 0) {
      stems.push(best);
      best = '';
    }
  }
  return stems;
}

const vocabulary = (id: string, words: string): Vocabulary => ({ id, words, stems: stemsOf(words) });
/** Whether a pattern is worth building for this text; then `patternOf` builds it, once. */
export const mayHold = (text: string) => (words: Vocabulary): boolean => words.stems.some((stem) => text.includes(stem));
export const patternOf = (words: Vocabulary): RegExp => (words.pattern ??= whole(words.words));

/** "None that I know of" is none; "no explicit sex" and "nothing graphic" are not. */
const GOES_ON = '\\s+(?:really|that|at all|to|you|i|spring|in|apply|needed|whatsoever|of|unless|except|as|so|for|come|listed|required|this|here|yet|or|special|major|particular)(?![a-z])';

let compiled: Patterns | undefined;
/** Everything that reads warnings, built at the first question. */
export function patterns(): Patterns {
  compiled ??= {
    words: Object.entries(WARNING_WORDS).map(([id, words]) => vocabulary(id, words)),
    absences: ABSENCES.map(([id, words]) => vocabulary(id, words)),
    none: new RegExp(`^[^a-zß-ӿ぀-鿿]*(?:${NONE})(?![${LETTER}])(?=\\s*$|\\s*[^\\s${LETTER}-]|${GOES_ON})`),
    refusal: vocabulary('chose-not-to-warn', REFUSALS),
    negator: whole(NEGATORS),
  };
  return compiled;
}

/** Lower case, one kind of apostrophe and space; every letter where it was. */
export function folded(raw: string): string {
  const text = raw.replace(/[’‘`´]/g, "'").replace(/\s/g, ' ');
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-ZÀ-ÞА-Я]/g, (letter) => letter.toLowerCase());
}

/** A warning word in folded text. */
export interface Hit {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** Every warning word, the longest where two overlap, in order. */
export function hitsIn(text: string): Hit[] {
  const hits = patterns()
    .words.filter(mayHold(text))
    .flatMap((words) => [...text.matchAll(patternOf(words))].map((match) => ({ id: words.id, from: match.index, to: match.index + match[0].length })));
  hits.sort((a, b) => b.to - b.from - (a.to - a.from));
  const kept: Hit[] = [];
  for (const hit of hits) if (!kept.some((other) => hit.from < other.to && other.from < hit.to)) kept.push(hit);
  return kept.sort((a, b) => a.from - b.from);
}
