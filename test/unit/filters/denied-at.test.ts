import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mayBeDenied, mayBeDeniedAt } from '../../../utils/filters/denied.ts';

/** The same question in a text that is taken apart and in one that is not. */
function both(words: readonly string[], from: number, count: number): { readonly apart: boolean; readonly whole: boolean } {
  const start = 1 + words.slice(0, from).reduce((sum, word) => sum + word.length + 1, 0);
  const run = words.slice(from, from + count).join(' ');
  return { apart: mayBeDenied(words, from, count), whole: mayBeDeniedAt(` ${words.join(' ')} `, start, start + run.length) };
}

const WORD = fc.constantFrom('no', 'not', 'rape', 'death', 'free', 'none', 'nope', 'of', 'lack', 'o', 'major', 'and', 'нет', '无', 'nothing', 'unfree', 'knot');

test('a text as it stands answers as its words do', () => {
  fc.assert(
    fc.property(fc.array(WORD, { minLength: 1, maxLength: 30 }), fc.nat(29), fc.integer({ min: 1, max: 3 }), (words, at, count) => {
      const from = at % words.length;
      const { apart, whole } = both(words, from, Math.min(count, words.length - from));
      expect(whole).toBe(apart);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['twelve words before', ['no', ...Array.from({ length: 11 }, () => 'a'), 'rape'], 12, true],
  ['thirteen words before', ['no', ...Array.from({ length: 12 }, () => 'a'), 'rape'], 13, false],
  ['two words behind', ['rape', 'is', 'none'], 0, true],
  ['three words behind', ['rape', 'is', 'there', 'none'], 0, false],
])('a denial %s', (_, words, from, expected) => {
  expect(both(words, from, 1)).toEqual({ apart: expected, whole: expected });
});

test('a word too long to look over is never looked past', () => {
  expect(both(['no', 'x'.repeat(41), 'rape'], 2, 1).whole).toBe(true);
});
