import { isoDate } from './dates';
import { statedByHand } from './hand-labels';
import { linkOf } from './links';
import { listedBy } from './listed';
import { senderName, statedOfMessage } from './mail-message';
import { readMailHead } from './mail-head';
import type { Adapter, ListedEntry, Source, Stated } from './source';
import { state } from './state';
import { parseSubject } from './subject';
import { openingOf } from './text-document';
import { proseOf, textOf } from './texts';

const HOST = /(?:^|\.)gossamer\.org$/i;
const HOME = /^\/~gossamer\//;
const NAME = /^\s*the gossamer project\b/i;
const SITE = 'The Gossamer Project';
/** "Archived 98/05/12 | 23K | …": years have two figures, from 95 on. */
const ARCHIVED = /\bArchived (\d\d)[/-](\d\d)(?:[/-](\d\d))?/;
/** Category letters in a place of their own: "SRA", "XA". */
const CLASSES = /^[A-Z]{1,6}(?:[,/ ][A-Z]{1,6}){0,3}$/;
const RATED = /^(?:Rated |Rating:? )?((?:NC-?17|PG-?1?3?|G|R|X|NR|Not (?:rated|provided)))$/i;
const AUTHOR_LINK = 'a[href*="/author"], a[href*="author/"], a[href^="mailto:"]';
const MOST_BACK = 12;

/** The two-figure year of the index: the archive's first stories are of 1995. */
function archivedOn(text: string): string | undefined {
  const [, year, month, day] = ARCHIVED.exec(text) ?? [];
  return year === undefined ? undefined : isoDate(`${Number(year) > 90 ? 19 : 20}${year}-${month}-${day ?? '01'}`);
}

const storyBlock = (document: Document): Element | undefined => {
  const blocks = [...document.querySelectorAll('pre')].slice(0, 8);
  return blocks.find((block) => readMailHead(openingOf(block, 4000))) ?? blocks.sort((a, b) => (b.textContent ?? '').length - (a.textContent ?? '').length)[0];
};

/** What of a story the archive knows: the head of the post that it came with. */
function storySource(document: Document, block: Element | undefined, address: URL | undefined): Source {
  const head = block && readMailHead(openingOf(block, 4000));
  const subject = parseSubject(head?.get('subject') ?? document.title.replace(/^.*Gossamer(?: Project)?\s*[:|-]\s*/i, ''));
  const sender = senderName(head?.get('from') ?? '');
  const date = isoDate(head?.get('date'));
  const index = linkOf([...document.querySelectorAll('a[href]')].find((link) => /^other stories by /i.test(textOf(link))), address);
  return {
    family: 'gossamer',
    page: 'story',
    site: SITE,
    text: block ? [block] : [],
    stated: statedOfMessage(subject, { ...(sender !== undefined && { sender }) }),
    ...(subject.part && { chapter: subject.part }),
    ...(date !== undefined && { published: date }),
    ...(index !== undefined && { index }),
    chapters: [],
    entries: [],
  };
}

const NEXT_LINE = /\bby\s+(\S[^()\n]{0,60})/i;
/** What stands above a list and belongs to no entry. */
const ABOVE: ReadonlySet<string> = new Set(['blockquote', 'hr', 'h1', 'h2', 'h3', 'table', 'form']);

/** The line above the facts, back to its title: the nearest link that is not the author's. */
function titleOf(facts: Element): { readonly link?: Element; readonly author: string; readonly elements: readonly Element[] } {
  const elements: Element[] = [facts];
  let author = '';
  for (let node = facts.previousSibling, i = 0; node && i < MOST_BACK; node = node.previousSibling, i++) {
    if (node.nodeType === 3) author ||= NEXT_LINE.exec((node as Text).data)?.[1]?.trim() ?? '';
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    if (ABOVE.has(element.localName)) break;
    elements.unshift(element);
    const links = element.matches('a[href]') ? [element] : [...element.querySelectorAll('a[href]')];
    author ||= textOf(links.find((each) => each.matches(AUTHOR_LINK)));
    const link = links.find((each) => !each.matches(AUTHOR_LINK));
    if (link) return { link, author: author || (NEXT_LINE.exec(proseOf(element).replace(textOf(link), ''))?.[1]?.trim() ?? ''), elements };
  }
  const inside = [...facts.querySelectorAll('a[href]')].find((each) => !each.matches(AUTHOR_LINK));
  return { ...(inside && { link: inside }), author, elements: [facts] };
}

/** "Archived 98/05/12 | 23K | PG | SRA" and the lines below it. */
function entryOf(facts: Element, address: URL | undefined): ListedEntry | undefined {
  const { link, author, elements } = titleOf(facts);
  const [first = '', ...lines] = proseOf(facts).split('\n');
  if (!link) return undefined;
  const pieces = first.split('|').map((piece) => piece.trim());
  const rating = pieces.map((piece) => RATED.exec(piece)?.[1]).find((found) => found !== undefined);
  const classes = pieces.filter((piece) => CLASSES.test(piece) && !RATED.test(piece));
  const { stated, rest } = statedByHand(facts);
  const said = new Set(stated.map(({ field }) => field));
  const summary = rest.filter((line) => lines.includes(line) && !ARCHIVED.test(line)).join(' ');
  const extra: Stated[] = [...(said.has('rating') ? [] : state('rating', '', rating)), ...(said.has('category') ? [] : state('category', '', classes)), ...(said.has('summary') ? [] : state('summary', '', summary))];
  const url = linkOf(link, address);
  const published = archivedOn(first);
  return {
    elements,
    ...(url !== undefined && { url }),
    stated: [...state('title', '', textOf(link)), ...state('author', 'by', author), ...stated.filter(({ field }) => field !== 'title' && field !== 'author' && field !== 'date'), ...extra],
    ...(published !== undefined && { published }),
  };
}

function* entriesIn(listed: readonly Element[], address: URL | undefined): Generator<ListedEntry> {
  for (const facts of listed) {
    const entry = entryOf(facts, address);
    if (entry) yield entry;
  }
}

const namesItself = (document: Document): boolean => {
  const first = [...document.querySelectorAll('a[href], h1, h2, title, img[alt]')].slice(0, 12);
  return first.some((element) => NAME.test(element.getAttribute('alt') ?? '') || NAME.test(textOf(element)));
};

/** Whether the page is one of this family, by its markup and its host. */
export const isOfGossamer = (document: Document, address: URL | undefined): boolean => HOST.test(address?.hostname ?? '') || HOME.test(address?.pathname ?? '') || namesItself(document);

/** The Gossamer Project's pages and their copies: stories as plain text under the head of their post, and its lists by author and kind. */
export const gossamer: Adapter = {
  family: 'gossamer',
  recognises: isOfGossamer,
  readSource(document, address) {
    const listed = [...document.querySelectorAll('blockquote')].filter((block) => ARCHIVED.test(openingOf(block, 400)));
    const block = storyBlock(document);
    if (listed.length === 0 && block) return storySource(document, block, address);
    const list = listedBy(() => entriesIn(listed, address));
    return { family: 'gossamer', page: list.eachEntry ? 'listing' : 'story', site: SITE, text: [], stated: [], chapters: [], ...list };
  },
};
