import { mergeRecords } from '../../progress/merge';
import type { Instant, WorkRecord } from '../../progress/record';
import { asideKey } from '../item';
import { migrate, type Migrations } from '../migrations/migrate';
import { rowOf, type Row } from '../../progress/row';
import { asleepItems, awakeItems } from '../updates/entries';
import { updateKey } from '../updates/shapes';
import { BIN, type Bin, binKey, HEAD, type IndexHead, isBin, isBinned, isHead, isIndexPage, isStoredWork, NO_BIN, NO_HEAD, pageKey, type StoredWork, workKey } from './shapes';
import type { Store } from './store';

/** Rows on one page of the index: few, for a save writes the whole page. */
const PAGE = 3;
/** Works that the library's first screen shows. */
const RECENT = 24;
const MIGRATIONS: Migrations = {};

export type Change = (record: WorkRecord | undefined) => WorkRecord | undefined;

export type ChangeWith = (record: WorkRecord | undefined) => Promise<{ readonly record?: WorkRecord; readonly also: Readonly<Record<string, unknown>> }>;

export interface Library {
  /** Reads, changes and writes one work in one turn of the queue, in one step of the store: three keys at most. */
  change(work: string, change: Change): Promise<WorkRecord | undefined>;
  /** As `change`; what `also` holds is written in the same step, whether the record changed or not. */
  changeWith(work: string, change: ChangeWith): Promise<WorkRecord | undefined>;
  recordOf(work: string): Promise<WorkRecord | undefined>;
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
  binned(): Promise<readonly { readonly record: WorkRecord; readonly deleted: Instant }[]>;
  /** Empties the bin of what was deleted over 30 days ago. */
  purge(): Promise<void>;
}

const DAY = 86_400_000;
export const BIN_DAYS = 30;

interface Parts {
  readonly store: Store;
  readonly now: () => Instant;
  /** Runs tasks one after another, over all of the extension's scripts. */
  readonly enqueue: <T>(task: () => Promise<T>) => Promise<T>;
}

interface Open {
  readonly head: IndexHead;
  readonly stored?: StoredWork;
  readonly rows: readonly Row[];
  /** Values that we do not understand, to be kept aside. */
  readonly aside: Readonly<Record<string, unknown>>;
}

function understood<T>(raw: unknown, isValid: (value: unknown) => value is T): T | undefined {
  const value = migrate(MIGRATIONS, 1, raw);
  return isValid(value) ? value : undefined;
}

/** The library of works over a store. Time, queue and store are handed in. */
export function createLibrary({ store, now, enqueue }: Parts): Library {
  async function open(work: string): Promise<Open> {
    const kept = await store.get([workKey(work), HEAD]);
    const head = understood(kept[HEAD], isHead) ?? (kept[HEAD] === undefined ? NO_HEAD : await rebuiltHead());
    const stored = understood(kept[workKey(work)], isStoredWork);
    const page = stored?.page ?? head.last;
    const raw = (await store.get([pageKey(page)]))[pageKey(page)];
    const index = understood(raw, isIndexPage);
    const broken = kept[workKey(work)] != null && !stored ? { [workKey(work)]: kept[workKey(work)] } : {};
    return { head, ...(stored && { stored }), rows: index?.rows ?? (raw === undefined ? [] : await rowsOn(page)), aside: broken };
  }

  /** The rows of a page that can't be read, from the records themselves. */
  async function rowsOn(page: number): Promise<Row[]> {
    const all = Object.values(await store.get(null));
    return all.flatMap((raw) => understood(raw, isStoredWork) ?? []).filter((stored) => stored.page === page).map(({ record }) => rowOf(record));
  }

  async function rebuiltHead(): Promise<IndexHead> {
    const all = Object.values(await store.get(null)).flatMap((raw) => understood(raw, isStoredWork) ?? []);
    const recent = all.map(({ record }) => rowOf(record)).sort((a, b) => b.last - a.last).slice(0, RECENT).map(({ work }) => work);
    return { version: 1, last: Math.max(0, ...all.map(({ page }) => page)), count: all.length, recent };
  }

  /** `also` goes into the same step. */
  async function put(work: string, record: WorkRecord, { head, stored, rows, aside }: Open, also: Readonly<Record<string, unknown>> = {}): Promise<void> {
    const full = !stored && rows.length >= PAGE;
    const page = stored?.page ?? (full ? head.last + 1 : head.last);
    const row = rowOf(record);
    const others = full ? [] : rows;
    const next = others.some((one) => one.work === work) ? others.map((one) => (one.work === work ? row : one)) : [...others, row];
    const recent = head.recent[0] === work && stored ? head.recent : [work, ...head.recent.filter((one) => one !== work)].slice(0, RECENT);
    const nextHead: IndexHead = { version: 1, last: Math.max(head.last, page), count: head.count + (stored ? 0 : 1), recent };
    await store.set({
      ...also,
      ...Object.fromEntries(Object.entries(aside).map(([key, raw]) => [`${asideKey(key)}:${now()}`, raw])),
      [workKey(work)]: { version: 1, page, record } satisfies StoredWork,
      [pageKey(page)]: { version: 1, rows: next },
      ...((recent !== head.recent || nextHead.count !== head.count) && { [HEAD]: nextHead }),
    });
  }

  const change = (work: string, make: Change): Promise<WorkRecord | undefined> =>
    enqueue(async () => {
      const opened = await open(work);
      const record = make(opened.stored?.record);
      if (record !== undefined && record !== opened.stored?.record) await put(work, record, opened);
      return record;
    });

  const changeWith = (work: string, make: ChangeWith): Promise<WorkRecord | undefined> =>
    enqueue(async () => {
      const opened = await open(work);
      const { record, also } = await make(opened.stored?.record);
      if (record !== undefined && record !== opened.stored?.record) await put(work, record, opened, also);
      else if (Object.keys(also).length > 0) await store.set({ ...also });
      return record;
    });

  /** What is to be written so that the index knows a work no more. */
  async function withoutRow(work: string): Promise<{ items: Record<string, unknown>; record?: WorkRecord }> {
    const { head, stored, rows } = await open(work);
    if (!stored) return { items: {} };
    return {
      record: stored.record,
      items: {
        [pageKey(stored.page)]: { version: 1, rows: rows.filter((row) => row.work !== work) },
        [HEAD]: { ...head, count: Math.max(0, head.count - 1), recent: head.recent.filter((one) => one !== work) },
      },
    };
  }

  const binOf = async (): Promise<Bin> => understood((await store.get([BIN]))[BIN], isBin) ?? (await rebuiltBin());

  async function rebuiltBin(): Promise<Bin> {
    if ((await store.get([BIN]))[BIN] === undefined) return NO_BIN;
    const all = Object.values(await store.get(null)).flatMap((raw) => understood(raw, isBinned) ?? []);
    return { version: 1, works: Object.fromEntries(all.map(({ record, deleted }) => [record.work, deleted])) };
  }

  const withoutWork = ({ works }: Bin, work: string): Bin => ({ version: 1, works: Object.fromEntries(Object.entries(works).filter(([each]) => each !== work)) });

  /** `null` first, in the same step as all else, then away: whoever is stopped between the two leaves nothing behind that counts. */
  async function toBin(work: string): Promise<void> {
    const { items, record } = await withoutRow(work);
    if (!record) return;
    const bin = await binOf();
    const binned = { [BIN]: { version: 1, works: { ...bin.works, [work]: now() } }, [binKey(work)]: { version: 1, record, deleted: now() } };
    await store.set({ ...items, ...binned, ...(await asleepItems(store, work)), [workKey(work)]: null });
    await store.remove([workKey(work)]);
  }

  async function away(work: string): Promise<void> {
    const { items } = await withoutRow(work);
    const bin = await binOf();
    await store.set({ ...items, ...(await asleepItems(store, work)), ...(Object.hasOwn(bin.works, work) && { [BIN]: withoutWork(bin, work), [binKey(work)]: null }), [updateKey(work)]: null, [workKey(work)]: null });
    await store.remove([workKey(work), binKey(work), updateKey(work)]);
  }

  /** What was set aside of these works. Their names must be looked for, so this is for "forget" alone. */
  async function asideAway(works: readonly string[]): Promise<void> {
    const starts = works.flatMap((work) => [`${asideKey(workKey(work))}:`, `${asideKey(updateKey(work))}:`]);
    const keys = Object.keys(await store.get(null)).filter((key) => starts.some((start) => key.startsWith(start)));
    if (keys.length > 0) await store.remove(keys);
  }

  const each = (works: readonly string[], act: (work: string) => Promise<void>): Promise<void> =>
    enqueue(async () => {
      for (const work of works) await act(work);
    });

  async function bring(work: string): Promise<void> {
    const binned = understood((await store.get([binKey(work)]))[binKey(work)], isBinned);
    if (!binned) return;
    const opened = await open(work);
    const record = opened.stored ? mergeRecords(opened.stored.record, binned.record) : binned.record;
    await put(work, record, opened, { ...(await awakeItems(store, record)), [BIN]: withoutWork(await binOf(), work), [binKey(work)]: null });
    await store.remove([binKey(work)]);
  }

  async function* allRows(step = 500): AsyncGenerator<readonly Row[]> {
    const head = understood((await store.get([HEAD]))[HEAD], isHead) ?? (await rebuiltHead());
    for (let from = head.last; from >= 0; from -= step) {
      const keys = Array.from({ length: Math.min(step, from + 1) }, (_, i) => pageKey(from - i));
      const kept = await store.get(keys);
      yield keys.flatMap((key) => [...(understood(kept[key], isIndexPage)?.rows ?? [])].reverse());
    }
  }

  async function inBin() {
    const works = Object.keys((await binOf()).works);
    const kept = await store.get(works.map(binKey));
    return works.flatMap((work) => understood(kept[binKey(work)], isBinned) ?? []).sort((a, b) => b.deleted - a.deleted);
  }

  async function purge(): Promise<void> {
    const before = now() - BIN_DAYS * DAY;
    const old = Object.entries((await binOf()).works).filter(([, deleted]) => deleted < before).map(([work]) => work);
    if (old.length > 0) await each(old, async (work) => {
      // A work that was deleted and met again since is the library's own.
      const isBack = understood((await store.get([workKey(work)]))[workKey(work)], isStoredWork) !== undefined;
      const gone = isBack ? [binKey(work)] : [binKey(work), updateKey(work)];
      await store.set({ [BIN]: withoutWork(await binOf(), work), ...Object.fromEntries(gone.map((key) => [key, null])) });
      await store.remove(gone);
    });
  }

  return {
    change,
    changeWith,
    recordOf: async (work) => understood((await store.get([workKey(work)]))[workKey(work)], isStoredWork)?.record,
    firstRows: async () => {
      const head = understood((await store.get([HEAD]))[HEAD], isHead) ?? NO_HEAD;
      const kept = await store.get(head.recent.map(workKey));
      return head.recent.flatMap((work) => understood(kept[workKey(work)], isStoredWork) ?? []).map(({ record }) => rowOf(record));
    },
    allRows,
    remove: (works) => each(works, toBin),
    restore: (works) => each(works, bring),
    forget: async (works) => {
      await each(works, away);
      await enqueue(() => asideAway(works));
    },
    binned: inBin,
    purge,
  };
}
