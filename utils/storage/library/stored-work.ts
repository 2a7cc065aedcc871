import { isShape } from '../../messaging/asks';
import type { ChapterProgress, WorkRecord } from '../../progress/record';
import { migrate, type Migrations } from '../migrations/migrate';
import { type AnyWork, isStoredWork } from './shapes';

type Chapters = WorkRecord['chapters'];

/**
 * A part in a row: share, opened, listed, read, words, number, turn, title. `null` for what is absent or 0, and none at the end;
 * `AS_OPENED` for a part that was read when it was opened last. By name they would take twice the room.
 */
export type StoredPart = readonly (number | string | null)[];
export type StoredParts = Readonly<Record<string, StoredPart>>;
const AS_OPENED = -1;

/**
 * One key a work. `parts`: those that changed lately; the record itself holds none. A long work has the others in so many `packs`, each
 * under a key of its own, so that keeping a place writes no more of it than of a short one.
 */
export interface StoredWork extends AnyWork {
  readonly version: 2;
  readonly parts: StoredParts;
  readonly packs?: number;
}

/** Parts of a long work. What the work's own key says of one of them holds. */
export interface StoredPack {
  readonly version: 1;
  readonly parts: StoredParts;
}

export const packKey = (work: string, pack: number): string => `parts:${pack}:${work}`;
/** `parts:0:ao3:work:7`; with the time at which it was, where it is set aside. */
const PACK_KEY = /^parts:\d+:(.*)$|^aside:parts:\d+:(.*):\d+$/s;
/** The work that a key holds parts of, in its place or set aside. */
export function workOfPack(key: string): string | undefined {
  const [, there, aside] = PACK_KEY.exec(key) ?? [];
  return there ?? aside;
}

const absent = (value: number | string | undefined): number | string | null => value || null;

function rowed({ share, opened, listed, read, words, number, turn, title }: ChapterProgress): StoredPart {
  const row = [share, opened, absent(listed), read === undefined ? null : read === opened ? AS_OPENED : read, absent(words), absent(number), absent(turn), absent(title)];
  return row.slice(0, row.findLastIndex((value) => value !== null) + 1);
}

function chapterIn(row: StoredPart): ChapterProgress {
  const [share, opened, listed, read, words, number, turn, title] = row as readonly [number, number, number?, number?, number?, number?, number?, string?];
  return {
    turn: turn ?? 0, share, opened, listed: listed ?? 0,
    ...(read != null && { read: read === AS_OPENED ? opened : read }), ...(words != null && { words }), ...(number != null && { number }), ...(title != null && { title }),
  };
}

const mapped = <T, U>(all: Readonly<Record<string, T>>, map: (one: T) => U): Record<string, U> => Object.fromEntries(Object.entries(all).map(([key, one]) => [key, map(one)]));
export const partsOf = (chapters: Chapters): StoredParts => mapped(chapters, rowed);
export const chaptersIn = (parts: StoredParts): Chapters => mapped(parts, chapterIn);

const isNumber = (value: unknown): boolean => Number.isFinite(value);
const isPart = (value: unknown): boolean => Array.isArray(value) && value.length >= 2 && value.length <= 8 && value.slice(0, 2).every(isNumber) && value.slice(2, 7).every((one) => one === null || isNumber(one)) && (value[7] == null || typeof value[7] === 'string');
const areParts = (value: unknown): boolean => isShape(value) && Object.values(value).every(isPart);

export const isWork = (value: unknown): value is StoredWork => isShape(value) && value.version === 2 && isStoredWork(value) && areParts(value.parts) && (!('packs' in value) || Number.isInteger(value.packs));
export const isStoredPack = (value: unknown): value is StoredPack => isShape(value) && value.version === 1 && areParts(value.parts);

/** Of version 1, whose record held all parts by name. */
export const WORK_MIGRATIONS: Migrations = {
  1: (old) => {
    const record = old.record as WorkRecord;
    return { ...old, record: { ...record, chapters: {} }, parts: partsOf(record.chapters) };
  },
};

/** A work as it is stored now, without what lies in its packs; `undefined` where it is none that we know. */
export function workIn(raw: unknown): StoredWork | undefined {
  const value = migrate(WORK_MIGRATIONS, 2, raw);
  return isWork(value) ? value : undefined;
}
export const packIn = (raw: unknown): Chapters | undefined => (isStoredPack(raw) ? chaptersIn(raw.parts) : undefined);

/** The keys of a work's packs. */
export const packKeys = ({ record: { work }, packs = 0 }: Pick<StoredWork, 'record' | 'packs'>): string[] => Array.from({ length: packs }, (_, pack) => packKey(work, pack));

/** The record whole: `kept` holds its packs. A pack that can't be read leaves the others. */
export function wholeOf(stored: StoredWork, kept: Readonly<Record<string, unknown>>): WorkRecord {
  return withPacks(stored, packKeys(stored).map((key) => packIn(kept[key])));
}

/** The record with the very chapters that its packs hold: those are known by that to be stored already. Never reaches the prototype, whatever the key. */
export const withPacks = ({ record, parts }: StoredWork, packs: readonly (Chapters | undefined)[]): WorkRecord => ({ ...record, chapters: Object.fromEntries([...packs, chaptersIn(parts)].flatMap((some) => Object.entries(some ?? {}))) });
