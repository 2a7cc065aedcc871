import { fold } from '../../text/fold';
import { indexOf, type Words } from '../../vocabulary/known-words';
import '../../vocabulary/warnings';

/** Words, signs and single letters of scripts that set no spaces. Hyphens inside words part them and are no token; dashes are. */
const TOKEN = /[a-z0-9\u00c0-\u052f]+(?:'[a-z]+)*|\s[-–—=~]+\s|--|[^\s'"*_~#<>a-z0-9-]/g;
/** Stands as "-" in a phrase. */
const DASH = /^\s?[-–—]\s?$/;
const APOSTROPHES = /[’‘`´]/g;
/** A line that opens anew is no more of the sentence above, unless that breaks off: "There is no" / "Violence …". */
const NEW_LINE = /(?<!\b(?:[Nn]o|NO|[Nn]ot|NOT|nor|or|and|[Ww]ithout|any|of|the|a))\n(?=[^\S\n]*(?:[-*#>•·+(\d]|\p{Lu}))/gu;
const BEYOND_ASCII = /[^\s!-~]/;
/** From here on letters stand for syllables or words. */
const FIRST_KANA = '\u3040';
/** Words are found by so many letters of the first of them. */
const KEY = 4;

/** A phrase in a text, as indexes of tokens; `role` is a warning's id or a role of vocabulary/warnings.ts. */
export interface Mark {
  readonly role: string;
  readonly from: number;
  readonly to: number;
}

/** The id that a role is of: "weak:alcohol" and "no:unhappy-ending" too. */
export const idOf = (role: string): string => role.replace(/^(?:no|weak|why):/, '');

/** A text taken apart once: what all questions about it are asked of. */
export interface Scan {
  readonly raw: string;
  readonly lower: string;
  /** As they stand in the lower-cased text, and folded: the same array where nothing was to fold. */
  readonly written: readonly string[];
  readonly tokens: readonly string[];
  /** In order, none in another. */
  readonly marks: readonly Mark[];
}

/** Whether a token is no word: punctuation of any script. */
export function isSign(token: string): boolean {
  const letter = token.charAt(0);
  return letter < '0' || (letter > '9' && letter < 'a') || (letter > 'z' && letter < '\u00c0') || (letter > '\u1fff' && letter < FIRST_KANA);
}

/** Phrases by key, each before its role: flat, since this is made before the first warning is read. */
const index = indexOf('warnings', (words: Words) => {
  const byKey = new Map<string, string[]>();
  for (const role in words)
    for (const phrase of (words[role] as string).split('|')) {
      const space = phrase.indexOf(' ');
      const key = phrase.slice(0, phrase > FIRST_KANA ? 1 : space > 0 && space < KEY ? space : KEY);
      const known = byKey.get(key);
      if (known) known.push(phrase, role);
      else byKey.set(key, [phrase, role]);
    }
  return byKey;
});

/** How many tokens a phrase covers at a place; 0 where it does not stand there. */
function covers(phrase: string, tokens: readonly string[], at: number): number {
  if (phrase === tokens[at]) return 1;
  const words = phrase > FIRST_KANA ? [...phrase] : phrase.split(' ');
  for (let i = 0; i < words.length; i++) {
    const [word, token] = [words[i] as string, tokens[at + i]];
    if (word !== token && !(word === '-' && token !== undefined && DASH.test(token)) && !(token !== undefined && word.endsWith('*') && token.startsWith(word.slice(0, -1)))) return 0;
  }
  return words.length;
}

/** The mark of the longest phrase that begins at a token; of two as long, the one of more letters, then the earlier. */
function longest(phrases: readonly string[], tokens: readonly string[], at: number): Mark | undefined {
  let [most, best] = [0, 0];
  for (let i = 0; i < phrases.length; i += 2) {
    const count = covers(phrases[i] as string, tokens, at);
    if (count > most || (count === most && count > 0 && (phrases[i] as string).length > (phrases[best] as string).length)) [most, best] = [count, i];
  }
  return most ? { role: phrases[best + 1] as string, from: at, to: at + most } : undefined;
}

/** Takes a text apart and marks every phrase that the vocabulary knows; one pass, a look-up a word. */
export function scan(raw: string): Scan {
  const lower = (raw.includes('\ufe0f') ? raw.replaceAll('\ufe0f', ' ') : raw.includes('\n') ? raw.replace(NEW_LINE, '|') : raw).toLowerCase().replace(APOSTROPHES, "'");
  const written: readonly string[] = lower.match(TOKEN) ?? [];
  const tokens = BEYOND_ASCII.test(lower) ? written.map(fold) : written;
  const byKey = index();
  const marks: Mark[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as string;
    const phrases = byKey.get(token.length > KEY ? token.slice(0, KEY) : token);
    const mark = phrases && longest(phrases, tokens, at);
    if (!mark) continue;
    marks.push(mark);
    at = mark.to - 1;
  }
  return { raw, lower, written, tokens, marks };
}

/** What a run of tokens was as written. */
export function rawOf({ raw, lower, written }: Scan, from: number, to: number): string {
  let [start, end] = [0, 0];
  for (let i = 0; i < to; i++) {
    const at = lower.indexOf(written[i] as string, end);
    if (i === from) start = at;
    end = at + (written[i] as string).length;
  }
  return (lower.length === raw.length ? raw : lower).slice(start, end).replace(/\s+/g, ' ').trim();
}
