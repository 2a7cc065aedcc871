import { isoDate } from './dates';
import { absoluteUrl, linkOf } from './links';
import { authorsIn, countsIn, stated, tagsIn, workUrl } from './otw-blurb';
import type { ChapterLink, Source, Stated } from './source';
import { proseOf, textOf, textsOf } from './texts';

/** The boxes of tags by their class, in the page's order. */
const TAGS: readonly (readonly [string, Stated['field']])[] = [
  ['rating', 'rating'], ['warning', 'warnings'], ['category', 'category'], ['fandom', 'fandom'], ['relationship', 'pairing'], ['character', 'characters'], ['freeform', 'category'],
];
/** What stands around the text in one chapter's own box. */
const AROUND_TEXT = '.preface, .notes, .summary, .meta';

const within = (root: ParentNode, selector: string): Element | undefined => root.querySelector(selector) ?? undefined;

/** The label of a `dd`: its `dt` stands before it. */
const labelOf = (box: Element): string => (box.previousElementSibling?.localName === 'dt' ? textOf(box.previousElementSibling) : '');

function tagsOf(meta: Element): Stated[] {
  return TAGS.flatMap(([kind, field]) => {
    const box = meta.querySelector(`dd.${kind}`);
    return box ? tagsIn(field, labelOf(box), box) : [];
  });
}

function datesOf(meta: Element): Pick<Source, 'published' | 'updated'> {
  const published = isoDate(textOf(meta.querySelector('dd.published')));
  const updated = isoDate(textOf(meta.querySelector('dd.status')));
  return { ...(published !== undefined && { published }), ...(updated !== undefined && { updated }) };
}

/** Story text alone: notes and summaries of chapters are set in the same type. */
const textIn = (root: ParentNode): Element[] => [...root.querySelectorAll('#chapters .userstuff')].filter((each) => !each.closest(AROUND_TEXT) && !each.parentElement?.closest('.userstuff'));

/** Notes above the text are read with it; those of later chapters and at ends are heard for what they warn of. */
function notesOf(document: Document, text: readonly Element[]): { readonly notes: readonly Element[]; readonly later: Stated[] } {
  const all = [...document.querySelectorAll('#workskin .notes.module, #workskin .chapter .summary.module')].filter((each) => !each.closest('#comments'));
  const first = text[0];
  const isAbove = (note: Element): boolean => first !== undefined && (note.compareDocumentPosition(first) & 4) !== 0 && !note.classList.contains('end');
  const later = all.filter((note) => !isAbove(note)).map((note) => proseOf(note.querySelector('blockquote') ?? note)).filter((value) => value !== '');
  return { notes: all.filter(isAbove), later: stated('notes', 'Notes', later) };
}

function chaptersOf(document: Document, work: string | undefined, address: URL | undefined): ChapterLink[] {
  const options = [...document.querySelectorAll('#chapter_index select option, select[name="selected_id"] option')];
  const seen = new Set<string>();
  const links = options.length > 0 ? options : [...document.querySelectorAll('ol.chapter.index li a, #chapters .chapter.preface h3.title a, #chapters h3.title a')];
  return links.flatMap((element, i) => {
    const href = element.getAttribute('value') ? `/works/${work?.split('/').at(-1)}/chapters/${element.getAttribute('value')}` : element.getAttribute('href');
    const url = absoluteUrl(href?.replace(/[?#].*$/, ''), document, address ?? (work && URL.canParse(work) ? new URL(work) : undefined));
    if (!url || seen.has(url)) return [];
    seen.add(url);
    return [{ url, title: chapterTitle(element), number: i + 1, element }];
  });
}

/** "3. The Well", or the heading "Chapter 3: The Well", whose number alone is the link. */
function chapterTitle(element: Element): string {
  const text = textOf(element.closest('h3') ?? element).replace(/^\d{1,4}\.\s*/, '');
  return text.replace(/^Chapter \d{1,4}:\s*/i, '');
}

/** Of one chapter that is shown alone. */
function chapterOf(document: Document): { readonly number?: number; readonly title?: string } {
  const shown = [...document.querySelectorAll('#chapters > .chapter[id^="chapter-"]')];
  if (shown.length !== 1) return {};
  const number = Number(shown[0]?.id.slice('chapter-'.length));
  const heading = textOf(shown[0]?.querySelector('.preface h3.title'));
  const title = heading.includes(':') ? heading.slice(heading.indexOf(':') + 1).trim() : '';
  return { ...(number > 0 && { number }), ...(title && { title }) };
}

/** The work's own address: of the page, of its downloads, or of its chapter's heading. */
function workOf(document: Document, address: URL | undefined): string | undefined {
  const own = address && workUrl(address.pathname, document, address);
  if (own) return own;
  const download = /\/downloads\/(\d+)/.exec(document.querySelector('li.download a[href*="/downloads/"]')?.getAttribute('href') ?? '')?.[1];
  const linked = download ? `/works/${download}` : document.querySelector('#chapters h3.title a[href*="/works/"], h2.heading a[href*="/works/"], #workskin a[href*="/works/"]')?.getAttribute('href');
  return workUrl(linked, document, address);
}

const way = (document: Document, selector: string, address: URL | undefined): string | undefined => linkOf(document.querySelector(selector), address)?.replace(/#.*$/, '');

/** A work's page: one chapter, or all. */
export function readWork(document: Document, meta: Element, address: URL | undefined): Source {
  const text = textIn(document);
  const { notes, later } = notesOf(document, text);
  const work = workOf(document, address);
  const summary = proseOf(within(document, '#workskin > .preface .summary blockquote'));
  const { chapters, complete } = countsIn(textOf(meta.querySelector('dd.chapters')));
  const chapter = { ...chapterOf(document), ...chapters };
  const [previous, next] = [way(document, 'li.chapter.previous a', address), way(document, 'li.chapter.next a', address)];
  return {
    family: 'otw',
    page: 'story',
    text,
    notes,
    head: meta.closest('.wrapper:not(#outer):not(#inner)') ?? meta,
    stated: [
      ...stated('title', '', textsOf(document.querySelectorAll('#workskin > .preface h2.title'))),
      ...stated('author', '', authorsIn(document.querySelector('#workskin > .preface h3.byline'))),
      ...tagsOf(meta),
      ...stated('summary', 'Summary:', summary ? [summary] : []),
      ...stated('series', 'Series:', textsOf(meta.querySelectorAll('dd.series span.position, dd.series li')).slice(0, 5)),
      ...stated('language', 'Language:', textsOf(meta.querySelectorAll('dd.language'))),
      ...stated('length', 'Words:', textsOf(meta.querySelectorAll('dd.words'))),
      ...later,
    ],
    ...(Object.keys(chapter).length && { chapter }),
    ...(complete !== undefined && { complete }),
    ...datesOf(meta),
    ...(work && { work, index: `${work}/navigate` }),
    ...(previous && { previous }),
    ...(next && { next }),
    chapters: chaptersOf(document, work, address),
    entries: [],
  };
}

/** A work's list of chapters (`/navigate`). */
export function readNavigate(document: Document, list: Element, address: URL | undefined): Source {
  const heading = document.querySelector('#main h2.heading, h2.heading');
  const link = heading?.querySelector('a[href*="/works/"]');
  const work = workOf(document, address);
  const title = textOf(link);
  const chapters = chaptersOf(document, work, address);
  const updated = isoDate(textOf([...list.querySelectorAll('.datetime')].at(-1)));
  return {
    family: 'otw', page: 'index', text: [], head: list,
    stated: [...stated('title', '', title ? [title] : []), ...stated('author', '', textsOf(heading?.querySelectorAll('a[rel="author"]') ?? []))],
    chapter: { posted: chapters.length },
    ...(updated !== undefined && { updated }),
    ...(work && { work, index: `${work}/navigate` }),
    chapters,
    entries: [],
  };
}
