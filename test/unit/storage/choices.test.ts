import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { type ChoiceBook, createChoiceBook } from '@/utils/storage/choices';

const PAGE = 'http://www.x.com/a.html';
const COPY = 'https://web.archive.org/web/2005/http://x.com:80/a.html';
const NEIGHBOUR = 'http://x.com/b.html';
const ELSEWHERE = 'http://y.com/';

const everything = (): Promise<Record<string, unknown>> => fakeBrowser.storage.local.get();
let book: ChoiceBook;

beforeEach(() => {
  fakeBrowser.reset();
  book = createChoiceBook();
});

test('as installed: a card, warnings in full', async () => {
  expect(await book.choicesOf(PAGE, 'normal')).toEqual({ mode: 'card', warnings: 'full', notHeader: false });
});

describe('the most particular choice wins', () => {
  test('everywhere, then archive, then page', async () => {
    await book.choose(PAGE, 'everywhere', { mode: 'off' }, 'normal');
    await book.choose(PAGE, 'archive', { mode: 'fold' }, 'normal');
    await book.choose(PAGE, 'page', { mode: 'card', notHeader: true }, 'normal');
    const modes = await Promise.all([PAGE, NEIGHBOUR, ELSEWHERE].map(async (url) => (await book.choicesOf(url, 'normal')).mode));
    expect(modes).toEqual(['card', 'fold', 'off']);
    expect((await book.choicesOf(NEIGHBOUR, 'normal')).notHeader).toBe(false);
  });

  test('a copy of a page is that page', async () => {
    await book.choose(PAGE, 'page', { notHeader: true }, 'normal');
    expect((await book.choicesOf(COPY, 'normal')).notHeader).toBe(true);
  });

  test('a choice that says what holds anyway is not kept', async () => {
    await book.choose(PAGE, 'page', { mode: 'off' }, 'normal');
    await book.choose(PAGE, 'page', { mode: 'card' }, 'normal');
    await book.choose(PAGE, 'archive', { warnings: 'groups' }, 'normal');
    await book.choose(PAGE, 'archive', { warnings: 'full' }, 'normal');
    expect((await everything()).pages).toEqual({ version: 1, entries: {} });
    expect((await everything()).archives).toEqual({ version: 1, entries: {} });
  });

  test('the layers are told apart', async () => {
    await book.choose(PAGE, 'archive', { warnings: 'on-request' }, 'normal');
    expect(await book.layersOf(COPY, 'normal')).toEqual({
      page: {},
      archive: { warnings: 'on-request' },
      everywhere: { mode: 'card', warnings: 'full' },
      archiveKey: 'x.com',
    });
  });

  test('a host named like a part of every object is a host like others', async () => {
    expect(await book.choicesOf('http://constructor/', 'normal')).toMatchObject({ mode: 'card' });
    await book.choose('http://__proto__/', 'archive', { mode: 'off' }, 'normal');
    expect(await book.choicesOf('http://__proto__/', 'normal')).toMatchObject({ mode: 'off' });
    expect(await book.choicesOf(PAGE, 'normal')).toMatchObject({ mode: 'card' });
  });
});

describe('in a private window', () => {
  test('a choice of any scope holds there and is never written', async () => {
    await book.choose(PAGE, 'page', { notHeader: true }, 'private');
    await book.choose(PAGE, 'archive', { mode: 'fold' }, 'private');
    await book.choose(PAGE, 'everywhere', { warnings: 'groups' }, 'private');
    expect(await book.choicesOf(PAGE, 'private')).toEqual({ mode: 'fold', warnings: 'groups', notHeader: true });
    expect(await book.choicesOf(PAGE, 'normal')).toEqual({ mode: 'card', warnings: 'full', notHeader: false });
    expect(await everything()).toEqual({});
    expect(await fakeBrowser.storage.session.get()).toEqual({});
    expect(await fakeBrowser.storage.sync.get()).toEqual({});
  });

  test('what was chosen before holds there too', async () => {
    await book.choose(PAGE, 'archive', { mode: 'off' }, 'normal');
    expect((await book.choicesOf(PAGE, 'private')).mode).toBe('off');
  });

  test('closing the last one forgets', async () => {
    await book.choose(PAGE, 'page', { notHeader: true }, 'private');
    book.forgetPrivate();
    expect((await book.choicesOf(PAGE, 'private')).notHeader).toBe(false);
  });
});
