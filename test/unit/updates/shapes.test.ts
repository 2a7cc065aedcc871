import { describe, expect, test } from 'vitest';
import { isAgendaHead, isAgendaPage, isHostLedger, isNewsIndex, isStoredUpdate, UPDATES_SETTINGS } from '@/utils/storage/updates/shapes';

/** As version 1 is stored. A later version keeps these, and reads them. */
const UPDATE_1 = {
  version: 1,
  following: { version: 1, work: 'ao3:work:7', choice: 'always', muted: true, snoozed: 9, next: 10, failures: 2, last: { at: 5, outcome: { kind: 'server-error', status: 503 } }, validators: { address: 'https://a.example/', etag: '"x"', modified: 'y' } },
  baseline: { at: 4, posted: 3, total: 9, counts: { contents: 3, listing: 2 }, dates: { contents: '2026-01-05' }, parts: [{ key: '71', title: 'One' }, { key: '72' }], feed: ['a'], status: 'wip', words: 1200, gone: true, movedTo: 'http://b.example/', moves: [1, 2, 3] },
  news: [{ at: 5, change: { kind: 'parts', from: 2, to: 3, words: 400, address: 'https://a.example/3' } }],
  told: 5,
  contents: 'http://a.example/',
};
const without = (key: string): object => Object.fromEntries(Object.entries(UPDATE_1).filter(([each]) => each !== key));

describe('what is stored of a work', () => {
  test.each<[string, unknown, boolean]>([
    ['all of it', UPDATE_1, true],
    ['the least of it', { version: 1, following: { version: 1, work: 'x' }, news: [] }, true],
    ['without a baseline', without('baseline'), true],
    ['without news', without('news'), false],
    ['without a following', without('following'), false],
    ['of no work', { ...UPDATE_1, following: { version: 1, work: '' } }, false],
    ['of a later version', { ...UPDATE_1, version: 2 }, false],
    ['news that is none', { ...UPDATE_1, news: [{ at: 5 }] }, false],
    ['a time that is none', { ...UPDATE_1, following: { ...UPDATE_1.following, next: Number.NaN } }, false],
    ['parts that are none', { ...UPDATE_1, baseline: { ...UPDATE_1.baseline, parts: ['71'] } }, false],
    ['a choice that nobody has', { ...UPDATE_1, following: { ...UPDATE_1.following, choice: 'maybe' } }, false],
    ['a list', [], false],
    ['nothing', null, false],
  ])('%s', (_, value, expected) => {
    expect(isStoredUpdate(value)).toBe(expected);
  });
});

describe('indexes, ledgers and settings', () => {
  test.each<[string, (value: unknown) => boolean, unknown, boolean]>([
    ['agenda', isAgendaHead, { version: 1, first: { 40: 5 } }, true],
    ['agenda of words', isAgendaHead, { version: 1, first: { 40: 'soon' } }, false],
    ['a page of it', isAgendaPage, { version: 1, works: { a: { at: 5, host: 'a.example' } } }, true],
    ['a page without hosts', isAgendaPage, { version: 1, works: { a: { at: 5 } } }, false],
    ['news', isNewsIndex, { version: 1, works: { a: { newest: 5, told: 4, muted: true, snoozed: 6 } }, digest: '2026-01-05' }, true],
    ['news of no time', isNewsIndex, { version: 1, works: { a: {} } }, false],
    ['a ledger', isHostLedger, { version: 1, day: 1, requests: 2, last: 3, notBefore: 4, failures: 1 }, true],
    ['a ledger without a day', isHostLedger, { version: 1, requests: 2, last: 3 }, false],
    ['settings', UPDATES_SETTINGS.isValid, { version: 1, checks: 'all', notify: 'each', quiet: { from: 1320, to: 420 }, daily: 60, credentials: 'omit' }, true],
    ['hours of no day', UPDATES_SETTINGS.isValid, { version: 1, checks: 'all', notify: 'each', quiet: { from: 1440, to: 420 }, daily: 60, credentials: 'omit' }, false],
    ['no limit', UPDATES_SETTINGS.isValid, { version: 1, checks: 'all', notify: 'each', daily: 0, credentials: 'omit' }, false],
    ['what is installed', UPDATES_SETTINGS.isValid, UPDATES_SETTINGS.fallback, true],
  ])('%s', (_, isValid, value, expected) => {
    expect(isValid(value)).toBe(expected);
  });

  test('looking is off until it is switched on, and cookies stay at home', () => {
    expect(UPDATES_SETTINGS.fallback).toEqual({ version: 1, checks: 'off', notify: 'daily', daily: 60, credentials: 'omit' });
  });
});
