import { beforeEach, describe, expect, test } from 'vitest';
import { otwStory } from '../../tools/moving-story.ts';
import { createTeller } from '@/utils/storage/updates/told';
import { createUpdatesDesk, type UpdatesDesk, withChange } from '@/utils/storage/updates/updates-desk';
import { createWaking } from '@/utils/storage/updates/waking';
import type { Notice } from '@/utils/updates/notice';
import { UPDATES_AS_INSTALLED } from '@/utils/updates/settings';
import { weekly } from './scripts';
import { DAY, EVEN, makeWorld, START, type World } from './world';

const WORK = 'ao3:work:5150';
const AT = 'http://archiveofourown.org/works/5150';
let world: World;
let desk: UpdatesDesk;
let asked: string[];
let parts: number;
let changed: number;
const shown: { count: number; notices: readonly Notice[] }[] = [];
let tellNow: () => Promise<number | undefined>;

beforeEach(async () => {
  [asked, parts, changed] = [[], 3, 0];
  shown.length = 0;
  const fetch = async (address: unknown): Promise<Response> => {
    asked.push(String(address));
    return new Response((otwStory(weekly(parts))['/works/5150/navigate'] as { readonly body: string }).body, { headers: { 'content-type': 'text/html' } });
  };
  world = makeWorld({ fetch: fetch as typeof globalThis.fetch });
  world.granted.add('archiveofourown.org');
  world.settings = { ...world.settings, checks: 'off' };
  const now = (): number => world.time.now;
  const settings = async () => world.settings;
  const teller = createTeller({ book: world.book, now, settings, localOf: (at) => ({ minutes: 720, day: new Date(at).toISOString().slice(0, 10) }), tell: async (telling) => void shown.push(telling) });
  tellNow = teller.tellNow;
  desk = createUpdatesDesk({
    library: world.library, book: world.book, looker: world.looker, teller, now, random: EVEN, readSettings: settings,
    changeSettings: async (change) => (world.settings = change(world.settings)),
    network: () => world.network, isGranted: async (address) => world.granted.has(new URL(address).hostname), findCopy: async (address) => ({ kind: 'found', address: `https://web.archive.org/web/2004/${address}`, at: 1 }), onChange: () => void changed++,
  });
  await world.library.change(WORK, () => ({ version: 1, work: WORK, added: START - DAY, turn: 0, chapters: {}, addresses: { [AT]: START - DAY }, shelf: { value: 'reading', at: 1 }, facts: { value: { title: 'The Ferry', authors: ['Maris'], fandoms: [], pairings: [], warnings: [] }, at: START - DAY } }));
});

const planOf = async () => (await desk.followingOf([WORK]))[0]?.plan;

describe('following', () => {
  test('is off until it is switched on, for all or for one', async () => {
    expect(await planOf()).toEqual({ kind: 'off' });
    await world.looker.lookAround();
    expect(asked).toEqual([]);
    expect((await desk.follow([WORK], { choice: 'always' }))[0]?.plan).toEqual({ kind: 'next', at: START });
    await world.looker.lookAround();
    expect(asked).toEqual([`${AT}/navigate`]);
    expect(await planOf()).toEqual({ kind: 'next', at: START + 1.75 * DAY });
  });

  test('for all: each work is planned within a day, and unplanned once it is off again', async () => {
    await desk.set({ checks: 'all' });
    await desk.planAll();
    expect([...(await world.book.planned())]).toEqual([[WORK, { at: expect.any(Number), host: 'archiveofourown.org' }]]);
    await desk.set({ checks: 'off' });
    world.time.now += DAY;
    await world.looker.lookAround();
    expect(asked).toEqual([]);
    expect([...(await world.book.planned())]).toEqual([]);
  });

  test.each([
    ['dropped', { shelf: { value: 'dropped' as const, at: 2 } }],
    ['finished', { shelf: { value: 'finished' as const, at: 2 } }],
  ])('works on the shelf "%s" are not looked at', async (_, change) => {
    world.settings = { ...world.settings, checks: 'all' };
    await world.library.change(WORK, (record) => record && { ...record, ...change });
    await desk.planAll();
    expect(await planOf()).toEqual({ kind: 'done-with' });
    expect([...(await world.book.planned())]).toEqual([]);
  });

  test('a work that is stopped is not looked at, whatever holds for all, and what was new of it is no more', async () => {
    await desk.follow([WORK], { choice: 'always' });
    await world.looker.lookAround();
    [parts, world.time.now] = [4, START + 2 * DAY];
    await world.looker.lookAround();
    expect(await desk.newsOf()).toHaveLength(1);
    expect((await desk.follow([WORK], { choice: 'never' }))[0]?.plan).toEqual({ kind: 'stopped' });
    expect(await desk.newsOf()).toEqual([]);
    expect((await desk.follow([WORK], { choice: 'as-all' }))[0]?.plan).toEqual({ kind: 'off' });
  });

  test('what holds a look up is said: the network, the limit of the day, the host', async () => {
    await desk.follow([WORK], { choice: 'always' });
    world.network = 'offline';
    expect(await planOf()).toEqual({ kind: 'waiting', because: 'offline' });
    expect(await desk.checkNow([WORK])).toEqual([{ kind: 'offline' }]);
    world.network = 'there';
    world.granted.delete('archiveofourown.org');
    expect(await planOf()).toEqual({ kind: 'not-granted', host: 'archiveofourown.org' });
    expect(await desk.checkNow([WORK])).toEqual([{ kind: 'not-granted', host: 'archiveofourown.org' }]);
    expect(await planOf()).toEqual({ kind: 'not-granted', host: 'archiveofourown.org' });
    world.granted.add('archiveofourown.org');
    await desk.granted((host) => host === 'archiveofourown.org');
    expect(await planOf()).toEqual({ kind: 'next', at: START });
    world.settings = { ...world.settings, daily: 1 };
    await world.looker.lookAround();
    world.time.now += 60_000;
    expect(await desk.checkNow([WORK])).toEqual([{ kind: 'daily-limit', until: START + DAY }]);
  });

  test('looking by hand twice within seconds asks once', async () => {
    expect(await desk.checkNow([WORK])).toEqual([{ kind: 'looked', changed: false }]);
    expect(await desk.checkNow([WORK])).toEqual([{ kind: 'looked', changed: false }]);
    expect(asked).toHaveLength(1);
    expect(await planOf()).toEqual({ kind: 'off' });
  });

  test('of works that the library does not hold nothing is said', async () => {
    expect([await desk.followingOf(['x']), await desk.checkNow(['x']), await desk.follow(['x'], { muted: true }), await desk.savedCopyOf('x')]).toEqual([[undefined], [undefined], [undefined], { kind: 'none' }]);
  });

  test('a saved copy is of the page that was read last', async () => {
    expect(await desk.savedCopyOf(WORK)).toMatchObject({ address: `https://web.archive.org/web/2004/${AT}/navigate` });
  });

  test('settings change by what is named alone', () => {
    const quiet = { from: 1320, to: 420 };
    expect(withChange(UPDATES_AS_INSTALLED, { quiet })).toEqual({ ...UPDATES_AS_INSTALLED, quiet });
    expect(withChange({ ...UPDATES_AS_INSTALLED, quiet }, { daily: 90 })).toEqual({ ...UPDATES_AS_INSTALLED, quiet, daily: 90 });
    expect(withChange({ ...UPDATES_AS_INSTALLED, quiet }, { quiet: 'none' })).toEqual(UPDATES_AS_INSTALLED);
  });
});

describe('news', () => {
  beforeEach(async () => {
    await desk.follow([WORK], { choice: 'always' });
    await world.looker.lookAround();
    [parts, world.time.now] = [4, START + 2 * DAY];
    await world.looker.lookAround();
  });

  test('is told with the first unread part, once a day, and counted until it is seen', async () => {
    await tellNow();
    await tellNow();
    expect(shown.map(({ count, notices }) => [count, notices.map(({ id }) => id)])).toEqual([[1, ['news:2026-01-07']], [1, []]]);
    expect(await desk.newsOf()).toEqual([expect.objectContaining({ work: WORK, title: 'The Ferry', authors: ['Maris'], news: [{ at: START + 2 * DAY, change: expect.objectContaining({ kind: 'parts', from: 3, to: 4 }) }] })]);
    await desk.markSeen([WORK]);
    await tellNow();
    expect(shown.at(-1)).toEqual({ count: 0, notices: [] });
  });

  test('of muted and snoozed works is there, and not told', async () => {
    await desk.follow([WORK], { muted: true });
    await tellNow();
    await desk.follow([WORK], { muted: false, snoozed: world.time.now + DAY });
    expect(await tellNow()).toBe(world.time.now + DAY);
    expect(shown.map(({ count, notices }) => [count, notices.length])).toEqual([[0, 0], [0, 0]]);
    expect(await desk.newsOf()).toEqual([expect.objectContaining({ snoozed: world.time.now + DAY })]);
    world.time.now += DAY;
    await tellNow();
    expect(shown.at(-1)).toMatchObject({ count: 1, notices: [{ kind: 'digest' }] });
  });

  test('of each work, where that is chosen', async () => {
    world.settings = { ...world.settings, notify: 'each' };
    await tellNow();
    expect(shown[0]?.notices).toEqual([expect.objectContaining({ kind: 'work', id: `news:${START + 2 * DAY}:${WORK}` })]);
  });
});

describe('waking', () => {
  const log: string[] = [];
  const waking = (parts_: Partial<Parameters<typeof createWaking>[0]> = {}) => {
    log.length = 0;
    return createWaking({ lookAround: async () => (log.push('look'), 50), tellNow: async () => (log.push('tell'), undefined), now: () => 10, setAlarm: async (at) => void log.push(`alarm ${at}`), onRest: async () => void log.push('rest'), ...parts_ });
  };

  test('sets an alarm before anything, and the right one when all is done', async () => {
    await waking().wake();
    expect(log).toEqual(['alarm 300010', 'tell', 'look', 'tell', 'alarm 50', 'rest']);
  });

  test('is done once more for whoever comes while it goes on', async () => {
    const one = waking();
    await Promise.all([one.wake(), one.wake(), one.wake()]);
    expect(log.filter((what) => what === 'look')).toHaveLength(2);
  });

  test('with nothing left to do sets no alarm', async () => {
    await waking({ lookAround: async () => undefined }).wake();
    expect(log).toContain('alarm undefined');
  });

  test('after a failure of our own tries again in a while', async () => {
    await waking({ lookAround: () => Promise.reject(new Error('full')) }).wake();
    expect(log.filter((what) => what.startsWith('alarm'))).toEqual(['alarm 300010', 'alarm 300010']);
  });
});
