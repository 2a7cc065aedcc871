import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { answer, parseFile } from '../../tools/read-file.ts';

const PAGES = join(import.meta.dirname, '../../pages');

interface Listed {
  readonly title?: string;
  readonly url?: string;
  readonly rating?: { readonly level?: string };
  readonly warnings?: readonly { readonly id: string; readonly stated: string }[];
}
interface Answer {
  readonly archive?: object;
  readonly entries?: readonly Listed[];
}

/** Listings of known archives: what is expected of each story, and what is read. */
async function listings(): Promise<{ readonly slug: string; readonly wanted: readonly Listed[]; readonly read: readonly Listed[] }[]> {
  const all = readdirSync(PAGES).filter((slug) => existsSync(join(PAGES, slug, 'expected.json')));
  const found = [];
  for (const slug of all) {
    const expected = JSON.parse(readFileSync(join(PAGES, slug, 'expected.json'), 'utf8')) as Answer;
    if (!expected.entries?.length) continue;
    const [address, source] = ['address.txt', 'source.html'].map((name) => join(PAGES, slug, name)) as [string, string];
    const read = (await answer(parseFile(existsSync(source) ? source : source.replace('.html', '.txt')), existsSync(address) ? readFileSync(address, 'utf8').trim() : undefined)) as Answer;
    if (read.archive) found.push({ slug, wanted: expected.entries, read: read.entries ?? [] });
  }
  return found;
}

const share = (right: number, of: number): number => (of === 0 ? 1 : right / of);
const warned = (entry: Listed, stated: string): string => (entry.warnings ?? []).filter((each) => each.stated === stated).map(({ id }) => id).toSorted().join(' ');

describe('stories that archives list', () => {
  let pages: Awaited<ReturnType<typeof listings>>;
  /** Each story that is both wanted and read, by its title; parts of one story share it. */
  let matched: { readonly slug: string; readonly wanted: Listed; readonly read: Listed }[];
  beforeAll(async () => {
    pages = await listings();
    matched = pages.flatMap(({ slug, wanted, read }) => wanted.flatMap((one) => {
      const same = read.filter(({ title }) => title === one.title);
      const other = same.find(({ url }) => url === one.url) ?? same[0];
      return other ? [{ slug, wanted: one, read: other }] : [];
    }));
  }, 60_000);

  const wrong = (isRight: (pair: { readonly wanted: Listed; readonly read: Listed }) => boolean): string[] => matched.filter((pair) => !isRight(pair)).map(({ slug, wanted }) => `${slug}: ${wanted.title}`);

  test('titles: F1 at least 0.98', () => {
    const [wanted, read] = [pages.reduce((sum, page) => sum + page.wanted.length, 0), pages.reduce((sum, page) => sum + page.read.length, 0)];
    expect(wanted).toBeGreaterThan(50);
    expect((2 * matched.length) / (wanted + read)).toBeGreaterThanOrEqual(0.98);
  });

  test('rating levels: at least 98%', () => {
    const bad = wrong(({ wanted, read }) => !wanted.rating || wanted.rating.level === read.rating?.level);
    expect(1 - share(bad.length, matched.length), bad.join('\n')).toBeGreaterThanOrEqual(0.98);
  });

  test('warnings: at least 98%', () => {
    const bad = wrong(({ wanted, read }) => !wanted.warnings || warned(wanted, 'present') === warned(read, 'present'));
    expect(1 - share(bad.length, matched.length), bad.join('\n')).toBeGreaterThanOrEqual(0.98);
  });

  test('polarity: none is read the wrong way round', () => {
    const turned = ({ wanted, read }: { readonly wanted: Listed; readonly read: Listed }): boolean =>
      (wanted.warnings ?? []).some(({ id, stated }) => {
        const same = (read.warnings ?? []).filter((each) => each.id === id);
        return same.length > 0 && !same.some((each) => each.stated === stated);
      });
    expect(wrong((pair) => !turned(pair))).toEqual([]);
  });

  test('links: all of them', () => {
    expect(wrong(({ wanted, read }) => wanted.url === undefined || wanted.url === read.url)).toEqual([]);
  });

  test('each family by itself is as good', () => {
    const familyOf = (slug: string): string => slug.split('--', 1)[0] as string;
    const rows = [...new Set(pages.map(({ slug }) => familyOf(slug)))].map((family) => {
      const [own, pairs] = [pages.filter(({ slug }) => familyOf(slug) === family), matched.filter(({ slug }) => familyOf(slug) === family)];
      const part = (isRight: (pair: (typeof pairs)[number]) => boolean): number => share(pairs.filter(isRight).length, pairs.length);
      return {
        family,
        entries: own.reduce((sum, { wanted }) => sum + wanted.length, 0),
        titles: share(2 * pairs.length, own.reduce((sum, { wanted, read }) => sum + wanted.length + read.length, 0)),
        ratings: part(({ wanted, read }) => !wanted.rating || wanted.rating.level === read.rating?.level),
        warnings: part(({ wanted, read }) => warned(wanted, 'present') === warned(read, 'present')),
        polarity: part(({ wanted, read }) => warned(wanted, 'absent') === warned(read, 'absent')),
        links: part(({ wanted, read }) => !wanted.url || wanted.url === read.url),
      };
    });
    process.stdout.write(`${rows.map((row) => Object.values(row).join(' ')).join('\n')}\n`);
    expect(rows.length).toBeGreaterThanOrEqual(13);
    for (const { family, titles, ratings, warnings, polarity, links } of rows) {
      expect([titles, ratings, warnings].every((each) => each >= 0.98), family).toBe(true);
      expect([polarity, links], family).toEqual([1, 1]);
    }
  });
});
