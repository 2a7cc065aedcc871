import { beforeEach, describe, expect, test } from 'vitest';
import { newRecord } from '@/utils/progress/record';
import { createForgetting, type Forgetting } from '@/utils/storage/library/forgetting';
import { createLibrary, type Library } from '@/utils/storage/library/library';
import type { Store } from '@/utils/storage/library/store';

const NOW = 100 * 3_600_000;
let items: Map<string, unknown>;
let library: Library;
let forgetting: Forgetting;

const facts = (title: string, archive: string) => ({ title, authors: ['Maris'], fandoms: [], pairings: [], warnings: [], archive });
const story = (title: string, archive: string, work?: string) => ({ header: { title, authors: ['Maris'] }, archive, ...(work && { work }) });

beforeEach(async () => {
  items = new Map<string, unknown>();
  const store: Store = {
    get: async (keys) => Object.fromEntries([...items].filter(([key]) => keys === null || keys.includes(key)).map(([key, value]) => [key, structuredClone(value)])),
    set: async (added) => Object.entries(added).forEach(([key, value]) => items.set(key, structuredClone(value))),
    remove: async (keys) => keys.forEach((key) => items.delete(key)),
  };
  const parts = { store, now: () => NOW, enqueue: <T>(task: () => Promise<T>) => task() };
  library = createLibrary(parts);
  forgetting = createForgetting({ ...parts, library });
  const works = [
    { ...newRecord('page:a.example/cold', 1, facts('Unforgettable', 'a.example')), addresses: { 'http://a.example/cold': 1 } },
    { ...newRecord('page:b.example/bees', 1, facts('Bees', 'b.example')), addresses: { 'http://www.b.example/bees': 1 } },
    { ...newRecord('ao3:work:7', NOW - 60_000, facts('Just now', 'archiveofourown.org')) },
  ];
  for (const record of works) await library.change(record.work, () => record);
  await store.set({
    'seen:page:a.example/cold': { version: 1, archive: 'a.example', day: '2026-11-22', warnings: [] },
    'seen:page:b.example/bees': { version: 1, archive: 'b.example', day: '2026-11-22', warnings: [] },
    'aside:work:page:a.example/cold:5': { title: 'Unforgettable' },
    recent: { version: 1, stories: [story('Unforgettable', 'a.example'), story('Bees', 'b.example'), story('Just now', 'archiveofourown.org', 'ao3:work:7')] },
    reveals: { version: 1, works: ['page:a.example/cold', 'page:b.example/bees', 'ao3:work:7'] },
    pages: { version: 1, entries: { 'a.example/cold': { mode: 'off' }, 'b.example/bees': { mode: 'off' } } },
    archives: { version: 1, entries: { 'a.example': { mode: 'fold' }, 'b.example': { mode: 'fold' }, 'notb.example': { mode: 'fold' } } },
    joins: { version: 1, joined: { 'page:a.example/cold2': 'page:a.example/cold' }, parted: ['page:b.example/bees'] },
    settings: { version: 1, mode: 'fold', warnings: 'full' },
    rules: { version: 1, text: 'cover topic:abuse' },
  });
});

const trace = (): string => JSON.stringify([...items]);

describe('forgetting', () => {
  test('a work leaves no trace of it in any store, and all else as it was', async () => {
    await forgetting.works(['page:a.example/cold']);
    expect(trace()).not.toMatch(/Unforgettable|cold/);
    expect(trace()).toContain('Bees');
    expect(items.get('reveals')).toEqual({ version: 1, works: ['page:b.example/bees', 'ao3:work:7'] });
    expect(items.get('archives')).toMatchObject({ entries: { 'a.example': { mode: 'fold' } } });
  });

  test('an archive takes its works, choices and what its lists said, and no other archive with a like name', async () => {
    await forgetting.archive('b.example');
    expect(trace()).not.toMatch(/Bees|[^t]b\.example/);
    expect(items.get('archives')).toEqual({ version: 1, entries: { 'a.example': { mode: 'fold' }, 'notb.example': { mode: 'fold' } } });
    expect(await library.recordOf('page:a.example/cold')).toBeDefined();
  });

  test('the last hour takes what was first read in it, and the ring that tells no time', async () => {
    await forgetting.lastHour();
    expect(trace()).not.toMatch(/Just now|ao3:work:7/);
    expect(items.get('recent')).toEqual({ version: 1, stories: [] });
    expect(await library.recordOf('page:b.example/bees')).toBeDefined();
  });

  test('everything leaves what the reader set up with their own hands', async () => {
    await forgetting.everything();
    expect([...items.keys()].toSorted()).toEqual(['rules', 'settings']);
  });

  test('a work in the bin is forgotten too', async () => {
    await library.remove(['page:a.example/cold']);
    await forgetting.works(['page:a.example/cold']);
    expect(trace()).not.toMatch(/Unforgettable|cold/);
  });
});
