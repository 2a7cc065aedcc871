import { plainAddress } from './address';
import { byAddress } from './by-address';
import { type Joins, type PageFacts, statedPart } from './page-facts';
import { bySequence } from './sequence';
import { bare, hashOf, openingOf, slugOf } from './text-key';
import type { WorkPage } from './work';

const WEB = /^https?:/i;
/** Their installations number chapters from 1, and show the first under the work's own address. */
const FIRST_WITHOUT_NUMBER = /^(?:efiction|adult-fanfiction):/;
/** Families whose pages are nobody's but their author's: what an adapter takes for the work's page is a guess there. */
const GUESSED: readonly string[] = ['plain', 'home-page', 'mail', 'usenet', 'journal', 'gossamer', 'automated-archive'];
const CHAPTER_NAMES = /^(?:chapter|chap|ch|part|pt|teil|kapitel|chapitre)=0*(\d{1,3})$/i;
/** Joins of joins; a ring of them ends here. */
const LONGEST_CHAIN = 8;

function byText({ address = '', header, opening = '', ...page }: PageFacts): WorkPage {
  const [title, author, text] = [bare(header?.title ?? ''), (header?.authors ?? []).map(bare).join(','), openingOf(opening)];
  if (!title && !text) return { work: `text:${hashOf(address)}`, because: 'page' };
  const own = `text:${hashOf(`${title}|${author}|${text}`)}`;
  const part = title ? statedPart({ header, ...page }) : undefined;
  if (!part) return { work: own, because: 'text' };
  return { work: `text:${hashOf(`${title}|${author}`)}`, chapter: `${part.number}`, number: part.number, because: 'text', also: [own] };
}

/** The number of its own that an archive gives a page: the last piece of its key. */
const idIn = (key: string): string => key.slice(key.lastIndexOf(':') + 1);

/** By the page's own address, and by the work's as the page links to it: some archives number chapters and works in one row. */
function byArchive(page: PageFacts, address: string): WorkPage | undefined {
  const { source } = page;
  const own = byAddress(address, source?.family);
  const work = source?.work === undefined ? undefined : byAddress(source.work, source.family);
  const told = work && own && work.work !== own.work ? { work: work.work, chapter: own.chapter ?? idIn(own.work) } : own;
  if (!told) return undefined;
  const number = told.number ?? (told.chapter === undefined ? undefined : statedPart(page)?.number);
  const first = told.chapter === undefined && source?.page === 'story' && FIRST_WITHOUT_NUMBER.test(told.work) ? statedPart(page)?.number : undefined;
  return { ...told, ...(number !== undefined && { number }), ...(first !== undefined && { chapter: `${first}`, number: first }), because: 'address' };
}

/** One entry is one part: a journal's, by one title and a number. The entry's own key is told as well. */
function ofJournal(told: WorkPage, page: PageFacts): WorkPage {
  const [title, part] = [slugOf(page.header?.title ?? ''), statedPart(page)];
  const [family, host] = told.work.split(':');
  if (family !== 'journal' || !title || !part) return told;
  return { work: `journal:${host}#${title}`, chapter: idIn(told.work), number: part.number, because: 'sequence', also: [told.work] };
}

/** Parts of one story were sent to a list one by one: one sender, one title, each with its number. */
function byMail({ source, header, address = '' }: PageFacts): WorkPage | undefined {
  if (source?.family !== 'mail' && source?.family !== 'usenet') return undefined;
  const [title, author, part] = [slugOf(header?.title ?? ''), slugOf(header?.authors?.[0] ?? ''), statedPart({ source, header })];
  if (!title || !part) return undefined;
  const [host = ''] = plainAddress(address).split('/', 1);
  return { work: `mail:${host}:${author}:${title}`, chapter: `${part.number}`, number: part.number, because: 'sequence' };
}

/** What an adapter that knows its archive calls the work's page, on hosts that we have no shape for. */
function bySource({ source, address = '' }: PageFacts): WorkPage | undefined {
  if (source?.work === undefined || GUESSED.includes(source.family)) return undefined;
  const [work, own] = [plainAddress(source.work), plainAddress(address)];
  const number = source.chapter?.number;
  return { work: `page:${work}`, ...(own !== work && { chapter: own.slice(own.lastIndexOf('/') + 1) }), ...(number !== undefined && { number }), because: 'address' };
}

/** "…?story=12&chapter=3": the query says that it is a part, and the rest of it of what. */
function byQuery(page: PageFacts): WorkPage | undefined {
  const [path = '', query = ''] = plainAddress(page.address ?? '').split('?');
  const pieces = query.split('&').filter(Boolean);
  const chapter = pieces.map((piece) => CHAPTER_NAMES.exec(piece)?.[1]).find((found) => found !== undefined);
  const others = pieces.filter((piece) => !CHAPTER_NAMES.test(piece));
  if (chapter === undefined || others.length < pieces.length - 1) return undefined;
  const number = Number(chapter);
  const isWitnessed = others.length > 0 || statedPart(page)?.number === number;
  if (!isWitnessed) return undefined;
  return { work: `page:${path}${others.length > 0 ? `?${others.join('&')}` : '?'}`, chapter, ...(number > 0 && { number }), because: 'sequence' };
}

/** By the page's own word of where its story is, as far as an archive's address names it. */
function withHome(told: WorkPage, { home }: PageFacts): WorkPage {
  const other = home && byAddress(home.address);
  if (!other || other.work === told.work) return told;
  if (home.when === 'before') return { ...told, also: [...(told.also ?? []), other.work] };
  return { ...told, work: other.work, because: 'address', also: [...(told.also ?? []), told.work] };
}

function alone(page: PageFacts): WorkPage {
  const { address } = page;
  if (address === undefined || !WEB.test(address.trim())) return byText(page);
  const told = byArchive(page, address);
  if (told) return ofJournal(told, page);
  return byMail(page) ?? bySource(page) ?? byQuery(page) ?? bySequence(page) ?? { work: keyOfPage(page), because: 'page' };
}

/** The page's own key, whatever it is part of: what the reader's choices are kept under. */
export function keyOfPage(page: PageFacts): string {
  const { address } = page;
  if (address !== undefined && WEB.test(address.trim())) return `page:${plainAddress(address)}`;
  const { work, also } = byText(page);
  return also?.[0] ?? work;
}

const ofReader = ({ joined }: Joins, key: string): string | undefined => (Object.hasOwn(joined, key) ? joined[key] : undefined);

function endOfChain(reader: Joins, start: string): string {
  let key = start;
  for (let step = 0; step < LONGEST_CHAIN; step++) key = ofReader(reader, key) ?? key;
  return key;
}

function mended(told: WorkPage, page: PageFacts): WorkPage {
  const { reader } = page;
  if (!reader) return told;
  const own = keyOfPage(page);
  if (reader.parted.includes(own)) return { work: own, because: 'reader' };
  const joined = ofReader(reader, own) ?? ofReader(reader, told.work);
  if (joined === undefined) return told;
  const { chapter = own.slice(own.lastIndexOf('/') + 1), number } = told;
  return { work: endOfChain(reader, joined), chapter, ...(number !== undefined && { number }), because: 'reader' };
}

/** The work that a page belongs to, and which part of it. The reader's own word is stronger than all else; in doubt a page stands for itself. */
export function identify(page: PageFacts): WorkPage {
  return mended(withHome(alone(page), page), page);
}
