import type { Header } from '../../header/header';
import type { PlaceReport } from '../../progress/visit-report';
import { leftAfter } from '../../updates/merge-news';
import { identify } from '../../works/identify';
import type { PageFacts } from '../../works/page-facts';
import { keysOfEntry } from '../../works/seen';
import type { WorkPage } from '../../works/work';
import type { Window } from '../choices';
import { isStoredWork, workKey } from '../library/shapes';
import type { Store } from '../library/store';
import { createSee, type SeeParts } from './see';
import { planned } from './settle';
import { contentsOf, partAt, sightingOfEntry, sightingOfPage, sightingOfPlace } from './sightings';

interface Parts extends SeeParts {
  readonly store: Store;
  /** Whether anything may be kept of what is read. */
  readonly keep: () => Promise<'on' | 'off'>;
  readonly workOf: (page: PageFacts, window: Window) => Promise<WorkPage>;
}

/** An entry of a listing, with the chapters that it counts. */
export interface PassingEntry {
  readonly header: Header;
  readonly url?: string;
}

/** What is noticed on pages that the reader opens anyway. In a private window nothing is. */
export interface Passing {
  onPage(page: PageFacts, links: readonly string[], window: Window): Promise<void>;
  /** Before the place is kept: what the page tells. */
  onPlace(page: PageFacts, report: PlaceReport, window: Window): Promise<void>;
  /** After the place was kept: what is read is news no more. */
  onRead(page: PageFacts, window: Window): Promise<void>;
  onMarked(page: PageFacts, link: string, window: Window): Promise<void>;
  onEntries(entries: readonly PassingEntry[], window: Window): Promise<void>;
}

export function createPassing({ book, store, now, random, settings, keep, workOf, onNews }: Parts): Passing {
  const isOff = async (window: Window): Promise<boolean> => window === 'private' || (await keep()) === 'off';

  const see = createSee({ book, now, random, settings, onNews });

  /** The story lies somewhere else now, by this page's own word, or by that of the page that it lies on now. */
  async function seeMoved(page: PageFacts, { work, also = [] }: WorkPage): Promise<void> {
    const { home, address } = page;
    if (!home || address === undefined) return;
    const to = home.when === 'now' ? home.address : address;
    for (const other of also) if (other !== work) await see(other, () => ({ at: now(), from: 'listing', movedTo: to }));
  }

  async function onPage(page: PageFacts, links: readonly string[], window: Window): Promise<void> {
    if (await isOff(window)) return;
    const place = await workOf(page, window);
    await see(place.work, () => sightingOfPage(page, place, links, now()), contentsOf(page));
    await seeMoved(page, place);
  }

  async function onPlace(page: PageFacts, report: PlaceReport, window: Window): Promise<void> {
    if (await isOff(window)) return;
    const place = await workOf(page, window);
    await see(place.work, ({ stored, record }) => sightingOfPlace(page, place, report, stored.baseline?.posted ?? record.posted?.value.posted, now()), contentsOf(page));
  }

  async function read(work: string, number: number | undefined): Promise<void> {
    const kept = await book.read(work);
    if (!kept || kept.stored.news.length === 0) return;
    await book.change(work, ({ record, stored }) => {
      const posted = stored.baseline?.posted ?? record.posted?.value.posted;
      const news = leftAfter(stored.news, { isLast: number !== undefined && posted !== undefined && number >= posted, ...(number !== undefined && { number }) });
      return news.length === stored.news.length && news.every((item, i) => item === stored.news[i]) ? undefined : { stored: { ...stored, news } };
    });
    onNews();
  }

  return {
    onPage,
    onPlace,
    onRead: async (page, window) => {
      if (await isOff(window)) return;
      const { work, number } = await workOf(page, window);
      await read(work, number);
      // A work that was just met is planned, where all are followed.
      const chosen = await settings();
      await book.change(work, (kept) => {
        const stored = planned(kept, chosen, now(), random);
        return stored === kept.stored ? undefined : { stored };
      });
    },
    onMarked: async (page, link, window) => {
      if (window === 'private') return;
      const { work } = await workOf(page, window);
      const key = partAt(link, work, page);
      const number = identify({ address: link }).number ?? (key === undefined ? Number.NaN : Number.parseInt(key, 10));
      const kept = await book.read(work);
      const listed = kept && key !== undefined && Object.hasOwn(kept.record.chapters, key) ? kept.record.chapters[key]?.number : undefined;
      await read(work, listed ?? (Number.isFinite(number) ? number : undefined));
    },
    onEntries: async (entries, window) => {
      if (await isOff(window)) return;
      const told = entries.flatMap(({ header, url }) => (url === undefined ? [] : keysOfEntry({ address: url, title: header.title ?? '' }).map((work) => ({ work, header, url }))));
      const kept = told.length === 0 ? {} : await store.get(told.map(({ work }) => workKey(work)));
      for (const { work, header, url } of told) {
        if (isStoredWork(kept[workKey(work)])) await see(work, () => sightingOfEntry(header, url, now()));
      }
    },
  };
}
