import { beforeAll, describe, expect, test } from 'vitest';
import { readPages } from './tools/corpus/pages';
import { damageBy, type Damage } from './tools/corpus/perturbed';
import { RULES_OF_DAMAGE } from './tools/corpus/perturb';
import type { Score } from './tools/corpus/score';

/** Every so manieth page; `npm run corpus:perturbed` reads them all. */
const EVERY = 12;
/** Over one page in three no damage costs 0.04 (see ACCURACY.md); fifty pages swing by some hundredths round that. */
const MOST_LOST = 0.06;
const PATIENCE = 600_000;

describe('damaged pages, a sample of them', () => {
  const found = new Map<string, Damage>();
  beforeAll(async () => {
    const pages = readPages().filter(({ meta }, i) => i % EVERY === 0 && meta.kind !== 'listing');
    const plain = new Map<string, Score>();
    for (const rule of RULES_OF_DAMAGE) found.set(rule.name, await damageBy(rule, pages, plain));
  }, PATIENCE);

  test.each(RULES_OF_DAMAGE.map(({ name }) => name))('%s: no story line and no warning is folded, and fields are still found', (name) => {
    const damage = found.get(name);
    expect(damage?.folded).toEqual({ story: 0, warnings: 0 });
    expect((damage?.before ?? 0) - (damage?.after ?? 0)).toBeLessThan(MOST_LOST);
  });
});
