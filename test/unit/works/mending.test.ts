import { describe, expect, test } from 'vitest';
import { identify } from '@/utils/works/identify';
import { belongingOf, joiningOf } from '@/utils/works/mending';
import type { Joins, PageFacts } from '@/utils/works/page-facts';

const at = (file: string): string => `http://x.example/${file}`;
const story = (file: string, more: Partial<NonNullable<PageFacts['source']>> = {}): PageFacts => ({ address: at(file), source: { family: 'plain', page: 'story', ...more } });
const joined = (page: PageFacts, neighbour: string, before: Joins = { joined: {}, parted: [] }): Joins => {
  const { pages, work } = joiningOf({ ...page, reader: before }, neighbour);
  return { ...before, joined: { ...before.joined, ...Object.fromEntries(pages.map((each) => [each, work])) } };
};

describe('these are one work', () => {
  test.each([
    ['of one row', 'quigee2.html', 'quigee3.html'],
    ['of any names', 'oil.html', 'wick.html'],
  ])('joins two pages %s', (_, one, other) => {
    const reader = joined(story(other), at(one));
    const works = [one, other].map((file) => identify({ ...story(file), reader }).work);
    expect(works[0]).toBe(works[1]);
    expect(identify({ ...story('apart.html'), reader }).work).not.toBe(works[0]);
  });

  test('joins a third to the two', () => {
    const reader = joined(story('glass.html'), at('wick.html'), joined(story('wick.html'), at('oil.html')));
    expect(new Set(['oil.html', 'wick.html', 'glass.html'].map((file) => identify({ ...story(file), reader }).work)).size).toBe(1);
  });

  test('joins a hand-made page to an archive’s work', () => {
    const reader = joined(story('oil.html'), 'https://archiveofourown.org/works/1201/chapters/7');
    expect(identify({ ...story('oil.html'), reader }).work).toBe('ao3:work:1201');
    expect(identify({ address: 'https://archiveofourown.org/works/1201', reader }).work).toBe('ao3:work:1201');
  });
});

describe('what the card says', () => {
  test('a page that stands alone has its neighbour offered', () => {
    expect(belongingOf(story('oil.html', { next: at('wick.html') }))).toEqual({ page: { work: 'page:x.example/oil.html', because: 'page' }, pages: 1, neighbour: at('wick.html'), mended: 'no' });
  });

  test('a page that is known to be a part has not', () => {
    const page = { ...story('tide2.html', { next: at('tide3.html'), previous: at('tide1.html') }), header: { chapter: { number: 2 } } };
    expect(belongingOf(page)).toMatchObject({ pages: 3, mended: 'no' });
    expect(belongingOf(page).neighbour).toBeUndefined();
  });

  test('an archive’s chapters are counted as it lists them', () => {
    const chapters = [1, 2, 3].map((number) => ({ url: at(`viewstory.php?sid=4&chapter=${number}`) }));
    expect(belongingOf(story('viewstory.php?sid=4&chapter=2', { chapters })).pages).toBe(3);
  });

  test('the reader’s word can be taken back', () => {
    const page = story('oil.html', { next: at('wick.html') });
    expect(belongingOf({ ...page, reader: joined(page, at('wick.html')) }).mended).toBe('joined');
    expect(belongingOf({ ...page, reader: { joined: {}, parted: ['page:x.example/oil.html'] } }).mended).toBe('parted');
  });

  test('nothing that is not of the web is offered', () => {
    expect(belongingOf(story('oil.html', { next: 'javascript:alert(1)' })).neighbour).toBeUndefined();
  });
});
