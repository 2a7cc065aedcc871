import { describe, expect, test } from 'vitest';
import { groupPages } from '@/utils/works/group-pages';
import { identify, keyOfPage } from '@/utils/works/identify';
import type { PageFacts } from '@/utils/works/page-facts';
import { PAGE_SETS, type PageSet } from './page-sets';

function works({ pages }: PageSet): number[][] {
  const names = [...new Set(pages.map(([work]) => work))];
  return names.map((name) => pages.flatMap(([work], index) => (work === name ? [index] : [])));
}

describe('pages that are one work', () => {
  test.each(PAGE_SETS)('$name', (set) => {
    expect(groupPages(set.pages.map(([, page]) => page))).toEqual(works(set));
  });

  test('of all sets together are the same: no work reaches into another site', () => {
    const sets = PAGE_SETS.map((set, index) => ({ ...set, pages: set.pages.map(([work, page]): readonly [string, PageFacts] => [`${index} ${work}`, elsewhere(page, index)]) }));
    const all: PageSet = { name: 'all', pages: sets.flatMap(({ pages }) => pages).filter(([, { address }]) => address?.startsWith(`http://site`)) };
    expect(groupPages(all.pages.map(([, page]) => page))).toEqual(works(all));
  });
});

/** The same page on a site of its own. */
function elsewhere(page: PageFacts, index: number): PageFacts {
  return JSON.parse(JSON.stringify(page).replaceAll('http://maris.example', `http://site${index}.example`)) as PageFacts;
}

describe('the part', () => {
  test.each([
    [{ address: 'http://x.example/tide_02.html', header: { chapter: { number: 2, total: 3 } } }, '2', 2],
    [{ address: 'http://x.example/tide13-17.html', header: { chapter: { number: 13 } } }, '13-17', 13],
    [{ address: 'http://x.example/stormii.html', header: { chapter: { number: 2 } }, siblings: ['http://x.example/stormiii.html'] }, 'ii', 2],
    [{ address: 'http://x.example/oil.html', header: { title: 'The Lamp', chapter: { number: 1, total: 3 } } }, '1', 1],
    [{ address: 'https://www.fanfiction.net/s/123/4/x' }, '4', 4],
    [{ address: 'https://archiveofourown.org/works/1/chapters/77', source: { family: 'otw', page: 'story', chapter: { number: 3 } } }, '77', 3],
    [{ address: 'http://x.example/viewstory.php?sid=4', source: { family: 'efiction', page: 'story', chapter: { number: 1, total: 3 } } }, '1', 1],
    [{ address: 'http://x.example/viewstory.php?sid=4', source: { family: 'efiction', page: 'index', chapter: { number: 1, total: 3 } } }, undefined, undefined],
    [{ address: 'http://x.example/tide.html' }, undefined, undefined],
  ] as const)('%j', (page, chapter, number) => {
    const told = identify(page);
    expect([told.chapter, told.number]).toEqual([chapter, number]);
  });
});

describe('the reader’s word', () => {
  const three = { address: 'http://x.example/quigee3.html' };
  const stated = { address: 'http://x.example/tide2.html', header: { chapter: { number: 2, total: 3 } } };

  test('joins what we would not', () => {
    const reader = { joined: { 'page:x.example/quigee3.html': 'page:x.example/quigee*' }, parted: [] };
    expect(identify({ ...three, reader })).toEqual({ work: 'page:x.example/quigee*', chapter: 'quigee3.html', because: 'reader' });
  });

  test('parts what we join, whatever else is joined', () => {
    const reader = { joined: { 'page:x.example/tide*': 'ao3:work:1', 'page:x.example/tide2.html': 'ao3:work:1' }, parted: ['page:x.example/tide2.html'] };
    expect(identify({ ...stated, reader })).toEqual({ work: 'page:x.example/tide2.html', because: 'reader' });
  });

  test('joins whole works, one after another, and ends where they make a ring', () => {
    const joined = { 'page:x.example/tide*': 'b', b: 'c' };
    expect(identify({ ...stated, reader: { joined, parted: [] } })).toEqual({ work: 'c', chapter: '2', number: 2, because: 'reader' });
    expect(identify({ ...stated, reader: { joined: { ...joined, c: 'b' }, parted: [] } }).because).toBe('reader');
  });

  test('reaches no prototype', () => {
    expect(identify({ address: 'http://x.example/__proto__', reader: { joined: {}, parted: [] } }).because).toBe('page');
  });
});

test('a page’s own key stays its own, whatever it is part of', () => {
  expect(keyOfPage({ address: 'https://web.archive.org/web/2001/http://www.x.example:80/tide2.html', header: { chapter: { number: 2, total: 3 } } })).toBe('page:x.example/tide2.html');
  const [one, two] = ['a', 'b'].map((file) => ({ address: `file:///${file}.html`, header: { title: 'Tide', chapter: { number: file === 'a' ? 1 : 2 } }, opening: `the ${file} of a long and windy story told at sea` }));
  expect(keyOfPage(one!)).not.toBe(keyOfPage(two!));
  expect(identify(one!).work).toBe(identify(two!).work);
});
