import { isoDate } from './dates';
import { entryBlocks, type EntryBlock } from './entry-blocks';
import { absoluteUrl, linkOf } from './links';
import type { Adapter, ChapterLink, ListedEntry, Posted, Source, Stated } from './source';
import { countOf, state, textWithout } from './state';
import { labelledIn, textOf, textsOf, type Labelled } from './texts';

const HOST = /(?:^|\.)mediaminer\.org$/;
/** `/fanfic/s/CAT/TITLE/ID`, `/fanfic/c/CAT/TITLE/ID/CHID`, `view_st.php/ID`, `view_st.php?id=ID`, `view_ch.php/ID/CHID`. */
const STORY_LINK = 'a[href*="/fanfic/s/"], a[href*="view_st.php"]';
const AUTHOR = 'a[href*="/user_info.php/"], a[href*="/fanfic/src.php/u/"]';
const FANDOM = 'a[href*="/fanfic/a/"], a[href*="/fanfic/src.php/a/"]';
const GENRE = 'a[href*="/fanfic/src.php/g/"], a[href*="/fanfic/g/"]';
const HEAD = '#post-title, td.ffh';
const LABELS: ReadonlySet<string> = new Set(['by', 'author', 'genre', 'genre(s)', 'genres', 'type', 'anime/manga', 'words', 'status', 'summary', 'uploaded on', 'latest revision', 'chapters', 'pages', 'rating']);
/** "[ T - Teen: Not suitable for readers under 13 ]". */
const RATING = /\[\s*((?:[A-Z]{1,2}(?:-?\d\d)?)(?:\s+-\s+[^\][]{1,80})?)\s*\]/;
/** What parts fandom, title and chapter in the heading. */
const ARROW = /\s*[\u276f\u203a»]\s*/;
/** "The Bone Side ( Chapter 2 )": the count is the archive's own. */
const COUNTED = /\s*\(\s*(?:Chapter \d{1,5}|One-Shot)\s*\)$/i;
const OF_KIND = /\s+(?:Fan ?Fiction|Original Fiction)$/i;

/** Under a label, whatever its capitals and its plural. */
function said(labelled: readonly Labelled[], ...names: readonly string[]): Labelled | undefined {
  return labelled.find(({ label }) => names.includes(label.toLowerCase()));
}

interface Facts {
  readonly stated: readonly Stated[];
  readonly chapters?: Posted;
  readonly complete?: boolean;
  readonly published?: string;
  readonly updated?: string;
}

/** "Completed" and "In-Progress" are what the site itself says. */
function completeOf(status: string | undefined): boolean | undefined {
  return status === undefined || status === '' ? undefined : /^complet/i.test(status);
}

function factsOf(root: ParentNode & Node, rating: string | undefined): Facts {
  const labelled = labelledIn(root, { known: LABELS });
  const status = said(labelled, 'status')?.text;
  const complete = completeOf(status);
  const updated = isoDate(said(labelled, 'latest revision')?.text);
  const published = isoDate(said(labelled, 'uploaded on')?.text);
  const posted = countOf(said(labelled, 'chapters')?.text);
  return {
    stated: [
      ...state('rating', '', rating),
      ...state('fandom', '', textsOf(root.querySelectorAll(FANDOM)).map((fandom) => fandom.replace(OF_KIND, ''))),
      ...state('category', 'Genre', textsOf(root.querySelectorAll(GENRE))),
      ...state('length', 'Words', said(labelled, 'words')?.text),
      ...state('status', 'Status', status),
    ],
    ...(posted !== undefined && { chapters: { posted, ...(complete && { total: posted }) } }),
    ...(complete !== undefined && { complete }), ...(published && { published }), ...(updated && { updated }),
  };
}

/** Author, then the summary on lines of its own, then labels again: the summary has none, or says "Summary:". */
function summaryOf(root: ParentNode & Node): string | undefined {
  const labelled = labelledIn(root, { known: LABELS });
  const own = said(labelled, 'summary')?.text;
  const by = said(labelled, 'by', 'author');
  const name = textOf(by?.links[0]);
  return own ?? (by && name !== '' ? by.text.slice(by.text.indexOf(name) + name.length).replace(/^[\s|,-]+/, '') : undefined);
}

/** "InuYasha Fan Fiction ❯ Title ❯ Chapter 3 ( Chapter 3 )", or the older "Title: Chapter 3 [ P - Pre-Teen ]". */
function headingOf(document: Document): { readonly fandom?: string; readonly title: string; readonly chapter?: string } {
  const head = document.querySelector('#post-title');
  if (!head) {
    const old = document.querySelector('td.ffh');
    const text = textWithout(old, 'font').replace(RATING, '').trim();
    const cut = old?.hasAttribute('colspan') ? -1 : text.lastIndexOf(': ');
    return cut < 0 ? { title: text } : { title: text.slice(0, cut), chapter: text.slice(cut + 2) };
  }
  const [first = '', second, third] = textWithout(head, 'font').split(ARROW);
  if (second === undefined) return { title: first };
  return { fandom: first.replace(OF_KIND, ''), title: second, ...(third && { chapter: third }) };
}

/** Each chapter has its option, or its link in the list; options hold the chapter's number in the archive alone. */
function chaptersOf(document: Document, address: URL | undefined, work: string | undefined): ChapterLink[] {
  const options = [...document.querySelectorAll('form[action*="view_ch.php"] option')];
  const id = storyId(work) ?? storyId(address?.href);
  const found = options.length > 0 ? options : [...document.querySelectorAll('p[style*="margin-left"] a[href*="/fanfic/c/"], p[style*="margin-left"] a[href*="view_ch.php"]')];
  return found.flatMap((element, i) => {
    const value = element.getAttribute('value');
    const url = value && /^\d+$/.test(value) ? absoluteUrl(`/fanfic/view_ch.php/${id ?? ''}/${value}`, document, address) : linkOf(element, address);
    return url ? [{ url, title: textOf(element).replace(COUNTED, ''), number: i + 1, element }] : [];
  });
}

const storyId = (url: string | undefined): string | undefined =>
  /\/fanfic\/s\/(?:[^/]+\/)*(\d{1,12})/.exec(url ?? '')?.[1] ?? /\/fanfic\/c\/(?:[^/]+\/)*?(\d{1,12})\/\d/.exec(url ?? '')?.[1] ?? /view_(?:st|ch)\.php(?:\/|\?(?:\w+=[^&]*&)*id=)(\d{1,12})/.exec(url ?? '')?.[1];

function statedOf(document: Document, facts: Facts): Stated[] {
  const { title, fandom } = headingOf(document);
  const meta = document.querySelector('.post-meta');
  const named = facts.stated.some(({ field }) => field === 'fandom') ? undefined : fandom;
  return [
    ...state('title', '', title),
    ...state('author', '', textOf(document.querySelector(AUTHOR))),
    ...state('fandom', '', named), ...facts.stated,
    ...state('summary', '', meta ? summaryOf(meta) : undefined),
  ];
}

const NONE = { family: 'mediaminer', text: [], stated: [], noWarningsField: true, chapters: [], entries: [] } as const;

/** Where the text is; older pages have no element for it and are read whole. */
const textsIn = (document: Document): Element[] => [...document.querySelectorAll('#fanfic-text')];

function readWork(document: Document, address: URL | undefined): Source {
  const text = textsIn(document);
  const shown = textOf(document.querySelector('#post-rating')) || textOf(document.querySelector('td.ffh'));
  const facts = factsOf(document.querySelector('.post-meta') ?? document.querySelector('td.ffh')?.closest('table') ?? document, RATING.exec(shown)?.[1]);
  const own = linkOf(document.querySelector('#post-title a[href*="/fanfic/s/"], link[rel="canonical"][href*="/fanfic/s/"]'), address);
  const here = /\/fanfic\/s\/|view_st\.php/.test(address?.href ?? '') ? address?.href : undefined;
  const id = storyId(address?.href);
  const work = here ?? own ?? (id ? absoluteUrl(`/fanfic/view_st.php/${id}`, document, address) : undefined);
  const chapters = chaptersOf(document, address, work);
  const at = chapters.findIndex(({ element, url }) => element.hasAttribute('selected') || url === address?.href);
  const { chapter } = headingOf(document);
  const posted = chapters.length > 0 ? { posted: chapters.length, ...(facts.complete && { total: chapters.length }) } : facts.chapters;
  const listOnly = text.length === 0 && chapters.length > 0 && document.querySelector('form[action*="view_ch.php"] option') === null;
  const title = chapter ?? chapters[at]?.title;
  const previous = chapters[at - 1]?.url;
  const next = at < 0 ? undefined : chapters[at + 1]?.url;
  return {
    ...NONE, page: listOnly ? 'index' : 'story', text, chapters, stated: statedOf(document, facts),
    chapter: { ...(at >= 0 && { number: at + 1 }), ...(title && { title }), ...posted },
    ...(facts.complete !== undefined && { complete: facts.complete }),
    // A chapter's page dates the chapter.
    ...(listOnly && { ...(facts.published && { published: facts.published }), ...(facts.updated && { updated: facts.updated }) }),
    ...(work && { work, ...(!listOnly && { index: work }) }), ...(previous && { previous }), ...(next && { next }),
    ...(listOnly && { head: document.querySelector('.post-meta') ?? undefined }),
  } as Source;
}

function entryOf({ link, elements, root }: EntryBlock, address: URL | undefined): ListedEntry {
  const { stated, ...facts } = factsOf(root as ParentNode & Node, RATING.exec(textOf(root))?.[1]);
  const url = linkOf(link, address);
  const author = (root as ParentNode).querySelector(AUTHOR);
  return {
    elements, ...(url && { url }), ...facts,
    stated: [...state('title', '', textOf(link)), ...state('author', '', textOf(author)), ...stated, ...state('summary', '', summaryOf(root as ParentNode & Node))],
  };
}

/** One link a story: covers and "read more" lead to the same address. */
function storyLinks(document: Document): Element[] {
  const seen = new Set<string>();
  return [...document.querySelectorAll(STORY_LINK)].filter((link) => {
    const id = storyId(link.getAttribute('href') ?? undefined);
    return id !== undefined && textOf(link) !== '' && !seen.has(id) && Boolean(seen.add(id));
  });
}

/** MediaMiner, as it is and as it was. */
export const mediaminer: Adapter = {
  family: 'mediaminer',
  recognises: (document, address) =>
    document.querySelector('#post-title ~ #post-rating, #post-rating + .post-meta, #fanfic-text, td.ffh') !== null || HOST.test(address?.hostname ?? ''),
  readSource(document, address) {
    if (document.querySelector(HEAD)) return readWork(document, address);
    const entries = entryBlocks(storyLinks(document)).map((block) => entryOf(block, address));
    return { ...NONE, page: entries.length > 0 ? 'listing' : 'other', entries };
  },
};
