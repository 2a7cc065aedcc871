import { isoDate, isoOfSeconds } from './dates';
import type { Stated } from './source';
import { state, textWithout } from './state';
import { textOf, textsOf } from './texts';

/** XenForo 2 names its page `#XF`, XenForo 1 `#XenForo`. */
export const ANY = 'html#XF, html#XenForo, article.message--post, li.message.hasThreadmark, .structItem--thread, .structItem--threadmark, li.discussionListItem, li.threadmarkListItem';
/** What only threads with chapters have. */
export const THREADMARKS = '.hasThreadmark, .structItem--threadmark, li.threadmarkListItem, .threadmarkListingHeader, a.threadmarksTrigger, .block-outer-threadmarks, .block-outer-recent-threadmarks';
const CRUMBS = '.p-breadcrumbs li, .breadcrumb .crumb, .breadBoxTop .crust';
const HEADING = '.p-title-value, .titleBar h1';
const PREFIX = '.label, .prefix';
/** Boards that hold stories, by their names. */
const FICTION = /writing|fiction|fanfic|\bfics?\b|\bstor(?:y|ies)\b|\bquests?\b/i;
const NSFW = /\bNSFW\b/i;

/** Whether the board is one for stories: XenForo also runs boards about anything else. */
export const isFictionBoard = (document: Document): boolean =>
  FICTION.test([...textsOf(document.querySelectorAll(CRUMBS)), document.querySelector('.structItem--thread, .discussionListItem') ? textOf(document.querySelector(HEADING)) : ''].join(' | ').slice(0, 2000));

/** The board's own name where it says that what stands in it is not safe for work. */
const nsfwBoard = (document: Document): string | undefined => [...textsOf(document.querySelectorAll(CRUMBS)), textOf(document.querySelector(HEADING))].find((text) => NSFW.test(text));

/** The name without its prefixes, and those: "Crossover", "Quest", "NSFW". */
export function titled(element: Element | null | undefined): { readonly title: string; readonly prefixes: readonly string[] } {
  return { title: textWithout(element, `${PREFIX}, .label-append, .unreadLink, .labelLink, .prefixLink`), prefixes: element ? textsOf(element.querySelectorAll(PREFIX)) : [] };
}

/** These boards have no ratings; a prefix, a mark in the title or a board of its own says "not safe for work". */
export function rated(document: Document, { title, prefixes }: ReturnType<typeof titled>): Stated[] {
  const marked = prefixes.find((prefix) => NSFW.test(prefix)) ?? (NSFW.test(title) ? 'NSFW' : undefined);
  return marked ? state('rating', 'Prefix', marked) : state('rating', 'Forum', nsfwBoard(document));
}

/** `<time data-timestamp datetime>`, `<abbr data-time>`, or "Mar 4, 2014 at 3:12 PM" in a title. */
export function dayOf(time: Element | null | undefined): string | undefined {
  if (!time) return undefined;
  const seconds = time.getAttribute('data-timestamp') ?? time.getAttribute('data-time');
  return isoOfSeconds(seconds) ?? isoDate(time.getAttribute('datetime')) ?? isoDate(time.getAttribute('title')) ?? isoDate(textOf(time));
}

export const TIME = 'time, .DateTime';

/** What stands in `<dt>` and `<dd>` beside each other, by label in lower case. */
export const pairsIn = (root: ParentNode): ReadonlyMap<string, string> =>
  new Map([...root.querySelectorAll('dt')].map((label) => [textOf(label).replace(/:$/, '').toLowerCase(), textOf(label.nextElementSibling)]));
