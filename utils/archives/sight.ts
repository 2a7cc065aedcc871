import type { Reading } from '../header/header';
import { isoDate } from './dates';
import { linkOf } from './links';
import { saysNotThere } from './not-there';
import { noteOfMove } from './note-of-move';
import { readDocument, type LinesAsk } from './read-document';
import { sourceOf } from './registry';
import type { PageKind, Source } from './source';
import { textOf } from './texts';

/** A link to what may be a part of a work, with what stands beside it. */
export interface SeenLink {
  /** Absolute, of the original where the page is a copy. */
  readonly url: string;
  readonly title: string;
  /** ISO 8601. */
  readonly posted?: string;
  readonly words?: number;
}

/** What a page that nobody looks at tells of a work, as plain JSON. */
export interface PageSight {
  readonly source?: Pick<Source, 'family' | 'page' | 'work' | 'previous' | 'next' | 'index' | 'chapter' | 'complete' | 'published' | 'updated'>;
  /** The chapters that its archive lists, in order. */
  readonly chapters: readonly SeenLink[];
  /** The page's links to its own host. */
  readonly links: readonly SeenLink[];
  /** What is to be read of it. */
  readonly ask?: LinesAsk;
  /** It has a field for a password. */
  readonly asksForPassword: boolean;
  /** Where the page's own link leads that answers its question about age: the address that was asked for, with what that link says. */
  readonly consent?: string;
  /** Where a short page leads that says that it moved. */
  readonly movedTo?: string;
  /** It is not there, by the words of an archive that no adapter knows without a story. */
  readonly notThere?: true;
  /** A chapter is not there, by the archive's own words; of the work they say nothing. */
  readonly lacksChapter?: true;
}

const MOST_LINKS = 2000;
const ROW = 'li, tr, dd, p, .structItem';
const TIME = 'time, .datetime, .DateTime';
/** Text beside a link that is looked at, in UTF-16 units. */
const BESIDE = 400;
const WORDS = /(?<![\d.,])(\d{1,3}(?:[,.]\d{3})+|\d{1,7}) words\b/i;
const NOTHING: Reading = { kind: 'none', headers: [], entries: [], trace: [] };

const LINKS = 'a[href], option[value]';

/** What stands in a link's own row: a row that holds several links says nothing of one of them. */
function besideOf(element: Element): Pick<SeenLink, 'posted' | 'words'> {
  const row = element.closest(ROW);
  if (!row || element.localName === 'option') return {};
  const time = row.querySelector(TIME);
  const text = textOf(row).slice(0, BESIDE);
  const posted = isoDate(time?.getAttribute('datetime')) ?? isoDate(time ? textOf(time) : text.slice(textOf(element).length));
  const words = WORDS.exec(text)?.[1];
  return { ...(posted !== undefined && { posted }), ...(words !== undefined && { words: Number(words.replace(/\D/g, '')) }) };
}

function linksOf(document: Document, address: URL | undefined): SeenLink[] {
  const found = new Map<string, SeenLink>();
  for (const element of document.querySelectorAll(LINKS)) {
    const url = linkOf(element, address)?.replace(/#.*$/, '');
    if (url === undefined || found.has(url) || !URL.canParse(url) || new URL(url).host !== address?.host) continue;
    found.set(url, { url, title: textOf(element).slice(0, BESIDE), ...besideOf(element) });
    if (found.size === MOST_LINKS) break;
  }
  return [...found.values()];
}

function bare({ family, page, work, previous, next, index, chapter, complete, published, updated }: Source): NonNullable<PageSight['source']> {
  const told = { work, previous, next, index, chapter, complete, published, updated };
  return { family, page, ...(Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)) as Partial<Source>) };
}

/** Pages whose text is not the work's. */
const SILENT: readonly PageKind[] = ['missing', 'listing', 'other'];

/** The lines that are read first. */
async function askOf(document: Document, source: Source | undefined): Promise<LinesAsk | undefined> {
  if (source && SILENT.includes(source.page)) return undefined;
  const asks: LinesAsk[] = [];
  await readDocument(document, source, async (ask) => (asks.push(ask), NOTHING));
  return asks[0];
}

/** eFiction's links that answer its question about age, written plainly or within a script: "…&ageconsent=ok&warning=5". */
const CONSENT_LINK = 'a[href*="ageconsent="], a[href*="warning="]';
const CONSENT = /[?&;](ageconsent|warning)=([\w-]{1,20})/g;

function consentIn(document: Document, source: Source | undefined, address: URL | undefined): string | undefined {
  const href = source?.page === 'gate' && source.family === 'efiction' ? document.querySelector(CONSENT_LINK)?.getAttribute('href')?.slice(0, 500) : undefined;
  const said = [...(href ?? '').matchAll(CONSENT)];
  if (!address || said.length === 0) return undefined;
  const asked = new URL(address);
  for (const [, name = '', value = ''] of said) asked.searchParams.set(name, value);
  return asked.href;
}

/** FanFiction.net's "Chapter not found" and its like. */
const NO_CHAPTER = /chapter (?:was )?not found|(?:find|locate) (?:the|that|this) chapter|chapter does not exist/i;
const saysNoChapter = (document: Document, source: Source | undefined): boolean => source?.page === 'missing' && NO_CHAPTER.test(textOf(document.body).slice(0, 20_000));

/** What a document tells of a work, by the same adapters as on the page itself. `address` as it was asked for. Reading never writes. */
export async function sightOf(document: Document, address: string): Promise<PageSight> {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const source = sourceOf(document, url);
  const ask = await askOf(document, source);
  const consent = consentIn(document, source, url);
  const movedTo = noteOfMove(document, url);
  return {
    ...(source && { source: bare(source) }),
    chapters: (source?.chapters ?? []).slice(0, MOST_LINKS).map(({ url: link, title, element }) => ({ url: link, title, ...besideOf(element) })),
    links: linksOf(document, url),
    ...(ask && { ask }),
    asksForPassword: document.querySelector('input[type="password"]') !== null,
    ...(consent !== undefined && { consent }),
    ...(movedTo !== undefined && { movedTo }),
    // To the journals' adapter any page at an entry's address is one.
    ...((source?.family === 'journal' || (source?.page !== 'story' && source?.page !== 'index')) && saysNotThere(document, url) && { notThere: true as const }),
    ...(saysNoChapter(document, source) && { lacksChapter: true as const }),
  };
}
