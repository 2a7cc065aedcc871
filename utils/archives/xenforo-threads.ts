import { linkOf } from './links';
import type { ListedEntry } from './source';
import { countOf, state } from './state';
import { textOf, textsOf } from './texts';
import { dayOf, isFictionBoard, pairsIn, rated, TIME, titled } from './xenforo-parts';

const ROWS = '.structItem--thread, li.discussionListItem, .contentRow';
const TITLE = '.structItem-title, .title, .contentRow-title';
/** Rules and announcements are pinned above the stories. */
const PINNED = '.structItem-status--sticky';
/** A row that counts chapters or words is a story, on any board. */
const STORY_ROW = 'a[href*="/threadmarks"], [class*="threadmark"]';
/** "…/threads/story.1/unread", "…/latest", "…/post-2": places in a thread. */
const PLACE = /(\/threads\/[^/?#]+\/).*$/;

function isStory(row: Element, onFictionBoard: boolean): boolean {
  if (row.querySelector(PINNED) || row.classList.contains('sticky')) return false;
  return onFictionBoard || row.querySelector(STORY_ROW) !== null || pairsIn(row).has('words');
}

function entryOf(row: Element, address: URL | undefined): ListedEntry[] {
  const heading = row.querySelector(TITLE);
  const link = [...(heading?.querySelectorAll('a[href*="threads/"]') ?? [])].findLast((one) => !one.matches('.labelLink, .prefixLink'));
  const url = linkOf(link, address)?.replace(PLACE, '$1');
  const { title, prefixes } = titled(heading);
  if (!link || title === '') return [];
  const pairs = pairsIn(row);
  const posted = countOf(pairs.get('threadmarks') ?? textOf(row.querySelector('a[href*="/threadmarks"]')));
  const published = dayOf(row.querySelector('.structItem-startDate')?.querySelector(TIME) ?? row.querySelector('.posterDate .DateTime, .contentRow-minor time'));
  return [{
    elements: [row], ...(url && { url }),
    stated: [
      ...state('title', '', title),
      ...state('author', '', row.getAttribute('data-author') ?? textOf(row.querySelector('a.username'))),
      ...rated(row.ownerDocument, { title, prefixes }),
      ...state('category', 'Prefix', prefixes),
      ...state('category', 'Tags', textsOf(row.querySelectorAll('.tagItem'))),
      ...state('length', 'Words', pairs.get('words')),
    ],
    ...(posted !== undefined && { chapters: { posted } }), ...(published && { published }),
  }];
}

/** Each story of a board or of a search, as it is asked for; threads about anything else are left alone. */
export function* readThreads(document: Document, address: URL | undefined): Generator<ListedEntry> {
  const rows = document.querySelectorAll(ROWS);
  const onFictionBoard = rows.length > 0 && isFictionBoard(document);
  for (const row of rows) if (isStory(row, onFictionBoard)) yield* entryOf(row, address);
}
