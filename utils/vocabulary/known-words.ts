/** What words mean, by key: `'|'` parts the words of one key. Plain data, so that a table costs nothing until it is asked. */
export type Words = Readonly<Record<string, string>>;

/** One table of words a kind of fact ("warnings", "months"), of English or of all other languages together. */
export type WordTables = Readonly<Record<string, Words>>;

interface Known {
  words: Words;
  /** Counts what was learned, so that an index built before is known to be old. */
  generation: number;
}

const known = new Map<string, Known>();
const learned = new WeakSet<Words>();

const merged = (a: Words, b: Words): Words => {
  const all: Record<string, string> = { ...a };
  for (const [key, words] of Object.entries(b)) all[key] = all[key] ? `${all[key]}|${words}` : words;
  return all;
};

/**
 * Adds words to those that are known. English files call it as they are imported; other languages' tables are handed in where a page
 * needs them. Words that were known before keep their places; a table that was learned already is not learned again.
 */
export function learnWords(more: WordTables): void {
  for (const [table, words] of Object.entries(more)) {
    if (learned.has(words)) continue;
    learned.add(words);
    const before = known.get(table);
    known.set(table, before ? { words: merged(before.words, words), generation: before.generation + 1 } : { words, generation: 1 });
  }
}

/** All words of a table that are known by now; none where nothing was learned. */
export const wordsOf = (table: string): Words => known.get(table)?.words ?? {};

/** What `build` makes of a table's words: made at the first question, and again once more words were learned. */
export function indexOf<T>(table: string, build: (words: Words) => T): () => T {
  let made: { readonly index: T; readonly generation: number } | undefined;
  return () => {
    const generation = known.get(table)?.generation ?? 0;
    if (made?.generation !== generation) made = { index: build(wordsOf(table)), generation };
    return made.index;
  };
}
