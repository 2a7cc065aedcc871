import { AUTHOR, factsOf, readAffEntries, STORY_LINK, statedByPath, summaryOf } from './adult-fanfiction-entries';
import { absoluteUrl } from './links';
import { listedBy } from './listed';
import type { Adapter, ChapterLink, Source, Stated } from './source';
import { countOf, state } from './state';
import { textOf, textsOf } from './texts';

const HOST = /(?:^|\.)adult-?fanfiction\.(?:org|net)$/;
const BODY = '.chapter-body, .chapter-content-card';
const OPTIONS = 'select.chapter-select option, select[name="chapnav"] option';
const OLD_CHAPTERS = '.dropdown-content a[href*="chapter="], #dropdown1 a[href*="chapter="]';
const GATE = 'form[action*="form_adult"], form[action*="age-verif"], select[name="cmbmonth"], #age-verification, .age-gate, [id*="ageModal"], [id*="age-modal"]';
const MISSING = /dragons running the back end|member you are looking for does not exist/i;
/** "Story: Reflections." and "Reflections. - Harry Potter - AFF Fiction Portal". */
const OLD_TITLE = /^Story:\s*(.*)$/;
const NEW_TITLE = /^(.+?)(?: - ([^-]+(?:-[^-]+)*?))? - AFF\b.*$/;
/** "Chapter 3 - The Ford", "3-The Ford". */
const NUMBERED = /^(?:Chapter\s*)?\d{1,4}\s*[-:.]?\s*/i;

/** The older page has no element of its own for the text: it is the cell below the row of page numbers. */
function oldText(document: Document): Element | undefined {
  const row = document.querySelector('#contentdata .pagination, td > .pagination')?.closest('tr');
  for (let next = row?.nextElementSibling; next; next = next.nextElementSibling) {
    const cell = [...next.children].find((child) => (child.textContent ?? '').trim().length > 200);
    if (cell) return cell;
  }
  return document.querySelector('#contentdata') ?? undefined;
}

function titleOf(document: Document, work: string | undefined): string {
  const shown = textOf(document.querySelector('.story-header h1, .story-title, main h1, h1'));
  const own = work ? [...document.querySelectorAll(STORY_LINK)].find((link) => (link.getAttribute('href') ?? '').endsWith(work.slice(work.indexOf('no=')))) : undefined;
  return OLD_TITLE.exec(document.title)?.[1] ?? (shown || NEW_TITLE.exec(document.title)?.[1] || textOf(own));
}

/** The links that lead from the zone to the pairing stand in a row of their own on older pages. */
function pathOf(document: Document): Stated[] {
  const crumbs = textsOf(document.querySelectorAll('.breadcrumb a, .story-breadcrumb a, .story-category a, td a[href*="main.php?list="], td a[href*="subcategory.php"]'));
  const named = NEW_TITLE.exec(document.title)?.[2];
  return statedByPath(crumbs.length > 0 ? crumbs.join(' > ') : named);
}

function chaptersOf(document: Document, address: URL | undefined, work: string | undefined): ChapterLink[] {
  const options = [...document.querySelectorAll(OPTIONS)];
  const found = options.length > 0 ? options : [...document.querySelectorAll(OLD_CHAPTERS)];
  return found.flatMap((element, i) => {
    const written = element.getAttribute('value') ?? element.getAttribute('href') ?? '';
    const number = countOf(/chapter=(\d{1,5})/.exec(written)?.[1] ?? (/^\d{1,5}$/.test(written) ? written : undefined)) ?? i + 1;
    const url = work ? `${work}&chapter=${number}` : absoluteUrl(written, document, address);
    return url ? [{ url, title: textOf(element).replace(NUMBERED, ''), number, element }] : [];
  });
}

const NONE = { family: 'adult-fanfiction', text: [], stated: [], chapters: [], entries: [] } as const;

/** `https://hp.adult-fanfiction.org/story.php?no=1`, the same on all chapters. */
function workOf(document: Document, address: URL | undefined): string | undefined {
  const id = /[?&]no=(\d{1,15})/.exec(address?.search ?? '')?.[1];
  if (id) return absoluteUrl(`/story.php?no=${id}`, document, address);
  return absoluteUrl(document.querySelector('link[rel="canonical"][href*="story.php"]')?.getAttribute('href'), document, address)?.replace(/&.*$/, '');
}

function statedOf(document: Document, work: string | undefined): Stated[] {
  const title = titleOf(document, work);
  const author = textOf(document.querySelector(AUTHOR));
  const header = document.querySelector('.story-header, .story-card');
  const described = document.querySelector('meta[name="description"]')?.getAttribute('content')?.trim();
  const facts = header ? factsOf(header).stated : [];
  const summary = header ? summaryOf(header, title, author) : '';
  const path = facts.some(({ field }) => field === 'fandom') ? [] : pathOf(document);
  return [...state('title', '', title), ...state('author', '', author), ...path, ...facts, ...state('summary', '', summary || described)];
}

function readStory(document: Document, address: URL | undefined, text: readonly Element[]): Source {
  const work = workOf(document, address);
  const chapters = chaptersOf(document, address, work);
  const header = document.querySelector('.story-header, .story-card');
  const { complete, published, updated } = header ? factsOf(header) : ({} as ReturnType<typeof factsOf>);
  const asked = countOf(/[?&]chapter=(\d{1,5})/.exec(address?.search ?? '')?.[1]);
  const current = chapters.find(({ element }) => element.hasAttribute('selected')) ?? chapters.find(({ number }) => number === (asked ?? 1));
  const at = current ? chapters.indexOf(current) : -1;
  const title = textOf(document.querySelector('.chapter-title')).replace(NUMBERED, '') || current?.title;
  const previous = chapters[at - 1]?.url;
  const next = at < 0 ? undefined : chapters[at + 1]?.url;
  return {
    ...NONE, page: text.length > 0 ? 'story' : 'gate', text, chapters, stated: statedOf(document, work),
    ...(text.length > 0 && { chapter: { number: current?.number ?? asked ?? 1, ...(title && { title }), posted: Math.max(chapters.length, 1), ...(complete && { total: Math.max(chapters.length, 1) }) } }),
    ...(complete !== undefined && { complete }), ...(published && { published }), ...(updated && { updated }),
    ...(work && { work }), ...(previous && { previous }), ...(next && { next }),
  };
}

/** Whether the page is one of this family, by its markup and its host. */
export function isOfAdultFanfiction(document: Document, address: URL | undefined): boolean {
  const own = document.querySelector(`.chapter-content-card .chapter-body, .story-header-author, select.chapter-select, .story-card ${STORY_LINK}, select[name="chapnav"], #contentdata ${STORY_LINK}`);
  return (own !== null && document.querySelector('a[href*="adult-fanfiction."], link[href*="adult-fanfiction."]') !== null) || HOST.test(address?.hostname ?? '');
}

/** Adult-FanFiction.org, as it is and as it was. */
export const adultFanfiction: Adapter = {
  family: 'adult-fanfiction',
  recognises: isOfAdultFanfiction,
  readSource(document, address) {
    const body = document.querySelector('.chapter-body') ?? document.querySelector(BODY);
    if (body) return readStory(document, address, [body]);
    const asks = document.querySelector(GATE) !== null;
    const story = address?.pathname.endsWith('/story.php') || document.querySelector(OPTIONS) !== null || OLD_TITLE.test(document.title);
    const blurb = document.querySelector('.story-header, .story-card');
    if (asks) return { ...readStory(document, address, []), ...(blurb ? { head: blurb } : { stated: [] }) };
    if (MISSING.test((document.body?.textContent ?? '').slice(0, 20_000))) return { ...NONE, page: 'missing' };
    const old = story ? oldText(document) : undefined;
    if (old) return readStory(document, address, [old]);
    const list = listedBy(() => readAffEntries(document, address));
    return { ...NONE, page: list.eachEntry ? 'listing' : 'other', ...list };
  },
};
