import { fold } from '../../text/fold';
import { indexOf, type Words } from '../../vocabulary/known-words';
import '../../vocabulary/warnings';

/** Words, signs and single letters of scripts that set no spaces. Hyphens inside words part them and are no token; dashes are. */
const TOKEN = /[a-z0-9\u00c0-\u024f\u0300-\u052f]+(?:'[a-z0-9\u00c0-\u024f]+)*|\s[-–—=~]+\s|[–—…]|--+|[.!?]+|[,;:()[\]{}|/&、。,;:!?()【】\u3040-\u30ff\u3400-\u9fff]/g;
const APOSTROPHES = /[’‘`´]/g;
const BEYOND_ASCII = /[^\s!-~]/;
/** From here on letters stand for syllables or words. */
const FIRST_KANA = 0x3040;
/** Words are found by so many letters of the first of them. */
const KEY = 4;

interface Phrase {
  readonly role: string;
  readonly text: string;
  /** Made when a text first holds the first word. */
  words?: readonly string[];
}

/** A phrase in a text, as indexes of tokens; `role` is a warning's id or a role of vocabulary/warnings.ts. */
export interface Mark {
  readonly role: string;
  readonly from: number;
  readonly to: number;
}

/** A text taken apart once: what all questions about it are asked of. */
export interface Scan {
  readonly raw: string;
  /** As they stand in the lower-cased text, and folded: the same array where nothing was to fold. */
  readonly written: readonly string[];
  readonly tokens: readonly string[];
  /** In order, none in another. */
  readonly marks: readonly Mark[];
}

function keyOf(phrase: string): string {
  if (phrase.charCodeAt(0) >= FIRST_KANA) return phrase.charAt(0);
  const space = phrase.indexOf(' ');
  return phrase.slice(0, space > 0 && space < KEY ? space : KEY);
}

const index = indexOf('warnings', (words: Words) => {
  const byKey = new Map<string, Phrase[]>();
  for (const role in words)
    for (const text of (words[role] as string).split('|')) {
      const key = keyOf(text);
      const known = byKey.get(key);
      if (known) known.push({ role, text });
      else byKey.set(key, [{ role, text }]);
    }
  return byKey;
});

const wordsOf = ({ text }: Phrase): string[] => (text.charCodeAt(0) >= FIRST_KANA ? [...text] : text.split(' '));
const isWord = (word: string, token: string): boolean => word === token || (word.endsWith('*') && token.startsWith(word.slice(0, -1)));

function stands(words: readonly string[], tokens: readonly string[], at: number): boolean {
  for (let i = 0; i < words.length; i++) {
    const token = tokens[at + i];
    if (token === undefined || !isWord(words[i] as string, token)) return false;
  }
  return true;
}

/** The longest of the phrases that begin at a token; of two as long, the one that says more of its letters. */
function longest(phrases: readonly Phrase[], tokens: readonly string[], at: number): Phrase | undefined {
  let best: Phrase | undefined;
  for (const phrase of phrases) {
    const words = (phrase.words ??= wordsOf(phrase));
    const lead = words.length - (best?.words?.length ?? 0);
    if ((lead > 0 || (lead === 0 && phrase.text.length > (best?.text.length ?? 0))) && stands(words, tokens, at)) best = phrase;
  }
  return best;
}

/** Takes a text apart and marks every phrase that the vocabulary knows; one pass, a look-up a word. */
export function scan(raw: string): Scan {
  const lower = raw.toLowerCase().replace(APOSTROPHES, "'");
  const written: readonly string[] = lower.match(TOKEN) ?? [];
  const tokens = BEYOND_ASCII.test(lower) ? written.map(fold) : written;
  const byKey = index();
  const marks: Mark[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as string;
    const phrases = byKey.get(token.length > KEY ? token.slice(0, KEY) : token);
    const phrase = phrases && longest(phrases, tokens, at);
    if (!phrase) continue;
    const to = at + (phrase.words as readonly string[]).length;
    marks.push({ role: phrase.role, from: at, to });
    at = to - 1;
  }
  return { raw, written, tokens, marks };
}

/** What a run of tokens was as written. */
export function rawOf({ raw, written }: Scan, from: number, to: number): string {
  const lower = raw.toLowerCase().replace(APOSTROPHES, "'");
  let [start, end] = [0, 0];
  for (let i = 0; i < to; i++) {
    const at = lower.indexOf(written[i] as string, end);
    if (i === from) start = at;
    end = at + (written[i] as string).length;
  }
  return (lower.length === raw.length ? raw : lower).slice(start, end).replace(/\s+/g, ' ').trim();
}
