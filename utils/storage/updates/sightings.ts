import type { PageSight, SeenLink } from '../../archives/sight';
import type { Header, Reading } from '../../header/header';
import type { PlaceReport } from '../../progress/visit-report';
import type { PageRead } from '../../updates/check';
import type { FeedEntry } from '../../updates/feed';
import type { SightedPart, Sighting } from '../../updates/sighting';
import { originalAddress, plainAddress } from '../../works/address';
import { filePartsOf } from '../../works/file-parts';
import { identify } from '../../works/identify';
import { statedHome } from '../../works/moved';
import type { PageFacts } from '../../works/page-facts';
import { rowOf } from '../../works/sequence';
import { slugOf } from '../../works/text-key';
import type { WorkPage } from '../../works/work';

type SourceFacts = PageFacts['source'];

/** Families whose pages are their author's own: what stands on one chapter may be as old as that chapter. */
const HAND_MADE: readonly (string | undefined)[] = [undefined, 'plain', 'home-page', 'mail', 'usenet', 'journal', 'gossamer', 'automated-archive'];

/** The key of the chapter that a link leads to within the work; `undefined` for any other link. */
export function partAt(link: string, work: string, page: PageFacts): string | undefined {
  const told = identify({ address: link, ...(page.source && { source: { ...page.source, chapter: undefined, page: 'story', chapters: [] } }), ...(page.reader && { reader: page.reader }) });
  if (told.work === work) return told.chapter ?? '';
  const row = rowOf(link);
  if (row === undefined || (work !== row && !work.startsWith(`${row}#`))) return undefined;
  return filePartsOf(plainAddress(link)).find(({ style }) => style === 'counted' || style === 'named')?.part;
}

/** Where a page made by hand says that its story's contents are. Of an archive's works that is known. */
export const contentsOf = ({ source }: PageFacts): string | undefined => (HAND_MADE.includes(source?.family) ? source?.index : undefined);

const isCopy = (address: string | undefined): Pick<Sighting, 'copy'> => (address !== undefined && originalAddress(address) !== address ? { copy: true } : {});

/** Chapters among links, each once. `listed` by their archive: all of them are chapters. Those of a page made by hand are told by their names, and stand in the order of their numbers. */
function partsOf(links: readonly SeenLink[], work: string, page: PageFacts, order: 'listed' | 'numbered'): SightedPart[] {
  const parts = new Map<string, SightedPart>();
  for (const { url, title, posted, words } of links) {
    const told = partAt(url, work, page);
    const isOther = told === undefined || (told === '' && links.length > 1);
    const key = isOther && order === 'listed' ? plainAddress(url) : told;
    if (key === undefined || (isOther && order === 'numbered') || parts.has(key)) continue;
    parts.set(key, { key, address: url, ...(title !== '' && { title }), ...(posted !== undefined && { posted }), ...(words !== undefined && { words }) });
  }
  const all = [...parts.values()];
  return order === 'numbered' ? all.toSorted((a, b) => Number.parseInt(a.key, 10) - Number.parseInt(b.key, 10)) : all;
}

const present = <T extends object>(keys: T): { [K in keyof T]?: NonNullable<T[K]> } => Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: NonNullable<T[K]> };

/** What a page that its reader opened tells of its work: a list of chapters, or how far it goes. `links`: to its chapters. */
export function sightingOfPage(page: PageFacts, { work, number }: WorkPage, links: readonly string[], at: number): Sighting {
  const { source } = page;
  const parts = (source?.chapters?.length ?? 0) > 0 ? partsOf(links.map((url) => ({ url, title: '' })), work, page, 'listed') : [];
  const isContents = source?.page === 'index';
  const { posted, total } = source?.chapter ?? {};
  const counted = posted ?? (parts.length > 0 ? parts.length : undefined);
  const moved = page.home?.when === 'now' ? page.home.address : undefined;
  const status = !isContents || source.complete === undefined ? undefined : source.complete ? 'complete' : 'wip';
  return {
    at, from: isContents ? 'contents' : 'reached', ...isCopy(page.address),
    ...present({ posted: counted, total, status, movedTo: moved, reached: isContents ? undefined : number }),
    ...(isContents && parts.length > 0 && { parts }),
  };
}

/** What a place in a story tells of it besides. Of a page made by hand, the status of a chapter may be as old as the chapter: only a last one speaks for the work. */
export function sightingOfPlace(page: PageFacts, { number }: WorkPage, { facts, posted, total }: PlaceReport, known: number | undefined, at: number): Sighting {
  const isByHand = HAND_MADE.includes(page.source?.family);
  const speaks = !isByHand || (number !== undefined && number >= (known ?? Infinity));
  return {
    at, from: 'reached', ...isCopy(page.address),
    ...present({ posted, total: posted === undefined ? undefined : total, reached: number, status: speaks ? facts.status : undefined, updated: isByHand ? undefined : facts.updated, words: isByHand ? undefined : facts.words }),
  };
}

/** What an entry of a listing tells of its work. */
export function sightingOfEntry({ chapter, status, dates, words }: Header, address: string, at: number): Sighting {
  const posted = chapter?.posted;
  return { at, from: 'listing', ...isCopy(address), ...present({ posted, total: posted === undefined ? undefined : chapter?.total, status, updated: dates?.updated, words }) };
}

const tells = ({ posted, parts, status, updated, reached, movedTo }: Omit<Sighting, 'at'>): boolean => [posted, status, updated, reached, movedTo].some((one) => one !== undefined) || (parts?.length ?? 0) > 0;

function factsOf({ source, links, ask }: PageSight, address: string, { headers: [header] }: Reading): PageFacts {
  const home = statedHome((ask?.lines ?? []).slice(0, 60).map(({ text }) => text));
  return {
    address,
    ...(source && { source: sourceFacts(source) }),
    ...(header && { header: { title: header.title, chapter: header.chapter, authors: header.authors } }),
    ...(HAND_MADE.includes(source?.family) && { siblings: links.slice(0, 300).map(({ url }) => url) }),
    ...(home && { home }),
  };
}
const sourceFacts = ({ family, page, work, previous, next, index, chapter }: NonNullable<PageSight['source']>): SourceFacts => ({ family, page, ...present({ work, previous, next, index, chapter }) });

/** A chapter's own page: it leads on where there is more. */
function reachedOn(page: PageFacts, sight: PageSight, work: string, linked: readonly SightedPart[]): Pick<Sighting, 'reached' | 'posted'> {
  const told = identify(page);
  const isPart = told.work === work || partAt(page.address ?? '', work, page) !== undefined;
  const number = isPart ? (told.number ?? Number.parseInt(partAt(page.address ?? '', work, page) ?? '', 10)) : Number.NaN;
  if (!Number.isFinite(number)) return {};
  const leadsOn = sight.source?.next !== undefined && partAt(sight.source.next, work, page) !== undefined ? number + 1 : number;
  const highest = Math.max(leadsOn, ...linked.map(({ key }) => Number.parseInt(key, 10)).filter(Number.isFinite));
  return { reached: number, posted: highest };
}

/** What a page that was fetched tells of a work. `reading` of its lines. */
export function pageRead(sight: PageSight, reading: Reading, { work, address, reader }: { readonly work: string; readonly address: string; readonly reader?: PageFacts['reader'] }): PageRead {
  const { source, asksForPassword, consent } = sight;
  if (source?.page === 'missing' || sight.notThere) return { kind: sight.lacksChapter ? 'unreadable' : 'gone' };
  const [header] = reading.headers;
  const page: PageFacts = { ...factsOf(sight, address, reading), ...(reader && { reader }) };
  const byHand = HAND_MADE.includes(source?.family);
  const listed = partsOf(sight.chapters, work, page, 'listed');
  const linked = byHand ? partsOf(sight.links, work, page, 'numbered') : [];
  const reached: Pick<Sighting, 'reached' | 'posted'> = byHand && (source?.page !== 'index') ? reachedOn(page, sight, work, linked) : {};
  const isChapter = reached.reached !== undefined;
  const parts = isChapter ? [] : listed.length > 0 ? listed : linked;
  const { posted, total } = source?.chapter ?? {};
  const status = source?.complete === undefined ? (isChapter ? undefined : header?.status) : source.complete ? 'complete' : 'wip';
  // A page that lists its chapters still has them, whatever it says of its author's other pages.
  const movedTo = page.home?.when === 'now' ? page.home.address : parts.length > 0 || posted !== undefined || isChapter ? undefined : sight.movedTo;
  const sighting: Omit<Sighting, 'at'> = {
    from: isChapter ? 'reached' : 'contents',
    ...present({ posted: posted ?? reached.posted, total, reached: reached.reached, status, updated: source?.updated ?? (byHand ? undefined : header?.dates?.updated), words: header?.words, movedTo }),
    ...(parts.length > 0 && { parts }),
  };
  if (source?.page === 'gate' && parts.length === 0 && (consent !== undefined || !tells(sighting))) return { kind: 'age-question', ...(consent !== undefined && { consent }) };
  if (!tells(sighting) || (asksForPassword && parts.length === 0 && posted === undefined && !isChapter)) return { kind: asksForPassword ? 'login-page' : 'unreadable' };
  const index = contentsOf(page);
  return { kind: 'sighting', sighting, ...(index !== undefined && { contents: index }) };
}

const NUMBER = /(?:part|chapter|ch|teil|kapitel|chapitre)\W{0,3}(\d{1,3})|[([]?(\d{1,3})\s?(?:\/|of)\s?(?:\d{1,3}|\?)|\b(\d{1,3})\W*$/i;
const JOURNAL = /^journal:[^#]+#(.+)$/;

/** What a feed tells of a work: its newest chapters. Of a journal's, the entries that bear the work's title and a number. */
export function feedRead(entries: readonly FeedEntry[], work: string, page: PageFacts = {}): PageRead {
  const [, title] = JOURNAL.exec(work) ?? [];
  const own = entries.flatMap(({ title: shown, address, posted }) => {
    const isOf = title === undefined ? true : slugOf(shown).startsWith(title);
    const key = title === undefined ? (partAt(address, work, page) ?? plainAddress(address)) : plainAddress(address);
    const [, ...numbers] = NUMBER.exec(shown.slice(0, 300)) ?? [];
    const number = Number(numbers.find((one) => one !== undefined));
    return isOf ? [{ number: Number.isFinite(number) ? number : 0, part: { key, title: shown, address, ...(posted !== undefined && { posted }) } }] : [];
  });
  if (entries.length === 0) return { kind: 'unreadable' };
  const highest = Math.max(0, ...own.map(({ number }) => number));
  const days = own.flatMap(({ part }) => part.posted ?? []).toSorted();
  return { kind: 'sighting', sighting: { from: 'feed', parts: own.map(({ part }) => part), ...(title !== undefined && highest > 0 && { posted: highest }), ...(days.length > 0 && { updated: days.at(-1) }) } };
}
