import type { WorkRecord } from '../../progress/record';
import { type HostLedger, hostState, type HostState, withRequest } from '../../updates/schedule';
import type { Library } from '../library/library';
import type { Store } from '../library/store';
import { agendaItems, type Due, dueWorks, plannedWorks } from './agenda';
import { asleepItems, lookOf, readNews, readUpdate, updateItems } from './entries';
import { hostKey, isHostLedger, NEWS, type NewsIndex, type StoredUpdate, understood } from './shapes';

/** What is kept of one work: its record, and its updates where there are any. */
export interface Kept {
  readonly record: WorkRecord;
  readonly stored: StoredUpdate;
}
/** What shall be kept: what is absent stays as it is. */
export interface Turned {
  readonly record?: WorkRecord;
  readonly stored?: StoredUpdate;
  /** Keys of other concerns, written in the same step. */
  readonly also?: Readonly<Record<string, unknown>>;
}

/** Updates of the library's works over a store: each change is one turn of the queue and one step of the store. */
export interface UpdateBook {
  /** `undefined` for a work that the library does not hold; what was planned of it is planned no more. */
  change(work: string, make: (kept: Kept, store: Store) => Turned | undefined | Promise<Turned | undefined>): Promise<Kept | undefined>;
  read(work: string): Promise<Kept | undefined>;
  /** Puts right what the agenda says of a work and its own key does not. */
  mendAgenda(work: string, at: number): Promise<void>;
  due(now: number): Promise<{ readonly due: readonly Due[]; readonly next?: number }>;
  planned(): Promise<ReadonlyMap<string, { readonly at: number; readonly host: string }>>;
  news(): Promise<NewsIndex>;
  changeNews(change: (index: NewsIndex) => NewsIndex): Promise<void>;
  ledger(host: string): Promise<HostLedger | undefined>;
  /** One request to a host, where it is its turn, with what is to be written beside it. */
  stamp(host: string, ask: { readonly now: number; readonly daily: number; readonly anyway: boolean }): Promise<HostState>;
  changeLedger(host: string, change: (ledger: HostLedger | undefined) => HostLedger): Promise<void>;
}

interface Parts {
  readonly store: Store;
  readonly library: Library;
  readonly now: () => number;
  readonly enqueue: <T>(task: () => Promise<T>) => Promise<T>;
}

export const newUpdate = (work: string): StoredUpdate => ({ version: 1, following: { version: 1, work }, news: [] });

export const ledgerIn = (raw: unknown): HostLedger | undefined => understood(raw, isHostLedger);

export function createUpdateBook({ store, library, now, enqueue }: Parts): UpdateBook {
  const ledger = async (host: string): Promise<HostLedger | undefined> => ledgerIn((await store.get([hostKey(host)]))[hostKey(host)]);

  async function change(work: string, make: (kept: Kept, store: Store) => Turned | undefined | Promise<Turned | undefined>): Promise<Kept | undefined> {
    let after: Kept | undefined;
    await library.changeWith(work, async (record) => {
      if (!record) return { also: await asleepItems(store, work) };
      const before = await readUpdate(store, work);
      const kept: Kept = { record, stored: before.stored ?? newUpdate(work) };
      const turned = await make(kept, store);
      after = { record: turned?.record ?? record, stored: turned?.stored ?? kept.stored };
      const items = turned?.stored && turned.stored !== before.stored ? await updateItems(store, after.record, before, turned.stored, now()) : {};
      return { ...(turned?.record && { record: turned.record }), also: { ...items, ...turned?.also } };
    });
    return after;
  }

  return {
    change,
    read: async (work) => {
      const record = await library.recordOf(work);
      return record && { record, stored: (await readUpdate(store, work)).stored ?? newUpdate(work) };
    },
    mendAgenda: (work, at) =>
      enqueue(async () => {
        const next = (await readUpdate(store, work)).stored?.following.next;
        const record = next === undefined ? undefined : await library.recordOf(work);
        const address = record && lookOf(record, undefined)?.address;
        await store.set({ ...(await agendaItems(store, [{ work, before: at, ...(record && next !== undefined && { after: { at: next, host: address ? new URL(address).hostname : '' } }) }])) });
      }),
    due: (at) => dueWorks(store, at),
    planned: () => plannedWorks(store),
    news: () => readNews(store),
    changeNews: (make) =>
      enqueue(async () => {
        const before = await readNews(store);
        const after = make(before);
        if (after !== before) await store.set({ [NEWS]: after });
      }),
    ledger,
    stamp: (host, { now: at, daily, anyway }) =>
      enqueue(async () => {
        const kept = await ledger(host);
        const state = hostState(kept, at, daily);
        if (state.kind !== 'free' && !(anyway && state.kind === 'wait')) return state;
        await store.set({ [hostKey(host)]: withRequest(kept, at) });
        return { kind: 'free' };
      }),
    changeLedger: (host, make) => enqueue(async () => store.set({ [hostKey(host)]: make(await ledger(host)) })),
  };
}
