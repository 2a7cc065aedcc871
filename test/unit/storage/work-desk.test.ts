import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { createWorkDesk } from '@/utils/storage/work-desk';

const desk = createWorkDesk(() => '2026-05-03');
const RATED = { address: 'http://s.example/viewstory.php?sid=4', rating: { raw: 'R', level: 'mature' }, warnings: [] } as const;
const CHAPTER = { address: 'http://s.example/viewstory.php?sid=4&chapter=3' };
const OIL = { address: 'http://x.example/oil.html', source: { family: 'home-page', page: 'story', next: 'http://x.example/wick.html' } } as const;

beforeEach(() => {
  fakeBrowser.reset();
  desk.forgetPrivate();
});

test('what a listing said is answered on the work’s chapters', async () => {
  await desk.remember([RATED], 'normal');
  expect(await desk.workOf(CHAPTER, 'normal')).toMatchObject({ page: { work: 'efiction:s.example:4', chapter: '3' }, seen: { day: '2026-05-03', rating: { raw: 'R' } } });
});

test('in a private window it is answered too, and nothing is added', async () => {
  await desk.remember([RATED], 'normal');
  const before = await fakeBrowser.storage.local.get();
  await desk.remember([{ ...RATED, rating: { raw: 'G', level: 'general' } }], 'private');
  expect((await desk.workOf(CHAPTER, 'private')).seen?.rating?.raw).toBe('R');
  expect(await fakeBrowser.storage.local.get()).toEqual(before);
});

test.each(['normal', 'private'] as const)('joined, parted and taken back in a %s window', async (window) => {
  expect((await desk.workOf(OIL, window)).neighbour).toBe('http://x.example/wick.html');
  expect(await desk.mend(OIL, 'join', window)).toMatchObject({ page: { work: 'page:x.example/wick.html', because: 'reader' }, mended: 'joined' });
  expect(await desk.mend(OIL, 'part', window)).toMatchObject({ page: { work: 'page:x.example/oil.html' }, mended: 'parted' });
  expect(await desk.mend(OIL, 'forget', window)).toMatchObject({ page: { because: 'page' }, mended: 'no' });
  expect('joins' in (await fakeBrowser.storage.local.get())).toBe(window === 'normal');
});

test('a page without a neighbour has nothing to be joined to', async () => {
  expect((await desk.mend({ address: 'http://x.example/oil.html' }, 'join', 'normal')).mended).toBe('no');
  expect(await fakeBrowser.storage.local.get()).toEqual({});
});
