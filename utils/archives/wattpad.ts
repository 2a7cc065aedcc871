import { isoDate } from './dates';
import { absoluteUrl, linkOf } from './links';
import { listedBy } from './listed';
import type { Adapter, ChapterLink, Posted, Source, Stated } from './source';
import { state } from './state';
import { proseOf, textOf, textsOf } from './texts';
import { wattpadData, type WattpadStory } from './wattpad-data';
import { isMarked, readWattpadEntries } from './wattpad-entries';

const HOST = /(?:^|\.)wattpad\.com$/;
const TEXT = '.panel-reading pre, .panel-reading';
const STORY = '.story-info__title, [data-testid="story-details"], .story-header';
const TITLE = '.story-info .sr-only, .story-info__title, .story-header h1, [data-testid="story-details"] h1, [data-testid="title"]';
const AUTHOR = '.author-info__username a, .author-info__username, .story-header .author, a[href*="/user/"]';
const CONTENTS = '.story-parts a[href], ul.table-of-contents a[href], [data-testid="toc"] a[href]';

function chaptersOf(document: Document, address: URL | undefined): ChapterLink[] {
  const seen = new Set<string>();
  return [...document.querySelectorAll(CONTENTS)].flatMap((element) => {
    const url = linkOf(element, address);
    // The page holds its contents twice, once for narrow windows.
    if (!url || seen.has(url)) return [];
    seen.add(url);
    return [{ url, title: textOf(element.querySelector('.part-title, .part__label') ?? element), number: seen.size, element }];
  });
}

interface Page {
  readonly document: Document;
  readonly address: URL | undefined;
  readonly data: WattpadStory | undefined;
}

const isMature = ({ document, data }: Page): boolean => data?.mature ?? isMarked(document, 'mature');
/** "Complete" and "Ongoing" are badges on the story's own page, a flag in the page's data elsewhere. */
function isComplete({ document, data }: Page): boolean | undefined {
  if (data?.completed !== undefined) return data.completed;
  return isMarked(document, 'complete') ? true : isMarked(document, 'ongoing') ? false : undefined;
}

function statedOf(page: Page): Stated[] {
  const { document, data } = page;
  const tags = textsOf(document.querySelectorAll('.tag-items a, .tag-carousel a, [data-testid="tag-carousel"] a'));
  const complete = isComplete(page);
  return [
    ...state('title', '', data?.title ?? textOf(document.querySelector(TITLE))),
    ...state('author', '', textOf(document.querySelector(AUTHOR)).replace(/^by\s+/i, '') || data?.author),
    ...state('rating', '', isMature(page) ? 'Mature' : undefined),
    ...state('category', '', tags.length > 0 ? tags : data?.tags),
    ...state('summary', '', proseOf(document.querySelector('.description-text, .description pre, [data-testid="description"]')) || data?.description),
    ...state('status', '', complete === undefined ? undefined : complete ? 'Complete' : 'Ongoing'),
  ];
}

const NONE = { family: 'wattpad', text: [], noWarningsField: true, entries: [] } as const;

/** What the story's own page and its parts have in common. */
function common(page: Page, chapters: readonly ChapterLink[]): Pick<Source, 'stated' | 'chapters' | 'complete' | 'published' | 'updated' | 'work'> {
  const { document, address, data } = page;
  const complete = isComplete(page);
  const canonical = linkOf(document.querySelector('link[rel="canonical"]'), address);
  const own = [address?.href, canonical].find((url) => url?.includes('/story/'));
  const work = own ?? linkOf(document.querySelector('a[href*="/story/"]'), address) ?? absoluteUrl(data?.url, document, address);
  const shown = textOf(document.querySelector('.table-of-contents__last-updated, [data-testid="last-updated"]'));
  const isFirst = /published/i.test(shown);
  const published = isoDate(data?.created) ?? (isFirst ? isoDate(shown) : undefined);
  const updated = isoDate(data?.modified) ?? (isFirst ? undefined : isoDate(shown));
  return {
    stated: statedOf(page), chapters, ...(complete !== undefined && { complete }),
    ...(published && { published }), ...(updated && { updated }), ...(work && { work: work.replace(/[?#].*$/, '') }),
  };
}

const postedOf = (chapters: readonly ChapterLink[], complete: boolean | undefined): Posted =>
  chapters.length === 0 ? {} : { posted: chapters.length, ...(complete && { total: chapters.length }) };

function readStory(page: Page): Source {
  const all = common(page, chaptersOf(page.document, page.address));
  const head = page.document.querySelector('.description-text, [data-testid="description"]');
  return { ...NONE, page: 'index', ...all, ...(head && { head }), ...(all.chapters.length > 0 && { chapter: postedOf(all.chapters, all.complete) }) };
}

/** Part addresses open with the part's number: `/123456-title`. */
const partId = (url: string | undefined): string | undefined => /\.com\/(\d{1,15})/.exec(url ?? '')?.[1];

function readPart(page: Page, body: Element): Source {
  const { document, address } = page;
  const all = common(page, chaptersOf(document, address));
  const here = partId(address?.href) ?? partId(linkOf(document.querySelector('link[rel="canonical"]'), address));
  const at = all.chapters.findIndex(({ element, url }) => element.closest('li')?.classList.contains('active') || (here !== undefined && partId(url) === here));
  const title = textOf(document.querySelector('h1.h2, .part-header h1, h1')) || all.chapters[at]?.title;
  const next = linkOf(document.querySelector('#story-part-navigation a, a.next-part-link'), address) ?? all.chapters[at + 1]?.url;
  const previous = at > 0 ? all.chapters[at - 1]?.url : undefined;
  const number = at >= 0 ? at + 1 : undefined;
  return {
    ...NONE, page: 'story', text: [body], ...all,
    chapter: { ...(number && { number }), ...(title && { title }), ...postedOf(all.chapters, all.complete) },
    ...(previous && { previous }), ...(next && at + 1 < Math.max(all.chapters.length, 1) && { next }), ...(all.work && { index: all.work }),
  };
}

/** Whether the page is one of this family, by its markup and its host. */
export function isOfWattpad(document: Document, address: URL | undefined): boolean {
  const known = document.querySelector('.panel-reading p[data-p-id], .story-info__title, .browse-story-item .content a.title, a.story-card[href*="/story/"]');
  return known !== null || HOST.test(address?.hostname ?? '');
}

/** Wattpad. It knows a flag for mature stories and no warnings. */
export const wattpad: Adapter = {
  family: 'wattpad',
  recognises: isOfWattpad,
  readSource(document, address) {
    const page: Page = { document, address, data: wattpadData(document) };
    const body = document.querySelector(TEXT);
    if (body) return readPart(page, body);
    if (document.querySelector(STORY)) return readStory(page);
    const list = listedBy(() => readWattpadEntries(document, address));
    return { ...NONE, page: list.eachEntry ? 'listing' : 'other', stated: [], chapters: [], ...list };
  },
};
