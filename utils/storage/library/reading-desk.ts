import { shareOf } from '../../progress/anchor';
import { mergeFacts } from '../../progress/facts';
import { chapterOf, chapterState, withCount, withListed, withPlace, withRead, withUnread } from '../../progress/progress';
import { quietYears } from '../../progress/quiet';
import { type Mark, newRecord, type WorkFacts, type WorkRecord } from '../../progress/record';
import { rowOf } from '../../progress/row';
import type { EntryProgress, KeptPlace, PlaceReport, ReadingAnswer } from '../../progress/visit-report';
import { identify } from '../../works/identify';
import type { PageFacts } from '../../works/page-facts';
import type { WorkPage } from '../../works/work';
import type { Window } from '../choices';
import type { Library } from './library';

interface Parts {
  readonly library: Library;
  readonly now: () => number;
  /** Which work a page belongs to, by the reader's own word too. */
  readonly workOf: (page: PageFacts, window: Window) => Promise<WorkPage>;
  readonly settings: () => Promise<Pick<ReadingAnswer, 'resume' | 'end'> & { readonly keep: 'on' | 'off' }>;
}

export interface HandMark {
  readonly link: string;
  readonly as: 'read' | 'unread';
  readonly facts?: WorkFacts;
}

export interface Listing {
  /** What it counts of each work, 0 where it does not. */
  readonly posted?: readonly number[] | undefined;
  /** Whose listing it is, for archives that stand on hosts of any name. */
  readonly family?: SourceFamily | undefined;
}

type SourceFamily = NonNullable<PageFacts['source']>['family'];

export interface ReadingDesk {
  /** In a private window nothing is written, and nothing is told of what was read elsewhere. */
  readonly readingOf: (page: PageFacts, links: readonly string[], window: Window) => Promise<ReadingAnswer>;
  readonly atPlace: (page: PageFacts, report: PlaceReport, window: Window) => Promise<void>;
  /** By hand. `link` '': the page's own part. `facts` make a work that is not kept yet. */
  readonly markChapter: (page: PageFacts, mark: HandMark, window: Window) => Promise<void>;
  /** A work is opened from the library: its reader wants to be where they were, at once. */
  readonly comingBack: (work: string) => void;
  readonly entriesOf: (addresses: readonly string[], listing: Listing, window: Window) => Promise<readonly (EntryProgress | undefined)[]>;
}

/** Milliseconds in which a page that was asked for is there. */
const SOON = 60_000;

const keyOf = ({ chapter = '' }: WorkPage): string => chapter;

function kept(mark: Mark | undefined, chapter: string): KeptPlace | undefined {
  if (!mark) return undefined;
  const { anchor, number, address, at } = mark;
  return { here: mark.chapter === chapter, anchor, share: shareOf(anchor), ...(number !== undefined && { number }), address, at };
}

/** The chapter that a link of this page leads to, if it is one of the same work. */
function chapterAt(link: string, { work }: WorkPage, page: PageFacts): string | undefined {
  const told = identify({ address: link, ...(page.source && { source: { ...page.source, chapter: undefined, page: 'story', chapters: [] } }), ...(page.reader && { reader: page.reader }) });
  return told.work === work ? keyOf(told) : undefined;
}

const isComplete = ({ facts, posted }: WorkRecord): boolean => facts.value.status === 'complete' || (posted?.value.total !== undefined && posted.value.total === posted.value.posted);

function caughtUp(record: WorkRecord, place: WorkPage, now: number): ReadingAnswer['caughtUp'] {
  const number = place.number ?? 1;
  const posted = record.posted?.value.posted;
  // A part that was never met is not read: it is counted by number, not by what is known of it.
  const readBefore = new Set(Object.values(record.chapters).flatMap((chapter) => (chapter.read !== undefined && chapter.number !== undefined && chapter.number < number ? chapter.number : [])));
  if (isComplete(record) || posted === undefined || number < posted || readBefore.size < number - 1) return undefined;
  const { updated } = record.facts.value;
  const years = quietYears({ ...(updated !== undefined && { updated }), ...(record.moved !== undefined && { moved: record.moved }) }, now);
  return { ...(updated !== undefined && { updated }), ...(years !== undefined && { quietYears: years }) };
}

/** The record with what a page lists and counts; the same one where it says nothing new. `keys`: of its links, in order. */
function withPage(record: WorkRecord, { source }: PageFacts, keys: readonly (string | undefined)[], at: number): WorkRecord {
  const listed = source?.chapters?.length ? keys.flatMap((key, index) => (key === undefined ? [] : [{ key, number: index + 1 }])) : [];
  const { posted, total } = source?.chapter ?? {};
  if (posted !== undefined) return withCount(withListed(record, listed, at), { posted, ...(total !== undefined && { total }) }, at);
  // A list counts what is posted, and says nothing of what is planned.
  const planned = total ?? record.posted?.value.total;
  return listed.length === 0 ? record : withCount(withListed(record, listed, at), { posted: listed.length, ...(planned !== undefined && { total: planned }) }, at);
}

/** A work that is kept from now on, with the address that leads to it. */
function started(work: string, { source, address }: PageFacts, facts: WorkFacts, at: number): WorkRecord {
  const leads = source?.work ?? address;
  return { ...newRecord(work, at, facts), addresses: leads === undefined ? {} : { [leads]: at } };
}

/** What stands beside a work in a listing that counts so many of its parts. */
function entryProgress(record: WorkRecord, listed: number): EntryProgress {
  const { read, posted: known, share, number } = rowOf(record);
  const posted = Math.max(known ?? 1, listed);
  const state = read >= posted ? 'read' : read > 0 || record.current ? 'begun' : 'unread';
  const fresh = known !== undefined && listed > known ? listed - known : 0;
  return { state, read, posted, ...(fresh > 0 && { fresh }), ...(share !== undefined && { share }), ...(number !== undefined && { number }) };
}

/** Answers pages about their reader's progress, and keeps it. */
export function createReadingDesk({ library, now, workOf, settings }: Parts): ReadingDesk {
  let coming: { readonly work: string; readonly until: number } | undefined;

  /** Whether this page was asked for to go on reading; once. */
  function isComing(work: string, current: KeptPlace | undefined): boolean {
    const isMeant = coming?.work === work && now() < coming.until && current?.here === true;
    if (isMeant) coming = undefined;
    return isMeant;
  }

  async function readingOf(page: PageFacts, links: readonly string[], window: Window): Promise<ReadingAnswer> {
    const { resume, end, keep } = await settings();
    const chosen = { resume, end, ...(keep === 'on' && window === 'normal' && { keeps: true as const }) };
    const place = await workOf(page, window);
    const known = window === 'private' ? undefined : await library.recordOf(place.work);
    if (!known) return { isRead: false, chapters: links.map(() => undefined), ...chosen };
    const keys = links.map((link) => chapterAt(link, place, page));
    const record = withPage(known, page, keys, now());
    // What was read is told though storage is full: the list is seen again next time.
    if (record !== known && keep === 'on') await library.change(place.work, (kept) => kept && withPage(kept, page, keys, now())).catch(() => undefined);
    const states = keys.map((key) => (key === undefined ? undefined : chapterState(record, key)));
    const next = states.findIndex((state) => state !== undefined && state.state !== 'read');
    const [current, furthest] = [kept(record.current, keyOf(place)), kept(record.furthest, keyOf(place))];
    const caught = caughtUp(record, place, now());
    return {
      ...(current && { current }), ...(furthest && { furthest }), isRead: chapterOf(record, keyOf(place)).read !== undefined,
      ...(caught && { caughtUp: caught }), chapters: states, ...(next >= 0 && { next }), ...chosen, ...(isComing(place.work, current) && { resume: 'go' as const }),
    };
  }

  async function atPlace(page: PageFacts, { address, facts, anchor, atEnd, words, posted, total }: PlaceReport, window: Window): Promise<void> {
    if (window === 'private' || (await settings()).keep === 'off') return;
    const place = await workOf(page, window);
    const at = now();
    await library.change(place.work, (before) => {
      const known = before ?? newRecord(place.work, at, facts);
      const told = { ...known, facts: { value: mergeFacts(known.facts.value, facts), at }, addresses: { ...known.addresses, [page.source?.work ?? address]: at } };
      return withPlace(withCount(told, { ...(posted !== undefined && { posted }), ...(total !== undefined && { total }) }, at), { chapter: keyOf(place), address, anchor, at, atEnd, ...(place.number !== undefined && { number: place.number }), ...(words !== undefined && { words }) });
    });
  }

  async function markChapter(page: PageFacts, { link, as, facts }: HandMark, window: Window): Promise<void> {
    if (window === 'private' || (await settings()).keep === 'off') return;
    const place = await workOf(page, window);
    const other = chapterAt(link, place, page);
    const key = other ?? keyOf(place);
    const at = now();
    await library.change(place.work, (before) => {
      const record = before ?? (facts && started(place.work, page, facts, at));
      return record && (as === 'read' ? withRead(record, key, at, other === undefined ? place.number : undefined) : withUnread(record, key));
    });
  }

  async function entryOf(address: string, listed: number, family: SourceFamily | undefined, window: Window): Promise<EntryProgress | undefined> {
    const { work } = await workOf({ address, ...(family && { source: { family, page: 'story', work: address } }) }, window);
    const record = await library.recordOf(work);
    return record && entryProgress(record, listed);
  }

  return {
    readingOf,
    atPlace,
    markChapter,
    comingBack: (work) => void (coming = { work, until: now() + SOON }),
    entriesOf: async (addresses, { posted = [], family }, window) => (window === 'private' ? addresses.map(() => undefined) : Promise.all(addresses.map((address, i) => entryOf(address, posted[i] ?? 0, family, window)))),
  };
}
