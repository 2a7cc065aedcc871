import { absoluteUrl, linkOf } from './links';
import { listedBy } from './listed';
import type { Adapter, ChapterLink, Source } from './source';
import { state } from './state';
import { textOf, textsOf } from './texts';
import { chaptersOf, indexFacts, readIndex } from './xenforo-index';
import { ANY, dayOf, isFictionBoard, rated, THREADMARKS, TIME, titled } from './xenforo-parts';
import { readThreads } from './xenforo-threads';

const HEADING = '.p-title-value, .titleBar h1';
const ABOUT = '.p-description, #pageDescription';
const POSTS = 'article.message--post, li.message';
const BODY = '.message-body .bbWrapper, .messageText';
const LABEL = '.threadmarkLabel, .threadmarker .label';
/** "Threadmarks", "Sidestory", "Omake": what a post is marked as. Words of the staff and lists of links are no story. */
const NO_STORY = /^(?:Staff Post|Media|Informational)/i;
/** Reader mode and the list of chapters say so in their heading. */
const VIEW = /\s+[-|]\s+(?:Reader mode|Threadmarks)$/i;
const THREAD = /^.*?threads\/[^/?#&]+/;

/** What a thread says of itself, the same on its pages, its index and in reader mode. */
function threadOf(document: Document, address: URL | undefined): Omit<Source, 'page' | 'text'> {
  const shown = titled(document.querySelector(HEADING));
  const heading = { ...shown, title: shown.title.replace(VIEW, '') };
  const about = document.querySelector(ABOUT);
  const author = textOf(about?.querySelector('.username')) || document.querySelector('.hasThreadmark')?.getAttribute('data-author');
  const published = dayOf(about?.querySelector(TIME));
  const index = linkOf(document.querySelector('.block-outer-threadmarks a[href*="/threadmarks"], .block-outer-recent-threadmarks a[href*="/threadmarks"], a.threadmarksTrigger, a[href*="/threadmarks"]'), address);
  const canonical = absoluteUrl(document.querySelector('link[rel="canonical"]')?.getAttribute('href'), document, address);
  const work = [address?.href, canonical, index].map((url) => THREAD.exec(url ?? '')?.[0]).find((url) => url !== undefined);
  return {
    family: 'xenforo', noWarningsField: true, chapters: [], entries: [],
    stated: [
      ...state('title', '', heading.title), ...state('author', '', author ?? undefined), ...rated(document, heading),
      ...state('category', 'Prefix', heading.prefixes), ...state('category', 'Tags', textsOf(about?.querySelectorAll('a.tagItem') ?? document.querySelectorAll('.tagBlock a.tag'))),
    ],
    ...(published && { published }), ...(index && { index }), ...(work && { work: `${work}/` }),
  };
}

/** The posts that are chapters. */
function markedPosts(document: Document): Element[] {
  const marked = [...document.querySelectorAll(POSTS)].filter((post) => post.classList.contains('hasThreadmark'));
  return marked.filter((post) => !NO_STORY.test(textOf(post.querySelector('.message-cell--threadmark-header label'))));
}

/** Without threadmarks the thread's first post opens the story, where the page holds it. */
function openingPost(document: Document, address: URL | undefined): Element[] {
  const first = document.querySelector(POSTS);
  const later = /\/page-(?!1\b)\d+|[?&]page=(?!1\b)\d+/.test(address?.href ?? '') || document.querySelector('link[rel="prev"], .pageNav-jump--prev') !== null;
  return first && !later && document.querySelector(THREADMARKS) === null && isFictionBoard(document) ? [first] : [];
}

/** "1.01" of "Threadmark: 1.01". */
const labelOf = (post: Element | undefined): string => textOf(post?.querySelector(LABEL)).replace(/^Threadmark:\s*/i, '');
const postId = (post: Element | undefined): string | undefined => /post-(\d+)/.exec(post?.getAttribute('data-content') ?? post?.id ?? '')?.[1];

/** Arrows in the head or foot of a chapter; the page's own where a page of reader mode ends. */
function beside(post: Element | undefined, to: 'previous' | 'next', address: URL | undefined): string | undefined {
  const words = to === 'next' ? /^next/i : /^prev/i;
  const own = post?.querySelector(`.threadmark-control--${to}`) ?? [...(post?.querySelectorAll('.threadmark-nav a[href], .threadmarker a[href]') ?? [])].find((link) => words.test(textOf(link)));
  const paged = post?.ownerDocument.querySelector(to === 'next' ? '.pageNav-jump--next' : '.pageNav-jump--prev');
  return linkOf(own ?? (/\/reader(?:\/|$)/.test(address?.pathname ?? '') ? paged : null), address);
}

/** The chapter that opens the page; its number where the page lists all of them. */
function chapterOf(post: Element | undefined, chapters: readonly ChapterLink[]): NonNullable<Source['chapter']> {
  const title = labelOf(post);
  const id = postId(post);
  const number = id ? chapters.find(({ url }) => new RegExp(`\\b(?:post-|posts/)${id}\\b`).test(url))?.number : undefined;
  return { ...(number !== undefined && { number }), ...(title && { title }) };
}

function readThread(document: Document, address: URL | undefined): Source {
  const thread = threadOf(document, address);
  const posts = markedPosts(document);
  const shown = posts.length > 0 ? posts : openingPost(document, address);
  const text = shown.map((post) => post.querySelector(BODY)).filter((body) => body !== null);
  if (text.length === 0) return { ...thread, page: 'other', text };
  const { stated, chapters: posted, ...facts } = indexFacts(document);
  const chapters = chaptersOf(document, address);
  const previous = beside(posts[0], 'previous', address);
  const next = beside(posts.at(-1), 'next', address);
  return {
    ...thread, page: 'story', text, stated: [...thread.stated, ...stated], chapters, chapter: { ...chapterOf(posts[0], chapters), ...posted },
    ...facts, ...(previous && { previous }), ...(next && { next }),
  };
}

/** Whether the page is one of this family, by its markup and its host. */
export const isOfXenforo = (document: Document): boolean => document.querySelector(ANY) !== null && (document.querySelector(THREADMARKS) !== null || isFictionBoard(document));

/** Boards on XenForo 1 and 2 that keep stories: SpaceBattles, Sufficient Velocity, Questionable Questing and their kin. */
export const xenforo: Adapter = {
  family: 'xenforo',
  recognises: isOfXenforo,
  readSource(document, address) {
    if (document.querySelector(POSTS)) return readThread(document, address);
    if (document.querySelector('.threadmarkListingHeader, .structItem--threadmark, li.threadmarkListItem')) return readIndex(document, address, threadOf(document, address));
    const list = listedBy(() => readThreads(document, address));
    return { family: 'xenforo', noWarningsField: true, page: list.eachEntry ? 'listing' : 'other', text: [], stated: [], chapters: [], ...list };
  },
};
