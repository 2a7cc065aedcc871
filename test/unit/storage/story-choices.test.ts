import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { Judged, Verdict } from '@/utils/filters/verdict';
import { NOTHING_STATED } from '@/utils/filters/nothing-stated';
import { createStoryChoices, type StoryChoices } from '@/utils/storage/story-choices';

const COVER: Verdict = { action: 'cover', because: [{ rule: 'r1', text: 'cover topic:abuse', met: [] }], also: [], absent: [] };
const NONE: Verdict = { action: 'none', because: [], also: [], absent: [] };
const ASH = { ...NOTHING_STATED, title: 'Ash', authors: ['Maris Thorne'] };
const ELM = { ...ASH, title: 'Elm' };
const FIRST = 'http://x.com/ash1.html';
const SECOND = 'http://x.com/ash2.html';

const stored = (): Promise<Record<string, unknown>> => fakeBrowser.storage.local.get();
const addRule = vi.fn(async () => undefined);
let judged: readonly Judged[];
let stories: StoryChoices;

beforeEach(() => {
  fakeBrowser.reset();
  addRule.mockClear();
  stories = createStoryChoices({
    judge: async (all) => ((judged = all), all.map(() => COVER)),
    isArchive: async (url) => url.startsWith('http://x.com/'),
    addRule,
    canName: (authors) => authors.length > 0,
    nothingStated: NOTHING_STATED,
  });
});

test('a story is judged with its archive and its work', async () => {
  const { verdicts, isChosen, allows } = await stories.judgementOf(FIRST, [ASH], 'normal');
  expect(verdicts).toEqual([COVER]);
  expect({ isChosen, allows }).toEqual({ isChosen: false, allows: ['story', 'author'] });
  expect(judged).toEqual([{ header: ASH, archive: 'x.com', work: expect.stringContaining('x.com'), on: 'story' }]);
});

describe('a page without a header', () => {
  test('states nothing, on an archive', async () => {
    expect((await stories.judgementOf(FIRST, [], 'normal')).verdicts).toEqual([COVER]);
    expect(judged.map(({ header }) => header)).toEqual([NOTHING_STATED]);
  });

  test('meets no rule anywhere else', async () => {
    expect((await stories.judgementOf('http://y.com/', [], 'normal')).verdicts).toEqual([NONE]);
  });
});

describe('"Read it"', () => {
  test('holds for the other pages of the work, and not for another work', async () => {
    await stories.choose(FIRST, ASH, 'revealed', 'normal');
    expect((await stories.judgementOf(SECOND, [ASH], 'normal')).isChosen).toBe(true);
    expect((await stories.judgementOf('http://x.com/elm.html', [ELM], 'normal')).isChosen).toBe(false);
  });

  test('is taken back', async () => {
    await stories.choose(FIRST, ASH, 'revealed', 'normal');
    await stories.choose(SECOND, ASH, 'covered', 'normal');
    expect((await stories.judgementOf(SECOND, [ASH], 'normal')).isChosen).toBe(false);
  });

  test('holds in listings', async () => {
    await stories.choose(FIRST, ASH, 'revealed', 'normal');
    expect(await stories.verdictsOf('http://x.com/', [{ header: ASH, url: FIRST }, { header: ELM, url: 'http://x.com/elm.html' }], 'normal')).toEqual([NONE, COVER]);
    expect(judged.every(({ on }) => on === 'listing')).toBe(true);
  });
});

describe('in a private window', () => {
  test('nothing is written, and all is forgotten with the window', async () => {
    await stories.choose(FIRST, ASH, 'revealed', 'private');
    await stories.allow('http://x.com/elm.html', ELM, 'author', 'private');
    expect(await stored()).toEqual({});
    expect(addRule).not.toHaveBeenCalled();
    expect((await stories.judgementOf('http://x.com/oak.html', [{ ...ASH, title: 'Oak' }], 'private')).isChosen).toBe(true);
    expect((await stories.judgementOf(SECOND, [ASH], 'normal')).isChosen).toBe(false);
    stories.forgetPrivate();
    expect((await stories.judgementOf(SECOND, [ASH], 'private')).isChosen).toBe(false);
  });

  test('what was covered again there stays revealed elsewhere', async () => {
    await stories.choose(FIRST, ASH, 'revealed', 'normal');
    await stories.choose(FIRST, ASH, 'covered', 'private');
    expect((await stories.judgementOf(SECOND, [ASH], 'private')).isChosen).toBe(false);
    expect((await stories.judgementOf(SECOND, [ASH], 'normal')).isChosen).toBe(true);
  });
});

test('"always allow" is kept as a rule', async () => {
  await stories.allow(FIRST, ASH, 'author', 'normal');
  expect(addRule).toHaveBeenCalledWith('author', { work: expect.any(String), authors: ['Maris Thorne'] });
});

test('stored reveals that cannot be read cover again and are not lost', async () => {
  await fakeBrowser.storage.local.set({ reveals: { version: 1, works: [7] } });
  expect((await stories.judgementOf(FIRST, [ASH], 'normal')).isChosen).toBe(false);
  await stories.choose(FIRST, ASH, 'revealed', 'normal');
  expect((await stored())['aside:reveals']).toEqual([{ version: 1, works: [7] }]);
});
