import { browser } from 'wxt/browser';
import { isShape } from '../messaging/asks';
import type { Seen, SeenEntry } from '../works/fill-in';
import { keysOfEntry, seenIn } from '../works/seen';
import { migrate, type Migrations } from './migrations/migrate';
import { archiveKeyOf } from './page-key';
import { enqueue } from './queue';

/** One key a work. `archive` is the host that "forget" knows it by. */
export interface StoredSeen extends Seen {
  readonly version: 1;
  readonly archive: string;
}

/** Which works were seen last on which day: so that the oldest are found without looking through everything. */
export interface SeenDays {
  readonly version: 1;
  readonly days: Readonly<Record<string, readonly string[]>>;
}

/**
 * Works that are remembered at most. Beyond it whole days go, the oldest first, which are those that no listing has shown since:
 * a work that is read is seen again whenever its index is.
 */
export const MOST_SEEN = 20_000;
export const DAYS = 'seen-days';
export const seenKey = (work: string): string => `seen:${work}`;
const MIGRATIONS: Migrations = {};
const NO_DAYS: SeenDays = { version: 1, days: {} };

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const isText = (value: unknown): value is string => typeof value === 'string';
const isRating = (value: unknown): boolean => isShape(value) && isText(value.raw) && (value.level === undefined || isText(value.level));
const isWarning = (value: unknown): boolean => isShape(value) && isText(value.id) && (value.stated === 'present' || value.stated === 'absent') && isText(value.raw);

export function isStoredSeen(value: unknown): value is StoredSeen {
  if (!isShape(value) || value.version !== 1 || !isText(value.archive) || !isText(value.day) || !DAY.test(value.day)) return false;
  return (value.rating === undefined || isRating(value.rating)) && Array.isArray(value.warnings) && value.warnings.every(isWarning);
}

export function isSeenDays(value: unknown): value is SeenDays {
  return isShape(value) && value.version === 1 && isShape(value.days) && Object.values(value.days).every((works) => Array.isArray(works) && works.every(isText));
}

function understood<T>(raw: unknown, isValid: (value: unknown) => value is T): T | undefined {
  const value = migrate(MIGRATIONS, 1, raw);
  return isValid(value) ? value : undefined;
}

const area = () => browser.storage.local;

/** All that is kept, by work: for counting and forgetting alone. */
async function everySeen(): Promise<Map<string, StoredSeen>> {
  const all = Object.entries(await area().get(null));
  return new Map(all.flatMap(([key, raw]) => (key.startsWith('seen:') ? [[key.slice(5), understood(raw, isStoredSeen)] as const] : [])).flatMap(([work, seen]) => (seen ? [[work, seen] as const] : [])));
}

/** Rebuilt from what is kept where it can't be read. */
async function readDays(): Promise<SeenDays> {
  const raw = (await area().get(DAYS))[DAYS];
  const known = raw === undefined ? NO_DAYS : understood(raw, isSeenDays);
  if (known) return known;
  const days = new Map<string, string[]>();
  for (const [work, { day }] of await everySeen()) days.set(day, [...(days.get(day) ?? []), work]);
  return { version: 1, days: Object.fromEntries(days) };
}

/** With the works moved to their new day. */
function moved({ days }: SeenDays, works: ReadonlySet<string>, day: string): SeenDays {
  const others = Object.entries(days).map(([each, kept]) => [each, kept.filter((work) => !works.has(work))] as const);
  const today = [...(others.find(([each]) => each === day)?.[1] ?? []), ...works];
  return { version: 1, days: Object.fromEntries([...others.filter(([each, kept]) => each !== day && kept.length > 0), [day, today]]) };
}

/** Days that are to go so that no more than `most` works are left; never the last. */
function tooMany({ days }: SeenDays, most: number): string[] {
  const byAge = Object.entries(days).toSorted(([a], [b]) => a.localeCompare(b));
  let count = byAge.reduce((sum, [, works]) => sum + works.length, 0);
  const gone: string[] = [];
  for (const [day, works] of byAge.slice(0, -1)) {
    if (count <= most) break;
    gone.push(day);
    count -= works.length;
  }
  return gone;
}

function storedOf(entries: readonly SeenEntry[], day: string): Map<string, StoredSeen> {
  const stored = new Map<string, StoredSeen>();
  for (const entry of entries) {
    const seen = seenIn(entry, day);
    if (seen) for (const work of keysOfEntry(entry)) stored.set(work, { version: 1, archive: archiveKeyOf(entry.address), ...seen });
  }
  return stored;
}

const sayAlike = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Keeps what a listing says of its entries, each in its work's own key. `day` as ISO 8601. Not for private windows. */
export function rememberSeen(entries: readonly SeenEntry[], day: string, most = MOST_SEEN): Promise<void> {
  const stored = storedOf(entries, day);
  if (stored.size === 0) return Promise.resolve();
  return enqueue(async () => {
    const kept = await area().get([...stored.keys()].map(seenKey));
    const changed = [...stored].filter(([work, seen]) => !sayAlike(kept[seenKey(work)], seen));
    if (changed.length === 0) return;
    const days = moved(await readDays(), new Set(changed.map(([work]) => work)), day);
    const gone = tooMany(days, most);
    const left: SeenDays = { version: 1, days: Object.fromEntries(Object.entries(days.days).filter(([each]) => !gone.includes(each))) };
    await area().set({ ...Object.fromEntries(changed.map(([work, seen]) => [seenKey(work), seen])), [DAYS]: left });
    const keys = gone.flatMap((each) => days.days[each] ?? []).map(seenKey);
    if (keys.length > 0) await area().remove(keys);
  });
}

/** What was seen of a work under the first of its keys that something is kept under. Never writes. */
export async function seenOf(works: readonly string[]): Promise<Seen | undefined> {
  const kept = await area().get(works.map(seenKey));
  const found = works.map((work) => understood(kept[seenKey(work)], isStoredSeen)).find((seen) => seen !== undefined);
  return found && { day: found.day, ...(found.rating && { rating: found.rating }), warnings: found.warnings };
}

/** How many works are remembered. */
export async function countSeen(): Promise<number> {
  return Object.values((await readDays()).days).reduce((sum, works) => sum + works.length, 0);
}

/** Forgets what listings of one archive said, or of all. */
export function forgetSeen(archive?: string): Promise<void> {
  return enqueue(async () => {
    const all = await everySeen();
    const works = new Set([...all].filter(([, seen]) => archive === undefined || seen.archive === archive).map(([work]) => work));
    const { days } = await readDays();
    const left = Object.entries(days).map(([day, kept]) => [day, kept.filter((work) => archive !== undefined && !works.has(work))] as const);
    await area().set({ [DAYS]: { version: 1, days: Object.fromEntries(left.filter(([, kept]) => kept.length > 0)) } satisfies SeenDays });
    const keys = archive === undefined ? Object.keys(await area().get(null)).filter((key) => key.startsWith('seen:')) : [...works].map(seenKey);
    if (keys.length > 0) await area().remove(keys);
  });
}
