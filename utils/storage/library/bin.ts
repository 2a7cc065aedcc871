import { mergeRecords } from '../../progress/merge';
import type { Instant, WorkRecord } from '../../progress/record';
import { asleepItems, awakeItems } from '../updates/entries';
import { updateKey } from '../updates/shapes';
import { rebuiltBin, understood } from './rebuild';
import { BIN, type Bin, binKey, isBin, isBinned, NO_BIN, workKey } from './shapes';
import { itemsWith, itemsWithout, open, type Opened } from './shelf-index';
import type { Store } from './store';
import { packKey, workIn } from './stored-work';

const DAY = 86_400_000;
export const BIN_DAYS = 30;

export interface Deleted {
  readonly record: WorkRecord;
  readonly deleted: Instant;
}

/**
 * The acts of the bin on one work each, to be called in turns of the queue. Each writes `null` first, in the same step as all else, and
 * then takes away: whoever is stopped between the two leaves nothing behind that counts.
 */
export interface WorkBin {
  put(work: string): Promise<void>;
  bring(work: string): Promise<void>;
  /** Deletes a work for good, in the library and in the bin. */
  destroy(work: string): Promise<void>;
  /** What was deleted over 30 days ago. */
  due(): Promise<readonly string[]>;
  empty(work: string): Promise<void>;
  /** Newest first. */
  list(): Promise<readonly Deleted[]>;
}

const without = ({ works }: Bin, work: string): Bin => ({ version: 1, works: Object.fromEntries(Object.entries(works).filter(([each]) => each !== work)) });

/** Where a work lies. */
const keysOf = (work: string, { packs }: Opened): string[] => [workKey(work), ...packs.map((_, pack) => packKey(work, pack))];

export function createBin(store: Store, now: () => Instant): WorkBin {
  async function known(): Promise<Bin> {
    const raw = (await store.get([BIN]))[BIN];
    return raw === undefined ? NO_BIN : (understood(raw, isBin) ?? rebuiltBin(store));
  }

  async function put(work: string): Promise<void> {
    const opened = await open(store, work, now);
    if (!opened.stored) return;
    const deleted = now();
    const binned = { [BIN]: { version: 1, works: { ...(await known()).works, [work]: deleted } }, [binKey(work)]: { version: 1, record: opened.stored.record, deleted } };
    await store.set({ ...itemsWithout(work, opened), ...binned, ...(await asleepItems(store, work)), [workKey(work)]: null });
    await store.remove(keysOf(work, opened));
  }

  async function bring(work: string): Promise<void> {
    const binned = understood((await store.get([binKey(work)]))[binKey(work)], isBinned);
    if (!binned) return;
    const opened = await open(store, work, now);
    const record = opened.stored ? mergeRecords(opened.stored.record, binned.record) : binned.record;
    await store.set({ ...(await awakeItems(store, record)), ...itemsWith(work, record, opened), [BIN]: without(await known(), work), [binKey(work)]: null });
    await store.remove([binKey(work)]);
  }

  async function destroy(work: string): Promise<void> {
    const opened = await open(store, work, now);
    const items = itemsWithout(work, opened);
    const bin = await known();
    const binned = Object.hasOwn(bin.works, work) && { [BIN]: without(bin, work), [binKey(work)]: null };
    await store.set({ ...items, ...(await asleepItems(store, work)), ...binned, [updateKey(work)]: null, [workKey(work)]: null });
    await store.remove([...keysOf(work, opened), binKey(work), updateKey(work)]);
  }

  async function empty(work: string): Promise<void> {
    // A work that was deleted and met again since is the library's own.
    const isBack = workIn((await store.get([workKey(work)]))[workKey(work)]) !== undefined;
    const gone = isBack ? [binKey(work)] : [binKey(work), updateKey(work)];
    await store.set({ [BIN]: without(await known(), work), ...Object.fromEntries(gone.map((key) => [key, null])) });
    await store.remove(gone);
  }

  async function list(): Promise<readonly Deleted[]> {
    const works = Object.keys((await known()).works);
    const kept = await store.get(works.map(binKey));
    return works.flatMap((work) => understood(kept[binKey(work)], isBinned) ?? []).sort((a, b) => b.deleted - a.deleted);
  }

  async function due(): Promise<readonly string[]> {
    const before = now() - BIN_DAYS * DAY;
    return Object.entries((await known()).works).filter(([, deleted]) => deleted < before).map(([work]) => work);
  }

  return { put, bring, destroy, due, empty, list };
}
