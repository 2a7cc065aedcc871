import { fold } from '../text/fold';
import { quietYears } from './quiet';
import type { Shelf } from './record';
import type { Row } from './row';

export type Sort = 'read' | 'moved' | 'title' | 'author' | 'progress';
export const SORTS: readonly Sort[] = ['read', 'moved', 'title', 'author', 'progress'];
export type StatusFilter = 'any' | 'wip' | 'quiet' | 'complete' | 'gone';
export const STATUS_FILTERS: readonly StatusFilter[] = ['any', 'wip', 'quiet', 'complete', 'gone'];
export type ShelfFilter = Shelf | 'all' | 'favourites';
export const SHELF_FILTERS: readonly ShelfFilter[] = ['all', 'reading', 'to-read', 'caught-up', 'finished', 'dropped', 'favourites'];

export interface Query {
  readonly text: string;
  readonly shelf: ShelfFilter;
  readonly status: StatusFilter;
  /** '' for any. */
  readonly archive: string;
  readonly sort: Sort;
}
export const EVERYTHING: Query = { text: '', shelf: 'all', status: 'any', archive: '', sort: 'read' };

/** A row with the words that are searched, folded once. */
export interface Shelved {
  readonly row: Row;
  readonly words: string;
}
export const shelved = (row: Row): Shelved => ({ row, words: fold([row.title, ...row.authors, ...row.fandoms, ...row.pairings, row.note, ...(row.tags ?? [])].filter(Boolean).join(' \n ')) });

/** What the library says of a work's state. */
export function stateOf(row: Row, now: number): 'gone' | 'complete' | 'quiet' | 'wip' | 'unknown' {
  if (row.gone) return 'gone';
  if (row.status === 'complete') return 'complete';
  if (row.status === undefined && row.total !== undefined && row.posted === row.total) return 'complete';
  if (quietYears(row, now) !== undefined) return 'quiet';
  return row.status === 'wip' || row.posted !== undefined ? 'wip' : 'unknown';
}

function isOn(row: Row, shelf: ShelfFilter): boolean {
  if (shelf === 'all') return true;
  return shelf === 'favourites' ? row.favourite === true : row.shelf === shelf;
}

const shareRead = ({ read, posted, share = 0 }: Row): number => (posted ? Math.min(1, (read + share) / posted) : share);
const byText = (text: (row: Row) => string) => (a: Row, b: Row): number => text(a).localeCompare(text(b), undefined, { sensitivity: 'base', numeric: true });
const ORDERS: Readonly<Record<Sort, (a: Row, b: Row) => number>> = {
  read: (a, b) => b.last - a.last,
  moved: (a, b) => (b.moved ?? 0) - (a.moved ?? 0) || b.last - a.last,
  title: byText(({ title = '' }) => title),
  author: byText(({ authors }) => authors[0] ?? ''),
  progress: (a, b) => shareRead(b) - shareRead(a) || b.last - a.last,
};

/** In order. Sorting is the dearest part of a query, and the same for every keystroke: do it once for each order. */
export const sorted = (all: readonly Shelved[], sort: Sort): Shelved[] => all.toSorted((a, b) => ORDERS[sort](a.row, b.row));

/** The works of a query, in the order of `ordered`. Every word of it must be there, anywhere. */
export function select(ordered: readonly Shelved[], { text, shelf, status, archive }: Query, now: number): Shelved[] {
  const wanted = fold(text).split(' ').filter(Boolean);
  return ordered.filter(({ row, words }) =>
    isOn(row, shelf) && (archive === '' || row.archive === archive) && (status === 'any' || stateOf(row, now) === status) && wanted.every((word) => words.includes(word)),
  );
}
