import { listingIn } from './efiction-entries';
import { KNOWN_LABELS, readLabels } from './efiction-labels';
import { AUTHOR_LINK, authorsAfter, chapterIn, hrefOf, sidOf, storyLinks, storyUrl } from './efiction-links';
import { absoluteUrl } from './links';
import type { Adapter, ChapterLink, PageKind, Source, Stated } from './source';
import { labelledIn, siblingsUpTo, textOf } from './texts';

/** eFiction's scripts, by their names. */
const SCRIPT = /\/(viewstory|story|viewuser|viewseries|browse|categories|series|authors|titles|toplists|search|favorites|challenges|member)\.php$/i;
const NOT_FOUND = /not (?:been )?validated|access denied|does not exist|no such story|invalid story|not found/i;
const CONSENT = /age consent|ageconsent|adult content|are you (?:over|of) |18 (?:years|or older)|registered users only|must be (?:logged in|registered)/i;
const ERROR = '.errortext, .errormsg, #errortext';
const TEXT = '#story, .chapter, #storytext, .storytext, #chapter-text';
const NOTES = '.notes, blockquote';
const NOTES_LABEL = /^\W{0,3}(?:(?:story|author'?s?|chapter|kapitel|autor\w*|end)['’]?s?\s+)*(?:chapter\s+)?(?:end\s*)?(?:notes?|bemerkung\w*|anmerkung\w*|notas?|note)\b[^:\n]{0,24}:/i;
const HEADING = '#pagetitle, h1, h2, h3, .pagetitle, .storytitle, #title, center > b, center > font';
const SELECT = 'select[name="chapter"], select[name="sid"], form[name="jump"] select';
/** Longer text of a heading holds more than a name. */
const LONGEST_TITLE = 300;

export function isOfEfiction(document: Document, address: URL | undefined): boolean {
  const link = document.querySelector('a[href*="viewstory.php?"]') ?? document.querySelector('a[href*="story.php?sid="]');
  if (address && SCRIPT.test(address.pathname)) return link !== null || document.querySelector(AUTHOR_LINK) !== null || document.querySelector(ERROR) !== null;
  // A page that only recommends stories elsewhere links to no authors of its own.
  return link !== null && !/^https?:/i.test(hrefOf(link)) && document.querySelector(`${AUTHOR_LINK}, #pagetitle, .listbox`) !== null;
}

const isBefore = (node: Node, other: Node): boolean => (node.compareDocumentPosition(other) & 4) !== 0;

/** What stands above the text and opens as notes do. */
function notesAbove(document: Document, text: readonly Element[]): Element[] {
  const [first] = text;
  const all = [...document.querySelectorAll(NOTES)].filter((element) => (!first || isBefore(element, first)) && !text.some((part) => part.contains(element) || element.contains(part)));
  const notes = all.filter((element) => NOTES_LABEL.test(textOf(element).slice(0, 80)));
  return notes.filter((element) => !notes.some((other) => other !== element && other.contains(element)));
}

interface Title {
  readonly element: Element;
  readonly link?: Element;
  readonly title?: string;
  readonly authors: readonly string[];
}

const PLAIN = /^(.+?)\s+(?:by|von|par|por|di)\s+(.+?)(?:\s*\[.*)?$/i;

/** "TITLE by AUTHOR": two links in any heading, or bare text on printed pages. */
function titleOf(document: Document, sid: string | undefined): Title | undefined {
  for (const element of document.querySelectorAll(HEADING)) {
    const link = [...element.querySelectorAll('a')].find((each) => sidOf(hrefOf(each)) !== undefined && (sid === undefined || sidOf(hrefOf(each)) === sid));
    if (link && textOf(link) !== '') return { element, link, title: textOf(link), authors: authorsAfter(link, element) };
    const author = element.querySelector(AUTHOR_LINK);
    const text = textOf(element);
    if (text.length > LONGEST_TITLE) continue;
    const [, title, name] = PLAIN.exec(text) ?? [];
    if (author && title) return { element, title, authors: [...element.querySelectorAll(AUTHOR_LINK)].map((each) => textOf(each)) };
    if (element.id === 'pagetitle' && title && name) return { element, title, authors: [name] };
  }
  const link = storyLinks(document).find((each) => sidOf(hrefOf(each)) === sid && authorsAfter(each, document).length > 0);
  return link && { element: link, link, title: textOf(link), authors: authorsAfter(link, document) };
}

function chaptersOf(document: Document, sid: string | undefined, work: string | undefined, address: URL | undefined): ChapterLink[] {
  const select = document.querySelector(SELECT);
  const listed = select ? [...select.querySelectorAll('option')].filter((option) => textOf(option) !== '') : contentsLinks(document, sid);
  return listed.flatMap((element, i) => {
    const href = hrefOf(element);
    const number = chapterIn(href) ?? (/^\d+$/.test(href) ? Number(href) : i + 1);
    const url = /story\.php\?/.test(href) ? absoluteUrl(href.replace(/&(?:amp;)?(?:textsize=\d*|ageconsent=\w*|warning=\w*)/g, ''), document, address) : work && `${work}&chapter=${number}`;
    return url ? [{ url, title: textOf(element).replace(/^\d{1,4}\.\s+/, ''), number, element }] : [];
  });
}

/** The links of a contents page: each chapter once. */
function contentsLinks(document: Document, sid: string | undefined): Element[] {
  const seen = new Set<number>();
  return [...document.querySelectorAll('a[href*="chapter="]')].filter((link) => {
    const [href, text] = [hrefOf(link), textOf(link)];
    const number = chapterIn(href);
    if (number === undefined || sidOf(href) !== sid || /reviews?\.php|action=/.test(href) || /^(?:next|previous|prev|weiter|zurück|[<>«»\s]*)$/i.test(text) || seen.has(number)) return false;
    seen.add(number);
    return true;
  });
}

function wayTo(document: Document, sid: string | undefined, number: number, address: URL | undefined): string | undefined {
  const link = [...document.querySelectorAll('a[href*="chapter="]')].find((each) => chapterIn(hrefOf(each)) === number && sidOf(hrefOf(each)) === sid && !/reviews?\.php|action=/.test(hrefOf(each)));
  return link && absoluteUrl(hrefOf(link).replace(/&(?:amp;)?textsize=\d*/, ''), document, address);
}

function currentChapter(document: Document, address: URL | undefined): number | undefined {
  const asked = address && chapterIn(address.search);
  const option = document.querySelector(SELECT)?.querySelector('option[selected]');
  const value = option ? hrefOf(option) : '';
  return asked ?? chapterIn(value) ?? (/^\d+$/.test(value) ? Number(value) : undefined);
}

function pageOf(document: Document, text: readonly Element[], chapters: readonly ChapterLink[], hasTitles: boolean, isStoryScript: boolean): PageKind {
  const error = document.querySelector(ERROR);
  const said = error ? textOf(error) : '';
  if (error && (CONSENT.test(said) || error.querySelector('a[href*="ageconsent"], a[href*="warning="]'))) return 'gate';
  if (error && NOT_FOUND.test(said)) return 'missing';
  if (text.length > 0) return 'story';
  if (isStoryScript && chapters.length > 0) return 'index';
  if (hasTitles) return 'listing';
  return isStoryScript ? 'story' : 'other';
}

/** What labels say between the title and the text; menus and boxes of other stories stand elsewhere. */
function labelsOf(document: Document, title: Title | undefined, text: readonly Element[], notes: readonly Element[]): ReturnType<typeof readLabels> {
  const [first] = text;
  const skip = new Set<Node>([...text, ...notes]);
  const root = title ? regionOf(title.element, first) : document.body;
  return readLabels(labelledIn(root, { known: KNOWN_LABELS, skip }));
}

/** The nodes from a title on, up to the text where there is one. */
function regionOf(from: Element, to: Element | undefined): Node[] {
  const nodes: Node[] = [from];
  const holdsText = (element: Element): boolean => to !== undefined && element.contains(to);
  for (let up: Element | null = from; up && up.localName !== 'body' && !holdsText(up); up = up.parentElement) nodes.push(...siblingsUpTo(up, to));
  return nodes;
}

function readSource(document: Document, address: URL | undefined): Source {
  const isStoryScript = address ? /\/(?:view)?story\.php$/i.test(address.pathname) : document.querySelector(TEXT) !== null || document.querySelector('#pagetitle a[href*="viewstory.php"]') !== null;
  const text = isStoryScript || document.querySelector('#story') ? outermost([...document.querySelectorAll(TEXT)]) : [];
  const asked = address && sidOf(`${address.pathname}${address.search}`);
  const title = isStoryScript ? titleOf(document, asked) : undefined;
  const sid = asked ?? (title?.link && sidOf(hrefOf(title.link)));
  const work = (address && asked ? storyUrl(address.href, document, address) : undefined) ?? (title?.link && storyUrl(hrefOf(title.link), document, address));
  const chapters = isStoryScript ? chaptersOf(document, sid, work, address) : [];
  const listing = isStoryScript ? undefined : listingIn(document, address);
  const page = pageOf(document, text, chapters, listing?.isFilled ?? false, isStoryScript);
  if (page === 'listing' || page === 'other' || page === 'missing') return { family: 'efiction', page, text: [], stated: [], chapters: [], entries: [], ...(page === 'listing' && listing && { eachEntry: listing.eachEntry }) };
  const notes = notesAbove(document, text);
  const labels = labelsOf(document, title, text, notes);
  const number = page === 'story' ? (currentChapter(document, address) ?? (chapters.length > 1 && text.length === 1 ? 1 : undefined)) : undefined;
  const own = chapters.find((each) => each.number === number);
  const total = labels.complete ? (labels.chapters?.posted ?? chapters.length) : undefined;
  const posted = labels.chapters?.posted ?? (chapters.length || undefined);
  const stated: Stated[] = [
    ...(title?.title ? [{ field: 'title' as const, label: '', values: [title.title] }] : []),
    ...(title?.authors.length ? [{ field: 'author' as const, label: '', values: title.authors }] : []),
    ...labels.stated,
  ];
  const previous = number === undefined ? undefined : wayTo(document, sid, number - 1, address);
  const next = page === 'story' ? wayTo(document, sid, (number ?? 1) + 1, address) : undefined;
  const head = title && (title.element.closest('#pagetitle') ?? (title.element.matches('a') ? undefined : title.element));
  const place = head?.nextElementSibling ?? notes[0] ?? text[0];
  return {
    family: 'efiction',
    page,
    text,
    ...(notes.length && { notes }),
    ...(place && { head: place }),
    stated,
    ...((number !== undefined || posted !== undefined) && {
      chapter: {
        ...(number !== undefined && { number }),
        ...(own?.title && { title: own.title }),
        ...(posted !== undefined && { posted }),
        ...(total !== undefined && total > 0 && { total }),
      },
    }),
    ...(labels.complete !== undefined && { complete: labels.complete }),
    ...(labels.published !== undefined && { published: labels.published }),
    ...(labels.updated !== undefined && { updated: labels.updated }),
    ...(work && { work, index: `${work}&index=1` }),
    ...(previous && { previous }),
    ...(next && { next }),
    chapters,
    entries: [],
  };
}

const outermost = (elements: readonly Element[]): Element[] => elements.filter((element) => !elements.some((other) => other !== element && other.contains(element)));

/** eFiction 1, 2 and 3 with their skins: labels are known by their words, for skins change every class. */
export const efiction: Adapter = { family: 'efiction', recognises: isOfEfiction, readSource };
