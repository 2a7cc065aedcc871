import { plainAddress } from './address';
import type { Seen, SeenEntry } from './fill-in';
import { identify, keyOfPage } from './identify';
import type { PageFacts } from './page-facts';
import { rowKeysOf } from './sequence';

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
