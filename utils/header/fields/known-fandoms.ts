import { fold } from '../../text/fold';
import { FANDOM_WORDS, FANDOMS } from '../../vocabulary/fandoms';
import { tokensOf, type Token } from './part';

/** Longest name, in words. */
const MOST_WORDS = 6;
const LONGEST = 600;
const CAPITAL = /^[A-Z\d\u00c0-\u00de]/;

let names: { readonly sure: ReadonlySet<string>; readonly words: ReadonlySet<string>; readonly firsts: ReadonlySet<string> } | undefined;
function known(): NonNullable<typeof names> {
  if (names) return names;
  const words = new Set(FANDOM_WORDS.split('|'));
  const all = FANDOMS.split('|');
  names = { words, sure: new Set(all.filter((name) => !words.has(name))), firsts: new Set([...all, ...words].map((name) => name.split(' ')[0] ?? '')) };
  return names;
}

/**
 * Names of well-known fandoms in a text, as written, in order; the longest name at each place. `prose`: everyday words that are names
 * too ("Angel", "24", "Voyager") are left, since people and things may be meant.
 */
export function knownFandoms(text: string, where: 'names' | 'prose'): string[] {
  const line = text.slice(0, LONGEST);
  const tokens = tokensOf(line);
  const folded = tokens.map((token) => fold(token.text));
  const found: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!known().firsts.has(folded[at] ?? '')) continue;
    const length = lengthAt(tokens, folded, at, where);
    if (length) found.push(line.slice(tokens[at]?.from, tokens[at + length - 1]?.to));
    at += Math.max(0, length - 1);
  }
  return found;
}

function lengthAt(tokens: readonly Token[], folded: readonly string[], at: number, where: 'names' | 'prose'): number {
  for (let length = Math.min(MOST_WORDS, tokens.length - at); length > 0; length--) {
    const name = folded.slice(at, at + length).join(' ');
    if (known().sure.has(name) || (where === 'names' && known().words.has(name) && CAPITAL.test(tokens[at]?.text ?? ''))) return length;
  }
  return 0;
}
