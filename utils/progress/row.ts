import { shelfOf } from './progress';
import type { Instant, Shelf, WorkRecord } from './record';

/** What the library shows and searches of a work without opening its record. */
export interface Row {
  readonly work: string;
  readonly title?: string;
  readonly authors: readonly string[];
  readonly fandoms: readonly string[];
  readonly pairings: readonly string[];
  readonly rating?: WorkRecord['facts']['value']['rating'];
  /** Ids; 'no:' in front where the story says that it is absent. */
  readonly warnings: readonly string[];
  readonly status?: 'wip' | 'complete' | 'abandoned';
  readonly archive?: string;
  readonly shelf: Shelf;
  readonly favourite?: true;
  readonly tags?: readonly string[];
  readonly note?: string;
  readonly stars?: number;
  /** Where one click leads: the reader's place, or else the address last seen. */
  readonly address?: string;
  /** Chapters read, posted and planned. */
  readonly read: number;
  readonly posted?: number;
  readonly total?: number;
  /** How far into the chapter where the reader is, 0 to 1, and its number. */
  readonly share?: number;
  readonly number?: number;
  /** When it was last read, and last seen to have moved. */
  readonly last: Instant;
  readonly moved?: Instant;
  readonly gone?: true;
  /** ISO 8601, as stated. */
  readonly updated?: string;
}

const share = ({ current }: WorkRecord): number | undefined => (current && current.anchor.of > 0 ? Math.round((1000 * current.anchor.at) / current.anchor.of) / 1000 : undefined);

const newestAddress = ({ addresses }: WorkRecord): string | undefined => Object.entries(addresses).sort(([, a], [, b]) => b - a)[0]?.[0];

/** A record as the library's row. Absent members take no room. */
export function rowOf(record: WorkRecord): Row {
  const { work, added, facts: { value: facts }, chapters, current, posted, moved } = record;
  const all = Object.values(chapters);
  const row = {
    work,
    title: facts.title,
    authors: facts.authors,
    fandoms: facts.fandoms,
    pairings: facts.pairings,
    rating: facts.rating,
    warnings: facts.warnings.map(({ id, stated }) => (stated === 'absent' ? `no:${id}` : id)),
    status: facts.status,
    archive: facts.archive,
    shelf: shelfOf(record),
    favourite: record.favourite?.value || undefined,
    tags: record.tags?.value.length ? record.tags.value : undefined,
    note: record.note?.value || undefined,
    stars: record.stars?.value || undefined,
    address: current?.address ?? newestAddress(record),
    read: all.filter(({ read }) => read !== undefined).length,
    posted: posted?.value.posted,
    total: posted?.value.total,
    share: share(record),
    number: current?.number,
    last: current?.at ?? added,
    moved,
    gone: record.gone?.value || undefined,
    updated: facts.updated,
  };
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as unknown as Row;
}
