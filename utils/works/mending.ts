import { plainAddress } from './address';
import { byAddress } from './by-address';
import { identify, keyOfPage } from './identify';
import type { PageFacts } from './page-facts';
import { rowOf } from './sequence';
import type { WorkPage } from './work';

/** What the reader can be told, and asked, about the work that a page is part of. */
export interface Belonging {
  readonly page: WorkPage;
  /** Pages of the work that this one knows of, itself included. */
  readonly pages: number;
  /** A page before or after that is not known to be of the same work: "these are one work" means this one. */
  readonly neighbour?: string;
  /** The reader said so: it can be taken back. */
  readonly mended: 'joined' | 'parted' | 'no';
}

const addressesOf = ({ source, siblings = [] }: PageFacts): string[] =>
  [source?.previous, source?.next, ...(source?.chapters ?? []).map(({ url }) => url), ...siblings].filter((address) => address !== undefined);

/** Pages that the archive lists as chapters; on hand-made sites those that are linked and lie in the same row. */
function countPages(page: PageFacts): number {
  const listed = page.source?.chapters?.length ?? 0;
  if (listed > 0) return listed;
  const row = rowOf(page.address ?? '');
  const linked = row ? addressesOf(page).filter((address) => rowOf(address) === row).map(plainAddress) : [];
  return new Set([...linked, plainAddress(page.address ?? '')]).size;
}

function neighbourOf(page: PageFacts, told: WorkPage): string | undefined {
  const own = plainAddress(page.address ?? '');
  const ways = [page.source?.previous, page.source?.next].filter((address) => address !== undefined && /^https?:/i.test(address) && plainAddress(address) !== own);
  if (told.because === 'address' || told.because === 'sequence') return undefined;
  return ways[0];
}

function mendedOf(page: PageFacts, { because }: WorkPage): Belonging['mended'] {
  if (because !== 'reader') return 'no';
  return page.reader?.parted.includes(keyOfPage(page)) ? 'parted' : 'joined';
}

/** What is to be said of the page's work on its card. */
export function belongingOf(page: PageFacts): Belonging {
  const told = identify(page);
  const mended = mendedOf(page, told);
  const neighbour = mended === 'no' ? neighbourOf(page, told) : undefined;
  return { page: told, pages: mended === 'parted' ? 1 : countPages(page), ...(neighbour && { neighbour }), mended };
}

/** What "these are one work" keeps of a page and its neighbour: which pages are joined, and to what. */
export function joiningOf(page: PageFacts, neighbour: string): { readonly pages: readonly string[]; readonly work: string } {
  const known = byAddress(neighbour);
  if (known) return { pages: [keyOfPage(page)], work: known.work };
  const [row, other] = [rowOf(page.address ?? ''), rowOf(neighbour)];
  const key = keyOfPage({ address: neighbour });
  const joined = page.reader && Object.hasOwn(page.reader.joined, key) ? page.reader.joined[key] : undefined;
  return { pages: [keyOfPage(page), key], work: joined ?? (row && row === other ? row : key) };
}
