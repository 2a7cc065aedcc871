import { linkOf } from './links';
import type { ChapterLink, Posted, Source, Stated } from './source';
import { countOf, state } from './state';
import { proseOf, textOf } from './texts';
import { dayOf, pairsIn, TIME } from './xenforo-parts';

const ROWS = '.structItem--threadmark, li.threadmarkListItem, li.threadmarkItem';
const LINK = '.structItem-title a[data-tp-primary], .structItem-title a[href], a.PreviewTooltip';
/** A gap of chapters that the page fetches on a click: numbers after it can't be told. */
const GAP = '.structItem--threadmark-filler, .ThreadmarkFetcher, [data-xf-click="threadmark-fetcher"]';
/** "Statistics (45 threadmarks, 210k words)". */
const COUNTS = /\(?([\d,]+) threadmarks?, ([\d.,]+[kKmM]?) words\)?/;

/** The chapters that the page lists, in their order; numbered where none is left out. */
export function chaptersOf(document: Document, address: URL | undefined): ChapterLink[] {
  const whole = document.querySelector(GAP) === null && !/[?&]page=(?!1\b)|threadmark_category=(?!1\b)/.test(address?.search ?? '');
  const links = [...document.querySelectorAll(ROWS)].map((row) => row.querySelector(LINK)).filter((link) => link !== null);
  return links.flatMap((element, i) => {
    const url = linkOf(element, address);
    return url ? [{ url, title: textOf(element), ...(whole && { number: i + 1 }), element }] : [];
  });
}

interface Index {
  readonly stated: readonly Stated[];
  readonly chapters: Posted;
  readonly complete?: boolean;
  readonly updated?: string;
}

/** "Status: Complete" on the boards of SpaceBattles, "Index progress: Ongoing" on Questionable Questing. */
export function indexFacts(document: Document): Index {
  const header = document.querySelector('.threadmarkListingHeader');
  const pairs = header ? pairsIn(header) : new Map<string, string>();
  const label = pairs.has('index progress') ? 'Index progress' : 'Status';
  const status = pairs.get(label.toLowerCase());
  const complete = status ? /^complete/i.test(status) : undefined;
  const [, counted, words] = COUNTS.exec([...document.querySelectorAll('.collapseTrigger, .threadmarkListingHeader, .block-outer-threadmarks, .threadmarkMenus')].map(textOf).join(' ').slice(0, 4000)) ?? [];
  const posted = countOf(pairs.get('threadmarks') ?? counted);
  const days = [...document.querySelectorAll(ROWS)].map((row) => dayOf(row.querySelector(TIME))).filter((day) => day !== undefined);
  const updated = days.toSorted().at(-1);
  return {
    stated: [...state('length', 'Words', pairs.get('words') ?? words), ...state('status', label, status), ...state('summary', '', proseOf(header?.querySelector('.bbWrapper')))],
    chapters: posted === undefined ? {} : { posted, ...(complete && { total: posted }) },
    ...(complete !== undefined && { complete }), ...(updated && { updated }),
  };
}

/** The list of a thread's threadmarks. */
export function readIndex(document: Document, address: URL | undefined, thread: Omit<Source, 'page' | 'text'>): Source {
  const { stated, chapters, ...facts } = indexFacts(document);
  const links = chaptersOf(document, address);
  const counted = chapters.posted === undefined && links.length > 0 && links[0]?.number ? { posted: links.length, ...(facts.complete && { total: links.length }) } : chapters;
  const head = document.querySelector('.threadmarkListingHeader, .block-container, .threadmarkList');
  return { ...thread, page: 'index', text: [], stated: [...thread.stated, ...stated], chapter: counted, chapters: links, ...facts, ...(head && { head }) };
}
