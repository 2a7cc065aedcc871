import { isoOfSeconds } from './dates';
import { parseMeta, type MetaLine } from './ffn-meta';
import { linkOf } from './links';
import type { ListedEntry, Posted, Stated } from './source';
import { countOf, proseWithout, state, textWithout } from './state';
import { textOf } from './texts';

/** Times stand in spans of their own; without them the line parts cleanly. */
export const metaOf = (element: Element | null): MetaLine => parseMeta(textWithout(element, '[data-xutime]'));

/** What the line of facts says, as statements. */
export function statedByMeta(meta: MetaLine): Stated[] {
  return [
    ...state('rating', 'Rated', meta.rating),
    ...state('language', '', meta.language),
    ...state('category', '', meta.genres),
    ...state('characters', '', meta.characters),
    ...state('pairing', '', meta.pairings),
    ...state('length', 'Words', meta.counts.get('words')),
    ...state('status', 'Status', meta.complete ? 'Complete' : undefined),
  ];
}

/** A story of one chapter has no count. All chapters are there where the story is complete. */
export function postedOf(meta: MetaLine): Posted {
  const posted = countOf(meta.counts.get('chapters')) ?? 1;
  return meta.complete ? { posted, total: posted } : { posted };
}

/** "Updated: <span data-xutime>", "published: …": what stands before a time says which it is. */
export function datesIn(element: Element | null): Pick<ListedEntry, 'published' | 'updated'> {
  const dates: { published?: string; updated?: string } = {};
  for (const span of element?.querySelectorAll('[data-xutime]') ?? []) {
    const day = isoOfSeconds(span.getAttribute('data-xutime'));
    const before = span.previousSibling?.textContent ?? '';
    if (day) dates[/updated\W*$/i.test(before.slice(-20)) ? 'updated' : 'published'] = day;
  }
  return dates;
}

const META = '.z-padtop2, .gray, .xgray';
/** Rows of the site, and of the phone site. */
export const ROWS = '.z-list, .bs';
const TITLE = 'a.stitle, a[href*="/s/"]';
const AUTHOR = 'a[href*="/u/"]';
/** "Harry Potter FanFiction Archive | FanFiction": a list of one fandom names it here alone. */
const OF_FANDOM = /^(.{1,120}?) FanFiction Archive\b/;
/** "Maris | FanFiction": an author's page names them here, not in their own rows. */
const OF_AUTHOR = /^(.{1,120}?)\s+\|\s+(?:FanFiction|FictionPress)\b/;

function statedByRow(row: Element, meta: MetaLine): Stated[] {
  const { title } = row.ownerDocument;
  const named = row.classList.contains('mystories') ? OF_AUTHOR.exec(title)?.[1] : undefined;
  const summary = row.querySelector('.z-indent, .z-padtop');
  return [
    ...state('title', '', textOf(row.querySelector(TITLE))),
    ...state('author', '', textOf(row.querySelector(AUTHOR)) || named),
    ...state('fandom', '', meta.fandoms.length > 0 ? meta.fandoms : OF_FANDOM.exec(title)?.[1]),
    ...statedByMeta(meta),
    ...state('summary', '', summary ? proseWithout(summary, META) : phoneSummary(row)),
  ];
}

/** The phone site writes the summary right into the row, between the author and the line of facts. */
function phoneSummary(row: Element): string {
  const text = textWithout(row, `${META}, a`);
  return text.replace(/^(?:[\s.,·-]|by\b)+/, '').trim();
}

function entryOf(row: Element, address: URL | undefined): ListedEntry[] {
  const link = row.querySelector(TITLE);
  const url = linkOf(link, address);
  if (!link || textOf(link) === '') return [];
  const line = row.querySelector(META);
  const meta = metaOf(line);
  // Lists of the phone site do not say whether a story is complete: only "yes" is known there.
  const silent = row.classList.contains('bs') && !meta.complete;
  return [{ elements: [row], ...(url && { url }), stated: statedByRow(row, meta), chapters: postedOf(meta), ...(!silent && { complete: meta.complete }), ...datesIn(line) }];
}

/** Each story of a list, an author's page, a community or a search, as it is asked for. */
export function* entriesOf(document: Document, address: URL | undefined): Generator<ListedEntry> {
  for (const row of document.querySelectorAll(ROWS)) yield* entryOf(row, address);
}
