import type { ChapterProgress, WorkRecord } from '../../progress/record';
import { workKey } from './shapes';
import { packKey, partsOf, type StoredPack, type StoredWork } from './stored-work';

/** The parts that each pack of a work holds. */
export type Packs = readonly WorkRecord['chapters'][];

type Part = readonly [key: string, chapter: ChapterProgress];

/** Those parts of a record that no pack holds as they are. */
const unpacked = ({ chapters }: WorkRecord, packs: Packs): Part[] => Object.entries(chapters).filter(([key, chapter]) => !packs.some((pack) => Object.hasOwn(pack, key) && pack[key] === chapter));

/** A work with the parts that are not in its packs as they stand. Where a packed part is no more, all are written anew, and the packs go. */
export function workItems(work: string, page: number, record: WorkRecord, packs: Packs): Record<string, unknown> {
  const isLess = packs.some((pack) => Object.keys(pack).some((key) => !Object.hasOwn(record.chapters, key)));
  const parts = isLess ? record.chapters : Object.fromEntries(unpacked(record, packs));
  const item: StoredWork = { version: 2, page, record: { ...record, chapters: {} }, parts: partsOf(parts), ...(packs.length > 0 && !isLess && { packs: packs.length }) };
  return { [workKey(work)]: item, ...(isLess && Object.fromEntries(packs.map((_, pack) => [packKey(work, pack), null]))) };
}

/** Parts that a work's own key holds at most once it is put in order, and parts of one pack. */
export const OWN_PARTS = 10;
const PACK = 20;

/** What is to be written so that a long work's own key holds no parts: each goes to the pack that held it, or to the last. `undefined` where it holds few. */
export function itemsPacked(work: string, { stored, packs: before }: { readonly stored?: { readonly page: number; readonly record: WorkRecord }; readonly packs: Packs }): Record<string, unknown> | undefined {
  const own = stored ? unpacked(stored.record, before) : [];
  if (!stored || own.length <= OWN_PARTS) return undefined;
  const packs = before.map((pack) => new Map(Object.entries(pack)));
  const changed = new Set<number>();
  for (const [key, chapter] of own) {
    const there = packs.findIndex((pack) => pack.has(key));
    if (there < 0 && (packs.at(-1)?.size ?? PACK) >= PACK) packs.push(new Map());
    const pack = there < 0 ? packs.length - 1 : there;
    packs[pack]?.set(key, chapter);
    changed.add(pack);
  }
  const all: Packs = packs.map((pack) => Object.fromEntries(pack));
  const written = [...changed].map((pack): [string, StoredPack] => [packKey(work, pack), { version: 1, parts: partsOf(all[pack] ?? {}) }]);
  return { ...workItems(work, stored.page, stored.record, all), ...Object.fromEntries(written) };
}

/** How many parts a work's own key holds in what is written. */
export function ownParts(work: string, items: Readonly<Record<string, unknown>>): number {
  const item = items[workKey(work)] as StoredWork | undefined;
  return item ? Object.keys(item.parts).length : 0;
}
