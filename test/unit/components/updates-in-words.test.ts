import { beforeAll, expect, test } from 'vitest';
import { awayOf, changeInWords, newsInWords } from '@/components/updates/news-in-words';
import { lastInWords, outcomeInWords, planInWords } from '@/components/updates/plan-in-words';
import { when } from '@/utils/i18n/when';
import type { CheckOutcome, Plan } from '@/utils/updates/follow';
import type { Change } from '@/utils/updates/news';
import { speakEnglish } from '../../tools/english';

beforeAll(speakEnglish);

const DAY = 86_400_000;
/** A Friday, at noon by the clock of whoever runs this. */
const NOW = new Date(2026, 10, 20, 12).getTime();

test.each<[Change, string]>([
  [{ kind: 'parts', from: 3, to: 4 }, 'part 4 posted'],
  [{ kind: 'parts', from: 3, to: 4, words: 3200 }, 'part 4 posted, 3,200 words'],
  [{ kind: 'parts', from: 3, to: 4, words: 1 }, 'part 4 posted, 1 word'],
  [{ kind: 'parts', from: 3, to: 6 }, 'parts 4 to 6 posted'],
  [{ kind: 'parts', from: 3, to: 5, words: 12_000 }, 'parts 4 to 5 posted, 12,000 words'],
  [{ kind: 'complete' }, 'now complete'],
  [{ kind: 'resumed' }, 'in progress again'],
  [{ kind: 'edited', updated: '2004-03-14' }, 'changed, dated March 14, 2004'],
  [{ kind: 'edited', updated: '2004' }, 'changed, dated 2004'],
  [{ kind: 'renamed', count: 1 }, '1 chapter renamed'],
  [{ kind: 'renamed', count: 2 }, '2 chapters renamed'],
  [{ kind: 'renumbered' }, 'chapters renumbered'],
  [{ kind: 'fewer', from: 5, to: 3 }, 'now 3 of what were 5 chapters'],
  [{ kind: 'gone' }, 'no longer at its address'],
  [{ kind: 'back' }, 'there again'],
  [{ kind: 'moved', to: 'https://www.squidge.org/tides/' }, 'moved to squidge.org/tides'],
])('%j is told as "%s"', (change, words) => {
  expect(changeInWords(change)).toBe(words);
});

const told = (...changes: readonly Change[]): string => newsInWords(changes.map((change, at) => ({ change, at })));

test.each<[readonly Change[], string]>([
  [[{ kind: 'parts', from: 3, to: 4 }, { kind: 'parts', from: 4, to: 5 }, { kind: 'complete' }], 'Parts 4 to 5 posted; now complete'],
  [[{ kind: 'parts', from: 3, to: 4, words: 1000 }, { kind: 'parts', from: 4, to: 5, words: 500 }], 'Parts 4 to 5 posted, 1,500 words'],
  // Words of some parts alone would pass for those of all.
  [[{ kind: 'parts', from: 3, to: 4, words: 1000 }, { kind: 'parts', from: 4, to: 5 }], 'Parts 4 to 5 posted'],
  // A part was taken away between the two.
  [[{ kind: 'parts', from: 3, to: 4 }, { kind: 'fewer', from: 4, to: 3 }, { kind: 'parts', from: 3, to: 4 }], 'Part 4 posted; now 3 of what were 4 chapters; part 4 posted'],
])('all of %j are told in one line', (changes, words) => {
  expect(told(...changes)).toBe(words);
});

test('where it moved to is the last that was said', () => {
  const news = [{ change: { kind: 'moved', to: 'http://a.example/' } as const, at: 1 }, { change: { kind: 'moved', to: 'http://b.example/' } as const, at: 2 }, { change: { kind: 'complete' } as const, at: 3 }];
  expect(awayOf(news)?.to).toBe('http://b.example/');
  expect(awayOf(news.slice(2))).toBeUndefined();
});

test.each([
  [NOW - 1, 'now'],
  [NOW + 3 * 3_600_000, 'today, 3:00 PM'],
  [NOW + DAY, 'tomorrow'],
  [NOW + 4 * DAY, 'Tuesday'],
  [NOW + 7 * DAY, 'November 27'],
  [NOW + 90 * DAY, 'February 2027'],
])('%i is "%s"', (at, words) => {
  expect(when(at, NOW).replace('\u202f', ' ')).toBe(words);
});

test.each<[CheckOutcome, string]>([
  [{ kind: 'looked', changed: false }, 'nothing new'],
  [{ kind: 'looked', changed: true }, 'something was new'],
  [{ kind: 'not-granted', host: 'squidge.org' }, 'host not granted (squidge.org)'],
  [{ kind: 'asked-to-wait', until: NOW + 4 * DAY }, 'asked us to wait until Tuesday'],
  [{ kind: 'server-error', status: 503 }, 'its archive answered with an error (503)'],
  [{ kind: 'daily-limit', until: NOW + DAY }, 'its site was asked often enough for one day; goes on tomorrow'],
  [{ kind: 'login-page' }, 'looks like a login page'],
  [{ kind: 'unreachable' }, 'could not be reached'],
  [{ kind: 'bad-certificate' }, 'its certificate is not accepted'],
  [{ kind: 'no-such-address' }, 'no such address'],
  [{ kind: 'connection-broken' }, 'connection broken'],
  [{ kind: 'timed-out' }, 'no answer in time'],
  [{ kind: 'too-large' }, 'the page is too large'],
  [{ kind: 'unreadable' }, 'the page could not be read'],
  [{ kind: 'offline' }, 'the browser was offline'],
  [{ kind: 'save-data' }, 'the browser was saving data'],
  [{ kind: 'no-page-to-look-at' }, 'no page of the web is known for it'],
  [{ kind: 'gone' }, 'no longer there'],
  [{ kind: 'moved' }, 'moved; open it to see where'],
  [{ kind: 'moved', to: 'http://b.example/' }, 'moved to http://b.example/'],
])('what came of a look: %j is "%s"', (outcome, words) => {
  expect(outcomeInWords(outcome, NOW)).toBe(words);
  expect(lastInWords({ at: NOW - 3 * DAY, outcome }, NOW)).toBe(`Looked at 3 days ago: ${words}.`);
});

const SILENT = { updated: '2004-03-01' };
test.each<[Plan, { readonly updated?: string; readonly moved?: number }, string]>([
  [{ kind: 'next', at: NOW + 4 * DAY }, {}, 'Next look: Tuesday.'],
  [{ kind: 'next', at: NOW - DAY }, {}, 'Next look: now.'],
  [{ kind: 'next', at: NOW + 112 * DAY }, SILENT, 'Silent since 2004: looked at again in March 2027.'],
  [{ kind: 'next', at: NOW + 4 * DAY }, SILENT, 'Silent since 2004. Next look: Tuesday.'],
  [{ kind: 'next', at: NOW + 4 * DAY }, { ...SILENT, moved: NOW - 40 * DAY }, 'Next look: Tuesday.'],
  [{ kind: 'next', at: NOW + 4 * DAY }, { updated: '2025-12' }, 'Next look: Tuesday.'],
  [{ kind: 'waiting', because: 'offline' }, {}, 'Waits until the browser is online.'],
  [{ kind: 'waiting', because: 'save-data' }, {}, 'Waits while the browser is saving data.'],
  [{ kind: 'waiting', because: 'daily-limit', until: NOW + DAY }, {}, 'Its site was asked often enough for today. Next look: tomorrow.'],
  [{ kind: 'waiting', because: 'daily-limit' }, {}, 'Its site was asked often enough for today.'],
  [{ kind: 'not-granted', host: 'squidge.org' }, {}, 'Not looked at: host not granted (squidge.org).'],
  [{ kind: 'stopped' }, {}, 'Not looked at. You stopped following it.'],
  [{ kind: 'no-page' }, {}, 'Not looked at. No address on the web is known for it.'],
])('%j, with %j, is said as "%s"', (plan, moving, words) => {
  expect(planInWords(plan, moving, NOW)).toBe(words);
});
