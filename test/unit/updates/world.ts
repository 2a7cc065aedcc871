import { JSDOM } from 'jsdom';
import { sightOf } from '@/utils/archives/sight';
import { readAsk } from '@/utils/header/read-source';
import type { Reading } from '@/utils/header/header';
import { createFetcher } from '@/utils/network/fetch-page';
import { newRecord, type WorkRecord } from '@/utils/progress/record';
import { createLibrary, type Library } from '@/utils/storage/library/library';
import type { Store } from '@/utils/storage/library/store';
import { createUpdateBook, type UpdateBook } from '@/utils/storage/updates/book';
import { createLooker, type Looker, type LookerParts } from '@/utils/storage/updates/looker';
import { feedRead, pageRead } from '@/utils/storage/updates/sightings';
import type { StoredUpdate } from '@/utils/storage/updates/shapes';
import { UPDATES_AS_INSTALLED, type UpdatesSettings } from '@/utils/updates/settings';

export const DAY = 86_400_000;
export const START = Date.UTC(2026, 0, 5);
const NOTHING: Reading = { kind: 'none', headers: [], entries: [], trace: [] };

/** When a script is stopped: at which of its steps, before or after what that does. */
export interface Life {
  readonly stopAt: number;
  readonly when: 'before' | 'after';
  calls: number;
}
export const FOR_EVER = (): Life => ({ stopAt: Infinity, when: 'before', calls: 0 });
const nothingMore = <T>(): Promise<T> => new Promise(() => undefined);

/** One step of a script that may be its last: what is stopped never comes back. */
export async function living<T>(life: Life, effect: () => T | Promise<T>): Promise<T> {
  const call = life.calls++;
  if (call > life.stopAt || (call === life.stopAt && life.when === 'before')) return nothingMore();
  const answer = await effect();
  return call === life.stopAt ? nothingMore() : answer;
}

/** Storage as the browser has it: values are copies, one `set` is one step. */
export function keepItems(items: Map<string, unknown>, life: Life): Store {
  return {
    get: (keys) => living(life, () => Object.fromEntries([...items].filter(([key]) => keys === null || keys.includes(key)).map(([key, value]) => [key, structuredClone(value)]))),
    set: (added) => living(life, () => Object.entries(added).forEach(([key, value]) => items.set(key, structuredClone(value)))),
    remove: (keys) => living(life, () => keys.forEach((key) => items.delete(key))),
  };
}

function queue(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const turn = last.then(task, task);
    last = turn.catch(() => undefined);
    return turn;
  };
}

/** Half of everything: no jitter. */
export const EVEN = (): number => 0.5;

export interface World {
  readonly library: Library;
  readonly book: UpdateBook;
  readonly looker: Looker;
  readonly items: Map<string, unknown>;
  readonly time: { now: number };
  readonly slept: number[];
  readonly granted: Set<string>;
  settings: UpdatesSettings;
  network: 'there' | 'offline' | 'save-data';
  /** A work of the library, being read at `address`, that is followed. */
  add(work: string, address: string, more?: Partial<WorkRecord>): Promise<void>;
  stored(work: string): StoredUpdate;
  record(work: string): Promise<WorkRecord>;
}

interface Ask {
  readonly items?: Map<string, unknown>;
  readonly time?: { now: number };
  readonly fetch?: typeof globalThis.fetch;
  readonly tellsTargets?: boolean;
  readonly limit?: number;
  readonly most?: number;
  readonly life?: Life;
  readonly parts?: Partial<LookerParts>;
}

/** The whole machinery over a store, a clock and a network that the test holds. Redirects are told where `tellsTargets`. */
export function makeWorld({ items = new Map<string, unknown>(), time = { now: START }, fetch = globalThis.fetch, tellsTargets = true, limit = 15_000, most, life = FOR_EVER(), parts = {} }: Ask = {}): World {
  const store = keepItems(items, life);
  const enqueue = queue();
  const now = (): number => time.now;
  const library = createLibrary({ store, now, enqueue });
  const book = createUpdateBook({ store, library, now, enqueue });
  let location: string | undefined;
  const heard: typeof globalThis.fetch = async (...ask) => {
    const response = await fetch(...ask);
    const to = response.headers.get('location');
    location = to === null ? undefined : new URL(to, String(ask[0])).href;
    return response;
  };
  const fetchPage = createFetcher({ fetch: heard, limit, ...(most !== undefined && { most }), watch: async () => ({ target: async () => (tellsTargets ? location : undefined), failure: async () => undefined, leave: () => undefined }) });
  const world: World = {
    library, book, items, time, slept: [], granted: new Set(['127.0.0.1']), settings: { ...UPDATES_AS_INSTALLED, checks: 'all' }, network: 'there',
    looker: createLooker({
      book, now, random: EVEN, fetchPage,
      settings: async () => world.settings,
      isGranted: async (address) => world.granted.has(new URL(address).hostname),
      readPage: async (text, address, { work }) => {
        const sight = await sightOf(new JSDOM(text).window.document, address);
        return pageRead(sight, sight.ask ? readAsk(sight.ask) : NOTHING, { work, address });
      },
      readEntries: (entries, _, { work }) => feedRead(entries, work),
      sleep: async (span) => {
        world.slept.push(span);
        time.now += span;
      },
      network: () => world.network,
      ...parts,
    }),
    add: async (work, address, more = {}) => {
      const facts = { title: 'The Ferry', authors: ['Maris Thorne'], fandoms: [], pairings: [], warnings: [] };
      await library.change(work, () => ({ ...newRecord(work, time.now - DAY, facts), addresses: { [address]: time.now - DAY }, shelf: { value: 'reading', at: 1 }, ...more }));
      await book.change(work, ({ stored }) => ({ stored: { ...stored, following: { ...stored.following, next: time.now } } }));
    },
    stored: (work) => items.get(`update:${work}`) as StoredUpdate,
    record: async (work) => (await library.recordOf(work)) as WorkRecord,
  };
  return world;
}
