import { linkOf } from './links';
import type { ListedEntry } from './source';
import { countOf, state } from './state';
import { proseOf, textOf, textsOf } from './texts';

const ROWS = '.browse-story-item, a.story-card';
const TITLE = '.content a.title, .story-info .title, .title, .story-info .sr-only';
const BADGES = '.icon-bar *, .story-badges *, [data-testid="story-badges"] *, .completed, .mature, .tag-item, .label';
const MARKS = { mature: /^(?:mature|18\+|r-?rated)$/i, complete: /^completed?$/i, ongoing: /^ongoing$/i } as const;

/** Whether a badge says so; a tag of the same word counts too, since the author chose it. */
export const isMarked = (root: ParentNode, mark: keyof typeof MARKS): boolean => textsOf(root.querySelectorAll(BADGES)).some((text) => MARKS[mark].test(text));

function partsOf(row: Element): number | undefined {
  const counted = [...row.querySelectorAll('.stats-item, .part-count')].find((item) => item.classList.contains('part-count') || /\bparts?\b/i.test(textOf(item)));
  return countOf(textOf(counted?.querySelector('.stats-value') ?? counted));
}

function entryOf(row: Element, address: URL | undefined): ListedEntry[] {
  const shown = row.querySelector(TITLE);
  const link = row.localName === 'a' ? row : (row.querySelector('a.title[href], a[href*="/story/"]') ?? undefined);
  const url = linkOf(link, address);
  const title = textOf(shown);
  if (!title) return [];
  const complete = row.classList.contains('completed') || isMarked(row, 'complete') ? true : isMarked(row, 'ongoing') ? false : undefined;
  const posted = partsOf(row);
  const stated = [
    ...state('title', '', title),
    ...state('author', '', textOf(row.querySelector('.username, a[href*="/user/"]')).replace(/^by\s+/i, '')),
    ...state('rating', '', isMarked(row, 'mature') ? 'Mature' : undefined),
    ...state('category', '', textsOf(row.querySelectorAll('.tag-items a, .tag-meta a')).filter((tag) => !/^\+?\d+( more)?$/.test(tag))),
    ...state('summary', '', proseOf(row.querySelector('.description'))),
    ...state('status', '', complete === undefined ? undefined : complete ? 'Complete' : 'Ongoing'),
  ];
  return [{
    elements: [row.closest('li') ?? row], ...(url && { url }), stated,
    ...(posted !== undefined && { chapters: { posted, ...(complete && { total: posted }) } }), ...(complete !== undefined && { complete }),
  }];
}

/** Each story of a tag page, a search or a reading list, as it is asked for. */
export function* readWattpadEntries(document: Document, address: URL | undefined): Generator<ListedEntry> {
  for (const row of document.querySelectorAll(ROWS)) yield* entryOf(row, address);
}
