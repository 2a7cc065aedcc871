import { describe, expect, test } from 'vitest';
import { migrate } from '@/utils/storage/migrations/migrate';
import { isBin, isBinned, isHead, isIndexPage, isStoredWork } from '@/utils/storage/library/shapes';

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
  'a work': { is: isStoredWork, example: { version: 1, page: 3, record: RECORD }, wrong: { page: '3' } },
  'a work whose place is none': { is: isStoredWork, example: { version: 1, page: 0, record: { ...RECORD, current: undefined, furthest: undefined } }, wrong: { record: { ...RECORD, current: { ...MARK, anchor: { ...ANCHOR, exact: 7 } } } } },
  'a page of the index': { is: isIndexPage, example: { version: 1, rows: [ROW] }, wrong: { rows: [{ ...ROW, read: '1' }] } },
  'the head of the index': { is: isHead, example: { version: 1, last: 3, count: 8, recent: ['ao3:work:1201'] }, wrong: { recent: [7] } },
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
