import { expect, test } from 'vitest';
import { indexOf, learnWords, wordsOf } from '../../../utils/vocabulary/known-words';

test('a table that nobody registered has no words', () => expect(wordsOf('nothing')).toEqual({}));

test('later words are added behind earlier ones, key by key', () => {
  learnWords({ fruit: { apple: 'apple|apples', pear: 'pear' } });
  learnWords({ fruit: { apple: 'apfel', plum: 'pflaume' } });
  expect(wordsOf('fruit')).toEqual({ apple: 'apple|apples|apfel', pear: 'pear', plum: 'pflaume' });
});

test('what was learned already is not learned again', () => {
  const more = { trees: { oak: 'eiche' } };
  learnWords(more);
  learnWords(more);
  expect(wordsOf('trees')).toEqual({ oak: 'eiche' });
});

test('an index is built once, and once more where its own table has grown', () => {
  learnWords({ birds: { owl: 'owl' } });
  let built = 0;
  const owls = indexOf('birds', (words) => {
    built++;
    return words.owl?.split('|') ?? [];
  });
  expect([owls(), owls(), built]).toEqual([['owl'], ['owl'], 1]);
  learnWords({ stones: { flint: 'flint' } });
  expect([owls(), built]).toEqual([['owl'], 1]);
  learnWords({ birds: { owl: 'eule' } });
  expect([owls(), built]).toEqual([['owl', 'eule'], 2]);
});
