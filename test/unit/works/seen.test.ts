import { describe, expect, test } from 'vitest';
import type { Header } from '@/utils/header/header';
import { withSeen } from '@/utils/works/fill-in';
import { keysOfEntry, keysOfPage, seenIn } from '@/utils/works/seen';

const HEADER: Header = { fields: [], authors: [], fandoms: [], pairings: [], warnings: [], folds: [], from: 0, to: 1 };
const DEATH = { id: 'character-death', stated: 'present', raw: 'CD' } as const;
const NO_SEX = { id: 'sexual-content', stated: 'absent', raw: 'no sex' } as const;
const SEEN = { day: '2026-05-03', rating: { raw: 'R', level: 'mature' }, warnings: [DEATH] } as const;

describe('what an index said is filled in', () => {
  test('where the page states nothing', () => {
    expect(withSeen(HEADER, SEEN)).toEqual({ ...HEADER, rating: SEEN.rating, warnings: [DEATH], seen: { day: '2026-05-03', facts: ['rating', 'warnings'] } });
  });

  test.each([
    [{ rating: { raw: 'G', level: 'general' } }, ['warnings'], 'G'],
    [{ rating: { raw: 'purple' } }, ['warnings'], 'purple'],
    [{ warnings: [NO_SEX] }, ['rating'], 'R'],
    [{ fields: [{ field: 'warnings', label: 'Warnings', value: 'here be squid', spans: [], because: { clue: 'label', score: 1 } }] }, ['rating'], 'R'],
  ] as const)('and never over what it states: %j', (stated, facts, raw) => {
    const header = withSeen({ ...HEADER, ...stated } as Header, SEEN);
    expect([header.seen?.facts, header.rating?.raw]).toEqual([facts, raw]);
    if ('warnings' in stated) expect(header.warnings).toEqual(stated.warnings);
  });

  test('never where there is nothing to fill in', () => {
    const full: Header = { ...HEADER, rating: { raw: 'G', level: 'general' }, warnings: [NO_SEX] };
    expect([withSeen(full, SEEN), withSeen(HEADER, undefined), withSeen(HEADER, { day: '2026-05-03', warnings: [] })]).toEqual([full, HEADER, HEADER]);
  });
});

test('a page that calls a book a warning is kept in part', () => {
  const seen = seenIn({ rating: { raw: 'R'.repeat(1000) }, warnings: Array.from({ length: 100 }, () => ({ ...DEATH, raw: 'x'.repeat(1000) })) }, '2026-05-03');
  expect([seen?.rating?.raw.length, seen?.warnings.length, seen?.warnings[0]?.raw.length]).toEqual([300, 40, 300]);
});

test('an entry and its chapters meet under one key', () => {
  const meet = (entry: string, title: string, page: Parameters<typeof keysOfPage>[0]): boolean => keysOfPage(page).some((key) => keysOfEntry({ address: entry, title }).includes(key));
  expect(meet('http://s.example/viewstory.php?sid=4', '', { address: 'http://s.example/viewstory.php?sid=4&chapter=3' })).toBe(true);
  expect(meet('http://x.example/tide1.html', 'Tide', { address: 'http://x.example/tide2.html', header: { chapter: { number: 2 } } })).toBe(true);
  expect(meet('http://x.example/lamp/', 'Lamp', { address: 'http://x.example/lamp/wick.html', source: { family: 'home-page', page: 'story', work: 'http://x.example/lamp/' } })).toBe(true);
  expect(meet('http://x.example/quigee1.html', 'The Lamp', { address: 'http://x.example/quigee3.html', header: { title: 'Boats' }, siblings: ['http://x.example/quigee2.html'] })).toBe(false);
  expect(meet('http://x.example/quigee2.html', 'Snow', { address: 'http://x.example/quigee3.html', header: { title: 'Boats' } })).toBe(false);
});
