import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { createCovering, type Covering } from '@/entrypoints/reader.content/covering';
import type { CoverKit } from '@/utils/messaging/cover-kit';
import { sameWorld } from '@/utils/messaging/same-world';

const story = { headers: [], choices: { mode: 'card', warnings: 'full', notHeader: false } } as const;
const open = vi.fn();
const put = vi.fn<() => Promise<unknown>>();

function covering(curtain: 'held' | 'free'): Covering {
  const world = sameWorld();
  world.curtain = curtain === 'held' ? { wait: () => undefined, open, isWaived: () => false } : undefined;
  return createCovering({ url: 'https://a.example/', choices: () => story.choices, onOpened: () => undefined, onCovered: () => undefined });
}

/** Stands in for the script that covers. */
const kit: CoverKit = () => ({
  story: { judge: async () => ({ kind: 'covered' }), isCovering: () => true, lookAgain: () => () => undefined, clear: () => undefined },
  entries: { hold: () => true, settle: () => undefined, add: async () => undefined, again: async () => undefined, clear: () => undefined },
});

beforeEach(() => {
  open.mockReset();
  put.mockReset();
  sameWorld().covers = undefined;
  Object.assign(fakeBrowser.runtime, { sendMessage: put });
});

test.each([
  ['the background can\'t put it in', () => Promise.reject(new Error('gone'))],
  ['it is put in and breaks', () => Promise.resolve({ answer: 'put' })],
  ['the background fails', () => Promise.resolve({ failed: 'no tab' })],
] as const)('where nobody is there to cover, a page that is held back stays so: %s', async (_, answer) => {
  put.mockImplementation(answer);
  const covers = covering('held');
  await expect(covers.judge(story)).rejects.toThrow('nobody covers');
  await expect(covers.hold([])).rejects.toThrow('nobody covers');
  expect(open).not.toHaveBeenCalled();
});

test('it is asked for once more, for the background may have been stopped', async () => {
  put.mockRejectedValueOnce(new Error('gone')).mockImplementation(async () => ((sameWorld().covers = kit), { answer: 'put' }));
  expect(await covering('held').judge(story)).toEqual({ kind: 'covered' });
});

test('without rules the page is seen, and nothing is loaded or judged', async () => {
  put.mockResolvedValue({ answer: 'none' });
  expect(await covering('held').judge(story)).toEqual({ kind: 'open', notes: [] });
  expect(open).toHaveBeenCalledOnce();
  expect(put).toHaveBeenCalledOnce();
});

test('a page that is no story is seen though nobody is there to cover', async () => {
  put.mockRejectedValue(new Error('gone'));
  expect(await covering('held').judge(undefined)).toEqual({ kind: 'open', notes: [] });
  expect(open).toHaveBeenCalledOnce();
});

test('a page that was never held back is as without rules', async () => {
  put.mockRejectedValue(new Error('gone'));
  expect(await covering('free').judge(story)).toEqual({ kind: 'open', notes: [] });
});

test('a reader that was taken out opens nothing: its page may be another by now', async () => {
  put.mockResolvedValue({ answer: 'none' });
  const covers = covering('held');
  covers.clear();
  await covers.judge(story);
  expect(open).not.toHaveBeenCalled();
});
