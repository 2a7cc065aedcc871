import { linkOf } from './links';
import { dayOf, labelsOf } from './royal-road-labels';
import type { ListedEntry } from './source';
import { countOf, state } from './state';
import { proseOf, textOf, textsOf } from './texts';

const ROWS = '.fiction-list-item';
const TITLE = '.fiction-title a[href]';
const CHAPTERS = /^([\d,]{1,9})\s+Chapters?$/i;

function entryOf(row: Element, address: URL | undefined): ListedEntry[] {
  const link = row.querySelector(TITLE);
  const title = textOf(link);
  if (!link || title === '') return [];
  const url = linkOf(link, address);
  const { kinds, standing, complete } = labelsOf(row);
  const posted = countOf(textsOf(row.querySelectorAll('.stats span, span')).map((text) => CHAPTERS.exec(text)?.[1]).find((count) => count !== undefined));
  const updated = dayOf(row.querySelector('.stats time, time'));
  const stated = [
    ...state('title', '', title),
    ...state('author', '', textOf(row.querySelector('a[href*="/profile/"]'))),
    ...state('category', '', [...kinds, ...textsOf(row.querySelectorAll('.fiction-tag'))]),
    ...state('summary', '', proseOf(row.querySelector('[id^="description"]'))),
    ...state('status', '', standing),
  ];
  return [{
    elements: [row], ...(url && { url }), stated,
    ...(posted !== undefined && { chapters: { posted, ...(complete && { total: posted }) } }),
    ...(complete !== undefined && { complete }), ...(updated && { updated }),
  }];
}

/** Each story of a ranking, a search or "latest updates", as it is asked for. The lists show no warnings. */
export function* readRoyalRoadEntries(document: Document, address: URL | undefined): Generator<ListedEntry> {
  for (const row of document.querySelectorAll(ROWS)) yield* entryOf(row, address);
}
