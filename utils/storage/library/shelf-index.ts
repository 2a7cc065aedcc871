import type { WorkRecord } from '../../progress/record';
import { rowOf, type Row } from '../../progress/row';
import { asideKey } from '../item';
import { RECENT, rebuiltHead, rebuiltRows, understood } from './rebuild';
import { HEAD, type IndexHead, isHead, isIndexPage, NO_HEAD, pageKey, workKey } from './shapes';
import { type Packs, workItems } from './packs';
import type { Store } from './store';
import { packIn, packKey, packKeys, type StoredPack, wholeOf, withPacks, workIn } from './stored-work';

/** Rows on one page of the index: few, for a save writes the whole page. */
const PAGE = 3;

/** A work with the page of the index that holds its row, or is to hold it. */
export interface Opened {
  readonly head: IndexHead;
  readonly stored?: { readonly page: number; readonly record: WorkRecord };
  /** What lies in its packs. */
  readonly packs: Packs;
  readonly rows: readonly Row[];
  /** A record or a pack that we do not understand, by the key under which it is kept aside. */
  readonly aside: Readonly<Record<string, unknown>>;
}

/** Reads a work and its page of the index. */
export async function open(store: Store, work: string, now: () => number): Promise<Opened> {
  const key = workKey(work);
  const kept = await store.get([key, HEAD]);
  const head = understood(kept[HEAD], isHead) ?? (kept[HEAD] === undefined ? NO_HEAD : await rebuiltHead(store));
  const stored = workIn(kept[key]);
  const page = stored?.page ?? head.last;
  const packs = stored ? packKeys(stored) : [];
  const more = await store.get([pageKey(page), ...packs]);
  const raw = more[pageKey(page)];
  // A library with works in it has a page for each: one that is not there was lost.
  const rows = understood(raw, isIndexPage)?.rows ?? (raw === undefined && head.count === 0 ? [] : ((await rebuiltRows(store, [page])).get(page) ?? []));
  const known = packs.map((pack) => packIn(more[pack]));
  const broken = Object.fromEntries([...(stored || kept[key] == null ? [] : [[key, kept[key]] as const]), ...packs.flatMap((pack, i) => (more[pack] == null || known[i] ? [] : [[pack, more[pack]] as const]))]);
  // An empty pack takes the place of a broken one, as the work takes its own.
  const aside = Object.fromEntries(Object.entries(broken).flatMap(([lost, value]) => [[`${asideKey(lost)}:${now()}`, value], ...(lost === key ? [] : [[lost, { version: 1, parts: {} } satisfies StoredPack]])]));
  return { head, ...(stored && { stored: { page: stored.page, record: withPacks(stored, known) } }), packs: known.map((chapters) => chapters ?? {}), rows, aside };
}

/** What is to be written so that a work and its row are these. Three keys at most, unless something is kept aside. */
export function itemsWith(work: string, record: WorkRecord, { head, stored, packs, rows, aside }: Opened): Record<string, unknown> {
  const isFull = !stored && rows.length >= PAGE;
  const page = stored?.page ?? (isFull ? head.last + 1 : head.last);
  const row = rowOf(record);
  const others = isFull ? [] : rows;
  const next = others.some((one) => one.work === work) ? others.map((one) => (one.work === work ? row : one)) : [...others, row];
  const isFirst = stored !== undefined && head.recent[0] === work;
  const nextHead: IndexHead = { version: 1, last: Math.max(head.last, page), count: head.count + (stored ? 0 : 1), recent: [work, ...head.recent.filter((one) => one !== work)].slice(0, RECENT) };
  return { ...aside, ...workItems(work, page, record, packs), [pageKey(page)]: { version: 1, rows: next }, ...(!isFirst && { [HEAD]: nextHead }) };
}

/** What is to be written so that the index knows a work no more. */
export function itemsWithout(work: string, { head, stored, packs, rows }: Opened): Record<string, unknown> {
  if (!stored) return {};
  return {
    ...Object.fromEntries(packs.map((_, pack) => [packKey(work, pack), null])),
    [pageKey(stored.page)]: { version: 1, rows: rows.filter((row) => row.work !== work) },
    [HEAD]: { ...head, count: Math.max(0, head.count - 1), recent: head.recent.filter((one) => one !== work) },
  };
}

/** The rows of the works read last, newest first. */
export async function recentRows(store: Store): Promise<readonly Row[]> {
  const head = understood((await store.get([HEAD]))[HEAD], isHead) ?? NO_HEAD;
  const kept = await store.get(head.recent.map(workKey));
  const works = head.recent.flatMap((work) => workIn(kept[workKey(work)]) ?? []);
  const packs = works.flatMap(packKeys);
  const packed = packs.length > 0 ? await store.get(packs) : {};
  return works.map((stored) => rowOf(wholeOf(stored, packed)));
}

/** All rows, `step` pages of the index at once, the newest works first. */
export async function* everyRow(store: Store, step: number): AsyncGenerator<readonly Row[]> {
  const head = understood((await store.get([HEAD]))[HEAD], isHead) ?? (await rebuiltHead(store));
  for (let from = head.last; from >= 0; from -= step) {
    const pages = Array.from({ length: Math.min(step, from + 1) }, (_, i) => from - i);
    const kept = await store.get(pages.map(pageKey));
    const known = new Map(pages.map((page) => [page, understood(kept[pageKey(page)], isIndexPage)?.rows]));
    const lost = head.count === 0 ? [] : pages.filter((page) => !known.get(page));
    const rebuilt = lost.length > 0 ? await rebuiltRows(store, lost) : undefined;
    yield pages.flatMap((page) => (known.get(page) ?? rebuilt?.get(page) ?? []).toReversed());
  }
}
