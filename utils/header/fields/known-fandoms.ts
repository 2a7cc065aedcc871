import { fold } from '../../text/fold';
import { spaced } from '../../text/phrases';
import { FANDOM_WORDS, FANDOMS } from '../../vocabulary/fandoms';


/** Names in a script without blanks stand anywhere. */
const UNSPACED = ['ヘタリア', 'ヒロアカ', '哈利波特', '星穹铁道'];
const WORD = /[A-Za-z\d\u00c0-\u1fff\u3040-\ud7ff]+/g;
interface Token {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}
const tokensOf = (text: string): Token[] => [...text.matchAll(WORD)].map((match) => ({ text: match[0], from: match.index, to: match.index + match[0].length }));

/** Longest name, in words. */
const MOST_WORDS = 6;
const LONGEST = 600;

/** The names by their first word; those that are everyday words too keep a mark of their own. */
let names: { readonly sure: ReadonlySet<string>; readonly unsure: ReadonlySet<string>; readonly firsts: ReadonlySet<string> } | undefined;
function known(): NonNullable<typeof names> {
  const [sure, unsure] = [FANDOMS.split('|'), FANDOM_WORDS.split('|')];
  names ??= { sure: new Set(sure), unsure: new Set(unsure), firsts: new Set([...sure, ...unsure].map((name) => name.slice(0, name.includes(' ') ? name.indexOf(' ') : undefined))) };
  return names;
}

/**
 * Names of well-known fandoms in a text, as written, in order; the longest name at each place. `prose`: everyday words that are names
 * too ("Angel", "Voyager") are left, since people and things may be meant.
 */
export function knownFandoms(text: string, where: 'names' | 'prose'): string[] {
  const line = text.slice(0, LONGEST);
  const { sure, unsure, firsts } = names ?? known();
  const unspaced = line >= '\u3040' || /[\u3040-\ud7ff]/.test(line) ? UNSPACED.filter((name) => line.includes(name)) : [];
  if (unspaced.length) return unspaced;
  if (!spaced(line).split(' ').some((word) => firsts.has(word))) return [];
  return asWritten(line, sure, where === 'names' ? unsure : new Set());
}

/** The names where they stand; a name that is a word too stands there in capitals. */
function asWritten(line: string, sure: ReadonlySet<string>, unsure: ReadonlySet<string>): string[] {
  const tokens = tokensOf(line);
  const found: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const denied = fold(tokens[at - 1]?.text ?? '') === 'non';
    const length = denied ? 0 : lengthAt(tokens, at, sure, unsure);
    if (length) found.push(line.slice(tokens[at]?.from, tokens[at + length - 1]?.to));
    at += length || 1;
  }
  return found;
}

function lengthAt(tokens: readonly Token[], at: number, sure: ReadonlySet<string>, unsure: ReadonlySet<string>): number {
  if (!names?.firsts.has(fold(tokens[at]?.text ?? ''))) return 0;
  for (let length = Math.min(MOST_WORDS, tokens.length - at); length > 0; length--) {
    const name = tokens.slice(at, at + length).map(({ text }) => fold(text)).join(' ');
    const first = tokens[at]?.text.charAt(0) ?? '';
    if (sure.has(name) || (unsure.has(name) && (first !== first.toLowerCase() || first < 'A'))) return length;
  }
  return 0;
}
