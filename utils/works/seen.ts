import type { Header, Rating, Warning } from '../header/header';
import { plainAddress } from './address';
import { identify, keyOfPage } from './identify';
import type { PageFacts } from './page-facts';
import { rowKeysOf } from './sequence';

/** What a listing or an index said of a work, and the last day on which it did (ISO 8601). */
export interface Seen {
  readonly day: string;
  readonly rating?: Rating;
  readonly warnings: readonly Warning[];
}

/** One entry of a listing, or a work's own contents or age gate. */
export interface SeenEntry {
  readonly address: string;
  readonly title?: string;
  readonly rating?: Rating;
  readonly warnings: readonly Warning[];
}

/** The author's words are kept; of a page that calls a book a warning, its beginning. */
const LONGEST_RAW = 300;
const MOST_WARNINGS = 40;

const short = <T extends { readonly raw: string }>(fact: T): T => ({ ...fact, raw: fact.raw.slice(0, LONGEST_RAW) });

/** What is worth keeping of an entry; `undefined` where it states neither rating nor warnings. */
export function seenIn({ rating, warnings }: Pick<SeenEntry, 'rating' | 'warnings'>, day: string): Seen | undefined {
  if (!rating && warnings.length === 0) return undefined;
  return { day, ...(rating && { rating: short(rating) }), warnings: warnings.slice(0, MOST_WARNINGS).map(short) };
}

/** Keys under which the entry's work may be met again. */
export function keysOfEntry({ address, title = '' }: Pick<SeenEntry, 'address' | 'title'>): string[] {
  const { work } = identify({ address });
  return work.startsWith('page:') ? [...new Set([work, ...rowKeysOf(address, title)])] : [work];
}

/** Keys under which something may have been remembered of a page's work, likeliest first. */
export function keysOfPage(page: PageFacts): string[] {
  const { work, also = [] } = identify(page);
  const contents = work.startsWith('page:') ? page.source?.work : undefined;
  return [...new Set([work, ...also, keyOfPage(page), ...(contents === undefined ? [] : [`page:${plainAddress(contents)}`])])];
}

const statesWarnings = ({ warnings, fields }: Header): boolean => warnings.length > 0 || fields.some(({ field, value }) => field === 'warnings' && /[\p{L}\p{N}]/u.test(value));

/** The header with what an index said where the page itself states nothing. What is filled in is marked with its day. */
export function withSeen(header: Header, seen: Seen | undefined): Header {
  if (!seen) return header;
  const rating = header.rating ? undefined : seen.rating;
  const warnings = statesWarnings(header) ? [] : seen.warnings;
  if (!rating && warnings.length === 0) return header;
  return {
    ...header,
    ...(rating && { rating }),
    ...(warnings.length > 0 && { warnings }),
    seen: { day: seen.day, facts: [...(rating ? (['rating'] as const) : []), ...(warnings.length > 0 ? (['warnings'] as const) : [])] },
  };
}
