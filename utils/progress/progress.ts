import type { Anchor } from './anchor';
import { shareOf } from './anchor';
import { isFurther, mergeChapter } from './merge';
import type { ChapterProgress, Instant, Mark, Shelf, WorkRecord } from './record';

/** Where a reader is on a page, as the page tells it. */
export interface Place {
  /** '' for a work of one page. */
  readonly chapter: string;
  readonly number?: number;
  readonly address: string;
  readonly anchor: Anchor;
  readonly at: Instant;
  /** The window reached the story's end. */
  readonly atEnd: boolean;
  readonly words?: number;
}

/** To a hundredth of a percent: nobody reads closer, and it is written with every place. */
const rounded = (share: number): number => Math.round(share * 10_000) / 10_000;

const NEVER: ChapterProgress = { turn: 0, share: 0, opened: 0, listed: 0 };

/** What is kept of a chapter. Never reaches the prototype, whatever the key. */
export const chapterOf = ({ chapters }: Pick<WorkRecord, 'chapters'>, key: string): ChapterProgress => (Object.hasOwn(chapters, key) ? (chapters[key] ?? NEVER) : NEVER);

const withChapter = (record: WorkRecord, key: string, chapter: ChapterProgress): WorkRecord => ({ ...record, chapters: Object.fromEntries([...Object.entries(record.chapters).filter(([each]) => each !== key), [key, chapter]]) });

/** The record after the reader was at a place. Going back to reread moves `current` alone. */
export function withPlace(record: WorkRecord, place: Place): WorkRecord {
  const { chapter, number, address, anchor, at, atEnd, words } = place;
  const before = chapterOf(record, chapter);
  const seen: ChapterProgress = {
    ...NEVER, turn: before.turn, share: atEnd ? 1 : rounded(shareOf(anchor)), opened: at, listed: before.listed,
    ...(atEnd && { read: before.read ?? at }), ...(words !== undefined && { words }), ...(number !== undefined && { number }),
  };
  const mark: Mark = { turn: record.turn, chapter, ...(number !== undefined && { number }), address, anchor, at };
  const isNewest = record.current === undefined || record.current.at <= at;
  return { ...withChapter(record, chapter, mergeChapter(before, seen)), ...(isNewest && { current: mark }), ...(isFurther(mark, record.furthest) && { furthest: mark }) };
}

/** Marked as read by hand. */
export const withRead = (record: WorkRecord, key: string, at: Instant, number?: number): WorkRecord => withChapter(record, key, { ...chapterOf(record, key), share: 1, read: at, ...(number !== undefined && { number }) });

/** Marked as unread by hand: what was read of it before counts no more, on any tab or copy. Marks elsewhere in the work stay. */
export function withUnread(record: WorkRecord, key: string): WorkRecord {
  const { read: _, ...chapter } = chapterOf(record, key);
  const { furthest, current, ...rest } = withChapter(record, key, { ...chapter, turn: chapter.turn + 1, share: 0 });
  const turn = record.turn + 1;
  const kept = (mark: Mark | undefined): Mark | undefined => (mark && mark.chapter !== key ? { ...mark, turn } : undefined);
  const [here, far] = [kept(current), kept(furthest)];
  return { ...rest, turn, ...(here && { current: here }), ...(far && { furthest: far }) };
}

/** The chapters that a page lists: what was not listed before is first seen now. The first list of a work is a baseline: as old as the record. */
export function withListed(record: WorkRecord, listed: readonly { readonly key: string; readonly number?: number; readonly title?: string }[], at: Instant): WorkRecord {
  const isFirst = Object.values(record.chapters).every((chapter) => chapter.listed === 0);
  const since = isFirst ? record.added : at;
  const hasGrown = listed.some(({ key }) => chapterOf(record, key).listed === 0);
  if (!hasGrown) return record;
  const grown = listed.reduce((all, { key, number, title }) => {
    const before = chapterOf(all, key);
    return withChapter(all, key, { ...before, listed: before.listed || since, ...(number !== undefined && { number }), ...(title !== undefined && { title }) });
  }, record);
  return isFirst ? grown : { ...grown, moved: at };
}

type Count = NonNullable<WorkRecord['posted']>['value'];

/** What a page says of the work's parts. Who counts those posted counts all: a total that is no longer stated holds no more. Unchanged where nothing is new. */
export function withCount(record: WorkRecord, { posted, total }: Count, at: Instant): WorkRecord {
  if (posted === undefined && total === undefined) return record;
  const known = record.posted?.value;
  const value: Count = { ...(posted === undefined && known), ...(posted !== undefined && { posted }), ...(total !== undefined && { total }) };
  return known && known.posted === value.posted && known.total === value.total ? record : { ...record, posted: { value, at } };
}

/** `new`: listed since the reader last knew of it, and never opened. `begun` says how far. */
export type ChapterState = { readonly state: 'read' | 'new' | 'unread' } | { readonly state: 'begun'; readonly share: number };

/** Below this a chapter was opened, not begun. */
const BEGUN = 0.02;

/** What stands beside a chapter's link. The first sight of a work is a baseline: nothing in it is new. */
export function chapterState(record: WorkRecord, key: string): ChapterState {
  const { read, share, listed, opened } = chapterOf(record, key);
  if (read !== undefined) return { state: 'read' };
  if (share >= BEGUN) return { state: 'begun', share };
  return { state: listed > record.added && opened === 0 ? 'new' : 'unread' };
}

/** The first chapter of `keys`, in the work's order, that was not read to its end. */
export const nextUnread = (record: WorkRecord, keys: readonly string[]): string | undefined => keys.find((key) => chapterState(record, key).state !== 'read');

/** The shelf that the reader chose, or the one that the reading itself tells. */
export function shelfOf(record: WorkRecord): Shelf {
  if (record.shelf) return record.shelf.value;
  const chapters = Object.values(record.chapters);
  const read = chapters.filter(({ read }) => read !== undefined).length;
  const posted = Math.max(record.posted?.value.posted ?? 0, chapters.length);
  if (read === 0 && record.current === undefined) return 'to-read';
  if (read < posted || read === 0) return 'reading';
  return record.facts.value.status === 'complete' || isWhole(record, read) ? 'finished' : 'caught-up';
}

const isWhole = ({ posted, facts }: WorkRecord, read: number): boolean => facts.value.status === undefined && (posted?.value.total ?? Infinity) <= read;
