import { newRecord, type ChapterProgress, type Mark, type WorkFacts, type WorkRecord } from '../../utils/progress/record.ts';
import { createLibrary } from '../../utils/storage/library/library.ts';

/** Invented works for tests and for the bench: the same every time. */
const TITLES = ['Cold Iron', 'The Second Violin', 'Salt Roads', 'North of Nowhere', 'The Ninth Bell', 'Paper Boats', 'Glass Harbour', 'Winter Court', 'Tollgate', 'The Cartographer’s Wife', 'Snow Day', 'Orrery', 'What the Lamplighter Saw'];
const AUTHORS = ['Maris', 'Tobin K.', 'ysolde_writes', 'Anna Lindqvist', 'the quiet one', 'Perdita', 'J. Harrow'];
const FANDOMS = ['The Sentinel', 'Stargate SG-1', 'Smallville', 'due South', 'Highlander', 'The X-Files', 'Harry Potter'];
const PAIRINGS = ['Jim/Blair', 'Jack/Daniel', 'Clark/Lex', 'Fraser/Kowalski', ''];
const RATINGS = [{ raw: 'PG', level: 'general' }, { raw: 'PG-13', level: 'teen' }, { raw: 'R', level: 'mature' }, { raw: 'NC-17', level: 'explicit' }] as const;
const WARNINGS = [[], [{ id: 'character-death', stated: 'present', raw: 'major character death' }], [{ id: 'non-con', stated: 'absent', raw: 'no non-con' }], [{ id: 'violence', stated: 'present', raw: 'some violence' }]] as const;
const ARCHIVES = ['archiveofourown.org', 'squidge.org', 'geocities.com', 'gossamer.org'];
const DAY = 86_400_000;
/** The one work that is no longer at its address. */
export const GONE = 2;

const of = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

function factsOf(i: number): WorkFacts {
  const pairing = of(PAIRINGS, i * 3);
  return {
    title: i < TITLES.length ? of(TITLES, i) : `${of(TITLES, i)} ${Math.floor(i / TITLES.length) + 1}`,
    authors: [of(AUTHORS, i * 5)],
    fandoms: [of(FANDOMS, i * 2)],
    pairings: pairing ? [pairing] : [],
    rating: of(RATINGS, i),
    warnings: of(WARNINGS, i),
    status: i % 3 === 0 ? 'complete' : 'wip',
    archive: of(ARCHIVES, i),
    updated: `${2001 + (i % 24)}-0${1 + (i % 9)}-14`,
  };
}

const chapterOf = (number: number, read: boolean, at: number): ChapterProgress => ({ turn: 0, share: read ? 1 : 0.4, opened: at, listed: at - DAY, number, words: 2400, ...(read && { read: at }) });

/** The work of that number, last read so many days before `now`. */
export function workOf(i: number, now: number): WorkRecord {
  const at = now - (i + 1) * DAY * 0.7;
  const address = `https://${of(ARCHIVES, i)}/works/${1000 + i}`;
  const chapter = 1 + (i % 5);
  const mark: Mark = { turn: 0, chapter: String(chapter), number: chapter, address: `${address}/chapters/${chapter}`, at, anchor: { exact: 'the chain of the old ferry dragged itself over the stones, and', prefix: 'He laughed, not unkindly. Somewhere below', suffix: 'nobody on the mole thought it', at: 1200 * (1 + (i % 7)), of: 12_000 } };
  const chapters = Object.fromEntries(Array.from({ length: chapter }, (_, n) => [String(n + 1), chapterOf(n + 1, n + 1 < chapter, at - (chapter - n) * DAY)]));
  return { ...newRecord(`ao3:work:${1000 + i}`, at - 30 * DAY, factsOf(i)), current: mark, furthest: mark, chapters, addresses: { [address]: at }, posted: { value: { posted: chapter + (i % 4), ...(i % 3 === 0 && { total: chapter + (i % 4) }) }, at }, ...(i === GONE && { gone: { value: true, at } }) };
}

/** What storage holds once `count` works were read, the last of them first. */
export async function shelfOf(count: number, now: number): Promise<Record<string, unknown>> {
  const items = new Map<string, unknown>();
  const store = {
    get: async (keys: readonly string[] | null) => Object.fromEntries((keys ?? [...items.keys()]).filter((key) => items.has(key)).map((key) => [key, items.get(key)])),
    set: async (added: Readonly<Record<string, unknown>>) => Object.entries(added).forEach(([key, value]) => items.set(key, value)),
    remove: async (keys: readonly string[]) => keys.forEach((key) => items.delete(key)),
  };
  const library = createLibrary({ store, now: () => now, enqueue: (task) => task() });
  for (let i = count - 1; i >= 0; i--) await library.change(`ao3:work:${1000 + i}`, () => workOf(i, now));
  return Object.fromEntries(items);
}
