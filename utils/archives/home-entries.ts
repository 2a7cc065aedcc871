import type { FieldName } from '../header/header';
import { handLabels, statedOf } from './hand-labels';
import { linkOf } from './links';
import type { ListedEntry, Stated } from './source';
import { state } from './state';
import { isPairing, parseSubject } from './subject';
import { proseOf, textOf } from './texts';
import { linksIn, wordsOfLink } from './ways';

interface StoryLink {
  readonly link: Element;
  readonly url: string;
}

/** A link that may be a story's, and what stands with it up to the next one. */
interface Row extends StoryLink {
  readonly elements: readonly Element[];
  /** Its lines, the link's own words among them. */
  readonly text: string;
}

const STORY_FILE = /(?:\/|\.(?:html?|txt|shtml|php|asp|rtf|doc|pdf)(?:\?.*)?|\/[\w~%-]+)$/i;
/** What leads about the site and not to a story. */
const ABOUT = /^(?:\W*|home|main|index|back|next|prev(?:ious)?|top|links?|e-?mail(?: me)?|mail|feedback|guest ?book|sign .*|view .*|disclaimer|webring|updates?|what'?s new|news|contact|about(?: me)?|faq|site ?map|search|archive|gallery|fan ?fic(?:tion)?|stories|fiction|art|humou?r|awards?|author(?:'s)? (?:page|site)|click here|here|\[?info\]?|\d{1,3}|(?:part|chapter|ch\.?|pt\.?)\s.*)$/i;
const BLOCKS = 'li, dt, tr, p, td, h2, h3, h4, h5';
const BYLINE = /(?:^|[\s,"”(–—-])by:?\s+((?:\p{Lu}|[a-z\d_]{3,}\b)[^,;:(|[\n–—]{0,48}?)(?=\s*(?:$|[,;:(|[.\n–—]|\s-\s))/u;
const FEW = 3;
/** Lines that are no entry's may hold this many times the entries' own text, or this many UTF-16 units: beyond, the page is a story with links. */
const MORE_OUTSIDE = 1.5;
const LITTLE_OUTSIDE = 3000;
const LONG_ENTRY = 1800;

function isStoryLink(link: Element, url: string | undefined, address: URL | undefined): url is string {
  const words = wordsOfLink(link);
  if (url === undefined || words.length < 2 || words.length > 120 || ABOUT.test(words.trim())) return false;
  const written = link.getAttribute('href') ?? '';
  return !written.startsWith('#') && STORY_FILE.test(url.replace(/#.*$/, '')) && url.replace(/#.*$/, '') !== address?.href.replace(/#.*$/, '');
}

/** The links that may be stories', in page order, one an address. */
function storyLinks(document: Document, address: URL | undefined): StoryLink[] {
  const seen = new Set<string>();
  return linksIn(document).flatMap((link) => {
    const url = linkOf(link, address);
    if (!isStoryLink(link, url, address) || seen.has(url)) return [];
    seen.add(url);
    return [{ link, url }];
  });
}

/** Whether `element` is or holds a story's link other than `own`. */
function holdsOther(element: Element, all: ReadonlySet<Element>, own: Element): boolean {
  if (element !== own && all.has(element)) return true;
  for (const link of element.getElementsByTagName('a')) if (link !== own && all.has(link)) return true;
  return false;
}

/** What stands from `start` on among its siblings, up to the next story's link. */
function siblingsFrom(start: Element, all: ReadonlySet<Element>, own: Element): { elements: Element[]; text: string } {
  const elements: Element[] = [];
  let text = '';
  for (let node: Node | null = start; node && text.length <= LONG_ENTRY; node = node.nextSibling) {
    const element = node.nodeType === 1 ? (node as Element) : undefined;
    if (element && element !== start && (element.localName === 'hr' || holdsOther(element, all, own))) break;
    if (element) elements.push(element);
    if (element) text += element.localName === 'br' ? '\n' : proseOf(element);
    else if (node.nodeType === 3) text += (node as Text).data.replace(/\s+/g, ' ');
  }
  return { elements, text: text.replace(/ *\n+ */g, '\n').trim() };
}

/** The block that is one entry's alone; for links that share theirs, the stretch up to the next link. */
function rowOf({ link, url }: StoryLink, all: ReadonlySet<Element>): Row {
  const block = link.closest(BLOCKS);
  if (block && !holdsOther(block, all, link)) {
    const row = block.closest('tr');
    const own = row && !holdsOther(row, all, link) ? row : block;
    const elements = [own, ...following(own, all, link)];
    return { link, url, elements, text: elements.map((element) => proseOf(element)).join('\n') };
  }
  let start = link;
  for (let up = link.parentElement; up && up !== block && up !== link.ownerDocument.body && !holdsOther(up, all, link); up = up.parentElement) start = up;
  return { link, url, ...siblingsFrom(start, all, link) };
}

/** Which blocks go on with an entry: details below a term, a paragraph or a quote right below a title that has the line to itself. */
const GOES_ON: Readonly<Record<string, RegExp>> = { dt: /^dd$/, p: /^(?:blockquote|dl|ul)$/, h2: /^(?:blockquote|dl|ul|p|div)$/, h3: /^(?:blockquote|dl|ul|p|div)$/, h4: /^(?:blockquote|dl|ul|p|div)$/, h5: /^(?:blockquote|dl|ul|p|div)$/ };

function following(block: Element, all: ReadonlySet<Element>, own: Element): Element[] {
  const wanted = GOES_ON[block.localName];
  const more: Element[] = [];
  if (!wanted) return more;
  for (let next = block.nextElementSibling; next && wanted.test(next.localName) && !holdsOther(next, all, own); next = next.nextElementSibling) {
    if ((next.textContent ?? '').length > LONG_ENTRY) break;
    more.push(next);
    if (block.localName !== 'dt') break;
  }
  return more;
}

const LONGEST_BYLINE = 60;

/** What follows the title on its line, its byline taken out. */
const behindTitle = (line: string, title: string): string => line.slice(line.indexOf(title) + title.length).replace(BYLINE, ' ').replace(/^[\s:,.;|–—-]+/, '').trim();

/** What stands with a link: the author's labels, a byline, and the rest: what stands behind the title, and its blurb. */
function factsOf({ link, text }: Row): Stated[] {
  const title = wordsOfLink(link);
  const { found, rest } = handLabels(text);
  const labelled = found.filter(({ field, value }) => value !== '' && field !== 'title').map(statedOf);
  const said = new Set(labelled.map(({ field }) => field));
  const unless = (field: FieldName, stated: readonly Stated[]): readonly Stated[] => (said.has(field) ? [] : stated);
  const [own = '', ...below] = rest;
  const line = own.includes(title) ? own : `${title} ${own}`;
  const named = parseSubject(title);
  const below0 = below[0] !== undefined && below[0].length < LONGEST_BYLINE ? BYLINE.exec(below[0]) : null;
  const byline = BYLINE.exec(line.replace(title, ' ')) ?? BYLINE.exec(title) ?? below0;
  const behind = behindTitle(line, title);
  const blurb = below.filter((each) => !BYLINE.test(each) || each.length > LONGEST_BYLINE).join(' ').trim();
  return [
    ...state('title', '', named.title || title),
    ...unless('author', state('author', byline ? 'by' : '', byline?.[1]?.trim())),
    ...labelled,
    ...unless('rating', state('rating', '', named.rating)),
    ...unless('pairing', state('pairing', '', named.codes.filter(isPairing))),
    ...state('category', '', named.codes.filter((code) => !isPairing(code) && code.length < 40)),
    ...(behind.length + blurb.length > 0 ? [{ field: 'summary', label: '', values: [behind, blurb], row: true } as const] : []),
  ];
}

/** Says more of a story than its name. */
const isTold = (stated: readonly Stated[]): boolean => stated.some(({ field }) => field === 'rating' || field === 'pairing' || field === 'warnings' || field === 'author' || field === 'summary');

/** Rows by which it is decided whether a page is a list at all. */
const SAMPLE = 40;

function* entriesIn(links: readonly StoryLink[], all: ReadonlySet<Element>): Generator<ListedEntry> {
  for (const link of links) {
    const row = rowOf(link, all);
    const stated = factsOf(row);
    if (isTold(stated)) yield { elements: row.elements, url: row.url, stated };
  }
}

/** Several links have something told of them, and little else stands on the page. */
function isList(document: Document, links: readonly StoryLink[], all: ReadonlySet<Element>): boolean {
  const rows = links.slice(0, SAMPLE).map((link) => rowOf(link, all));
  const told = rows.filter((row) => isTold(factsOf(row)));
  if (told.length < FEW || told.length * 2 < rows.length) return false;
  const inside = (told.reduce((sum, { text }) => sum + text.length, 0) / rows.length) * links.length;
  return textOf(document.body).length - inside <= Math.max(LITTLE_OUTSIDE, inside * MORE_OUTSIDE);
}

/**
 * The entries of an index, a master list or a list of recommendations that somebody made by hand, read as they are asked for;
 * `undefined` where the page is none. A story with links around it never is one.
 */
export function homeEntries(document: Document, address: URL | undefined): (() => Iterable<ListedEntry>) | undefined {
  const links = storyLinks(document, address);
  if (links.length < FEW) return undefined;
  const all = new Set(links.map(({ link }) => link));
  return isList(document, links, all) ? () => entriesIn(links, all) : undefined;
}
