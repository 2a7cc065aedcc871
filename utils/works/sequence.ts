import { plainAddress } from './address';
import { type FilePart, filePartsOf } from './file-parts';
import { type PageFacts, statedPart } from './page-facts';
import { slugOf } from './text-key';
import type { WorkPage } from './work';

/** Of a page with more links than this, the first are looked at. */
const MOST_LINKS = 400;
/** Numbers behind these count stories: without a title of its own such a page is no part of the one before it. */
const COUNTS_STORIES = /(?:^|[/_-])(?:fic|fanfic|ficlet|drabble|vignette|poem|oneshot|short|snippet|quote|letter|review|chapter_?list)$/;

interface Clues {
  readonly title: string;
  readonly stated?: { readonly number: number; readonly total?: number };
  /** What the pages that this one links to may be parts of. */
  readonly linked: readonly FilePart[];
}

function linksOf({ address, source, siblings = [] }: PageFacts): string[] {
  const ways = [source?.previous, source?.next, source?.index].filter((way) => way !== undefined);
  const all = [...ways, ...(source?.chapters ?? []).map(({ url }) => url), ...siblings].slice(0, MOST_LINKS).map(plainAddress);
  const own = plainAddress(address ?? '');
  return [...new Set(all)].filter((link) => link !== own);
}

function cluesOf(page: PageFacts): Clues {
  return { title: slugOf(page.header?.title ?? ''), stated: statedPart(page), linked: linksOf(page).flatMap(filePartsOf) };
}

/** A link to the part before or after, named in the same way. */
function linksToNeighbour({ row, number = 1, style }: FilePart, { linked }: Clues): boolean {
  const numbered = style === 'counted' || style === 'named';
  const isAlike = (other: FilePart): boolean => other.row === row && (other.style === style || (numbered && other.style === 'first'));
  return linked.some((other) => isAlike(other) && Math.abs((other.number ?? 1) - number) === 1);
}

/** `row`: a part of the row of files. `title`: of those among the row that bear one title: numbers may count stories. */
type Witness = 'row' | 'title' | undefined;

/** No part was stated: files follow each other, and a title, where there is one, says whether they are one story. */
function byTitle({ number = 1 }: FilePart, { title }: Clues): Witness {
  return title === '' || number <= 1 ? 'row' : 'title';
}

function ofNumbered(part: FilePart, clues: Clues): Witness {
  const { stated, title } = clues;
  if (stated) return stated.number === part.number ? 'row' : undefined;
  if (part.total !== undefined) return 'row';
  if (!linksToNeighbour(part, clues)) return undefined;
  if (part.style === 'named') return 'row';
  return title === '' && COUNTS_STORIES.test(part.row) ? undefined : byTitle(part, clues);
}

/** Letters and numerals end many a word: they count only beside their neighbour. */
function ofWeak(part: FilePart, clues: Clues): Witness {
  const { stated, title } = clues;
  if (!linksToNeighbour(part, clues) || (stated && stated.number !== part.number)) return undefined;
  if (stated) return 'row';
  return part.style === 'letter' && title === '' ? undefined : byTitle(part, clues);
}

/** The first part often has no number of its own: the page links to a second, and to no other first. */
function ofFirst({ row }: FilePart, { stated, linked }: Clues): Witness {
  const numbers = linked.filter((other) => other.row === row && other.style !== 'letter').map(({ number }) => number);
  return numbers.includes(2) && !numbers.includes(1) && (stated?.number ?? 1) === 1 ? 'row' : undefined;
}

function witnessOf(part: FilePart, clues: Clues): Witness {
  switch (part.style) {
    case 'counted':
    case 'named':
      return ofNumbered(part, clues);
    case 'roman':
    case 'letter':
      return ofWeak(part, clues);
    case 'apart':
      return clues.linked.some(({ row, style }) => row === part.row && (style === 'counted' || style === 'named')) ? 'row' : undefined;
    case 'first':
      return ofFirst(part, clues);
  }
}

/** A folder's "epilogue.html" beside "ch1.html" and "ch2.html" belongs to their row, if they are the only one. */
function inFolder(part: FilePart, { linked }: Clues): FilePart {
  if (part.style !== 'apart' || !part.row.endsWith('/')) return part;
  const rows = new Set(linked.filter(({ row, style }) => style === 'named' && row.slice(0, row.lastIndexOf('/') + 1) === part.row).map(({ row }) => row));
  const [row] = rows;
  return rows.size === 1 && row !== undefined ? { ...part, row } : part;
}

const keyOfRow = (row: string): string => `page:${row}*`;
const keyOfTitle = (row: string, title: string): string => `page:${row}*#${title}`;

function pageOf({ row, part, number }: FilePart, witness: 'row' | 'title', { title, stated }: Clues): WorkPage {
  const told = stated?.number ?? number ?? (part === '' ? 1 : undefined);
  return {
    work: witness === 'row' ? keyOfRow(row) : keyOfTitle(row, title),
    chapter: part || '1',
    ...(told !== undefined && told > 0 && { number: told }),
    because: 'sequence',
    ...(witness === 'row' && title !== '' && { also: [keyOfTitle(row, title)] }),
  };
}

/** A contents page belongs to the row that its chapters make, if they make one. */
function indexOf({ source }: PageFacts, { title }: Clues): WorkPage | undefined {
  if (source?.page !== 'index') return undefined;
  const parts = (source.chapters ?? []).map(({ url }) => filePartsOf(plainAddress(url)).find(({ style }) => style === 'counted' || style === 'named'));
  const rows = new Set(parts.flatMap((part) => (part ? [part.row] : [])));
  const [row] = rows;
  if (parts.length < 2 || rows.size !== 1 || row === undefined) return undefined;
  return { work: keyOfRow(row), because: 'sequence', ...(title !== '' && { also: [keyOfTitle(row, title)] }) };
}

/** Files with names of their own in one folder: one title, and each says which part it is. */
function byTitleAndPart(plain: string, { title, stated }: Clues): WorkPage | undefined {
  if (title === '' || !stated || plain.includes('?')) return undefined;
  const folder = plain.slice(0, plain.lastIndexOf('/') + 1);
  return folder === '' ? undefined : { work: keyOfTitle(folder, title), chapter: `${stated.number}`, number: stated.number, because: 'sequence' };
}

/** The work that a hand-made page is part of by the names of files, and by a second witness. `undefined` where the page stands alone. */
export function bySequence(page: PageFacts): WorkPage | undefined {
  if (page.source?.page === 'listing') return undefined;
  const plain = plainAddress(page.address ?? '');
  const clues = cluesOf(page);
  const index = indexOf(page, clues);
  if (index) return index;
  for (const part of filePartsOf(plain).map((one) => inFolder(one, clues))) {
    const witness = witnessOf(part, clues);
    if (witness) return pageOf(part, witness, clues);
  }
  return byTitleAndPart(plain, clues);
}

/** The row that a page would be part of, if somebody says so: by the name alone, without a witness. */
export function rowOf(address: string): string | undefined {
  const part = filePartsOf(plainAddress(address)).find(({ style }) => style === 'counted' || style === 'named');
  return part && keyOfRow(part.row);
}

/** Keys under which a listing's entry may be met again on the pages of its work, besides its own page's: the row's first file stands for the row. */
export function rowKeysOf(address: string, title: string): string[] {
  const part = filePartsOf(plainAddress(address)).find(({ style }) => style === 'counted' || style === 'named');
  if (!part) return [];
  return [...((part.number ?? 0) <= 1 ? [keyOfRow(part.row)] : []), ...(slugOf(title) ? [keyOfTitle(part.row, slugOf(title))] : [])];
}
