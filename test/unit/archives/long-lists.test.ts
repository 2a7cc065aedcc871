import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { originalUrl } from '../../../utils/archives/links';
import { sourceOf } from '../../../utils/archives/registry';
import type { Source } from '../../../utils/archives/source';
import { parseFile } from '../../tools/read-file';

const PAGES = join(import.meta.dirname, '../../pages');
/** A newsgroup's list is not among them: which of a row's links is its subject shows only when all were seen. */
const LISTS = readdirSync(PAGES).filter((slug) => /--.*(?:listing|list|recs)$|^mail--.*-index$|^home-page--index$/.test(slug) && !/plain-list$|text-list$|^usenet/.test(slug));

function read(slug: string): Source | undefined {
  const address = join(PAGES, slug, 'address.txt');
  return sourceOf(parseFile(join(PAGES, slug, 'source.html')), existsSync(address) ? originalUrl(readFileSync(address, 'utf8').trim()) : undefined);
}

type Entry = Source['entries'][number];
const titleOf = (entry: Entry | undefined): string | undefined => entry?.stated.find(({ field }) => field === 'title')?.values[0];

function rename({ elements }: Entry, from: string): void {
  for (const element of elements) {
    const walker = element.ownerDocument.createTreeWalker(element, 4);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) node.data = node.data.replace(from, 'Another Name');
  }
}

describe('lists that may be long', () => {
  test('every family that lists stories has a page here', () => expect(new Set(LISTS.map((slug) => slug.split('--')[0])).size).toBeGreaterThanOrEqual(10));

  test.each(LISTS)('%s is read story by story, as it is asked for', (slug) => {
    const source = read(slug);
    expect(source).toMatchObject({ page: 'listing', entries: [] });
    const [first, second] = [...(source?.eachEntry?.() ?? [])];
    const entries = source?.eachEntry?.()[Symbol.iterator]() as Iterator<Entry>;
    expect(titleOf(entries.next().value)).toBe(titleOf(first));
    if (!second) return;
    // What was read ahead would still have its old title.
    rename(second, titleOf(second) as string);
    expect(titleOf(entries.next().value)).toBe('Another Name');
  });
});
