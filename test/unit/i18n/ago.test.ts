import { beforeAll, expect, test } from 'vitest';
import { ago } from '@/utils/i18n/ago';
import { speakEnglish } from '../../tools/english';

beforeAll(speakEnglish);

/** A Wednesday afternoon of the reader's. */
const NOW = new Date(2026, 10, 18, 15, 30).getTime();
const on = (...date: [number, number, number, number, number?]): number => new Date(...date).getTime();

test.each([
  ['this moment', NOW, 'just now'],
  ['a clock that went back', NOW + 90_000, 'just now'],
  ['half a minute', NOW - 30_000, 'just now'],
  ['a minute', NOW - 61_000, '1 minute ago'],
  ['the same hour', on(2026, 10, 18, 14, 45), '45 minutes ago'],
  ['the same morning', on(2026, 10, 18, 7, 0), '8 hours ago'],
  ['the same day, long before noon', on(2026, 10, 18, 0, 10), '15 hours ago'],
  ['late the evening before', on(2026, 10, 17, 23, 0), 'yesterday'],
  ['early the day before', on(2026, 10, 17, 1, 0), 'yesterday'],
  ['late two days before, less than 48 hours', on(2026, 10, 16, 23, 0), '2 days ago'],
  ['a week', on(2026, 10, 11, 12, 0), '7 days ago'],
  ['two weeks', on(2026, 10, 3, 12, 0), '2 weeks ago'],
  ['a month and a half', on(2026, 9, 1, 12, 0), '6 weeks ago'],
  ['some months', on(2026, 7, 1, 12, 0), '3 months ago'],
  ['November a year before', on(2025, 10, 1, 12, 0), '1 year ago'],
  ['the same day of the year before', on(2025, 10, 18, 12, 0), '1 year ago'],
  ['the same day two years before', on(2024, 10, 18, 12, 0), '2 years ago'],
  ['nearly two years', on(2024, 11, 24, 12, 0), '1 year ago'],
  ['two years', on(2024, 10, 1, 12, 0), '2 years ago'],
  ['a quarter of a century', on(2001, 2, 14, 12, 0), '25 years ago'],
])('%s ago', (_, at, words) => {
  expect(ago(at, NOW)).toBe(words);
});

test('what was read before midnight is hours ago in the same night', () => {
  expect(ago(on(2026, 10, 17, 23, 40), on(2026, 10, 18, 1, 10))).toBe('1 hour ago');
});
