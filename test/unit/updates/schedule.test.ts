import { describe, expect, test } from 'vitest';
import { backOff, DAY, hostState, type HostLedger, intervalOf, nextLook, paceOf, retryAfter, soundNext, withAnswer, withRequest } from '@/utils/updates/schedule';

const NOW = Date.UTC(2026, 5, 1);
const ago = (...days: number[]): number[] => days.map((day) => NOW - day * DAY);
const known = (...days: number[]) => ({ moves: ago(...days), dates: {} });
const inDays = (span: number): number => Math.round((100 * span) / DAY) / 100;
const ledger = (more: Partial<HostLedger> = {}): HostLedger => ({ version: 1, day: Math.floor(NOW / DAY), requests: 1, last: NOW - 60_000, ...more });

describe('pace', () => {
  test.each([
    ['no part', [], undefined],
    ['one', [5], undefined],
    ['two', [12, 5], 7],
    ['the median of an odd number of gaps', [40, 33, 26, 5], 7],
    ['of an even number', [40, 30, 10], 15],
    ['parts of one day came as one', [12, 5, 5], 7],
  ] as const)('%s', (_, days, expected) => {
    const pace = paceOf(ago(...days));
    expect(pace === undefined ? undefined : inDays(pace)).toBe(expected);
  });
});

describe('the time between two looks', () => {
  test.each([
    ['nothing is known', known(), 2],
    ['daily', known(3, 2, 1), 1],
    ['hourly: once a day all the same', known(0.3, 0.2, 0.1), 1],
    ['weekly', known(15, 8, 1), 1.75],
    ['monthly', known(70, 40, 10), 7.5],
    ['twice a year', known(400, 200, 10), 28],
    ['weekly, and silent for a month', known(44, 37, 30), 3.75],
    ['weekly, and silent for a year', known(379, 372, 365), 28],
    ['silent for just under two years', known(736, 729), 28],
    ['silent for just over two years', known(738, 731), 91.38],
    ['silent since 2004', known(8000, 7993), 120],
    ['a date alone', { moves: [], dates: { listing: '2004-02-01' } }, 120],
    ['a date that lies ahead says nothing', { moves: [], dates: { listing: '2030-01-01' } }, 2],
  ] as const)('%s', (_, work, expected) => {
    expect(inDays(intervalOf(work, NOW))).toBe(expected);
  });

  test('is never the same for all works, and never off by more than a tenth', () => {
    const looks = [0, 0.5, 0.999].map((random) => inDays(nextLook(known(15, 8, 1), NOW, () => random) - NOW));
    expect(looks).toEqual([1.58, 1.75, 1.92]);
  });
});

describe('after failures', () => {
  test('each wait is twice the last, up to four weeks', () => {
    expect([1, 2, 3, 4, 8, 20, 400].map((failures) => inDays(backOff(failures, () => 0.5)))).toEqual([0.02, 0.04, 0.08, 0.17, 2.67, 28, 28]);
  });
  test('with chance in it', () => {
    expect([0, 0.999].map((random) => Math.round(backOff(1, () => random) / 60_000))).toEqual([15, 45]);
  });
});

describe('a host', () => {
  test.each([
    ['was never asked', undefined, 'free'],
    ['was asked a minute ago', ledger(), 'free'],
    ['was asked four seconds ago', ledger({ last: NOW - 4000 }), 'wait'],
    ['was asked by a clock that ran ahead', ledger({ last: NOW + 5 * DAY }), 'free'],
    ['was asked sixty times today', ledger({ requests: 60 }), 'daily-limit'],
    ['was asked sixty times yesterday', ledger({ requests: 60, day: Math.floor(NOW / DAY) - 1 }), 'free'],
    ['asked to wait', ledger({ notBefore: NOW + DAY }), 'asked-to-wait'],
    ['asked to wait until now', ledger({ notBefore: NOW }), 'free'],
    ['asked to wait by a clock that ran years ahead', ledger({ notBefore: NOW + 900 * DAY }), 'free'],
  ] as const)('that %s', (_, kept, expected) => {
    expect(hostState(kept, NOW, 60).kind).toBe(expected);
  });

  test('is counted by the day', () => {
    expect(withRequest(ledger({ requests: 7 }), NOW)).toMatchObject({ requests: 8, last: NOW });
    expect(withRequest(ledger({ requests: 7, day: 1 }), NOW)).toMatchObject({ requests: 1 });
  });

  test('is let alone longer after each trouble, and well again after one good answer', () => {
    const once = withAnswer(ledger(), { kind: 'trouble' }, NOW, () => 0.5);
    const twice = withAnswer(once, { kind: 'trouble' }, NOW, () => 0.5);
    expect([once, twice].map(({ notBefore = 0, failures }) => [failures, (notBefore - NOW) / 60_000])).toEqual([[1, 30], [2, 60]]);
    expect(withAnswer(twice, { kind: 'well' }, NOW, () => 0.5)).toEqual(ledger());
  });

  test.each([
    ['120', 120_000],
    [' 7200 ', 7_200_000],
    ['Tue, 02 Jun 2026 00:00:00 GMT', DAY],
    ['Sun, 31 May 2026 00:00:00 GMT', undefined],
    ['soon', undefined],
    ['-5', undefined],
    ['', undefined],
    [undefined, undefined],
  ] as const)('says "%s" to Retry-After', (header, expected) => {
    const at = retryAfter(header, NOW);
    expect(at === undefined ? undefined : at - NOW).toBe(expected);
  });
});

test('what a clock that ran ahead planned is due now, what lies within reach is not', () => {
  expect([soundNext(NOW + 120 * DAY, NOW), soundNext(NOW + 1000 * DAY, NOW)]).toEqual([NOW + 120 * DAY, NOW]);
});
