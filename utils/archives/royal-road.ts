import { linkOf } from './links';
import { listedBy } from './listed';
import { dayOf, labelsOf, type Labels } from './royal-road-labels';
import { readRoyalRoadEntries } from './royal-road-entries';
import type { Adapter, ChapterLink, Posted, Source, Stated } from './source';
import { state } from './state';
import { proseOf, textOf, textsOf } from './texts';

const HOST = /(?:^|\.)royalroadl?\.com$/;
const FICTION = /^.*?\/fiction\/\d+(?:\/(?!chapter\/)[^/?#]+)?/;
const NOTE = '.author-note';

/** "Warning This fiction contains: Graphic Violence, Profanity": its list, by the words that open it. */
function warningsOf(document: Document): Stated[] {
  const heads = [...document.querySelectorAll('.fiction-info strong, .fiction strong, .font-red-sunglo strong')];
  const head = heads.find((strong) => /^warnings?:?$/i.test(textOf(strong)));
  const block = head?.closest('.font-red-sunglo') ?? head?.parentElement;
  return state('warnings', 'Warning', textsOf(block?.querySelectorAll('li') ?? []));
}

function chaptersOf(document: Document, address: URL | undefined): ChapterLink[] {
  const links = [...document.querySelectorAll('#chapters tbody tr')].map((row) => row.querySelector('a[href*="/chapter/"]'));
  return links.filter((link) => link !== null).flatMap((element, i) => {
    const url = linkOf(element, address);
    return url ? [{ url, title: textOf(element), number: i + 1, element }] : [];
  });
}

function statedOfFiction(document: Document, { kinds, standing }: Labels): Stated[] {
  return [
    ...state('title', '', textOf(document.querySelector('.fic-header h1, .fic-title h1'))),
    ...state('author', '', textOf(document.querySelector('.fic-header h4 a[href*="/profile/"], .fic-title h4 a')) || (document.querySelector('meta[property="books:author"]')?.getAttribute('content') ?? undefined)),
    ...state('category', '', [...kinds, ...textsOf(document.querySelectorAll('.fiction-info .fiction-tag'))]),
    ...warningsOf(document),
    ...state('summary', '', proseOf(document.querySelector('.fiction-info .description .hidden-content, .fiction-info .description'))),
    ...state('status', '', standing),
  ];
}

const NONE = { family: 'royal-road', text: [], stated: [], chapters: [], entries: [] } as const;

/** A story's own page: what it is, what it warns of, and all its chapters. */
function readFiction(document: Document, address: URL | undefined): Source {
  const labels = labelsOf(document.querySelector('.fiction-info') ?? document);
  const chapters = chaptersOf(document, address);
  const days = [...document.querySelectorAll('#chapters tbody tr time')].map(dayOf);
  const posted: Posted = { posted: chapters.length, ...(labels.complete && { total: chapters.length }) };
  const canonical = linkOf(document.querySelector('link[rel="canonical"]'), address);
  const work = FICTION.exec(address?.href ?? canonical ?? '')?.[0];
  const head = document.querySelector('.fiction-info');
  const published = days[0];
  const updated = days.at(-1);
  return {
    ...NONE, page: 'index', stated: statedOfFiction(document, labels), chapters, ...(head && { head }),
    ...(chapters.length > 0 && { chapter: posted }), ...(labels.complete !== undefined && { complete: labels.complete }),
    ...(published && { published }), ...(updated && { updated }), ...(work && { work }),
  };
}

/** By what a button says: "Previous Chapter", "Next Chapter", "Fiction Index". */
function buttons(document: Document, address: URL | undefined): Pick<Source, 'previous' | 'next' | 'index'> {
  const links = [...document.querySelectorAll('.nav-buttons a[href], a.btn[href*="/fiction/"]')];
  const said = (pattern: RegExp) => linkOf(links.find((link) => pattern.test(textOf(link))), address);
  const previous = linkOf(document.querySelector('link[rel="prev"]'), address) ?? said(/^previous/i);
  const next = linkOf(document.querySelector('link[rel="next"]'), address) ?? said(/^next/i);
  const index = linkOf(document.querySelector('.fic-header a[href*="/fiction/"]'), address) ?? said(/index$/i);
  return { ...(previous && { previous }), ...(next && { next }), ...(index && { index }) };
}

/** Authors write their own notes, with warnings in them, above and below the text. */
function readChapter(document: Document, address: URL | undefined, body: Element): Source {
  const notes = [...document.querySelectorAll(NOTE)].filter((note) => !body.contains(note));
  const title = textOf(document.querySelector('.fic-header h1'));
  const nav = buttons(document, address);
  return {
    ...NONE, page: 'story', text: [body], ...(notes.length > 0 && { notes }), ...nav,
    stated: [
      ...state('title', '', textOf(document.querySelector('.fic-header h2')) || textOf(document.querySelector('.fic-header a[href*="/fiction/"]'))),
      ...state('author', '', textOf(document.querySelector('.fic-header a[href*="/profile/"]'))),
    ],
    ...(title && { chapter: { title } }),
    ...(nav.index && { work: nav.index }),
  };
}

/** Whether the page is one of this family, by its markup and its host. */
export function isOfRoyalRoad(document: Document, address: URL | undefined): boolean {
  const known = document.querySelector('.fic-header .fic-title, .fic-header .chapter-content, .fiction-info .fiction-tag, .fiction-list-item .fiction-title, .chapter-inner.chapter-content');
  return known !== null || HOST.test(address?.hostname ?? '');
}

/** Royal Road. */
export const royalRoad: Adapter = {
  family: 'royal-road',
  recognises: isOfRoyalRoad,
  readSource(document, address) {
    const body = document.querySelector('.chapter-content');
    if (body) return readChapter(document, address, body);
    if (document.querySelector('.fic-header, .fiction-info')) return readFiction(document, address);
    const list = listedBy(() => readRoyalRoadEntries(document, address));
    return { ...NONE, page: list.eachEntry ? 'listing' : 'other', ...list };
  },
};
