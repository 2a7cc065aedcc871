import type { WorkRecord } from '../../progress/record';
import { lookPageOf, type LookPage } from '../../updates/look-page';
import { newestOf } from '../../updates/merge-news';
import type { NewsEntry } from '../../updates/telling';
import { asideKey } from '../item';
import type { Store } from '../library/store';
import { agendaItems, type Move } from './agenda';
import { isNewsIndex, isStoredUpdate, NEWS, type NewsIndex, NO_NEWS, type StoredUpdate, understood, updateKey } from './shapes';

type Items = Record<string, unknown>;

/** What is kept of a work's updates; `broken` is there and cannot be read. */
export async function readUpdate(store: Store, work: string): Promise<{ readonly stored?: StoredUpdate; readonly broken?: unknown }> {
  const raw = (await store.get([updateKey(work)]))[updateKey(work)];
  const stored = understood(raw, isStoredUpdate);
  return stored ? { stored } : raw == null ? {} : { broken: raw };
}

/** All works with news. From the works' own keys, where the index cannot be read. */
export async function readNews(store: Store): Promise<NewsIndex> {
  const raw = (await store.get([NEWS]))[NEWS];
  if (raw === undefined) return NO_NEWS;
  const known = understood(raw, isNewsIndex);
  if (known) return known;
  const all = Object.values(await store.get(null)).flatMap((each) => understood(each, isStoredUpdate) ?? []);
  return { version: 1, works: Object.fromEntries(all.flatMap((stored) => { const entry = newsEntryOf(stored); return entry ? [[stored.following.work, entry]] : []; })) };
}

function newsEntryOf({ news, told, following: { muted, snoozed } }: StoredUpdate): NewsEntry | undefined {
  if (news.length === 0) return undefined;
  return { newest: newestOf(news), ...(told !== undefined && { told }), ...(muted && { muted }), ...(snoozed !== undefined && { snoozed }) };
}

/** The page that a work is looked at by. */
export function lookOf(record: WorkRecord, stored: Pick<StoredUpdate, 'contents'> | undefined): LookPage | undefined {
  const addresses = Object.entries(record.addresses).sort(([, a], [, b]) => b - a).map(([address]) => address);
  const read = record.current?.address;
  return lookPageOf({ work: record.work, addresses: [...(read === undefined ? [] : [read]), ...addresses], ...(stored?.contents !== undefined && { contents: stored.contents }) });
}

async function newsItems(store: Store, work: string, entry: NewsEntry | undefined): Promise<Items> {
  const index = await readNews(store);
  const had = Object.hasOwn(index.works, work) ? index.works[work] : undefined;
  if (JSON.stringify(had) === JSON.stringify(entry)) return {};
  const others = Object.entries(index.works).filter(([each]) => each !== work);
  return { [NEWS]: { ...index, works: Object.fromEntries(entry ? [...others, [work, entry]] : others) } };
}

const hostOf = (address: string | undefined): string => (address !== undefined && URL.canParse(address) ? new URL(address).hostname : '');

interface Before {
  readonly stored?: StoredUpdate;
  readonly broken?: unknown;
}

/** What is to be written so that this is kept of a work: its own key, its place in the agenda, its place among the news. Within a turn of the queue. */
export async function updateItems(store: Store, record: WorkRecord, { stored: before, broken }: Before, stored: StoredUpdate, now: number): Promise<Items> {
  const { work } = record;
  const { next } = stored.following;
  const host = hostOf(lookOf(record, stored)?.address);
  const move: Move = { work, ...(before?.following.next !== undefined && { before: before.following.next }), ...(next !== undefined && { after: { at: next, host } }) };
  const stays = before?.following.next === next;
  return {
    ...(broken !== undefined && { [`${asideKey(updateKey(work))}:${now}`]: broken }),
    ...(stays ? {} : await agendaItems(store, [move])),
    ...(await newsItems(store, work, newsEntryOf(stored))),
    [updateKey(work)]: stored,
  };
}

/** Out of agenda and news, while what is kept of the work stays where it is: it may be brought back. */
export async function asleepItems(store: Store, work: string): Promise<Items> {
  const { stored } = await readUpdate(store, work);
  const next = stored?.following.next;
  return { ...(next === undefined ? {} : await agendaItems(store, [{ work, before: next }])), ...(await newsItems(store, work, undefined)) };
}

/** Back into agenda and news. */
export async function awakeItems(store: Store, record: WorkRecord): Promise<Items> {
  const { work } = record;
  const { stored } = await readUpdate(store, work);
  if (!stored) return {};
  const { next } = stored.following;
  const host = hostOf(lookOf(record, stored)?.address);
  return { ...(next === undefined ? {} : await agendaItems(store, [{ work, after: { at: next, host } }])), ...(await newsItems(store, work, newsEntryOf(stored))) };
}
