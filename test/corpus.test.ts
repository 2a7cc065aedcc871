import { beforeAll, describe, expect, test } from 'vitest';
import { readPages } from './tools/corpus/pages';
import { f1, total, type Score } from './tools/corpus/score';
import { scoreAll } from './tools/corpus/score-all';

/** A little under what is reached; `npm run corpus` prints the figures of all styles. */
const FLOORS: Readonly<Record<string, number>> = {
  'headers found': 0.935,
  'no false alarm': 0.91,
  'story start': 0.88,
  'disclaimers folded': 0.85,
  'rating level': 0.96,
  'warnings found': 0.77,
  'warnings right': 0.94,
  'none invented': 0.98,
  title: 0.87,
  authors: 0.855,
  fandoms: 0.79,
  pairings: 0.83,
  status: 0.75,
  chapter: 0.82,
};
const FIELD_F1 = 0.86;

describe('the reader on the annotated pages, one style a page', () => {
  let score: Score;
  beforeAll(async () => void (score = await scoreAll(readPages(), 'one')), 120_000);

  test('never folds a line of a story, never a warning', () => {
    expect(score.folded).toEqual({ story: 0, warnings: 0 });
  });

  test('never reads a warning the wrong way round', () => {
    expect(score.shares.polarity).toEqual({ ok: score.shares.polarity?.n, n: score.shares.polarity?.n });
  });

  test.each(Object.entries(FLOORS))('%s stays above %d', (name, floor) => {
    const { ok, n } = score.shares[name] ?? { ok: 0, n: 1 };
    expect(ok / n).toBeGreaterThan(floor);
  });

  test(`fields are read at F1 ${FIELD_F1} or more`, () => {
    expect(f1(total(score.fields))).toBeGreaterThan(FIELD_F1);
  });
});
