import { absoluteUrl, linkOf } from './links';
import { listedBy } from './listed';
import { readMediaminerEntries } from './mediaminer-entries';
import { AUTHOR, factsOf, OF_KIND, ratingIn, storyId, summaryOf } from './mediaminer-facts';
import type { Adapter, ChapterLink, Source, Stated } from './source';
import { state, textWithout } from './state';
import { textOf } from './texts';

const HOST = /(?:^|\.)mediaminer\.org$/;
const KNOWN = '#post-title ~ #post-rating, #post-rating + .post-meta, #fanfic-text, td.ffh';
/** Links within the site; other people's lists write them whole. */
const OWN_LINK = 'a[href^="/"][href*="/fanfic/s/"]:not([href^="/web/"]), a[href^="/"][href*="/fanfic/view_st.php"]:not([href^="/web/"])';
const OPTIONS = 'form[action*="view_ch.php"] option';
const HEAD = '#post-title, td.ffh';
/** The rating, where it ends the heading. */
const IN_BRACKETS = /\[[^\][]{0,90}\] ?$/;
/** What parts fandom, title and chapter in the heading. */
const ARROW = /\s*[\u276f\u203a»]\s*/;
/** "The Bone Side ( Chapter 2 )": the count is the archive's own. */
const COUNTED = /\s*\(\s*(?:Chapter \d{1,5}|One-Shot)\s*\)$/i;

/** "InuYasha Fan Fiction ❯ Title ❯ Chapter 3 ( Chapter 3 )", or the older "Title: Chapter 3 [ P - Pre-Teen ]". */
function headingOf(document: Document): { readonly fandom?: string; readonly title: string; readonly chapter?: string } {
  const head = document.querySelector('#post-title');
  if (!head) {
    const old = document.querySelector('td.ffh');
    const text = textWithout(old, 'font').replace(IN_BRACKETS, '').trim();
    const cut = old?.hasAttribute('colspan') ? -1 : text.lastIndexOf(': ');
    return cut < 0 ? { title: text } : { title: text.slice(0, cut), chapter: text.slice(cut + 2) };
  }
  const [first = '', second, third] = textWithout(head, 'font').split(ARROW);
  if (second === undefined) return { title: first };
  return { fandom: first.replace(OF_KIND, ''), title: second, ...(third && { chapter: third }) };
}

/** Each chapter has its option, or its link in the list; options hold the chapter's number in the archive alone. */
function chaptersOf(document: Document, address: URL | undefined, work: string | undefined): ChapterLink[] {
  const options = [...document.querySelectorAll(OPTIONS)];
  const id = storyId(work) ?? storyId(address?.href);
  const found = options.length > 0 ? options : [...document.querySelectorAll('p[style*="margin-left"] a[href*="/fanfic/c/"], p[style*="margin-left"] a[href*="view_ch.php"]')];
  return found.flatMap((element, i) => {
    const value = element.getAttribute('value');
    const url = value && /^\d+$/.test(value) ? absoluteUrl(`/fanfic/view_ch.php/${id ?? ''}/${value}`, document, address) : linkOf(element, address);
    return url ? [{ url, title: textOf(element).replace(COUNTED, ''), number: i + 1, element }] : [];
  });
}

function statedOf(document: Document, stated: readonly Stated[]): Stated[] {
  const { title, fandom } = headingOf(document);
  const meta = document.querySelector('.post-meta');
  const named = stated.some(({ field }) => field === 'fandom') ? undefined : fandom;
  return [
    ...state('title', '', title),
    ...state('author', '', textOf(document.querySelector(AUTHOR))),
    ...state('fandom', '', named), ...stated,
    ...state('summary', '', meta ? summaryOf(meta) : undefined),
  ];
}

const NONE = { family: 'mediaminer', text: [], stated: [], noWarningsField: true, chapters: [], entries: [] } as const;

/** What holds the labels: an element of its own now, the table around the heading once. */
const factsIn = (document: Document): Element => document.querySelector('.post-meta') ?? document.querySelector('td.ffh')?.closest('table') ?? document.createElement('div');

/** The story's list of chapters, whose address the chapters' pages link. */
function workOf(document: Document, address: URL | undefined): string | undefined {
  if (/\/fanfic\/s\/|view_st\.php/.test(address?.href ?? '')) return address?.href;
  const id = storyId(address?.href);
  const own = document.querySelector('#post-title a[href*="/fanfic/s/"], link[rel="canonical"][href*="/fanfic/s/"]');
  return linkOf(own, address) ?? (id ? absoluteUrl(`/fanfic/view_st.php/${id}`, document, address) : undefined);
}

/** Which of the chapters the page is, and what stands beside it. */
function placeOf(document: Document, address: URL | undefined, chapters: readonly ChapterLink[]): Pick<Source, 'chapter' | 'previous' | 'next'> {
  const at = chapters.findIndex(({ element, url }) => element.hasAttribute('selected') || url === address?.href);
  const title = headingOf(document).chapter ?? chapters[at]?.title;
  const previous = chapters[at - 1]?.url;
  const next = at < 0 ? undefined : chapters[at + 1]?.url;
  return { chapter: { ...(at >= 0 && { number: at + 1 }), ...(title && { title }) }, ...(previous && { previous }), ...(next && { next }) };
}

function readWork(document: Document, address: URL | undefined): Source {
  const shown = textOf(document.querySelector('#post-rating')) || textOf(document.querySelector('td.ffh'));
  const { chapters: counted, complete, published, updated, stated } = factsOf(factsIn(document), ratingIn(shown));
  const work = workOf(document, address);
  const chapters = chaptersOf(document, address, work);
  const posted = chapters.length > 0 ? { posted: chapters.length, ...(complete && { total: chapters.length }) } : counted;
  const common = { ...NONE, chapters, stated: statedOf(document, stated), ...(complete !== undefined && { complete }), ...(work && { work }) };
  // Older pages have no element for the text and are read whole.
  const text = [...document.querySelectorAll('#fanfic-text')];
  if (text.length > 0 || chapters.length === 0 || document.querySelector(OPTIONS)) {
    const { chapter, ...beside } = placeOf(document, address, chapters);
    return { ...common, page: 'story', text, chapter: { ...chapter, ...posted }, ...beside, ...(work && { index: work }) };
  }
  const head = document.querySelector('.post-meta');
  // Only here: a chapter's page dates the chapter.
  const dates = { ...(published && { published }), ...(updated && { updated }) };
  return { ...common, page: 'index', ...(posted && { chapter: posted }), ...dates, ...(head && { head }) };
}

/** Whether the page is one of this family, by its markup and its host. */
export const isOfMediaminer = (document: Document, address: URL | undefined): boolean =>
  document.querySelector(KNOWN) !== null || (document.querySelector(OWN_LINK) !== null && document.querySelector(AUTHOR) !== null) || HOST.test(address?.hostname ?? '');

/** MediaMiner, as it is and as it was. */
export const mediaminer: Adapter = {
  family: 'mediaminer',
  recognises: isOfMediaminer,
  readSource(document, address) {
    if (document.querySelector(HEAD)) return readWork(document, address);
    const list = listedBy(() => readMediaminerEntries(document, address));
    return { ...NONE, page: list.eachEntry ? 'listing' : 'other', ...list };
  },
};
