import { createIndex, MIN_TYPO, type Index, type Meaning } from './label-index';
import { labelKey } from './label-key';
import type { LabelName, Lexicon } from './lexicon';
import { distanceIsOne } from './typo';

export interface LabelMatch {
  /** All that the label names: two for "rating/warnings". */
  readonly fields: readonly LabelName[];
  /** What it may mean instead, likeliest first: "series" is a fandom on some archives. */
  readonly or: readonly LabelName[];
  /** In falling order of trust. `head`: only its strongest word is known ("a lazy fan's disclaimer"). */
  readonly how: 'exact' | 'modified' | 'compound' | 'head' | 'typo';
  /** An everyday word: a label only where a colon, a dash or bold type sets it off. */
  readonly weak: boolean;
}
/** Takes a label through `fold`, without its separator. */
export type Lookup = (foldedLabel: string) => LabelMatch | undefined;

type Found = Pick<LabelMatch, 'fields' | 'or' | 'weak'>;

/** UTF-16 units; what is longer is a sentence. */
const MAX_LABEL = 100;
const MAX_HEAD_WORDS = 7;
const MAX_ANYWHERE_WORDS = 16;
const MAX_COMPOUND_WORDS = 8;
const MAX_TYPO = 28;
/** Shortest word of which a letter may be missing. */
const MIN_DROPPED = 4;
const MAX_REMEMBERED = 2000;
/** "note #2", "part iv" */
const NUMBER = /\s*(?:#|no )?\s*\d{1,3}$|\s[ivx]{1,5}$/;
const HAN_OR_KANA = /[\u3040-\u30ff\u3400-\u9fff]/;
const PARTS = /[/\\&+,;|、・]/;

/** Nothing is read until the first look-up; later ones cost a Map access, or some tens of comparisons for what is no label. */
export function createLookup(lexicons: readonly Lexicon[]): Lookup {
  let index: Index | undefined;
  const known = new Map<string, LabelMatch | undefined>();
  return (foldedLabel) => {
    if (foldedLabel.length > MAX_LABEL) return undefined;
    if (known.has(foldedLabel)) return known.get(foldedLabel);
    index ??= createIndex(lexicons);
    const match = look(index, labelKey(foldedLabel));
    if (known.size < MAX_REMEMBERED) known.set(foldedLabel, match);
    return match;
  };
}

function look(index: Index, key: string): LabelMatch | undefined {
  if (key === '') return undefined;
  return known(index, key) ?? compound(index, key) ?? head(index, key) ?? inside(index, key) ?? misspelt(index, key);
}

const as = (found: Found | undefined, how: LabelMatch['how']): LabelMatch | undefined => found && { ...found, how };

const known = (index: Index, key: string): LabelMatch | undefined => as(exact(index, key), 'exact') ?? as(modified(index, key), 'modified');

const singular = (word: string): string => (word.endsWith('s') ? word.slice(0, -1) : word);
const meaning = ({ words }: Index, key: string): Meaning | undefined =>
  words.get(key) ?? words.get(singular(key)) ?? (key.endsWith('ies') ? words.get(`${key.slice(0, -3)}y`) : undefined);

/** Finds the phrase as it is, or its singular. */
function exact(index: Index, key: string): Found | undefined {
  const found = meaning(index, key);
  return found && { fields: found.fields.slice(0, 1), or: found.fields.slice(1), weak: found.kind === 'everyday' };
}

/** "final author's note", "disclaimer #2", "story notes": an everyday word is no label here ("the house"). */
function modified(index: Index, key: string): Found | undefined {
  const words = key.replace(NUMBER, '').split(' ');
  if (words.length > MAX_HEAD_WORDS) return undefined;
  const numbered = words.join(' ') !== key ? exact(index, words.join(' ')) : undefined;
  if (numbered) return numbered;
  const bare = [...words];
  while (bare.length > 1 && index.modifiers.has(bare.at(-1) as string)) {
    bare.pop();
    const found = strong(index, bare);
    if (found) return found;
  }
  return afterModifiers(index, words) ?? afterModifiers(index, bare);
}

function afterModifiers(index: Index, words: readonly string[]): Found | undefined {
  for (let at = 0; at + 1 < words.length && index.modifiers.has(words[at] as string); at++) {
    const found = strong(index, words.slice(at + 1));
    if (found) return found;
  }
  return undefined;
}

function strong(index: Index, words: readonly string[]): Found | undefined {
  const found = exact(index, words.join(' '));
  return found?.weak ? undefined : found;
}

/** "rating/warnings", "pairing and characters". After a slash or a comma one part may be unknown ("title/link"). */
function compound(index: Index, key: string): LabelMatch | undefined {
  if (!key.includes(' ') && !PARTS.test(key)) return undefined;
  const parts = split(index, key);
  if (parts.length < 2 || key.split(' ').length > MAX_COMPOUND_WORDS) return undefined;
  const found = parts.map((part) => known(index, part));
  const sure = found.filter((part) => part !== undefined);
  const all = sure.length === parts.length;
  if (!all && !(found[0] && !found[0].weak && PARTS.test(key))) return undefined;
  const fields = [...new Set(sure.flatMap((part) => part.fields))];
  return { fields, or: [], how: 'compound', weak: sure.every((part) => part.weak) };
}

function split({ joiners }: Index, key: string): string[] {
  const parts: string[][] = [[]];
  for (const word of key.replace(/[/\\&+,;|、・]/g, ' / ').split(' ')) {
    if (word === '/' || joiners.has(word)) parts.push([]);
    else if (word !== '') parts.at(-1)?.push(word);
  }
  return parts.filter((part) => part.length > 0).map((part) => part.join(' '));
}

const wordsOf = (key: string): string[] => key.split(/[\s/\\&+,;"()]+/).filter((word) => word !== '');
const isStrong = (found: Meaning | undefined): boolean => found?.kind === 'strong' || found?.kind === 'anywhere';
/** In another language its plural may be a plain word: it is a head here all the same. */
const isHead = (index: Index, word: string): boolean => isStrong(meaning(index, word)) || isStrong(index.words.get(singular(word)));

/** "valdron's handy dandy disclaimer"; "notes for the reader"; in Chinese and Japanese, what a label ends or begins with. */
function head(index: Index, key: string): LabelMatch | undefined {
  if (HAN_OR_KANA.test(key)) return as(hanHead(index, key), 'head');
  const words = wordsOf(key.replace(NUMBER, ''));
  if (words.length > MAX_HEAD_WORDS || words.some((word) => index.prose.has(word))) return undefined;
  const linked = words.findIndex((word, at) => isHead(index, word) && index.links.has(words[at + 1] ?? '') && at + 2 < words.length);
  const last = words.at(-1) ?? '';
  // "Archive of our own warnings": what warns is never taken for what it belongs to.
  const word = isHead(index, last) && exact(index, last)?.fields[0] === 'warnings' ? last : (words[linked] ?? last);
  return isHead(index, word) ? as(exact(index, word), 'head') : undefined;
}

function hanHead(index: Index, key: string): Found | undefined {
  if (key.length > 10) return undefined;
  for (let cut = 1; cut <= key.length - 2; cut++) {
    const found = exact(index, key.slice(cut)) ?? exact(index, key.slice(0, -cut));
    if (found) return found;
  }
  return undefined;
}

/** "standard copyright disclaimer for beginners". */
function inside(index: Index, key: string): LabelMatch | undefined {
  const words = wordsOf(key);
  const word = words.length <= MAX_ANYWHERE_WORDS ? words.find((each) => meaning(index, each)?.kind === 'anywhere') : undefined;
  return word === undefined ? undefined : as(exact(index, word), 'head');
}

/** One letter dropped, doubled, swapped or changed, in the whole or in its last word. */
function misspelt(index: Index, key: string): LabelMatch | undefined {
  const words = key.replace(NUMBER, '').split(' ');
  if (words.length > 3 || key.length > MAX_TYPO) return undefined;
  const whole = words.join(' ');
  const last = words.at(-1) ?? '';
  const near = nearest(index, whole) ?? (words.length > 1 && words.slice(0, -1).every((word) => index.modifiers.has(word)) ? nearest(index, last) : undefined);
  return near === undefined ? undefined : as(exact(index, near), 'typo');
}

function nearest(index: Index, word: string): string | undefined {
  for (const tried of word.endsWith('s') ? [word, word.slice(0, -1)] : [word]) {
    if (tried.length < MIN_DROPPED) continue;
    // Below six letters only a letter that is missing is made up for.
    for (const length of tried.length < MIN_TYPO ? [tried.length + 1] : [tried.length, tried.length - 1, tried.length + 1]) {
      const near = index.byLength()[length]?.find((each) => each.charCodeAt(0) === tried.charCodeAt(0) && distanceIsOne(each, tried));
      if (near !== undefined) return near;
    }
  }
  return undefined;
}

