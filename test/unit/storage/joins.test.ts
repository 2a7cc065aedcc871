import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { readItem } from '@/utils/storage/item';
import { createJoinBook, isJoins, JOINS, mended } from '@/utils/storage/joins';

const local = fakeBrowser.storage.local;
const JOIN = { kind: 'join', pages: ['page:x/a', 'page:x/b'], work: 'page:x/a' } as const;

beforeEach(() => fakeBrowser.reset());

test('what is joined, parted and taken back', () => {
  const joined = mended({ joined: {}, parted: [] }, JOIN);
  expect(joined).toEqual({ joined: { 'page:x/a': 'page:x/a', 'page:x/b': 'page:x/a' }, parted: [] });
  const parted = mended(joined, { kind: 'part', pages: ['page:x/b'] });
  expect(parted).toEqual({ joined: { 'page:x/a': 'page:x/a' }, parted: ['page:x/b'] });
  expect(mended(parted, { kind: 'forget', pages: ['page:x/b'] })).toEqual({ joined: { 'page:x/a': 'page:x/a' }, parted: [] });
  expect(mended(parted, JOIN)).toEqual(joined);
});

test('a page may have any name', () => {
  const { joined } = mended({ joined: {}, parted: [] }, { kind: 'join', pages: ['__proto__'], work: 'w' });
  expect(Object.hasOwn(joined, '__proto__')).toBe(true);
  expect(Object.getPrototypeOf(joined)).toBe(Object.prototype);
});

describe('windows', () => {
  test('what is said in a normal one is kept', async () => {
    const book = createJoinBook();
    await book.mend(JOIN, 'normal');
    expect(await createJoinBook().joins('normal')).toEqual(mended({ joined: {}, parted: [] }, JOIN));
  });

  test('what is said in a private one holds there, is never written, and ends with it', async () => {
    const book = createJoinBook();
    await book.mend(JOIN, 'private');
    expect(await book.joins('private')).toEqual(mended({ joined: {}, parted: [] }, JOIN));
    expect(await book.joins('normal')).toEqual({ joined: {}, parted: [] });
    expect(await local.get()).toEqual({});
    book.forgetPrivate();
    expect(await book.joins('private')).toEqual({ joined: {}, parted: [] });
  });
});

/** Written by version 0.1.0: it must be read for good. */
test('a stored example', async () => {
  const example = { version: 1, joined: { 'page:x/b': 'page:x/a' }, parted: ['page:x/c'] };
  await local.set({ joins: example });
  expect(await readItem(JOINS)).toEqual(example);
  for (const wrong of [{ ...example, joined: { a: 1 } }, { ...example, parted: 'a' }, { joined: {}, parted: [] }]) expect(isJoins(wrong)).toBe(false);
});
