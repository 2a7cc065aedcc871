import { listedEntries } from './journal-entries';
import { entryFacts } from './journal-entry';
import { readPlainEntry } from './journal-plain';
import { bareText, readThemedEntry, type ShownEntry, type ThemedEntry, themedEntries } from './journal-theme';
import { absoluteUrl } from './links';
import { listedBy } from './listed';
import type { Adapter, PageKind, Source, Stated } from './source';
import { state } from './state';
import { textOf, textsOf } from './texts';
import { readChapters, readWays, waysBeside } from './ways';

const HOST = /(?:^|\.)(?:livejournal|deadjournal|insanejournal|journalfen|dreamwidth|greatestjournal|scribbld|blurty|needlessly)\.(?:com|net|org)$/i;
/** Names that these sites set in every theme. */
const MARKS = '.b-singlepost-body, .aentry-post__text, span.ljuser, .lj-currents, .ljtags, .entry-wrapper .entry-poster, [name="adult_check"], body[class*="lj-view-"], #Comments';
const ENTRY_PATH = /\/\d+\.html$|\/\d{4}\/\d\d\/\d\d\/[\w-]+\.html$/;
/** Front pages, days, months, tags, communities, reading lists. */
const LIST_PATH = /^\/(?:(?:users\/|community\/|~)[\w-]+\/?)?(?:$|tag\/|\d{4}(?:\/\d\d){0,2}\/?$|friends|read|archive)/;
const GATE = '[name="adult_check"], form[action*="adult_concepts"], form[action*="adult_explicit"]';
const PANEL = '.panel, .b-msgsystem-warningbox, .warningbox, #content';
const ADULT = /\b18\b/;
const LONGEST_REASON = 300;
const SHARED: ReadonlySet<string> = new Set(['www', 'm', 'users', 'community', 'asylums', 'syndicated']);
const SITES: ReadonlyMap<string, string> = new Map([['livejournal.com', 'LiveJournal'], ['dreamwidth.org', 'Dreamwidth'], ['insanejournal.com', 'InsaneJournal'], ['deadjournal.com', 'DeadJournal'], ['journalfen.net', 'JournalFen']]);
/** "someone: The Subject": how these sites title an entry's page. */
const PAGE_TITLE = /^[\w-]{1,40}(?: \|[^:]{0,60})?: (.{1,200})$/;

const siteOf = (address: URL | undefined): { site?: string } => {
  const site = SITES.get((address?.hostname ?? '').split('.').slice(-2).join('.'));
  return site === undefined ? {} : { site };
};

/** Whose journal it is, by its address: "maris-k.livejournal.com" is maris_k's. Communities and old shared hosts name nobody. */
function ownerOf(address: URL | undefined): string | undefined {
  const path = /^\/(?:users\/|~)([\w-]+)/.exec(address?.pathname ?? '')?.[1];
  const [host = '', ...rest] = (address?.hostname ?? '').split('.');
  const sub = rest.length === 2 && HOST.test(address?.hostname ?? '') && !SHARED.has(host) ? host : undefined;
  return (path ?? sub)?.replaceAll('-', '_');
}

function kindOf(document: Document, address: URL | undefined, entries: readonly ThemedEntry[]): PageKind {
  if (document.querySelector(GATE)) return 'gate';
  if (ENTRY_PATH.test(address?.pathname ?? '')) return 'story';
  return entries.length > 1 || (address && entries.length === 1 && LIST_PATH.test(address.pathname)) ? 'listing' : 'story';
}

/** The interstitial: who posted the entry, why it is marked, and from what age on. */
function gateSource(document: Document, address: URL | undefined): Source {
  const panel = document.querySelector(PANEL) ?? document.body;
  const [, ...reasons] = textsOf(panel.querySelectorAll('p'));
  const heading = textOf(panel.querySelector('h1, h2'));
  const button = document.querySelector('[name="adult_check"]')?.getAttribute('value') ?? '';
  const stated: Stated[] = [
    ...state('author', '', textOf(panel.querySelector('.ljuser b, .ljuser'))),
    ...(ADULT.test(`${heading} ${button}`) ? state('rating', '', '18+') : []),
    ...state('warnings', '', reasons.filter((reason) => reason.length < LONGEST_REASON)),
  ];
  return { family: 'journal', page: 'gate', ...siteOf(address), text: [], head: panel, stated, chapters: [], entries: [] };
}

/** The page's one entry: by its theme, as it was shown before there were themes, or its words alone. */
function shownOn(document: Document, [first]: readonly ThemedEntry[]): ShownEntry {
  if (first) return readThemedEntry(first.entry, first.layout, document);
  const text = bareText(document);
  const plain = readPlainEntry(document);
  return { ...plain, ...(text && { text: [text] }), subject: plain.subject ?? PAGE_TITLE.exec(document.title)?.[1] ?? '' };
}

/** Above the author's words stand subject, poster and date; below them tags, mood and music. Links to earlier and later entries of the journal are no chapters: only the author's own count. */
function entrySource(document: Document, address: URL | undefined, entries: readonly ThemedEntry[]): Source {
  const owner = ownerOf(address);
  const shown = { ...(owner !== undefined && { poster: owner }), ...shownOn(document, entries) };
  const { text: [text], date } = shown;
  const facts = entryFacts(shown);
  const chapters = text ? readChapters(text, address) : [];
  return {
    family: 'journal',
    page: 'story',
    ...siteOf(address),
    text: shown.text,
    ...facts,
    ...(date !== undefined && { published: date }),
    ...waysBeside(chapters, facts.chapter?.number),
    ...(text && readWays(text, address)),
    chapters,
    entries: [],
  };
}

/** Whether the page is one of this family, by its markup and its host. */
export const isOfJournal = (document: Document, address: URL | undefined): boolean => HOST.test(address?.hostname ?? '') || document.querySelector(MARKS) !== null;

/** LiveJournal, Dreamwidth and their kin, in any theme, in the light format and as they were. */
export const journal: Adapter = {
  family: 'journal',
  recognises: isOfJournal,
  readSource(document, address) {
    const themed = themedEntries(document);
    const page = kindOf(document, address, themed);
    if (page === 'gate') return gateSource(document, address);
    if (page === 'story') return entrySource(document, address, themed);
    const list = listedBy(() => listedEntries(themed, ownerOf(address), (href) => absoluteUrl(href, document, address)));
    return { family: 'journal', page, ...siteOf(address), text: [], stated: [], chapters: [], ...list };
  },
};
