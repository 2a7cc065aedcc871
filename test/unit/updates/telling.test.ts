import { describe, expect, test } from 'vitest';
import { leftAfter, withNews } from '@/utils/updates/merge-news';
import type { Change } from '@/utils/updates/news';
import { quietFor, toTell, type NewsEntry, type TellingAsk } from '@/utils/updates/telling';

const NOW = Date.UTC(2026, 5, 1, 12);
const HOUR = 3_600_000;
const noon = { minutes: 720, day: '2026-06-01' };
const ask = (works: Record<string, NewsEntry>, more: Partial<TellingAsk> = {}): TellingAsk => ({ works, settings: { notify: 'daily' }, now: NOW, local: noon, ...more });
const fresh: NewsEntry = { newest: NOW - HOUR };

describe('telling', () => {
  test.each([
    ['new work: counted and told', ask({ a: fresh }), { count: 1, due: ['a'] }],
    ['two works', ask({ a: fresh, b: fresh }), { count: 2, due: ['a', 'b'] }],
    ['told already: counted alone', ask({ a: { ...fresh, told: NOW - HOUR } }), { count: 1, due: [] }],
    ['new since it was told', ask({ a: { newest: NOW, told: NOW - HOUR } }), { count: 1, due: ['a'] }],
    ['muted', ask({ a: { ...fresh, muted: true } }), { count: 0, due: [] }],
    ['snoozed, until it is over', ask({ a: { ...fresh, snoozed: NOW + HOUR } }), { count: 0, due: [], next: NOW + HOUR }],
    ['snoozed, and over', ask({ a: { ...fresh, snoozed: NOW - 1 } }), { count: 1, due: ['a'] }],
    ['snoozed by a clock that ran years ahead', ask({ a: { ...fresh, snoozed: NOW + 2000 * 24 * HOUR } }), { count: 1, due: ['a'], next: NOW + 2000 * 24 * HOUR }],
    ['no notifications', ask({ a: fresh }, { settings: { notify: 'none' } }), { count: 1, due: [] }],
    ['a digest was shown today: tomorrow', ask({ a: fresh }, { digest: '2026-06-01' }), { count: 1, due: [], next: NOW + 12 * HOUR }],
    ['a digest was shown yesterday', ask({ a: fresh }, { digest: '2026-05-31' }), { count: 1, due: ['a'] }],
    ['one each, a digest does not matter', ask({ a: fresh }, { settings: { notify: 'each' }, digest: '2026-06-01' }), { count: 1, due: ['a'] }],
    ['quiet hours: when they end', ask({ a: fresh }, { settings: { notify: 'each', quiet: { from: 600, to: 780 } } }), { count: 1, due: [], next: NOW + HOUR }],
    ['quiet hours that are over', ask({ a: fresh }, { settings: { notify: 'each', quiet: { from: 600, to: 720 } } }), { count: 1, due: ['a'] }],
    ['nothing', ask({}), { count: 0, due: [] }],
  ])('%s', (_, asked, expected) => {
    expect(toTell(asked)).toEqual(expected);
  });

  test.each([
    ['none', undefined, 0, 0],
    ['before midnight', { from: 1320, to: 420 }, 1380, 480],
    ['after midnight', { from: 1320, to: 420 }, 60, 360],
    ['by day', { from: 1320, to: 420 }, 720, 0],
    ['at their first minute', { from: 1320, to: 420 }, 1320, 540],
    ['at their last', { from: 1320, to: 420 }, 420, 0],
    ['as long as none', { from: 300, to: 300 }, 300, 0],
  ] as const)('quiet hours, %s', (_, quiet, minutes, expected) => {
    expect(quietFor(quiet, minutes)).toBe(expected);
  });
});

const changes = (all: readonly (readonly Change[])[]): readonly Change[] => all.reduce((news, some, at) => withNews(news, some, at), [] as ReturnType<typeof withNews>).map(({ change }) => change);

describe('news upon news', () => {
  test.each<[string, Change[][], Change[]]>([
    ['parts after parts', [[{ kind: 'parts', from: 2, to: 3, words: 100, address: 'x' }], [{ kind: 'parts', from: 3, to: 5, words: 50 }]], [{ kind: 'parts', from: 2, to: 5, words: 150, address: 'x' }]],
    ['parts whose words are not known', [[{ kind: 'parts', from: 2, to: 3, words: 100 }], [{ kind: 'parts', from: 3, to: 4 }]], [{ kind: 'parts', from: 2, to: 4 }]],
    ['complete and resumed', [[{ kind: 'complete' }], [{ kind: 'resumed' }]], []],
    ['gone and back', [[{ kind: 'gone' }], [{ kind: 'back' }]], []],
    ['back and gone', [[{ kind: 'back' }], [{ kind: 'gone' }]], []],
    ['renamed twice', [[{ kind: 'renamed', count: 1 }], [{ kind: 'renamed', count: 2 }]], [{ kind: 'renamed', count: 3 }]],
    ['a part that came and went', [[{ kind: 'parts', from: 2, to: 3 }], [{ kind: 'fewer', from: 3, to: 2 }]], [{ kind: 'fewer', from: 3, to: 2 }]],
    ['two that came, and one that went', [[{ kind: 'parts', from: 2, to: 4, words: 9 }], [{ kind: 'fewer', from: 4, to: 3 }]], [{ kind: 'parts', from: 2, to: 3 }, { kind: 'fewer', from: 4, to: 3 }]],
    ['moved twice: where it is now', [[{ kind: 'moved', to: 'a' }], [{ kind: 'moved', to: 'b' }]], [{ kind: 'moved', to: 'b' }]],
  ])('%s', (_, all, expected) => {
    expect(changes(all)).toEqual(expected);
  });

  test('is left where the reader has not come yet', () => {
    const news = withNews([], [{ kind: 'parts', from: 3, to: 6, words: 10, address: 'x' }, { kind: 'complete' }], 1);
    expect([2, 3, 4, 5, 6].map((number) => leftAfter(news, { number, isLast: false }).map(({ change }) => (change.kind === 'parts' ? [change.from, change.to] : change.kind)))).toEqual([[[3, 6]], [[3, 6]], [[4, 6]], [[5, 6]], []]);
    expect(leftAfter(news, { isLast: false })).toEqual([]);
  });
});
