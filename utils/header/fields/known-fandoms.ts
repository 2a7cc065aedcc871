import { fold } from '../../text/fold';
import { spaced } from '../../text/phrases';
import { FANDOM_WORDS, FANDOMS } from '../../vocabulary/fandoms';
import { tokensOf, type Token } from './part';

/** Longest name, in words. */
const MOST_WORDS = 6;
const LONGEST = 600;

/**
 * Names of well-known fandoms in a text, as written, in order; the longest name at each place. `prose`: everyday words that are names
 * too ("Angel", "Voyager") are left, since people and things may be meant.
 */
export function knownFandoms(text: string, where: 'names' | 'prose'): string[] {
  const line = text.slice(0, LONGEST);
  const words = spaced(line);
  const inLine = (names: string): string[] => names.split('|').filter((name) => words.includes(` ${name} `));
  const sure = inLine(FANDOMS);
  const unsure = where === 'names' ? inLine(FANDOM_WORDS) : [];
  return sure.length + unsure.length ? asWritten(line, new Set(sure), new Set(unsure)) : [];
}

/** The names where they stand; a name that is a word too stands there in capitals. */
function asWritten(line: string, sure: ReadonlySet<string>, unsure: ReadonlySet<string>): string[] {
  const tokens = tokensOf(line);
  const found: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const length = lengthAt(tokens, at, sure, unsure);
    if (length) found.push(line.slice(tokens[at]?.from, tokens[at + length - 1]?.to));
    at += length || 1;
  }
  return found;
}

function lengthAt(tokens: readonly Token[], at: number, sure: ReadonlySet<string>, unsure: ReadonlySet<string>): number {
  for (let length = Math.min(MOST_WORDS, tokens.length - at); length > 0; length--) {
    const name = tokens.slice(at, at + length).map(({ text }) => fold(text)).join(' ');
    const first = tokens[at]?.text.charAt(0) ?? '';
    if (sure.has(name) || (unsure.has(name) && (first !== first.toLowerCase() || first < 'A'))) return length;
  }
  return 0;
}
