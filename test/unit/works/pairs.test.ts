import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalAddress } from '@/utils/works/address';
import { identify } from '@/utils/works/identify';
import { PAIRS, type Relation } from './address-pairs';
import { processorTime } from '../../tools/processor-time.ts';

const place = (address: string): string => {
  const { work, chapter } = identify({ address });
  return JSON.stringify([work, chapter]);
};
function relationOf(one: string, other: string): Relation {
  if (place(one) === place(other)) return 'page';
  return identify({ address: one }).work === identify({ address: other }).work ? 'work' : 'apart';
}

test('there are 200 pairs or more, each once', () => {
  expect(PAIRS.length).toBeGreaterThanOrEqual(200);
  expect(new Set(PAIRS.map(([one, other]) => `${one} ${other}`)).size).toBe(PAIRS.length);
});

describe('two addresses', () => {
  test.each(PAIRS)('%s · %s: %s, for %s', (one, other, relation) => {
    expect(relationOf(one, other)).toBe(relation);
    expect(relationOf(other, one)).toBe(relation);
  });
});

describe('identity', () => {
  const addresses = fc.oneof(fc.constantFrom(...PAIRS.flatMap(([one, other]) => [one, other])), fc.webUrl({ withQueryParameters: true }));

  test('is the same for the canonical address, which a thread’s post aside says all', () => {
    fc.assert(fc.property(addresses, (address) => {
      if (/#post-/.test(address)) return;
      expect(identify({ address: canonicalAddress(address) })).toEqual(identify({ address }));
    }), { numRuns: 1000 });
  });

  test('is the same for a copy', () => {
    fc.assert(fc.property(addresses, (address) => {
      if (!/^https?:\/\/[^/]*\.[a-z]/i.test(address)) return;
      expect(identify({ address: `https://web.archive.org/web/2005id_/${address}` })).toEqual(identify({ address }));
    }), { numRuns: 1000 });
  });

  test('of hostile addresses is told in no time', () => {
    const start = processorTime();
    for (const piece of ['part1', 'i', '1-', '0', '1of', 'chapter-one', '/a', 'a.', 'ivx']) identify({ address: `http://x.example/${piece.repeat(10_000)}.html`, header: { title: piece.repeat(10_000), chapter: { number: 1 } } });
    expect(processorTime() - start).toBeLessThan(1000);
  });
});
