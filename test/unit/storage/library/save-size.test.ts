import { expect, test } from 'vitest';
import { createLibrary } from '@/utils/storage/library/library';
import { createReadingDesk } from '@/utils/storage/library/reading-desk';
import type { Store } from '@/utils/storage/library/store';
import type { PlaceReport } from '@/utils/progress/visit-report';
import { identify } from '@/utils/works/identify';
import type { PageFacts } from '@/utils/works/page-facts';

const ARCHIVE = 'https://archiveofourown.org/works/';
/** What a well-tagged story says of itself. */
const FACTS = {
  title: 'The Long Way Round to the Lanternmaker’s House', authors: ['Maris', 'ysolde_writes'], fandoms: ['The Sentinel', 'Stargate SG-1'], pairings: ['Jim Ellison/Blair Sandburg', 'Jack O’Neill & Daniel Jackson'],
  rating: { raw: 'Mature', level: 'mature' }, warnings: [{ id: 'violence', stated: 'present', raw: 'Graphic Depictions Of Violence' }], status: 'wip', words: 412_003, archive: 'archiveofourown.org', updated: '2019-03-14',
} as const;
const PROSE = 'the chain of the old ferry dragged itself over the stones, and nobody on the mole thought it strange until the bell had rung for the third time that week';

/** A shelf of some works, and one with so many parts, listed with their titles, of which all but the last are read to their end. */
async function shelf(parts: number) {
  const items = new Map<string, unknown>();
  const writes: { names: readonly string[]; keys: number; bytes: number }[] = [];
  const store: Store = {
    get: async (keys) => Object.fromEntries([...items].filter(([key]) => keys === null || keys.includes(key))),
    set: async (added) => {
      writes.push({ names: Object.keys(added), keys: Object.keys(added).length, bytes: Object.entries(added).reduce((sum, [key, value]) => sum + key.length + JSON.stringify(value).length, 0) });
      Object.entries(added).forEach(([key, value]) => items.set(key, structuredClone(value)));
    },
    remove: async (keys) => keys.forEach((key) => items.delete(key)),
  };
  let now = Date.UTC(2026, 10, 22);
  let last: Promise<unknown> = Promise.resolve();
  const enqueue = <T>(task: () => Promise<T>): Promise<T> => {
    const turn = last.then(task, task);
    last = turn.catch(() => undefined);
    return turn;
  };
  const library = createLibrary({ store, now: () => (now += 1000), enqueue });
  const desk = createReadingDesk({ library, now: () => (now += 60_000), workOf: async (page) => identify(page), settings: async () => ({ resume: 'ask', end: 1, keep: 'on' }) });
  const link = (work: number, number: number): string => `${ARCHIVE}${work}/chapters/${100_000 + number}`;
  const page = (work: number, number: number, count: number): PageFacts => ({
    address: link(work, number),
    source: { family: 'otw', page: 'story', work: ARCHIVE + work, chapter: { number }, chapters: Array.from({ length: count }, (_, i) => ({ url: link(work, i + 1), title: `${i + 1}. The house at the end of the lane` })) },
  });
  const read = (work: number, number: number, count: number, share: number, atEnd = false): Promise<void> => {
    const at = Math.floor(18_000 * share);
    const report: PlaceReport = { address: link(work, number), facts: FACTS, posted: count, atEnd, anchor: { exact: PROSE.slice(0, 80), prefix: PROSE.slice(40, 80), suffix: PROSE.slice(80, 120), at, of: 18_000 }, words: 3211 };
    return desk.atPlace(page(work, number, count), report, 'normal');
  };
  for (let work = 1; work <= 30; work++) await read(55_000_000 + work, 1, 1, 0.4);
  const long = 44_120_300;
  await read(long, 1, parts, 0.1);
  await desk.readingOf(page(long, 1, parts), Array.from({ length: parts }, (_, i) => link(long, i + 1)), 'normal');
  await enqueue(async () => undefined);
  const before = writes.length;
  for (let number = 1; number < parts; number++) {
    await read(long, number, parts, 0.3);
    await read(long, number, parts, 0.96, true);
    // Another work in between: the long one is no longer the last that was read.
    await read(55_000_001 + (number % 30), 1, 1, 0.5);
  }
  // And one that was read long ago, read again.
  await read(long, 1, parts, 0.5);
  const all = writes.slice(before);
  const isSave = ({ names }: (typeof all)[number]): boolean => names.some((name) => name.startsWith('library:'));
  return { desk, library, items, page, long, link, saves: all.filter(isSave), tidying: all.filter((write) => !isSave(write)) };
}

test.each([5, 30, 100, 300])('a place kept in a work of %i parts writes three keys and 4 KB at most', async (parts) => {
  const { saves, tidying, library, long } = await shelf(parts);
  expect(Math.max(...saves.map(({ keys }) => keys))).toBeLessThanOrEqual(3);
  expect(Math.max(...saves.map(({ bytes }) => bytes))).toBeLessThanOrEqual(4096);
  // Once in ten parts or so they are put in order, for which nobody waits.
  expect(tidying.length).toBeLessThanOrEqual(parts / 9);
  for (const { keys, bytes } of tidying) expect([keys <= 3, bytes <= 4608]).toEqual([true, true]);
  const { chapters } = (await library.recordOf(`ao3:work:${long}`))!;
  expect(Object.keys(chapters)).toHaveLength(parts);
  expect(Object.values(chapters).filter(({ read }) => read !== undefined)).toHaveLength(parts - 1);
});
