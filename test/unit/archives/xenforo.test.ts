import { describe, expect, test } from 'vitest';
import { xenforo } from '../../../utils/archives/xenforo';
import { parse } from './six-families';

const post = (id: number, body: string, mark = '', kind = 'Threadmarks:') =>
  `<article class="message message--post ${mark ? 'hasThreadmark' : ''}" data-author="Ann" data-content="post-${id}">${mark ? `<div class="message-cell--threadmark-header"><label>${kind}</label> <span class="threadmarkLabel">${mark}</span></div>` : ''}<div class="message-body"><div class="bbWrapper">${body}</div></div></article>`;
const thread = (posts: string, { crumbs = 'Creative Writing', title = 'A Story', extra = '' } = {}) =>
  parse(`<!DOCTYPE html><html id="XF"><head></head><body><ul class="p-breadcrumbs"><li>${crumbs}</li></ul><h1 class="p-title-value">${title}</h1><div class="p-description"><a class="username">Ann</a></div>${extra}${posts}</body></html>`);
const read = (document: Document, address = 'https://forums.example/threads/a-story.1/') => xenforo.readSource(document, new URL(address));
const texts = (document: Document, address?: string) => read(document, address).text.map((element) => element.textContent);
const rating = (document: Document) => read(document).stated.find(({ field }) => field === 'rating')?.values;

describe('threads', () => {
  test('marked posts are the story, answers and words of the staff are not', () => {
    expect(texts(thread(post(1, 'One', '1.1') + post(2, 'Nice!') + post(3, 'Stop', 'Order', 'Staff Post:') + post(4, 'Aside', 'S.1', 'Sidestory:')))).toEqual(['One', 'Aside']);
  });

  test('a page of answers alone is no story', () => {
    const document = thread(post(2, 'Nice!'), { extra: '<div class="block-outer-threadmarks"><a href="/threads/a-story.1/threadmarks">Threadmarks</a></div>' });
    expect(read(document, 'https://forums.example/threads/a-story.1/page-4')).toMatchObject({ page: 'other', text: [] });
  });

  test('a thread without marks opens with its story, on a board for stories and on its first page', () => {
    expect(texts(thread(post(1, 'One') + post(2, 'Nice!')))).toEqual(['One']);
    expect(texts(thread(post(9, 'Nice!')), 'https://forums.example/threads/a-story.1/page-2')).toEqual([]);
    expect(texts(thread(post(9, 'Nice!')), 'https://forums.example/threads/a-story.1/page-12')).toEqual([]);
    expect(xenforo.recognises(thread(post(1, 'One'), { crumbs: 'Engines' }), undefined)).toBe(false);
  });

  test.each([
    ['a prefix', { title: '<span class="label">NSFW</span> A Story' }, ['NSFW']],
    ['a mark in the title', { title: '[NSFW] A Story' }, ['NSFW']],
    ['its board', { crumbs: 'NSFW Creative Writing' }, ['NSFW Creative Writing']],
    ['nothing', {}, undefined],
  ])('what is not safe for work is said by %s', (_by, options, expected) => expect(rating(thread(post(1, 'One', '1'), options))).toEqual(expected));

  test('the thread is the work, wherever in it the page is', () => {
    for (const address of ['https://f.example/threads/a-story.1/', 'https://f.example/threads/a-story.1/page-3#post-9', 'https://f.example/threads/a-story.1/reader/page-2']) {
      expect(read(thread(post(1, 'One', '1')), address).work).toBe('https://f.example/threads/a-story.1/');
    }
    expect(read(thread(post(1, 'One', '1')), 'https://www.the-sietch.example/index.php?threads/a-story.1/').work).toBe('https://www.the-sietch.example/index.php?threads/a-story.1/');
  });
});

const row = (title: string, more = '') => `<div class="structItem structItem--threadmark"><div class="structItem-title"><a href="/threads/a-story.1/post-${title}" data-tp-primary="on">${title}</a></div>${more}</div>`;
const index = (rows: string, status = '') =>
  parse(`<!DOCTYPE html><html id="XF"><head></head><body><h1 class="p-title-value">A Story</h1><div class="threadmarkListingHeader"><dl><dt>Threadmarks</dt><dd>1,204</dd></dl>${status}</div>${rows}</body></html>`);

describe('lists of chapters', () => {
  test.each([
    ['Complete', true],
    ['Incomplete', false],
    ['Ongoing', false],
    ['Hiatus', false],
  ])('"Status: %s" says complete: %s', (status, complete) => expect(read(index(row('9'), `<dl><dt>Status</dt><dd>${status}</dd></dl>`))).toMatchObject({ page: 'index', complete }));

  test('says nothing where the list says nothing', () => expect(read(index(row('9')))).not.toHaveProperty('complete'));

  test('chapters are numbered only where none is left out', () => {
    expect(read(index(row('8') + row('9'))).chapters.map(({ number }) => number)).toEqual([1, 2]);
    expect(read(index(row('8') + '<div class="structItem structItem--threadmark structItem--threadmark-filler"><div data-xf-click="threadmark-fetcher">…</div></div>' + row('9'))).chapters.map(({ number }) => number)).toEqual([undefined, undefined]);
    expect(read(index(row('8')), 'https://f.example/threads/a-story.1/threadmarks?page=2').chapters[0]).not.toHaveProperty('number');
  });
});
