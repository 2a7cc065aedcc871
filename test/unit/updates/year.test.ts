import { describe, expect, test } from 'vitest';
import { yearOf } from '../../bench/year';

describe('a year of 500 followed works', () => {
  test.each([1, 2])('asks less than weekly looking and tells sooner (seed %i)', (seed) => {
    const { paced, weekly, daily } = yearOf(seed);
    expect(paced.requests).toBeLessThan(0.8 * weekly.requests);
    expect(paced.median).toBeLessThan(weekly.median / 2);
    expect(paced.busiest).toBeLessThanOrEqual(60);
    expect(daily.requests).toBeGreaterThan(180_000);
    expect(paced.revivedMedian).toBeLessThan(14);
  });

  test('is the same for the same seed', () => {
    expect(yearOf(3)).toEqual(yearOf(3));
  });
});
