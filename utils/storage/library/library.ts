import type { Instant, WorkRecord } from '../../progress/record';
import type { Row } from '../../progress/row';
import { asideKey } from '../item';
import { createBin, type Deleted } from './bin';
import { everyWork } from './rebuild';
import { workKey } from './shapes';
import { itemsPacked, OWN_PARTS, ownParts } from './packs';
import { everyRow, itemsWith, open, recentRows } from './shelf-index';
import { isStackKey } from './stacks';
import type { Store } from './store';
import { packIn, packKeys, wholeOf, workIn, workOfPack } from './stored-work';
import { asideOf } from './traces';

export type Change = (record: WorkRecord | undefined) => WorkRecord | undefined;

export type ChangeWith = (record: WorkRecord | undefined) => Promise<{ readonly record?: WorkRecord; readonly also: Readonly<Record<string, unknown>> }>;

export interface Library {
  /** Reads, changes and writes one work in one turn of the queue, in one step of the store: three keys at most. */
  change(work: string, change: Change): Promise<WorkRecord | undefined>;
  /** As `change`; what `also` holds is written in the same step, whether the record changed or not. */
  changeWith(work: string, change: ChangeWith): Promise<WorkRecord | undefined>;
  recordOf(work: string): Promise<WorkRecord | undefined>;
  /** All of them, read at once. */
  everyRecord(): Promise<readonly WorkRecord[]>;
  /** The rows of the works read last, newest first, without reading the rest. */
  firstRows(): Promise<readonly Row[]>;
  /** All rows, a page of the index after another, `step` pages at once. */
  allRows(step?: number): AsyncGenerator<readonly Row[]>;
  /** To the bin, from where `restore` brings it back for 30 days. */
  remove(works: readonly string[]): Promise<void>;
  restore(works: readonly string[]): Promise<void>;
  /** Deletes for good, wherever they are: record, row, bin. */
  forget(works: readonly string[]): Promise<void>;
  /** Works in the bin, newest first. */
  binned(): Promise<readonly Deleted[]>;
  /** What was kept once and is not understood, set aside or still in its place. Reads everything. */
  notUnderstood(): Promise<readonly { readonly key: string; readonly raw: unknown }[]>;
  /** Empties the bin of what was deleted over 30 days ago. */
  purge(): Promise<void>;
}

/** `null` stands where a work was deleted. Of stacks only those show that are not understood. */
const isLost = (key: string, raw: unknown): boolean => key.startsWith(asideKey('')) || isStackKey(key) || (raw !== null && ((key.startsWith(workKey('')) && !workIn(raw)) || (workOfPack(key) !== undefined && !packIn(raw))));

interface Parts {
  readonly store: Store;
  readonly now: () => Instant;
  /** Runs tasks one after another, over all of the extension's scripts. */
  readonly enqueue: <T>(task: () => Promise<T>) => Promise<T>;
}

/** The library of works over a store. Time, queue and store are handed in. */
export function createLibrary({ store, now, enqueue }: Parts): Library {
  const bin = createBin(store, now);

  const changeWith = (work: string, make: ChangeWith): Promise<WorkRecord | undefined> =>
    enqueue(async () => {
      const opened = await open(store, work, now);
      const { record, also } = await make(opened.stored?.record);
      const isChanged = record !== undefined && record !== opened.stored?.record;
      const items = isChanged ? { ...also, ...itemsWith(work, record, opened) } : also;
      if (Object.keys(items).length > 0) await store.set(items);
      if (ownParts(work, items) > OWN_PARTS) void tidy(work).catch(() => undefined);
      return record;
    });

  /** Puts the parts of a long work in order, in a turn of its own: nobody waits for it, and who is stopped before it loses nothing. */
  const tidy = (work: string): Promise<void> =>
    enqueue(async () => {
      const items = itemsPacked(work, await open(store, work, now));
      if (items) await store.set(items);
    });

  async function change(work: string, make: Change): Promise<WorkRecord | undefined> {
    return changeWith(work, async (before) => {
      const record = make(before);
      return { ...(record && { record }), also: {} };
    });
  }

  /** What was set aside of these works. Their names must be looked for, so this is for "forget" alone. */
  async function asideAway(works: readonly string[]): Promise<void> {
    const keys = asideOf(await store.get(null), works);
    if (keys.length > 0) await store.remove(keys);
  }

  const each = (works: readonly string[], act: (work: string) => Promise<void>): Promise<void> =>
    enqueue(async () => {
      for (const work of works) await act(work);
    });

  return {
    change,
    changeWith,
    recordOf: async (work) => {
      const stored = workIn((await store.get([workKey(work)]))[workKey(work)]);
      return stored && wholeOf(stored, stored.packs ? await store.get(packKeys(stored)) : {});
    },
    everyRecord: async () => (await everyWork(store)).map(({ record }) => record),
    firstRows: () => recentRows(store),
    allRows: (step = 500) => everyRow(store, step),
    remove: (works) => each(works, bin.put),
    restore: async (works) => {
      await each(works, bin.bring);
      for (const work of works) await tidy(work);
    },
    forget: async (works) => {
      await each(works, bin.destroy);
      await enqueue(() => asideAway(works));
    },
    binned: bin.list,
    notUnderstood: async () => Object.entries(await store.get(null)).flatMap(([key, raw]) => (isLost(key, raw) ? { key, raw } : [])),
    purge: async () => {
      const due = await bin.due();
      if (due.length > 0) await each(due, bin.empty);
    },
  };
}
