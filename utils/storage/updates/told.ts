import type { Notice, Telling } from '../../updates/notice';
import type { NewsItem, WorkNews } from '../../updates/news';
import type { UpdatesSettings } from '../../updates/settings';
import { type LocalTime, toTell } from '../../updates/telling';
import type { WorkRecord } from '../../progress/record';
import { rowOf } from '../../progress/row';
import type { Kept, UpdateBook } from './book';
import { lookOf } from './entries';

interface Parts {
  readonly book: UpdateBook;
  readonly now: () => number;
  readonly settings: () => Promise<UpdatesSettings>;
  /** The reader's own clock. */
  readonly localOf: (now: number) => LocalTime;
  readonly tell: (telling: Telling) => Promise<void>;
}

type Parted = Extract<NewsItem['change'], { kind: 'parts' }>;

/** Whether all before the new parts was read: then the first of them is the first unread. */
function isUpTo({ chapters, current }: WorkRecord, from: number): boolean {
  const read = Object.values(chapters).filter(({ read: at }) => at !== undefined);
  return Math.max(0, ...read.map(({ number = 0 }) => number)) >= from || (current?.number ?? 0) >= from || (read.length > 0 && read.length >= from);
}

/** One click: the first new part, if all before it was read; else where the reader is; else the work. */
function firstOf({ record, stored }: Kept): WorkNews['first'] {
  const parts = stored.news.map(({ change }) => change).find((change): change is Parted => change.kind === 'parts');
  if (parts?.address !== undefined && isUpTo(record, parts.from)) return { address: parts.address, number: parts.from + 1 };
  if (record.current) return { address: record.current.address, ...(record.current.number !== undefined && { number: record.current.number }) };
  const address = rowOf(record).address ?? lookOf(record, stored)?.address;
  return address === undefined ? undefined : { address };
}

export function workNewsOf(kept: Kept): WorkNews {
  const { record: { work, facts: { value: { title, authors } } }, stored: { news, following: { muted, snoozed } } } = kept;
  const first = firstOf(kept);
  return { work, authors, news, ...(title !== undefined && { title }), ...(first && { first }), ...(muted && { muted }), ...(snoozed !== undefined && { snoozed }) };
}

export interface Teller {
  /** All works with news, the newest first. */
  newsOf(): Promise<readonly WorkNews[]>;
  /** Tells what is due. Answers when there may be something to tell next. */
  tellNow(): Promise<number | undefined>;
}

export function createTeller({ book, now, settings, localOf, tell }: Parts): Teller {
  async function of(works: readonly string[]): Promise<WorkNews[]> {
    const kept = await Promise.all(works.map((work) => book.read(work)));
    return kept.flatMap((one) => (one && one.stored.news.length > 0 ? [workNewsOf(one)] : []));
  }

  /** Shown first and stamped then: one that is shown twice takes its own place. */
  async function stamp(due: readonly string[], digest: string | undefined): Promise<void> {
    for (const work of due) await book.change(work, ({ stored }) => ({ stored: { ...stored, told: Math.max(stored.told ?? 0, ...stored.news.map(({ at }) => at)) } }));
    if (digest !== undefined) await book.changeNews((index) => ({ ...index, digest }));
  }

  async function tellNow(): Promise<number | undefined> {
    const [index, chosen] = await Promise.all([book.news(), settings()]);
    const local = localOf(now());
    const { count, due, next } = toTell({ works: index.works, settings: chosen, ...(index.digest !== undefined && { digest: index.digest }), now: now(), local });
    const works = await of(due);
    const isDigest = chosen.notify === 'daily';
    const notices: Notice[] = isDigest ? (works.length > 0 ? [{ kind: 'digest', id: `news:${local.day}`, works }] : []) : works.map((news) => ({ kind: 'work', id: `news:${Math.max(...news.news.map(({ at }) => at))}:${news.work}`, news }));
    await tell({ count, notices });
    if (due.length > 0) await stamp(due, isDigest && works.length > 0 ? local.day : undefined);
    return next;
  }

  return {
    newsOf: async () => {
      const { works } = await book.news();
      return of(Object.entries(works).toSorted(([, a], [, b]) => b.newest - a.newest).map(([work]) => work));
    },
    tellNow,
  };
}
