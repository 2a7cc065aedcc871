import { JSDOM } from 'jsdom';
import { render } from 'preact';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { ReadingLine, type ReadingLineProps } from '@/components/card/ReadingLine';
import type { KeptPlace, ReadingAnswer } from '@/utils/progress/visit-report';
import { speakEnglish } from '../../tools/english';

/** By hand: the framework's own set-up does not run inside Vitest's jsdom environment. */
Object.assign(globalThis, { document: new JSDOM('').window.document });

beforeAll(speakEnglish);
beforeEach(() => render(null, document.body));

const NOW = Date.UTC(2026, 10, 22);
const YEAR = 365.25 * 86_400_000;
const onResume = vi.fn();
const place = (share: number, other: Partial<KeptPlace> = {}): KeptPlace => ({ here: true, share, number: 1, address: 'http://a.example/1', at: NOW - 2 * YEAR, anchor: { exact: 'the door', prefix: '', suffix: '', at: 0, of: 1 }, ...other });
const far = (share: number): KeptPlace => place(share, { here: false, number: 9, address: 'http://a.example/9' });

function lines(answer: Partial<ReadingAnswer>, other: Partial<ReadingLineProps> = {}): (string | undefined)[] {
  render(<ReadingLine answer={{ isRead: false, chapters: [], resume: 'ask', end: 1, ...answer }} resumed="not-asked" now={NOW} onResume={onResume} {...other} />, document.body);
  return [...document.querySelectorAll('p')].map(({ textContent }) => textContent ?? undefined);
}

test.each<[string, Partial<ReadingAnswer>, readonly string[]]>([
  ['of a page that was never read: nothing', {}, []],
  ['of a part that was left in its middle', { current: place(0.63) }, ['You were at 63%, 2 years ago. Resume']],
  ['a moment later', { current: place(0.63, { at: NOW - 5000 }) }, ['You were at 63%, just now. Resume']],
  ['of another part', { current: far(0.4) }, ['You were in part 9, at 40%, 2 years ago. Go there']],
  ['to someone who rereads: where they are, and the furthest they read', { current: place(0.2), furthest: far(0.4) }, ['You were at 20%, 2 years ago. Resume', 'The furthest you read is part 9, at 40%. Go there']],
  ['to someone who rereads a part', { current: place(0.2), furthest: place(0.8) }, ['You were at 20%, 2 years ago. Resume', 'The furthest you read is 80%. Go there']],
  ['to someone who reads on: nothing of the furthest, which is here', { current: place(0.79), furthest: place(0.8) }, ['You were at 79%, 2 years ago. Resume']],
  ['on the last part of a quiet story', { isRead: true, current: place(1), furthest: place(1), caughtUp: { updated: '2002-03', quietYears: 24 } }, ['You are caught up. Last updated March 2002, quiet for 24 years.']],
  ['on the last part of one that says no date', { isRead: true, current: place(1), caughtUp: { quietYears: 1 } }, ['You are caught up. Quiet for a year.']],
  ['on the last part of one that moved this year', { isRead: true, current: place(1), caughtUp: { updated: '2026-03-01' } }, ['You are caught up. Last updated March 1, 2026.']],
])('the card says %s', (_, answer, words) => {
  expect(lines(answer)).toEqual(words);
});

test('each of two places is gone to by its own button', () => {
  lines({ current: place(0.2), furthest: place(0.8) });
  document.querySelector<HTMLElement>('[data-part="resume"] button')?.click();
  document.querySelector<HTMLElement>('[data-part="furthest"] button')?.click();
  expect(onResume.mock.calls).toEqual([['current'], ['furthest']]);
});

test('what changed is said where it did', () => {
  expect(lines({ current: place(0.2) }, { resumed: 'nearest' })).toEqual(['This part has changed: nearest place shown.']);
});
