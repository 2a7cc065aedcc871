import { fold } from '../text/fold';
import { normal } from './normal';
import { DEGREE_WORDS, DENYING, DENYING_AFTER, HANDS_ON, INNOCENT, isOneOf, NEGATORS, QUALIFIERS } from './around-words';

/** Words of any script with their apostrophes, and the signs that part clauses. */
const TOKEN = /[a-z\d+\u00a1-\u1fff\u3040-\ud7ff]+(?:'[a-z]+)*|[.!?;:()|,]/g;
const SIGNS = '.!?;:()|,';
/** Words of a list over which a denial may go on, and how far around a word its degree is said. */
const LONGEST_LIST = 12;
const NEAR = 3;
const ENDS_LIST = new Set('but except besides unless although though however just only yet and then when until before after'.split(' '));

/** A text as words and signs, with each word's place among them: made once for a text that a rule may meet. */
export interface Clauses {
  readonly tokens: readonly string[];
  /** As in the folded text of a part, one or more a token ("don't" is two). */
  readonly words: readonly string[];
  /** The token of each word. */
  readonly places: readonly number[];
}

const isSign = (token: string | undefined): boolean => token !== undefined && token.length === 1 && SIGNS.includes(token);

/** Whether any word near these could deny them: where none does, nothing needs to be taken apart. Never false where `isDenied` is true. */
export function mayBeDenied(words: readonly string[], from: number, count: number): boolean {
  for (let at = from - 1; at >= 0 && at >= from - LONGEST_LIST; at--) if (DENYING.has(words[at] as string)) return true;
  const [next, second] = [words[from + count], words[from + count + 1]];
  return (next !== undefined && DENYING_AFTER.has(next)) || (second !== undefined && DENYING_AFTER.has(second));
}

const LONG_WORD = 40;
const anyOf = (words: ReadonlySet<string>): string => [...words].map((word) => word.replace(/[^\p{L}\d]/gu, '\\$&')).join('|');
/** Looks back over the same words in one native step. A word longer than any that is looked over counts as one that may deny: a text of one endless word costs no more. */
const DENYING_BEFORE = new RegExp(`(?<=(?: (?:${anyOf(DENYING)})|[^ ]{${LONG_WORD + 1}})(?: [^ ]{1,${LONG_WORD}}){0,${LONGEST_LIST - 1}} )`, 'y');
const DENYING_BEHIND = new RegExp(` (?:[^ ]{0,${LONG_WORD}} )?(?:${anyOf(DENYING_AFTER)}) `, 'y');

/** `mayBeDenied` for the letters from `start` to before `end` of a folded text, which is not taken apart for it. */
export function mayBeDeniedAt(text: string, start: number, end: number): boolean {
  DENYING_BEFORE.lastIndex = start;
  if (DENYING_BEFORE.test(text)) return true;
  DENYING_BEHIND.lastIndex = end;
  return DENYING_BEHIND.test(text);
}

/** Takes a text apart. Linear. */
export function clausesOf(raw: string): Clauses {
  const tokens: readonly string[] = fold(raw).match(TOKEN) ?? [];
  const words: string[] = [];
  const places: number[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as string;
    if (isSign(token)) continue;
    for (const word of token.includes("'") ? normal(token).trim().split(' ') : [token]) {
      words.push(word);
      places.push(at);
    }
  }
  return { tokens, words, places };
}

const startsInnocent = (tokens: readonly string[], at: number): boolean => INNOCENT.some((words) => words.every((word, i) => isOneOf(tokens[at + i] ?? '', [word])));
const isNegator = (tokens: readonly string[], at: number): boolean =>
  (NEGATORS.has(tokens[at] as string) && !startsInnocent(tokens, at)) ||
  (tokens[at] === 'of' && (tokens[at - 1] === 'lack' || tokens[at - 1] === 'free' || tokens[at - 1] === 'none')) ||
  (tokens[at] === 'o' && tokens[at - 1] === 'w');

/** "no rape, torture or death": whether a list that begins at a place comes to "or". */
function comesToOr(tokens: readonly string[], from: number): boolean {
  for (let at = from; at < tokens.length && at < from + LONGEST_LIST; at++) {
    const token = tokens[at] as string;
    if (token === 'or' || token === 'nor') return true;
    if ((isSign(token) && token !== ',') || ENDS_LIST.has(token)) return false;
  }
  return false;
}

/** Looks back from a word over what only qualifies it; over a list only where that list comes to "or". */
function isDeniedBefore(tokens: readonly string[], at: number, end: number): boolean {
  let listed = false;
  for (let i = at - 1; i >= 0 && i > at - LONGEST_LIST; i--) {
    const token = tokens[i] as string;
    if (isNegator(tokens, i)) return true;
    if (token === 'or' || token === 'nor') listed = true;
    else if (token === ',') {
      if (!listed && !comesToOr(tokens, end)) return false;
      listed = true;
    } else if (isSign(token) || ENDS_LIST.has(token)) return false;
    else if (!listed && (!QUALIFIERS.has(token) || (token === 'of' && !HANDS_ON.has(tokens[i - 1] ?? '')))) return false;
  }
  return false;
}

/** "death-free", "Character death: none", "character death: no". */
function isDeniedAfter(tokens: readonly string[], end: number): boolean {
  if (tokens[end] === 'free') return true;
  if (tokens[end] !== ':') return false;
  const answer = tokens[end + 1];
  return answer === 'none' || answer === 'nope' || (answer === 'no' && (end + 2 >= tokens.length || isSign(tokens[end + 2])));
}

/** Whether a text says that what stands in it at these words does not happen. To doubt is to answer false. */
export function isDenied({ tokens, places }: Clauses, from: number, count: number): boolean {
  const at = places[from] as number;
  const end = (places[from + count - 1] as number) + 1;
  return isDeniedBefore(tokens, at, end) || isDeniedAfter(tokens, end);
}

/** 'mentioned', 'implied' or 'past' where the words around, within the clause, say so. */
export function degreeOf({ tokens, places }: Clauses, from: number, count: number): string | undefined {
  const at = places[from] as number;
  const end = (places[from + count - 1] as number) + 1;
  const near: string[] = [];
  for (let i = at - 1; i >= 0 && i >= at - NEAR && !isSign(tokens[i]); i--) near.push(tokens[i] as string);
  for (let i = end; i < tokens.length && i < end + NEAR && (!isSign(tokens[i]) || tokens[i] === '('); i++) near.push(tokens[i] as string);
  return DEGREE_WORDS.find(([, words]) => near.some((word) => isOneOf(word, words)))?.[0];
}
