import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { migrate } from '@/utils/storage/migrations/migrate';
import { isBin, isBinned, isHead, isIndexPage, isStoredWork } from '@/utils/storage/library/shapes';
import { isStack } from '@/utils/storage/library/stacks';
import { chaptersIn, isStoredPack, isWork, packIn, partsOf, wholeOf, workIn } from '@/utils/storage/library/stored-work';

/** As version 1 wrote them, with every member that it had. A later version has to read these, and keeps them here. */
const ANCHOR = { exact: 'the chain of the old ferry dragged itself over the stones', prefix: 'He laughed, not unkindly.', suffix: 'and nobody on the mole', at: 5400, of: 12_000 };
const MARK = { turn: 1, chapter: '2', number: 2, address: 'https://archiveofourown.org/works/1201/chapters/3302', anchor: ANCHOR, at: 1_763_800_000_000 };
const FACTS = { title: 'Cold Iron', authors: ['Maris'], fandoms: ['The Sentinel'], pairings: ['Jim/Blair'], rating: { raw: 'PG-13', level: 'teen' }, warnings: [{ id: 'violence', stated: 'present', degree: 'some', raw: 'some violence' }], status: 'wip', words: 4800, archive: 'archiveofourown.org', updated: '2002-03' };
const RECORD = {
  version: 1, work: 'ao3:work:1201', added: 1_763_000_000_000, turn: 1, facts: { value: FACTS, at: 1_763_800_000_000 }, current: MARK, furthest: MARK,
  chapters: { 1: { turn: 0, share: 1, opened: 1_763_100_000_000, listed: 1_763_000_000_000, read: 1_763_100_000_000, words: 2400, number: 1, title: 'Low Water' }, 2: { turn: 1, share: 0.45, opened: 1_763_800_000_000, listed: 0 } },
  posted: { value: { posted: 3, total: 5 }, at: 1_763_800_000_000 }, addresses: { 'https://archiveofourown.org/works/1201': 1_763_800_000_000 },
  shelf: { value: 'reading', at: 5 }, favourite: { value: true, at: 5 }, note: { value: 'the one with the ferry', at: 5 }, tags: { value: ['slow'], at: 5 }, stars: { value: 4, at: 5 }, gone: { value: false, at: 5 }, moved: 1_763_700_000_000,
};
const ROW = { work: 'ao3:work:1201', title: 'Cold Iron', authors: ['Maris'], fandoms: [], pairings: [], warnings: ['violence', 'no:non-con'], shelf: 'reading', read: 1, last: 7, note: 'the one with the ferry' };

const KEPT: Readonly<Record<string, { readonly is: (value: unknown) => boolean; readonly example: Readonly<Record<string, unknown>>; readonly wrong: Readonly<Record<string, unknown>> }>> = {
  'parts of a long work': { is: isStoredPack, example: { version: 1, parts: { 1: [1, 1_763_100_000_000, 1_763_000_000_000, -1, 2400, 1, null, 'Low Water'], 2: [0.45, 1_763_800_000_000] } }, wrong: { parts: { 1: ['1', 0] } } },
  'a page of the index': { is: isIndexPage, example: { version: 1, rows: [ROW] }, wrong: { rows: [{ ...ROW, read: '1' }] } },
  'the head of the index': { is: isHead, example: { version: 1, last: 3, count: 8, recent: ['ao3:work:1201'] }, wrong: { recent: [7] } },
  'a stack of keys': { is: isStack, example: { version: 1, items: { 'work:ao3:work:1201': '{"version":2,"page":3}', 'library:60': '{"version":1,"rows":[]}' } }, wrong: { items: { 'work:ao3:work:1201': { version: 2 } } } },
  'a deleted work': { is: isBinned, example: { version: 1, record: RECORD, deleted: 1_763_800_000_000 }, wrong: { deleted: 'yesterday' } },
  'the list of the bin': { is: isBin, example: { version: 1, works: { 'ao3:work:1201': 1_763_800_000_000 } }, wrong: { works: { 'ao3:work:1201': 'then' } } },
};

describe.each(Object.entries(KEPT))('%s', (_, { is, example, wrong }) => {
  test('of version 1 is read as it was written', () => {
    const stored: unknown = JSON.parse(JSON.stringify(example));
    expect(migrate({}, 1, stored)).toEqual(stored);
    expect(is(stored)).toBe(true);
  });

  test('with one member of another kind is not', () => expect(is({ ...example, ...wrong })).toBe(false));

  test('of a version to come is not', () => {
    expect(is({ ...example, version: 2 })).toBe(false);
    expect(migrate({}, 1, { ...example, version: 2 })).toBeUndefined();
  });
});

/** Of version 1 each part stood in the record, by name; from version 2 on beside it, in a row, and of long works in packs. */
const ONE = { version: 1, page: 3, record: RECORD };
const TWO = { version: 2, page: 3, record: { ...RECORD, chapters: {} }, parts: { 1: [1, 1_763_100_000_000, 1_763_000_000_000, -1, 2400, 1, null, 'Low Water'], 2: [0.45, 1_763_800_000_000, null, null, null, null, 1] } };
const LONG = { ...TWO, parts: { 2: TWO.parts[2] }, packs: 1 };
const PACK = { version: 1, parts: { 1: TWO.parts[1], 2: [0.2, 1_763_000_000_000] } };

describe('a work', () => {
  const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

  test('of version 1 comes to version 2 with nothing lost', () => {
    expect(workIn(stored(ONE))).toEqual(TWO);
    expect(wholeOf(workIn(stored(ONE))!, {})).toEqual(RECORD);
  });

  test('of version 2 is read as it was written', () => {
    expect(workIn(stored(TWO))).toEqual(TWO);
    expect(wholeOf(workIn(stored(TWO))!, {})).toEqual(RECORD);
  });

  test('that is long has its other parts in packs, over which its own hold', () => {
    expect(wholeOf(workIn(stored(LONG))!, { 'parts:0:ao3:work:1201': stored(PACK) })).toEqual(RECORD);
    expect(Object.keys(wholeOf(workIn(stored(LONG))!, { 'parts:0:ao3:work:1201': 'nonsense' }).chapters)).toEqual(['2']);
    expect(packIn(stored({ ...PACK, version: 2 }))).toBeUndefined();
  });

  test.each([
    ['a page that is none', { ...ONE, page: '3' }],
    ['a place whose words are none', { ...ONE, record: { ...RECORD, current: { ...MARK, anchor: { ...ANCHOR, exact: 7 } } } }],
    ['a part that is none', { ...ONE, record: { ...RECORD, chapters: { 1: 'read' } } }],
    ['a row that is none', { ...TWO, parts: { 1: [0.5] } }],
    ['a row with a word among its numbers', { ...TWO, parts: { 1: [0.5, 7, 'then'] } }],
    ['packs that cannot be counted', { ...TWO, packs: 'two' }],
    ['a version to come', { ...TWO, version: 3 }],
  ])('with %s is not', (_, value) => expect(workIn(stored(value))).toBeUndefined());

  test('has parts of any kind come back from their rows as they were', () => {
    const at = fc.integer({ min: 1, max: 4e12 });
    const part = fc.record({ turn: fc.nat(9), share: fc.double({ min: 0, max: 1, noNaN: true }), opened: fc.nat(), listed: fc.nat(), read: fc.oneof(at, fc.constant(7)), words: at, number: at, title: fc.string({ minLength: 1 }) }, { requiredKeys: ['turn', 'share', 'opened', 'listed'] });
    fc.assert(fc.property(fc.dictionary(fc.string(), part), (chapters) => {
      const rows: unknown = JSON.parse(JSON.stringify({ version: 1, parts: partsOf(chapters) }));
      expect(isStoredPack(rows)).toBe(true);
      const back = packIn(rows)!;
      expect(Object.entries(back)).toEqual(Object.entries(chapters).map(([key, one]) => [key, { ...one, share: one.share + 0 }]));
      expect(chaptersIn(partsOf(back))).toEqual(back);
    }));
  });

  test('is known as one in either version', () => {
    expect([ONE, TWO, { ...TWO, version: 3 }].map(isStoredWork)).toEqual([true, true, false]);
    expect([ONE, TWO].map(isWork)).toEqual([false, true]);
  });
});
