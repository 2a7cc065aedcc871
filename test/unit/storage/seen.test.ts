import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { countSeen, DAYS, forgetSeen, isStoredSeen, rememberSeen, seenKey, seenOf } from '@/utils/storage/seen';
import type { SeenEntry } from '@/utils/works/fill-in';

const EF = 'http://shelf.example/viewstory.php?sid=';
const KEY = 'efiction:shelf.example:41';
const DEATH = { id: 'character-death', stated: 'present', raw: 'Character Death', where: 'warnings' } as const;
const entry = (sid: number, more: Partial<SeenEntry> = {}): SeenEntry => ({ address: `${EF}${sid}`, title: 'Tide Tables', rating: { raw: 'R', level: 'mature' }, warnings: [DEATH], ...more });
const local = fakeBrowser.storage.local;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

test('what a listing says of a work is found under the work’s key, with the words and the day', async () => {
  await rememberSeen([entry(41)], '2026-05-03');
  expect(await seenOf([KEY])).toEqual({ day: '2026-05-03', rating: { raw: 'R', level: 'mature' }, warnings: [DEATH] });
  expect(await seenOf(['efiction:shelf.example:42'])).toBeUndefined();
});

test('an entry that states nothing is not kept', async () => {
  await rememberSeen([entry(41, { rating: undefined, warnings: [] })], '2026-05-03');
  expect(await local.get()).toEqual({});
});

test('of a hand-made row the first file stands for all, and a title for those that bear it', async () => {
  await rememberSeen([entry(0, { address: 'http://x.example/tide1.html' })], '2026-05-03');
  for (const key of ['page:x.example/tide1.html', 'page:x.example/tide*', 'page:x.example/tide*#tide-tables']) expect(await seenOf([key])).toBeDefined();
  await rememberSeen([entry(0, { address: 'http://x.example/quigee3.html' })], '2026-05-03');
  expect(await seenOf(['page:x.example/quigee*'])).toBeUndefined();
});

test('the first of the keys that is known answers', async () => {
  await rememberSeen([entry(41), entry(42, { rating: { raw: 'G', level: 'general' } })], '2026-05-03');
  expect((await seenOf(['none', 'efiction:shelf.example:42', KEY]))?.rating?.raw).toBe('G');
});

test('seen again, it is of the later day; seen again alike on one day, nothing is written', async () => {
  await rememberSeen([entry(41)], '2026-05-03');
  await rememberSeen([entry(41, { rating: { raw: 'NC-17', level: 'explicit' } })], '2026-05-04');
  expect(await seenOf([KEY])).toMatchObject({ day: '2026-05-04', rating: { level: 'explicit' } });
  expect(await countSeen()).toBe(1);
  const set = vi.spyOn(local, 'set');
  await rememberSeen([entry(41, { rating: { raw: 'NC-17', level: 'explicit' } })], '2026-05-04');
  expect(set).not.toHaveBeenCalled();
});

describe('beyond the most', () => {
  test('the oldest days go, whole', async () => {
    await rememberSeen([entry(1), entry(2)], '2026-05-01');
    await rememberSeen([entry(3), entry(4)], '2026-05-02');
    await rememberSeen([entry(5)], '2026-05-03', 3);
    const left = await Promise.all([1, 2, 3, 4, 5].map(async (sid) => (await seenOf([`efiction:shelf.example:${sid}`])) !== undefined));
    expect(left).toEqual([false, false, true, true, true]);
    expect(await countSeen()).toBe(3);
  });

  test('a work that was seen since stays', async () => {
    await rememberSeen([entry(1), entry(2)], '2026-05-01');
    await rememberSeen([entry(1)], '2026-05-02');
    await rememberSeen([entry(3)], '2026-05-03', 2);
    expect(await seenOf(['efiction:shelf.example:1'])).toBeDefined();
    expect(await seenOf(['efiction:shelf.example:2'])).toBeUndefined();
  });

  test('one listing is never cut off', async () => {
    await rememberSeen([1, 2, 3, 4].map((sid) => entry(sid)), '2026-05-01', 2);
    expect(await countSeen()).toBe(4);
  });
});

test('one archive is forgotten, or all', async () => {
  await rememberSeen([entry(41), entry(7, { address: 'http://other.example/viewstory.php?sid=7' })], '2026-05-01');
  await forgetSeen('shelf.example');
  expect(await seenOf([KEY])).toBeUndefined();
  expect(await countSeen()).toBe(1);
  await forgetSeen();
  expect(await local.get()).toEqual({ [DAYS]: { version: 1, days: {} } });
});

test('what is not understood is not believed, and what was lost of the days is found again', async () => {
  await rememberSeen([entry(41), entry(42)], '2026-05-01');
  await local.set({ [DAYS]: 'seven', [seenKey(KEY)]: { version: 9 } });
  expect(await seenOf([KEY])).toBeUndefined();
  expect(await countSeen()).toBe(1);
});

/** Written by version 0.1.0: they must be read for good. */
test('stored examples', () => {
  const example = { version: 1, archive: 'shelf.example', day: '2026-05-03', rating: { raw: 'R', level: 'mature' }, warnings: [{ id: 'character-death', stated: 'present', raw: 'CD' }] };
  expect(isStoredSeen(example)).toBe(true);
  for (const wrong of [{ ...example, day: 'May' }, { ...example, warnings: [{ id: 'x', raw: 'y' }] }, { ...example, version: 2 }, { ...example, rating: 'R' }, undefined]) expect(isStoredSeen(wrong)).toBe(false);
});

test('a thousand entries are one write', async () => {
  const set = vi.spyOn(local, 'set');
  await rememberSeen(Array.from({ length: 1000 }, (_, sid) => entry(sid)), '2026-05-01');
  expect(set).toHaveBeenCalledOnce();
  expect(await countSeen()).toBe(1000);
});
