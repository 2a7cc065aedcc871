import { describe, expect, test } from 'vitest';
import { createHistory } from '@/utils/progress/history';
import { quietYears } from '@/utils/progress/quiet';
import { newRecord } from '@/utils/progress/record';
import type { Row } from '@/utils/progress/row';
import { EVERYTHING, select, shelved, sorted, stateOf, type Query } from '@/utils/progress/shelf-view';

const NOW = Date.UTC(2026, 10, 22);
const row = (work: string, more: Partial<Row> = {}): Row => ({ work, authors: [], fandoms: [], pairings: [], warnings: [], shelf: 'reading', read: 0, last: 0, ...more });
const ROWS = [
  row('iron', { title: 'Cold Iron', authors: ['Maris'], fandoms: ['The Sentinel'], last: 3, status: 'wip', updated: '2002-03' }),
  row('bees', { title: 'Ábeille', authors: ['Tobin'], pairings: ['Clark/Lex'], last: 9, shelf: 'finished', status: 'complete', favourite: true, archive: 'a.example' }),
  row('road', { title: 'zinc Road', authors: ['anna'], note: 'the one with the trampoline', last: 5, shelf: 'to-read', posted: 4, total: 4, read: 2 }),
  row('gone', { title: '10 Things', tags: ['comfort'], last: 1, gone: true, moved: 7 }),
];
const found = (query: Partial<Query>): string[] => select(sorted(ROWS.map(shelved), query.sort ?? 'read'), { ...EVERYTHING, ...query }, NOW).map(({ row }) => row.work);

describe('the library', () => {
  test.each<[string, Partial<Query>, string[]]>([
    ['everything, read last first', {}, ['bees', 'road', 'iron', 'gone']],
    ['a title, whatever its accents and case', { text: 'abeiLLE' }, ['bees']],
    ['an author', { text: 'maris' }, ['iron']],
    ['a fandom and an author at once', { text: 'sentinel mar' }, ['iron']],
    ['a pairing', { text: 'clark/lex' }, ['bees']],
    ['a note', { text: 'trampoline' }, ['road']],
    ['a tag', { text: 'comfort' }, ['gone']],
    ['words that stand in no one work', { text: 'maris trampoline' }, []],
    ['a shelf', { shelf: 'finished' }, ['bees']],
    ['favourites', { shelf: 'favourites' }, ['bees']],
    ['what is complete, by its word or by its count', { status: 'complete' }, ['bees', 'road']],
    ['what is quiet', { status: 'quiet' }, ['iron']],
    ['what is gone', { status: 'gone' }, ['gone']],
    ['an archive', { archive: 'a.example' }, ['bees']],
    ['by title, numbers first', { sort: 'title' }, ['gone', 'bees', 'iron', 'road']],
    ['by author', { sort: 'author' }, ['gone', 'road', 'iron', 'bees']],
    ['by what moved last', { sort: 'moved' }, ['gone', 'bees', 'road', 'iron']],
    ['by progress', { sort: 'progress' }, ['road', 'bees', 'iron', 'gone']],
  ])('finds %s', (_, query, works) => {
    expect(found(query)).toEqual(works);
  });
});

test.each<[string, Partial<Row>, string]>([
  ['a story of March 2002 in progress', { status: 'wip', updated: '2002-03' }, 'quiet'],
  ['one that moved last month', { status: 'wip', updated: '2002', moved: NOW - 30 * 86_400_000 }, 'wip'],
  ['one of which nothing is known', {}, 'unknown'],
  ['an old complete one', { status: 'complete', updated: '2002' }, 'complete'],
])('%s is %s', (_, more, state) => {
  expect(stateOf(row('w', more), NOW)).toBe(state);
});

test.each<[string | undefined, number | undefined]>([
  ['2002-03-14', 24], ['2002-03', 24], ['2001', 24], ['2026-01-01', undefined], ['2025-11-20', 1], ['2025-11-23', undefined], ['soon', undefined], [undefined, undefined],
])('a story of %s is quiet for %s years', (updated, years) => {
  expect(quietYears({ ...(updated !== undefined && { updated }) }, NOW)).toBe(years);
});

test('what was read is counted by month and by fandom', () => {
  const history = createHistory((at) => new Date(at).toISOString().slice(0, 10));
  const facts = { authors: [], fandoms: ['The Sentinel'], pairings: [], warnings: [] };
  const chapter = (read: number | undefined, words: number) => ({ turn: 0, share: 1, opened: 1, listed: 0, words, ...(read !== undefined && { read }) });
  history.add({ ...newRecord('a', 1, facts), chapters: { 1: chapter(Date.UTC(2026, 9, 1), 1000), 2: chapter(Date.UTC(2026, 9, 1), 500), 3: chapter(undefined, 900) } });
  history.add({ ...newRecord('b', 1, { ...facts, fandoms: [] }), chapters: { '': chapter(Date.UTC(2026, 8, 30), 70) } });
  const { months, fandoms } = history.history();
  expect([...months]).toEqual([['2026-09', { days: 1, chapters: 1, words: 70 }], ['2026-10', { days: 1, chapters: 2, words: 1500 }]]);
  expect([...fandoms]).toEqual([['The Sentinel', { days: 1, chapters: 2, words: 1500 }]]);
});
