import type { WorkRecord } from '../../progress/record';
import { rowOf, type Row } from '../../progress/row';
import { asideKey } from '../item';
import { RECENT, rebuiltHead, rebuiltRows, understood } from './rebuild';
import { HEAD, type IndexHead, isHead, isIndexPage, isStoredWork, NO_HEAD, pageKey, type StoredWork, workKey } from './shapes';
import type { Store } from './store';

/** Rows on one page of the index: few, for a save writes the whole page. */
const PAGE = 3;

/** A work with the page of the index that holds its row, or is to hold it. */
export interface Opened {
  readonly head: IndexHead;
  readonly stored?: StoredWork;
  readonly rows: readonly Row[];
  /** A record that we do not understand, by the key under which it is kept aside. */
  readonly aside: Readonly<Record<string, unknown>>;
}

/** Reads a work and its page of the index. */
export async function open(store: Store, work: string, now: () => number): Promise<Opened> {
  const key = workKey(work);
  const kept = await store.get([key, HEAD]);
  const head = understood(kept[HEAD], isHead) ?? (kept[HEAD] === undefined ? NO_HEAD : await rebuiltHead(store));
  const stored = understood(kept[key], isStoredWork);
  const page = stored?.page ?? head.last;
  const raw = (await store.get([pageKey(page)]))[pageKey(page)];
  const rows = understood(raw, isIndexPage)?.rows ?? (raw === undefined ? [] : await rebuiltRows(store, page));
  const isBroken = kept[key] != null && !stored;
  return { head, ...(stored && { stored }), rows, aside: isBroken ? { [`${asideKey(key)}:${now()}`]: kept[key] } : {} };
}

/** What is to be written so that a work and its row are these. Three keys at most, unless something is kept aside. */
export function itemsWith(work: string, record: WorkRecord, { head, stored, rows, aside }: Opened): Record<string, unknown> {
  const isFull = !stored && rows.length >= PAGE;
  const page = stored?.page ?? (isFull ? head.last + 1 : head.last);
  const row = rowOf(record);
  const others = isFull ? [] : rows;
  const next = others.some((one) => one.work === work) ? others.map((one) => (one.work === work ? row : one)) : [...others, row];
  const isFirst = stored !== undefined && head.recent[0] === work;
  const nextHead: IndexHead = { version: 1, last: Math.max(head.last, page), count: head.count + (stored ? 0 : 1), recent: [work, ...head.recent.filter((one) => one !== work)].slice(0, RECENT) };
  return { ...aside, [workKey(work)]: { version: 1, page, record } satisfies StoredWork, [pageKey(page)]: { version: 1, rows: next }, ...(!isFirst && { [HEAD]: nextHead }) };
}

/** What is to be written so that the index knows a work no more. */
export function itemsWithout(work: string, { head, stored, rows }: Opened): Record<string, unknown> {
  if (!stored) return {};
  return {
    [pageKey(stored.page)]: { version: 1, rows: rows.filter((row) => row.work !== work) },
    [HEAD]: { ...head, count: Math.max(0, head.count - 1), recent: head.recent.filter((one) => one !== work) },
  };
}

/** The rows of the works read last, newest first. */
export async function recentRows(store: Store): Promise<readonly Row[]> {
  const head = understood((await store.get([HEAD]))[HEAD], isHead) ?? NO_HEAD;
  const kept = await store.get(head.recent.map(workKey));
  return head.recent.flatMap((work) => understood(kept[workKey(work)], isStoredWork) ?? []).map(({ record }) => rowOf(record));
}

/** All rows, `step` pages of the index at once, the newest works first. */
export async function* everyRow(store: Store, step: number): AsyncGenerator<readonly Row[]> {
  const head = understood((await store.get([HEAD]))[HEAD], isHead) ?? (await rebuiltHead(store));
  for (let from = head.last; from >= 0; from -= step) {
    const keys = Array.from({ length: Math.min(step, from + 1) }, (_, i) => pageKey(from - i));
    const kept = await store.get(keys);
    yield keys.flatMap((key) => [...(understood(kept[key], isIndexPage)?.rows ?? [])].reverse());
  }
}
