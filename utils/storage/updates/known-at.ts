import type { WorkRecord } from '../../progress/record';
import { plainAddress } from '../../works/address';
import { identify } from '../../works/identify';
import type { Joins, PageFacts } from '../../works/page-facts';
import { rowOf } from '../../works/sequence';
import { bare } from '../../works/text-key';
import type { WorkPage } from '../../works/work';
import type { Kept } from './book';
import { lookOf } from './entries';

/** Installations of these lie on many hosts: what a work's key is, their markup tells, and a page that is not there has none of it. */
const FAMILIES = [undefined, 'otw', 'ffn'] as const;
/** Shorter titles of one word stand in many a page's own title. */
const TELLING_TITLE = /\s|.{8}/;


/** What an address alone tells, whatever software lies there. */
const toldBy = (address: string, reader?: Joins): WorkPage[] => FAMILIES.map((family) => identify({ address, ...(reader && { reader }), ...(family && { source: { family, page: 'story' } }) }));

/** Keys that a work may have by one of its addresses alone. */
export function keysAt(address: string, reader: Joins): string[] {
  const row = rowOf(address);
  return [...new Set([...toldBy(address, reader).map(({ work }) => work), ...(row === undefined ? [] : [row])])];
}

/** Whether the address is the work's, not that of one of its chapters. */
export function isWhole({ record, stored }: Kept, address: string): boolean {
  const plain = plainAddress(address);
  // A work made by hand is looked at where it was read last, which may be any of its parts.
  const listed = record.work.startsWith('page:') ? undefined : lookOf(record, stored)?.address;
  const pages = [listed, stored.contents].flatMap((page) => (page === undefined ? [] : [plainAddress(page)]));
  if (pages.includes(plain)) return true;
  const told = toldBy(address).find(({ work }) => work === record.work);
  return told !== undefined && told.chapter === undefined;
}

/** A second witness: the same title, and no other author. */
export function isSameStory({ facts: { value: { title = '', authors } } }: WorkRecord, { header }: PageFacts): boolean {
  const names = (header?.authors ?? []).map(bare);
  const isOthers = names.length > 0 && authors.length > 0 && !authors.some((author) => names.includes(bare(author)));
  return bare(title) !== '' && bare(title) === bare(header?.title ?? '') && !isOthers;
}
/** Whether a page's own title holds the work's, where that is one that tells. */
export const isNamedIn = ({ facts: { value: { title = '' } } }: WorkRecord, shown: string): boolean => TELLING_TITLE.test(bare(title)) && ` ${bare(shown.slice(0, 1000))} `.includes(` ${bare(title)} `);
