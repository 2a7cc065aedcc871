import { commentsOf } from './mail-message';
import { handLabels, statedByHand, statedOf } from './hand-labels';
import { linkOf } from './links';
import { listedBy } from './listed';
import { isoDate } from './dates';
import type { Adapter, ListedEntry, Source, Stated } from './source';
import { state } from './state';
import { parseSubject, type Subject } from './subject';
import { proseOf, textOf } from './texts';

/** The archive's scripts leave this comment before the links to readers' comments. */
const COMMENT_LINKS = /^\s*COMMENTLINK START\s*$/;
/** `table.content` and `table.form` hold a story in their second column, where the archive has a menu beside it. */
const FRAME = 'table.content > tbody > tr > td:nth-child(2), table.form > tbody > tr > td:nth-child(2)';
const COMMENT_WORDS = /^(?:please )?(?:post a comment on this story|read posted comments|view comments|send feedback to the author)/i;
/** "/archive/84/thatshall.html", with or without the number of its folder. */
const STORY_PATH = /\/archive\/(?:\d{1,3}\/)?[^/]+\.(?:html?|txt)$/;
const LISTS = 'a[href*="cgi-bin/"][href*="author"], a[href*="cgi-bin/"][href*="search"], form[action*="cgi-bin/"][action*="search"], form[action*="cgi-bin/"][action*="archive"]';
const BYLINE = /(?:^|\n)\s*by\s+([^\n]{1,80})/i;
/** What is read of the heading itself. */
const OWN_FIELDS: ReadonlySet<string> = new Set(['title', 'author', 'challenge', 'date']);
const WRITTEN_FOR = /Written for:\s*([^\n]{1,80}?)(?:\s+in the\s+([^\n]{1,60}?)\s+challenge)?(?:\n|$)/i;

/** The block above the story: title, byline, fandom, what the author told the archive's form. */
function headOf(document: Document, frame: Element | null): Element | null {
  const [first] = (frame ?? document.body).querySelectorAll(':scope > center, :scope > div[align="center"], :scope > h1, :scope > h2');
  return first ?? null;
}

interface Head {
  readonly stated: readonly Stated[];
  readonly part?: Subject['part'];
}

/** Who wrote it: by the address that the byline links, by the words after "by", or by a line of its own below a bare heading. */
function authorOf(head: Element, prose: string): string {
  const beside = /^h\d$/.test(head.localName) ? head.parentElement : head;
  return textOf(head.querySelector('a[href^="mailto:"]')) || (BYLINE.exec(prose)?.[1] ?? textOf(beside?.querySelector(':scope > a[href^="mailto:"], :scope > p > a[href^="mailto:"]')));
}

/** `<center><h2>Title</h2> by <a href="mailto:…">Author</a>`; in smaller archives the title stands in bold, or alone. */
function readHeadOf(document: Document, head: Element | null): Head {
  if (!head) return { stated: [] };
  const prose = proseOf(head);
  const shown = textOf(head.querySelector('h1, h2, h3, big, font[size="+2"], b')) || (/^h\d$/.test(head.localName) ? prose : '') || document.title;
  const { title, part } = parseSubject(shown.replace(BYLINE, '').trim());
  const [, recipient] = WRITTEN_FOR.exec(prose) ?? [];
  const named = handLabels(prose).found.filter(({ field, value }) => value !== '' && !OWN_FIELDS.has(field));
  return {
    stated: [...state('title', '', part ? title : shown), ...state('author', 'by', authorOf(head, prose).trim()), ...named.map(statedOf), ...state('challenge', 'Written for', recipient)],
    ...(part && { part }),
  };
}

const commentBlock = (document: Document): Element | null => commentsOf(document).find(({ data }) => COMMENT_LINKS.test(data))?.parentElement ?? null;

/** The links below a story that belong to the archive. */
function footLinks(document: Document): Element[] {
  return [...document.querySelectorAll('a[href]')].filter((link) => COMMENT_WORDS.test(textOf(link)));
}

function storySource(document: Document, address: URL | undefined): Source {
  const frame = document.querySelector(FRAME);
  const head = headOf(document, frame);
  const { stated, part } = readHeadOf(document, head);
  const index = linkOf([...document.querySelectorAll('a[href]')].find((link) => /^(?:archive home|archive|main (?:page|archive)|home)$/i.test(textOf(link))), address);
  // Notes that the author gave to the form stand in the same block: all of it is read as the story's page is.
  return {
    family: 'automated-archive',
    page: 'story',
    text: frame ? [frame] : [],
    ...(head && { head }),
    stated,
    ...(part && { chapter: part }),
    // One record of the archive is one file: a story's own, unless its author uploaded it in parts.
    ...(!part && address && STORY_PATH.test(address.pathname) && { work: `${address.origin}${address.pathname}` }),
    ...(index !== undefined && { index }),
    chapters: [],
    entries: [],
  };
}

/** A story's link and what is listed with it, up to the next one: `<dt>` with its `<dd>`s, a row, an item, or a paragraph. */
function entryOf(link: Element, address: URL | undefined): ListedEntry | undefined {
  const block = link.closest('dt, tr, li, p');
  const url = linkOf(link, address);
  if (!block || url === undefined) return undefined;
  const elements = block.localName === 'dt' ? [block, ...detailsOf(block)] : [block];
  const author = textOf(elements.map((each) => each.querySelector('a[href^="mailto:"], a[href*="author"]')).find((found) => found !== null)) || (/\sby\s+([^,(|–—\n]{2,60})/i.exec(proseOf(block))?.[1] ?? '').trim();
  const labelled = elements.flatMap((each) => statedByHand(each).stated).filter(({ field }) => !OWN_FIELDS.has(field));
  const summary = elements.find((each) => each.classList.contains('summary'));
  const date = isoDate(elements.map((each) => /(?:\d{1,2}\/\d{1,2}\/\d{2,4}|\d{4}-\d\d-\d\d)/.exec(textOf(each))?.[0]).find((found) => found !== undefined));
  const isSummed = labelled.some(({ field }) => field === 'summary');
  return {
    elements,
    url,
    stated: [...state('title', '', textOf(link)), ...state('author', 'by', author), ...labelled, ...(isSummed ? [] : state('summary', '', textOf(summary)))],
    ...(date !== undefined && { published: date }),
  };
}

function detailsOf(term: Element): Element[] {
  const details: Element[] = [];
  for (let next = term.nextElementSibling; next?.localName === 'dd'; next = next.nextElementSibling) details.push(next);
  return details;
}

function isStoryLink(link: Element, address: URL | undefined): boolean {
  const url = linkOf(link, address);
  return url !== undefined && STORY_PATH.test(url.replace(/[?#].*$/, '')) && !url.endsWith('_cmt.html');
}

const hasStoryLink = (document: Document, address: URL | undefined): boolean => [...document.querySelectorAll('a[href]')].some((link) => isStoryLink(link, address));

/** As they are asked for; of links that lead to one story, the first counts. */
function* entriesIn(document: Document, address: URL | undefined): Generator<ListedEntry> {
  const seen = new Set<string | null>();
  for (const link of document.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href');
    if (seen.has(href) || !isStoryLink(link, address)) continue;
    seen.add(href);
    const entry = entryOf(link, address);
    if (entry) yield entry;
  }
}

/** Lists stand in the archive's scripts: many stories, no story's text. */
function isList(document: Document, address: URL | undefined): boolean {
  return footLinks(document).length === 0 && !commentBlock(document) && !STORY_PATH.test(address?.pathname ?? '') && hasStoryLink(document, address);
}

/** Whether the page is one of this family, by its markup and its host. */
export const isOfAutomatedArchive = (document: Document, address: URL | undefined): boolean =>
  commentBlock(document) !== null || (footLinks(document).length > 0 && /\/archive\//.test(address?.pathname ?? '/archive/')) ||
  (document.querySelector(LISTS) !== null && hasStoryLink(document, address));

/** The Automated Archive, the scripts behind 852 Prospect, the Due South, Smallville Slash and Yuletide archives and many more. */
export const automatedArchive: Adapter = {
  family: 'automated-archive',
  recognises: isOfAutomatedArchive,
  readSource(document, address) {
    if (!isList(document, address)) return storySource(document, address);
    const list = listedBy(() => entriesIn(document, address));
    return { family: 'automated-archive', page: 'listing', text: [], stated: [], chapters: [], ...list };
  },
};
