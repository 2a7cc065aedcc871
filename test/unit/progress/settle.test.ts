import { describe, expect, test } from 'vitest';
import { begin, look, type Seen, type Visit } from '@/utils/progress/settle';

const WINDOW = 1000;
type Look = readonly [second: number, at: number, atEnd?: boolean];
/** Looks at [second, offset, at the end?]. */
function visit(...looks: Look[]): Visit {
  return looks.reduce<Visit>((all, [second, at, atEnd = false]) => look(all, { now: second * 1000, at, atEnd, window: WINDOW } satisfies Seen), begin(0));
}
const kept = (...looks: Look[]): number | undefined => visit(...looks).place?.at;

describe('a visit', () => {
  test.each([
    ['a page left at once keeps nothing', [[1, 300], [4, 900]], undefined],
    ['a page read for a while keeps the place', [[1, 0], [3, 400], [6, 800]], 800],
    ['reading on keeps the latest place', [[1, 0], [6, 800], [20, 1700], [40, 3000]], 3000],
    ['a jump to the end and back keeps the place of before', [[1, 0], [6, 700], [7, 40_000, true], [8, 700], [9, 720]], 700],
    ['a jump that the reader stays at counts', [[1, 0], [6, 700], [7, 40_000], [11, 40_100]], 40_100],
    ['a jump back to reread counts once the reader stays', [[1, 9000], [8, 9900], [9, 200], [13, 300]], 300],
    ['leafing through page by page in seconds keeps nothing', [[1, 0], [2, 4000], [3, 8000], [4, 12_000], [5, 16_000], [6, 20_000]], undefined],
    ['scrolling by less than a window and a half is reading', [[1, 0], [3, 1400], [6, 2800]], 2800],
  ] as const)('%s', (_, looks, place) => {
    expect(kept(...looks)).toBe(place);
  });

  test('who came to the end by reading has read it', () => {
    expect(visit([1, 0], [6, 900], [12, 1800, true]).place).toMatchObject({ at: 1800, atEnd: true });
  });
});
