import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { asideKey, changeItem, type Item, readItem } from '@/utils/storage/item';
import { ARCHIVE_CHOICES, PAGE_CHOICES, SETTINGS } from '@/utils/storage/settings';

interface Count {
  readonly version: 3;
  readonly count: number;
}

const COUNT: Item<Count> = {
  key: 'count',
  version: 3,
  fallback: { version: 3, count: 0 },
  isValid: (value): value is Count => typeof (value as Partial<Count> | undefined)?.count === 'number',
  migrations: { 1: ({ n }) => ({ text: String(n) }), 2: ({ text }) => ({ count: Number(text) }) },
};

const local = fakeBrowser.storage.local;
const stored = async (key: string): Promise<unknown> => (await local.get(key))[key];
const addOne = (value: Count): Count => ({ ...value, count: value.count + 1 });

beforeEach(() => fakeBrowser.reset());

test('nothing stored reads as the fallback, and reading writes nothing', async () => {
  expect(await readItem(COUNT)).toEqual({ version: 3, count: 0 });
  expect(await local.get()).toEqual({});
});

test('an old shape is brought up to date step by step', async () => {
  await local.set({ count: { version: 1, n: 7 } });
  expect(await readItem(COUNT)).toEqual({ version: 3, count: 7 });
});

describe('what is not understood', () => {
  test.each([
    ['newer than we are', { version: 4, count: 7 }],
    ['of no version', { count: 7 }],
    ['older than any step', { version: 0, n: 7 }],
    ['of another shape', { version: 3, count: 'seven' }],
    ['not an object', 'seven'],
  ])('%s: the fallback holds, and the stored value is kept aside when it gives way', async (_, raw) => {
    await local.set({ count: raw });
    expect(await readItem(COUNT)).toEqual(COUNT.fallback);
    expect(await stored('count')).toEqual(raw);

    await changeItem(COUNT, addOne);
    expect(await stored('count')).toEqual({ version: 3, count: 1 });
    expect(await stored(asideKey('count'))).toEqual([raw]);
  });

  test('a step that throws drops nothing', async () => {
    const broken: Item<Count> = { ...COUNT, migrations: { 2: () => { throw new Error('no'); } } };
    await local.set({ count: { version: 2, text: '7' } });
    await changeItem(broken, addOne);
    expect(await stored(asideKey('count'))).toEqual([{ version: 2, text: '7' }]);
  });

  test('a second value is kept beside the first', async () => {
    await local.set({ count: 'a' });
    await changeItem(COUNT, addOne);
    await local.set({ count: 'b' });
    await changeItem(COUNT, addOne);
    expect(await stored(asideKey('count'))).toEqual(['a', 'b']);
  });
});

test('changes at the same time all count', async () => {
  await Promise.all(Array.from({ length: 20 }, () => changeItem(COUNT, addOne)));
  expect(await readItem(COUNT)).toEqual({ version: 3, count: 20 });
});

test('a change that throws stops no later one', async () => {
  const failed = changeItem(COUNT, () => { throw new Error('no'); });
  const next = changeItem(COUNT, addOne);
  await expect(failed).rejects.toThrow('no');
  expect((await next).count).toBe(1);
});

/** Written by version 0.1.0: they must be read for good. */
describe('stored examples', () => {
  test.each([
    [SETTINGS, { version: 1, mode: 'fold', warnings: 'groups' }],
    [ARCHIVE_CHOICES, { version: 1, entries: { 'x.com': { mode: 'off' }, 'y.com': { warnings: 'on-request' } } }],
    [PAGE_CHOICES, { version: 1, entries: { 'x.com/a': { mode: 'off', notHeader: true } } }],
  ] as const)('$key', async (item, example) => {
    await local.set({ [item.key]: example });
    expect(await readItem(item as Item<{ version: 1 }>)).toEqual(example);
  });

  test.each([
    [SETTINGS, { version: 1, mode: 'loud', warnings: 'full' }],
    [SETTINGS, { version: 1, mode: 'card' }],
    [ARCHIVE_CHOICES, { version: 1, entries: { 'x.com': { mode: 'loud' } } }],
    [ARCHIVE_CHOICES, { version: 1, entries: [] }],
    [PAGE_CHOICES, { version: 1, entries: { 'x.com/a': { notHeader: 'yes' } } }],
    [PAGE_CHOICES, { version: 1 }],
  ] as const)('%o near-misses are refused: %j', async (item, example) => {
    expect(item.isValid(example)).toBe(false);
  });
});
