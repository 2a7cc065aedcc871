import { beforeEach, describe, expect, test } from 'vitest';
import { otwStory } from '../../tools/moving-story.ts';
import { createForgetting, type Forgetting } from '@/utils/storage/library/forgetting';
import { newRecord } from '@/utils/progress/record';
import { weekly } from './scripts';
import { DAY, FOR_EVER, keepItems, makeWorld, START, type World } from './world';

const COLD = 'ao3:work:5150';
const BEES = 'otw:squidgeworld.org:77';
const COLD_AT = 'http://archiveofourown.org/works/5150';
const BEES_AT = 'http://squidgeworld.org/works/77';

const contents = (parts: number, work: number): string => (otwStory(weekly(parts), work)[`/works/${work}/navigate`] as { readonly body: string }).body;

let items: Map<string, unknown>;
let time: { now: number };
let parts: number;
let asked: string[];
let world: World;
let forgetting: Forgetting;

const facts = (title: string, archive: string) => ({ facts: { value: { title, authors: ['Maris'], fandoms: [], pairings: [], warnings: [], archive }, at: 1 } });
const trace = (): string => JSON.stringify([...items]);

beforeEach(async () => {
  [items, time, parts, asked] = [new Map(), { now: START }, 3, []];
  const fetch = async (address: unknown): Promise<Response> => {
    asked.push(String(address));
    return new Response(contents(parts, String(address).includes('77') ? 77 : 5150), { headers: { etag: `"${parts}"`, 'content-type': 'text/html' } });
  };
  world = makeWorld({ items, time, fetch: fetch as typeof globalThis.fetch });
  for (const host of ['archiveofourown.org', 'squidgeworld.org']) world.granted.add(host);
  const store = keepItems(items, FOR_EVER());
  forgetting = createForgetting({ store, library: world.library, now: () => time.now, enqueue: (task) => task() });
  await world.add(COLD, COLD_AT, facts('Unforgettable', 'archiveofourown.org'));
  await world.add(BEES, BEES_AT, facts('Bees', 'squidgeworld.org'));
  await world.looker.lookAround();
  parts = 4;
  time.now += 2 * DAY;
  await world.looker.lookAround();
  items.set(`aside:update:${COLD}:5`, { title: 'Unforgettable' });
  items.set('updates', { version: 1, checks: 'all', notify: 'daily', daily: 60, credentials: 'omit' });
});

describe('what is kept of updates', () => {
  test('is there: news, agenda, ledgers', async () => {
    expect(Object.keys((await world.book.news()).works).toSorted()).toEqual([COLD, BEES]);
    expect([...(await world.book.planned()).keys()].toSorted()).toEqual([COLD, BEES]);
    expect([...items.keys()].filter((key) => key.startsWith('host:')).toSorted()).toEqual(['host:archiveofourown.org', 'host:squidgeworld.org']);
  });

  test('a forgotten work leaves no trace in any of it, nor does the host where it alone lay; the other one is as it was', async () => {
    const other = JSON.stringify(items.get(`update:${BEES}`));
    await forgetting.works([COLD]);
    expect(trace()).not.toMatch(/Unforgettable|5150|archiveofourown/);
    expect(JSON.stringify(items.get(`update:${BEES}`))).toBe(other);
    expect(Object.keys((await world.book.news()).works)).toEqual([BEES]);
    expect([...(await world.book.planned()).keys()]).toEqual([BEES]);
  });

  test('an archive takes its works and its ledger', async () => {
    await forgetting.archive('squidgeworld.org');
    expect(trace()).not.toMatch(/Bees|squidgeworld|otw:/);
    expect(trace()).toContain('Unforgettable');
  });

  test('the last hour takes the works that were first met in it, and the ledgers of hosts that were asked in it', async () => {
    await world.library.change(COLD, (record) => record && { ...record, added: time.now - 60_000 });
    await forgetting.lastHour();
    expect(trace()).not.toMatch(/Unforgettable|5150|archiveofourown/);
    expect([...items.keys()].filter((key) => key.startsWith('host:'))).toEqual([]);
    expect(trace()).toContain('Bees');
  });

  test('everything leaves the settings alone', async () => {
    await forgetting.everything();
    expect([...items.keys()]).toEqual(['updates']);
  });

  test('a work in the bin is neither told nor looked at, and comes back with what was new of it', async () => {
    await world.library.remove([COLD]);
    expect(Object.keys((await world.book.news()).works)).toEqual([BEES]);
    const before = asked.length;
    time.now += 10 * DAY;
    await world.looker.lookAround();
    expect(asked.slice(before)).toEqual([`${BEES_AT}/navigate`]);
    await world.library.restore([COLD]);
    expect(Object.keys((await world.book.news()).works).toSorted()).toEqual([COLD, BEES]);
    await world.looker.lookAround();
    expect(asked.at(-1)).toBe(`${COLD_AT}/navigate`);
  });

  test('after 30 days in the bin nothing is left of it', async () => {
    await world.library.remove([COLD]);
    time.now += 31 * DAY;
    await world.library.purge();
    expect(items.has(`update:${COLD}`)).toBe(false);
    expect(trace().replace(JSON.stringify(items.get(`aside:update:${COLD}:5`)), '')).not.toContain('"work":"ao3:work:5150"');
  });

  test('a work that is forgotten while it is looked at stays forgotten', async () => {
    time.now += 10 * DAY;
    const slow = makeWorld({
      items, time, fetch: (async () => {
        await forgetting.works([COLD]);
        return new Response(contents(5, 5150), { headers: { 'content-type': 'text/html' } });
      }) as typeof globalThis.fetch,
    });
    slow.granted.add('archiveofourown.org');
    expect(await slow.looker.look(COLD)).toBeUndefined();
    expect(trace()).not.toMatch(/Unforgettable|5150/);
  });

  test('what cannot be read is kept aside, and the work is followed anew', async () => {
    items.set(`update:${COLD}`, { version: 9, gold: true });
    await world.book.change(COLD, ({ stored }) => ({ stored: { ...stored, following: { ...stored.following, muted: true } } }));
    expect(items.get(`aside:update:${COLD}:${time.now}`)).toEqual({ version: 9, gold: true });
    expect(world.stored(COLD).following).toEqual({ version: 1, work: COLD, muted: true });
  });

  test('an agenda and news that cannot be read are made anew from the works themselves', async () => {
    const planned = [...(await world.book.planned())].map(([work, { at }]) => [work, at]).toSorted();
    items.set('agenda', 'nonsense');
    items.set('news', { version: 4 });
    time.now += 30 * DAY;
    const { due } = await world.book.due(time.now);
    expect(due.map(({ work, at }) => [work, at]).toSorted()).toEqual(planned);
    expect(Object.keys((await world.book.news()).works).toSorted()).toEqual([COLD, BEES]);
    await world.looker.lookAround();
    expect(world.stored(COLD).following.last?.at).toBeGreaterThanOrEqual(time.now - 60_000);
  });

  test('a work that is not in the library is not followed, whoever asks', async () => {
    await world.book.change('ao3:work:1', ({ stored }) => ({ stored }));
    expect(items.has('update:ao3:work:1')).toBe(false);
    await world.library.change('ao3:work:1', () => newRecord('ao3:work:1', 1, { authors: [], fandoms: [], pairings: [], warnings: [] }));
    expect(await world.looker.look('ao3:work:1')).toEqual({ kind: 'no-page-to-look-at' });
  });
});

describe('hosts', () => {
  test('are asked one after another, five seconds apart at least', async () => {
    const before = asked.length;
    await world.add('ao3:work:5151', 'http://archiveofourown.org/works/5151');
    await world.add('ao3:work:5152', 'http://archiveofourown.org/works/5152');
    await world.looker.lookAround();
    expect(asked.slice(before)).toEqual(['http://archiveofourown.org/works/5151/navigate', 'http://archiveofourown.org/works/5152/navigate']);
    // The first of them, too: the host was asked a moment before.
    expect(world.slept).toEqual([5000, 5000]);
  });

  test('are asked so often a day and no more; the works say until when they wait', async () => {
    world.settings = { ...world.settings, daily: 3 };
    const before = asked.length;
    time.now = (Math.floor(time.now / DAY) + 1) * DAY;
    for (let i = 0; i < 6; i++) await world.add(`ao3:work:${i}`, `http://archiveofourown.org/works/${i}`);
    await world.looker.lookAround();
    expect(asked.slice(before).filter((address) => address.includes('archiveofourown'))).toHaveLength(3);
    const waiting = Array.from({ length: 6 }, (_, i) => world.stored(`ao3:work:${i}`).following).filter(({ last }) => last?.outcome.kind === 'daily-limit');
    expect(waiting).toHaveLength(3);
    expect(waiting.every(({ next = 0 }) => next >= (Math.floor(time.now / DAY) + 1) * DAY)).toBe(true);
  });

  test.each(['offline', 'save-data'] as const)('are not asked where the network is %s, and nothing is lost by it', async (network) => {
    world.network = network;
    const before = asked.length;
    time.now += 10 * DAY;
    expect(await world.looker.lookAround()).toBe(time.now + 15 * 60_000);
    expect(asked.length).toBe(before);
    world.network = 'there';
    await world.looker.lookAround();
    expect(asked.length).toBe(before + 2);
  });

  test('that are not granted are never asked, and say so', async () => {
    world.granted.delete('archiveofourown.org');
    const before = asked.length;
    time.now += 10 * DAY;
    await world.looker.lookAround();
    expect(asked.slice(before)).toEqual([`${BEES_AT}/navigate`]);
    expect(world.stored(COLD).following.last?.outcome).toEqual({ kind: 'not-granted', host: 'archiveofourown.org' });
  });

  test('that are taken back while they answer: what came is not looked at', async () => {
    time.now += 10 * DAY;
    const slow = makeWorld({
      items, time, fetch: (async () => {
        slow.granted.delete('archiveofourown.org');
        return new Response(contents(6, 5150), { headers: { 'content-type': 'text/html' } });
      }) as typeof globalThis.fetch,
    });
    slow.granted.add('archiveofourown.org');
    const news = JSON.stringify(slow.stored(COLD).news);
    expect(await slow.looker.look(COLD)).toEqual({ kind: 'not-granted', host: 'archiveofourown.org' });
    expect(JSON.stringify(slow.stored(COLD).news)).toBe(news);
  });
});
