import { beforeEach, describe, expect, test } from 'vitest';
import { newRecord } from '@/utils/progress/record';
import type { PlaceReport } from '@/utils/progress/visit-report';
import { createLibrary, type Library } from '@/utils/storage/library/library';
import { createReadingDesk, type ReadingDesk } from '@/utils/storage/library/reading-desk';
import type { Store } from '@/utils/storage/library/store';
import { identify } from '@/utils/works/identify';
import type { PageFacts } from '@/utils/works/page-facts';

const AO3 = 'https://archiveofourown.org/works/1201';
const NOW = Date.UTC(2026, 10, 22);
const FACTS = { title: 'Cold Iron', authors: ['Maris'], fandoms: [], pairings: [], warnings: [], status: 'wip', updated: '2002-03' } as const;

let items: Map<string, unknown>;
let library: Library;
let desk: ReadingDesk;
let resume: 'ask' | 'go';
let keep: 'on' | 'off';
let now: number;
let isFull: boolean;

beforeEach(() => {
  items = new Map();
  resume = 'ask';
  keep = 'on';
  now = NOW;
  isFull = false;
  const store: Store = {
    get: async (keys) => Object.fromEntries([...items].filter(([key]) => keys === null || keys.includes(key))),
    set: async (added) => {
      if (isFull) throw new Error('quota');
      Object.entries(added).forEach(([key, value]) => items.set(key, structuredClone(value)));
    },
    remove: async (keys) => keys.forEach((key) => items.delete(key)),
  };
  library = createLibrary({ store, now: () => now, enqueue: (task) => task() });
  desk = createReadingDesk({ library, now: () => now, workOf: async (page) => identify(page), settings: async () => ({ resume, end: 1, keep }) });
});

const chapterPage = (number: number, posted = 3): PageFacts => ({
  address: `${AO3}/chapters/${100 + number}`,
  source: { family: 'otw', page: 'story', work: AO3, chapter: { number, posted } as { number: number }, chapters: [1, 2, 3].map((one) => ({ url: `${AO3}/chapters/${100 + one}` })) },
});
const report = (number: number, at: number, atEnd = false): PlaceReport => ({ address: `${AO3}/chapters/${100 + number}`, facts: FACTS, atEnd, posted: 3, anchor: { exact: 'the door', prefix: '', suffix: '', at, of: 1000 } });
const read = (number: number, at: number, atEnd = false) => desk.atPlace(chapterPage(number), report(number, at, atEnd), 'normal');
const LINKS = [1, 2, 3].map((number) => `${AO3}/chapters/${100 + number}`);

describe('the desk', () => {
  test('tells a page that was never read nothing', async () => {
    expect(await desk.readingOf(chapterPage(1), LINKS, 'normal')).toEqual({ isRead: false, keeps: true, chapters: [undefined, undefined, undefined], resume: 'ask', end: 1 });
    expect(items.size).toBe(0);
  });

  test('tells the chapter where the reader was, from any other chapter', async () => {
    await read(2, 630);
    expect((await desk.readingOf(chapterPage(2), [], 'normal')).current).toMatchObject({ here: true, share: 0.63, number: 2 });
    expect((await desk.readingOf(chapterPage(1), [], 'normal')).current).toMatchObject({ here: false, address: `${AO3}/chapters/102` });
  });

  test('finds the work again in a Wayback copy of its page', async () => {
    await read(2, 630);
    const copy = { ...chapterPage(2), address: `https://web.archive.org/web/20200101000000/${AO3}/chapters/102` };
    expect((await desk.readingOf(copy, [], 'normal')).current).toMatchObject({ here: true, share: 0.63 });
  });

  test('leads straight to the place on a page that was opened from the library, once, and on no other', async () => {
    await read(2, 630);
    const { work } = identify(chapterPage(2));
    desk.comingBack(work);
    expect((await desk.readingOf(chapterPage(1), [], 'normal')).resume).toBe('ask');
    expect((await desk.readingOf(chapterPage(2), [], 'normal')).resume).toBe('go');
    expect((await desk.readingOf(chapterPage(2), [], 'normal')).resume).toBe('ask');
    desk.comingBack('another');
    expect((await desk.readingOf(chapterPage(2), [], 'normal')).resume).toBe('ask');
    desk.comingBack(work);
    now += 61_000;
    expect((await desk.readingOf(chapterPage(2), [], 'normal')).resume).toBe('ask');
  });

  test('keeps the furthest place of someone who rereads', async () => {
    await read(3, 400);
    now += 1000;
    await read(1, 200);
    expect(await desk.readingOf(chapterPage(1), [], 'normal')).toMatchObject({ current: { here: true, share: 0.2 }, furthest: { here: false, number: 3, share: 0.4, address: `${AO3}/chapters/103` } });
  });

  test('says of each chapter how far it was read, and which is next', async () => {
    await read(1, 1000, true);
    await read(2, 300);
    const { chapters, next } = await desk.readingOf(chapterPage(1), LINKS, 'normal');
    expect(chapters).toEqual([{ state: 'read' }, { state: 'begun', share: 0.3 }, { state: 'unread' }]);
    expect(next).toBe(1);
  });

  test('marks a chapter read and unread by hand', async () => {
    await read(1, 100);
    await desk.markChapter(chapterPage(1), { link: LINKS[1]!, as: 'read' }, 'normal');
    expect((await desk.readingOf(chapterPage(1), LINKS, 'normal')).chapters[1]).toEqual({ state: 'read' });
    await desk.markChapter(chapterPage(1), { link: LINKS[1]!, as: 'unread' }, 'normal');
    expect((await desk.readingOf(chapterPage(1), LINKS, 'normal')).chapters[1]).toEqual({ state: 'unread' });
  });

  test('says on the last posted part of a story in progress that the reader is caught up', async () => {
    for (const number of [1, 2]) await read(number, 1000, true);
    expect((await desk.readingOf(chapterPage(2), [], 'normal')).caughtUp).toBeUndefined();
    await read(3, 500);
    expect((await desk.readingOf(chapterPage(3), [], 'normal')).caughtUp).toEqual({ updated: '2002-03', quietYears: 24 });
  });

  test('is not caught up where a part before was not read', async () => {
    await read(1, 200);
    await read(3, 1000, true);
    expect((await desk.readingOf(chapterPage(3), [], 'normal')).caughtUp).toBeUndefined();
  });

  test('is not caught up where parts before were never met', async () => {
    await read(1, 1000, true);
    await read(3, 1000, true);
    expect((await desk.readingOf({ ...chapterPage(3), source: { ...chapterPage(3).source!, chapters: [] } }, [], 'normal')).caughtUp).toBeUndefined();
  });

  test('is not caught up on a page that says that more was posted since', async () => {
    for (const number of [1, 2, 3]) await read(number, 1000, true);
    expect((await desk.readingOf(chapterPage(3, 5), [], 'normal')).caughtUp).toBeUndefined();
    expect((await library.recordOf(identify(chapterPage(1)).work))?.posted?.value).toEqual({ posted: 5 });
  });

  test('of the first list that it sees nothing is new; of a later one what was not in it', async () => {
    await read(1, 1000, true);
    now += 60_000;
    const index = (parts: readonly number[]): PageFacts => ({ address: `${AO3}/navigate`, source: { family: 'otw', page: 'index', work: AO3, chapters: parts.map((one) => ({ url: `${AO3}/chapters/${100 + one}` })) } });
    expect((await desk.readingOf(index([1, 2, 3]), LINKS, 'normal')).chapters.map((one) => one?.state)).toEqual(['read', 'unread', 'unread']);
    now += 60_000;
    const grown = [...LINKS, `${AO3}/chapters/104`];
    expect((await desk.readingOf(index([1, 2, 3, 4]), grown, 'normal')).chapters.map((one) => one?.state)).toEqual(['read', 'unread', 'unread', 'new']);
    expect(await library.recordOf(identify(chapterPage(1)).work)).toMatchObject({ moved: now, posted: { value: { posted: 4 } } });
  });

  test('counts parts by a list where the page states no number, and keeps a total that only the author stated', async () => {
    const plain = (number: number): PageFacts => ({ ...chapterPage(number), source: { ...chapterPage(number).source!, chapter: { number } } });
    await desk.atPlace(plain(1), { ...report(1, 100), posted: undefined, total: 7 } as PlaceReport, 'normal');
    await desk.readingOf(plain(1), LINKS, 'normal');
    const { work } = identify(chapterPage(1));
    expect((await library.recordOf(work))?.posted?.value).toEqual({ posted: 3, total: 7 });
    await desk.atPlace(plain(1), { ...report(1, 200), posted: undefined, total: 7 } as PlaceReport, 'normal');
    expect((await library.recordOf(work))?.posted?.value).toEqual({ posted: 3, total: 7 });
  });

  test('tells what was read though storage takes no more', async () => {
    await read(1, 1000, true);
    isFull = true;
    expect((await desk.readingOf(chapterPage(2), LINKS, 'normal')).chapters[0]).toEqual({ state: 'read' });
    await expect(read(2, 500)).rejects.toThrow('quota');
    isFull = false;
    await read(2, 500);
    expect((await desk.readingOf(chapterPage(2), [], 'normal')).current).toMatchObject({ here: true, share: 0.5 });
  });

  test('writes nothing in a private window, and tells nothing there', async () => {
    await desk.atPlace(chapterPage(1), report(1, 500), 'private');
    expect(items.size).toBe(0);
    await read(1, 500);
    expect(await desk.readingOf(chapterPage(1), LINKS, 'private')).toMatchObject({ isRead: false, chapters: [undefined, undefined, undefined] });
    expect((await desk.readingOf(chapterPage(1), LINKS, 'private')).current).toBeUndefined();
    expect(await desk.entriesOf([AO3], {}, 'private')).toEqual([undefined]);
  });

  test('writes nothing where the reader wants no places kept', async () => {
    keep = 'off';
    await read(1, 500);
    expect(items.size).toBe(0);
  });

  test('a chapter that states little takes nothing of what is known away', async () => {
    await read(1, 500);
    await desk.atPlace(chapterPage(2), { ...report(2, 10), facts: { authors: [], fandoms: [], pairings: [], warnings: [] } }, 'normal');
    const record = await library.recordOf(identify(chapterPage(1)).work);
    expect(record?.facts.value).toMatchObject({ title: 'Cold Iron', authors: ['Maris'], status: 'wip' });
  });

  test('says of an entry of a listing how much of it was read', async () => {
    await read(1, 1000, true);
    await read(2, 250);
    expect(await desk.entriesOf([AO3, 'https://archiveofourown.org/works/99'], {}, 'normal')).toEqual([{ state: 'begun', read: 1, posted: 3, share: 0.25, number: 2 }, undefined]);
  });

  test('says of an entry which parts its listing counts that were not there before', async () => {
    for (const number of [1, 2, 3]) await read(number, 1000, true);
    expect(await desk.entriesOf([AO3], { posted: [3] }, 'normal')).toMatchObject([{ state: 'read', read: 3, posted: 3 }]);
    expect(await desk.entriesOf([AO3], { posted: [5] }, 'normal')).toMatchObject([{ state: 'begun', fresh: 2, read: 3, posted: 5 }]);
    expect((await desk.entriesOf([AO3], { posted: [2] }, 'normal'))[0]).not.toHaveProperty('fresh');
    expect(await desk.entriesOf([AO3], { posted: [5] }, 'private')).toEqual([undefined]);
  });

  test('a part that is marked by hand on its own page is kept though it was never read here, and not in a private window', async () => {
    const mark = { link: '', as: 'read', facts: FACTS } as const;
    await desk.markChapter(chapterPage(2), mark, 'private');
    expect(items.size).toBe(0);
    await desk.markChapter(chapterPage(2), { link: '', as: 'read' }, 'normal');
    expect(items.size).toBe(0);
    await desk.markChapter(chapterPage(2), mark, 'normal');
    const { isRead, chapters, keeps } = await desk.readingOf(chapterPage(2), LINKS, 'normal');
    expect([isRead, keeps, chapters.map((one) => one?.state)]).toEqual([true, true, ['unread', 'read', 'unread']]);
    expect((await library.recordOf(identify(chapterPage(2)).work))?.addresses).toEqual({ [AO3]: NOW });
    await desk.markChapter(chapterPage(2), { link: '', as: 'unread' }, 'normal');
    expect((await desk.readingOf(chapterPage(2), LINKS, 'normal')).isRead).toBe(false);
    expect((await desk.readingOf(chapterPage(2), LINKS, 'private')).keeps).toBeUndefined();
  });

  test('finds the entry of an archive that stands on a host of its own', async () => {
    const work = 'https://slash.example/efiction/viewstory.php?sid=77';
    const page: PageFacts = { address: `${work}&chapter=2`, source: { family: 'efiction', page: 'story', work, chapter: { number: 2 } } };
    await desk.atPlace(page, report(2, 500), 'normal');
    expect(await desk.entriesOf([work], { family: 'efiction' }, 'normal')).toMatchObject([{ state: 'begun', share: 0.5, number: 2 }]);
  });

  test('a work that only stands on a shelf is unread', async () => {
    const { work } = identify({ address: AO3 });
    await library.change(work, () => newRecord(work, NOW, FACTS));
    expect(await desk.entriesOf([AO3], {}, 'normal')).toMatchObject([{ state: 'unread', read: 0 }]);
  });
});
