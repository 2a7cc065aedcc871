import { shareOf } from '../../progress/anchor';
import { mergeFacts } from '../../progress/facts';
import { chapterOf, chapterState, withListed, withPlace, withRead, withUnread } from '../../progress/progress';
import { quietYears } from '../../progress/quiet';
import { type Mark, newRecord, type WorkRecord } from '../../progress/record';
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

export interface ReadingDesk {
  /** In a private window nothing is written, and nothing is told of what was read elsewhere. */
  readonly readingOf: (page: PageFacts, links: readonly string[], window: Window) => Promise<ReadingAnswer>;
  readonly atPlace: (page: PageFacts, report: PlaceReport, window: Window) => Promise<void>;
  readonly markChapter: (page: PageFacts, link: string, as: 'read' | 'unread', window: Window) => Promise<void>;
  readonly entriesOf: (addresses: readonly string[], window: Window) => Promise<readonly (EntryProgress | undefined)[]>;
}

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
  const before = Object.entries(record.chapters).filter(([key, chapter]) => key !== keyOf(place) && (chapter.number ?? 0) < number);
  if (isComplete(record) || posted === undefined || number < posted || before.some(([, { read }]) => read === undefined)) return undefined;
  const { updated } = record.facts.value;
  const years = quietYears({ ...(updated !== undefined && { updated }), ...(record.moved !== undefined && { moved: record.moved }) }, now);
  return { ...(updated !== undefined && { updated }), ...(years !== undefined && { quietYears: years }) };
}

/** Answers pages about their reader's progress, and keeps it. */
export function createReadingDesk({ library, now, workOf, settings }: Parts): ReadingDesk {
  async function readingOf(page: PageFacts, links: readonly string[], window: Window): Promise<ReadingAnswer> {
    const { resume, end } = await settings();
    const chosen = { resume, end };
    const place = await workOf(page, window);
    const record = window === 'private' ? undefined : await library.recordOf(place.work);
    if (!record) return { isRead: false, chapters: links.map(() => undefined), ...chosen };
    const keys = links.map((link) => chapterAt(link, place, page));
    const listed = page.source?.chapters?.length ? await listChapters(place.work, keys) : record;
    const states = keys.map((key) => (key === undefined ? undefined : chapterState(listed, key)));
    const next = states.findIndex((state) => state !== undefined && state.state !== 'read');
    const [current, furthest] = [kept(record.current, keyOf(place)), kept(record.furthest, keyOf(place))];
    const caught = caughtUp(record, place, now());
    return {
      ...(current && { current }), ...(furthest && { furthest }), isRead: chapterOf(record, keyOf(place)).read !== undefined,
      ...(caught && { caughtUp: caught }), chapters: states, ...(next >= 0 && { next }), ...chosen,
    };
  }

  async function listChapters(work: string, keys: readonly (string | undefined)[]): Promise<WorkRecord> {
    const listed = keys.flatMap((key, index) => (key === undefined ? [] : [{ key, number: index + 1 }]));
    return (await library.change(work, (record) => {
      if (!record) return undefined;
      const grown = listed.some(({ key }) => chapterOf(record, key).listed === 0);
      return grown ? withListed(record, listed, now()) : record;
    })) as WorkRecord;
  }

  async function atPlace(page: PageFacts, { address, facts, anchor, atEnd, words, posted, total }: PlaceReport, window: Window): Promise<void> {
    if (window === 'private' || (await settings()).keep === 'off') return;
    const place = await workOf(page, window);
    const at = now();
    await library.change(place.work, (before) => {
      const known = before ?? newRecord(place.work, at, facts);
      const told = { ...known, facts: { value: mergeFacts(known.facts.value, facts), at }, addresses: { ...known.addresses, [page.source?.work ?? address]: at } };
      const counted = posted === undefined && total === undefined ? told : { ...told, posted: { value: { ...(posted !== undefined && { posted }), ...(total !== undefined && { total }) }, at } };
      return withPlace(counted, { chapter: keyOf(place), address, anchor, at, atEnd, ...(place.number !== undefined && { number: place.number }), ...(words !== undefined && { words }) });
    });
  }

  async function markChapter(page: PageFacts, link: string, as: 'read' | 'unread', window: Window): Promise<void> {
    if (window === 'private') return;
    const place = await workOf(page, window);
    const key = chapterAt(link, place, page) ?? keyOf(place);
    await library.change(place.work, (record) => record && (as === 'read' ? withRead(record, key, now()) : withUnread(record, key)));
  }

  async function entryOf(address: string, window: Window): Promise<EntryProgress | undefined> {
    const { work } = await workOf({ address }, window);
    const record = await library.recordOf(work);
    if (!record) return undefined;
    const { read, posted, share, number } = rowOf(record);
    return { read, ...(posted !== undefined && { posted }), ...(share !== undefined && { share }), ...(number !== undefined && { number }) };
  }

  return {
    readingOf,
    atPlace,
    markChapter,
    entriesOf: async (addresses, window) => (window === 'private' ? addresses.map(() => undefined) : Promise.all(addresses.map((address) => entryOf(address, window)))),
  };
}
