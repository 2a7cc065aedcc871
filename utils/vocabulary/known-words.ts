/** What words mean, by key: `'|'` parts the words of one key. Plain data, so that a table costs nothing until it is asked. */
export type Words = Readonly<Record<string, string>>;

/** One table of words a kind of fact ("warnings", "months"), of English or of all other languages together. */
export type WordTables = Readonly<Record<string, Words>>;

/** Tables that hold for every page, each with the count of what was learned, so that an index built before is known to be old. */
const learned = new Map<string, { readonly words: Words; readonly generation: number }>();
const seen = new WeakSet<Words>();
const NONE: readonly WordTables[] = [];
/** Tables of other languages, for the page that is being read. */
let spoken: readonly WordTables[] = NONE;

const merged = (a: Words, b: Words): Words => {
  const all: Record<string, string> = { ...a };
  for (const [key, words] of Object.entries(b)) all[key] = all[key] ? `${all[key]}|${words}` : words;
  return all;
};

/** Adds words for good. English files call it as they are imported; a table that was learned already is not learned again. */
export function learnWords(more: WordTables): void {
  for (const [table, words] of Object.entries(more)) {
    if (seen.has(words)) continue;
    seen.add(words);
    const before = learned.get(table);
    learned.set(table, before ? { words: merged(before.words, words), generation: before.generation + 1 } : { words, generation: 1 });
  }
}

/** From now on these tables count too, and those of the call before no longer: what one page speaks must not colour the next. */
export function speakWith(tables: readonly WordTables[] | undefined): void {
  spoken = tables ?? NONE;
}

/** All words of a table that are known by now; none where nothing was learned. */
export const wordsOf = (table: string): Words => spoken.reduce((words, tables) => merged(words, tables[table] ?? {}), learned.get(table)?.words ?? {});

/** What `build` makes of a table's words: made at the first question, once for each set of languages, and again once more words were learned. */
export function indexOf<T>(table: string, build: (words: Words) => T): () => T {
  const made = new Map<readonly WordTables[], { readonly index: T; readonly generation: number }>();
  return () => {
    const generation = learned.get(table)?.generation ?? 0;
    const last = made.get(spoken);
    if (last?.generation === generation) return last.index;
    const index = build(wordsOf(table));
    made.set(spoken, { index, generation });
    return index;
  };
}
