import { fold } from '../../text/fold';
import { hasDigit, trimOf } from '../../text/letters';
import '../../vocabulary/chapters';
import { indexOf, type Words } from '../../vocabulary/known-words';
import { parseNumber } from './number';

export type PartKind = 'part' | 'heading' | 'opening' | 'other';

/** A word or a number of a heading, and where it stands. */
export interface Token {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const TOKEN = /\d+(?:st|nd|rd|th)?|[A-Za-z\u00c0-\u1fff\u3040-\ud7ff]+/g;
export const tokensOf = (text: string): Token[] => [...text.matchAll(TOKEN)].map((match) => ({ text: match[0], from: match.index, to: match.index + match[0].length }));

function build(words: Words): Map<string, PartKind> {
  const index = new Map<string, PartKind>();
  for (const kind of ['other', 'opening', 'heading', 'part'] as const) for (const word of (words[kind] ?? '').split('|')) index.set(word, kind);
  return index;
}
const kinds = indexOf('chapters', build);

/** What a word says of a part, if it is one of those. */
export const partKind = (token: Token | undefined): PartKind | undefined => token && kinds().get(fold(token.text));

export interface Numbered {
  readonly number: number;
  /** Where the number's last character ends. */
  readonly to: number;
}

/** The number that begins with the token at `at`: two words may be one number ("Thirty-four"). */
export function numberAt(text: string, tokens: readonly Token[], at: number): Numbered | undefined {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!first) return undefined;
  const pair = second && second.from === first.to + 1 && !hasDigit(first.text) ? parseNumber(text.slice(first.from, second.to)) : undefined;
  if (pair !== undefined) return { number: pair, to: second?.to ?? first.to };
  const number = parseNumber(hasDigit(first.text) ? String(Number.parseInt(first.text, 10)) : first.text);
  return number === undefined ? undefined : { number, to: first.to };
}

/** What may stand between "Part" and its number. */
const NEAR = ' .:#№°-';
const NEAREST = 8;

/** The number after the part word at `at`: "Chapter One", "Part: 1", "Pt. IV", "Part the Third". */
export function numberAfter(text: string, tokens: readonly Token[], at: number): Numbered | undefined {
  const [word, next] = [tokens[at], tokens[at + 1]];
  if (word && next?.text.toLowerCase() === 'the' && next.from === word.to + 1) return numberAt(text, tokens, at + 2);
  return word && next && next.from - word.to <= NEAREST && trimOf(text.slice(word.to, next.from), NEAR) === '' ? numberAt(text, tokens, at + 1) : undefined;
}
