import type { LabelName, Lexicon, Phrases } from './lexicon';

/** Shorter words are too easily one letter from another. */
export const MIN_TYPO = 6;
/** Shortest label of which a misspelling is looked for at all. */
const MIN_SHAPE = 5;
const KINDS = ['words', 'strong', 'anywhere', 'everyday'] as const;
export interface Meaning {
  /** The likeliest first. */
  readonly fields: readonly LabelName[];
  readonly kind: (typeof KINDS)[number];
  readonly lexicon: Lexicon;
}
type WordSet = ReadonlySet<string>;
export interface Index {
  readonly words: ReadonlyMap<string, Meaning>;
  readonly links: WordSet;
  readonly modifiers: WordSet;
  readonly joiners: WordSet;
  readonly prose: WordSet;
  /** Words long enough to be misspelt, by length. */
  readonly byLength: () => readonly (readonly string[] | undefined)[];
}

/** One pass over the lexicons. */
export function createIndex(lexicons: readonly Lexicon[]): Index {
  const words = new Map<string, Meaning>();
  for (const lexicon of lexicons) addWords(words, lexicon);
  const set = (part: 'links' | 'modifiers' | 'joiners' | 'prose'): WordSet => new Set(lexicons.flatMap((lexicon) => lexicon[part]?.split('|') ?? []));
  let shapes: ReturnType<Index['byLength']> | undefined;
  return { words, links: set('links'), modifiers: set('modifiers'), joiners: set('joiners'), prose: set('prose'), byLength: () => (shapes ??= shapesOf(words)) };
}

/** Where two languages differ over a word, the one that was named first is right. */
function addWords(words: Map<string, Meaning>, lexicon: Lexicon): void {
  for (const kind of KINDS) {
    for (const [field, list] of listsOf(lexicon[kind])) {
      const meant = { fields: [field], kind, lexicon };
      for (const word of list.split('|')) if (!words.has(word)) words.set(word, meant);
    }
  }
  for (const [field, list] of listsOf(lexicon.also)) {
    for (const word of list.split('|')) {
      const first = words.get(word);
      if (first?.lexicon === lexicon) words.set(word, { ...first, fields: [...first.fields, field] });
    }
  }
}

const listsOf = (phrases: Phrases | undefined): [LabelName, string][] => (phrases ? (Object.entries(phrases) as [LabelName, string][]) : []);

/** Only the length is sorted by: one pass over the words is all that the first unknown label may cost. */
function shapesOf(words: Index['words']): readonly (readonly string[] | undefined)[] {
  const shapes: string[][] = [];
  words.forEach(({ kind }, word) => {
    if (word.length >= MIN_SHAPE && kind !== 'everyday') (shapes[word.length] ??= []).push(word);
  });
  return shapes;
}
