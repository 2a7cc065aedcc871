import { describe, expect, test } from 'vitest';
import { isRow, openingFacts, rowFacts } from '../../../utils/header/row-facts.ts';
import { processorTime } from '../../tools/processor-time.ts';

const shown = (text: string): string[] => rowFacts(text).map(({ field, from, to }) => `${field ?? '?'}: ${text.slice(from, to)}`);

describe('facts in a row', () => {
  test.each([
    ['Roy/Ed - R', ['pairing: Roy/Ed', 'rating: R']],
    ['gen, PG', ['category: gen', 'rating: PG']],
    ['(violence, a hospital; 2,900 words)', ['warnings: violence', '?: a hospital', 'length: 2,900 words']],
    ['[key] - Roy/Hughes - NC-17', ['?: key', 'pairing: Roy/Hughes', 'rating: NC-17']],
    ['M, character death, tissues!!', ['rating: M', 'warnings: character death', '?: tissues!!']],
    ['Crawford/Schuldig, PG-13, never to be finished', ['pairing: Crawford/Schuldig', 'rating: PG-13', 'status: never to be finished']],
    ['34k', ['length: 34k']],
    ['Humor/Romance', ['category: Humor/Romance']],
    ['FSK 12, B/S', ['rating: FSK 12', 'pairing: B/S']],
    ['no death, promise', ['warnings: no death', '?: promise']],
    // Names that are no facts, and numbers that are no ratings.
    ['Hodges, Wendy - T', ['?: Hodges', '?: Wendy', 'rating: T']],
    ['Favorites [14]', ['?: Favorites', '?: 14']],
    ['mi 1er fic!!!!! plis lean y dejen reviewsssss es inu/kag', ['?: mi 1er fic!!!!! plis lean y dejen reviewsssss es inu/kag']],
  ])('%s', (text, expected) => expect(shown(text)).toEqual(expected));

  test.each([
    ['Roy/Ed - R', true],
    ['K+ - English - Drama', true],
    ['PG-13', true],
    ['Jack Sparrow loses a bet, a boot and most of an island.', false],
    ['Blaine remembers the eruption. Darkfic, deaths, you have been told.', false],
    ['He was dead, and nobody had told him.', false],
    ['Back to top [profile] [pm] [AIM]', false],
  ])('%j is a row: %s', (text, expected) => expect(isRow(text, rowFacts(text))).toBe(expected));

  test.each([
    ['Roy/Ed - R', ['pairing', 'rating'], ''],
    ['(Duncan/Methos, NC-17, 34k) She went home. Nobody came.', ['pairing', 'rating', 'length'], 'She went home. Nobody came.'],
    ['Methos leaves a watch in 1911 and goes back for it. PG', ['rating'], 'Methos leaves a watch in 1911 and goes back for it. PG'],
    ['Somebody has taken the chair that stood by the door.', [], 'Somebody has taken the chair that stood by the door.'],
    ['NC-17 - The long way home, and who was met on it', ['rating'], 'The long way home, and who was met on it'],
  ])('behind a title, %j', (text, fields, prose) => {
    const read = openingFacts(text);
    expect(read.facts.map(({ field }) => field)).toEqual(fields);
    expect(text.slice(read.prose)).toBe(prose);
  });

  test('a long line is told, and is looked at in no time', () => {
    const began = processorTime();
    expect(rowFacts('R - '.repeat(500_000))).toEqual([]);
    openingFacts('( - ,'.repeat(200_000));
    expect(processorTime() - began).toBeLessThan(500);
  });
});
