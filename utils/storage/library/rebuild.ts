import type { WorkRecord } from '../../progress/record';
import { rowOf, type Row } from '../../progress/row';
import { migrate, type Migrations } from '../migrations/migrate';
import { type Bin, type Binned, isBinned, type IndexHead } from './shapes';
import type { Store } from './store';
import { wholeOf, workIn } from './stored-work';

/** Of every shape of the library but works, by the version that they start from. */
const MIGRATIONS: Migrations = {};
/** Works that the library's first screen shows. */
export const RECENT = 24;

/** A stored value as it is now; `undefined` where it is none that we know. */
export function understood<T>(raw: unknown, isValid: (value: unknown) => value is T): T | undefined {
  const value = migrate(MIGRATIONS, 1, raw);
  return isValid(value) ? value : undefined;
}

async function everyOne<T>(store: Store, isValid: (value: unknown) => value is T): Promise<T[]> {
  return Object.values(await store.get(null)).flatMap((raw) => understood(raw, isValid) ?? []);
}

/** All works, with the pages of the index that hold their rows. Reads everything. */
export async function everyWork(store: Store): Promise<{ readonly page: number; readonly record: WorkRecord }[]> {
  const all = await store.get(null);
  return Object.values(all).flatMap((raw) => workIn(raw) ?? []).map((stored) => ({ page: stored.page, record: wholeOf(stored, all) }));
}

/** The rows of pages of the index that can't be read, by page, from the records themselves. */
export async function rebuiltRows(store: Store, pages: readonly number[]): Promise<ReadonlyMap<number, Row[]>> {
  const rows = new Map(pages.map((page): [number, Row[]] => [page, []]));
  for (const { page, record } of await everyWork(store)) rows.get(page)?.push(rowOf(record));
  return rows;
}

/** The index's head, where it was lost. */
export async function rebuiltHead(store: Store): Promise<IndexHead> {
  const all = await everyWork(store);
  const recent = all.map(({ record }) => rowOf(record)).sort((a, b) => b.last - a.last).slice(0, RECENT).map(({ work }) => work);
  return { version: 1, last: Math.max(0, ...all.map(({ page }) => page)), count: all.length, recent };
}

/** What lies in the bin, where its list was lost. */
export async function rebuiltBin(store: Store): Promise<Bin> {
  const all: Binned[] = await everyOne(store, isBinned);
  return { version: 1, works: Object.fromEntries(all.map(({ record, deleted }) => [record.work, deleted])) };
}
