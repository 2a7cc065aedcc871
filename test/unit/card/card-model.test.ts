import { describe, expect, test } from 'vitest';
import { cardModel, lengthOf } from '@/utils/card/card-model';
import type { FieldName, Header, HeaderField } from '@/utils/header/header';

const field = (name: FieldName, value: string): HeaderField => ({ field: name, label: name, value, spans: [], because: { clue: 'label', score: 1 } });
const header = (rest: Partial<Header> = {}): Header => ({ fields: [], authors: [], fandoms: [], pairings: [], warnings: [], folds: [], from: 0, to: 1, ...rest });

describe('rating', () => {
  test.each([
    ['a known level beside the words', { raw: 'PC-13', level: 'teen' }, { level: 'teen', raw: 'PC-13' }],
    ['a rating of no known level is not a mild one', { raw: 'Blue' }, { level: 'unread', raw: 'Blue' }],
    ['unrated as the page says', { raw: 'unrated', level: 'unrated' }, { level: 'unrated', raw: 'unrated' }],
    ['none', undefined, { level: 'none', raw: '' }],
  ] as const)('%s', (_, rating, expected) => {
    expect(cardModel(header(rating ? { rating } : {}), 'full').rating).toEqual(expected);
  });
});

describe('length', () => {
  test.each([[1, 0], [249, 0], [250, 1], [374, 1], [376, 2], [12_500, 50]])('%i words take about %i min', (words, minutes) => {
    expect(lengthOf(words, 'stated')).toEqual({ words, minutes, source: 'stated' });
  });

  test('is that which the author states', () => {
    expect(cardModel(header({ words: 500 }), 'full').length).toEqual({ words: 500, minutes: 2, source: 'stated' });
  });

  test('is left open where none is stated', () => {
    expect(cardModel(header(), 'full').length).toBeUndefined();
  });
});

describe('fields', () => {
  test('summary and spoilers are joined where there are several', () => {
    const model = cardModel(header({ fields: [field('summary', 'One.'), field('spoilers', 'Season 2'), field('summary', 'Two.')] }), 'full');
    expect([model.summary, model.spoilers]).toEqual(['One.\nTwo.', 'Season 2']);
  });

  test('what has no place of its own is kept in page order, and what is folded is not repeated', () => {
    const fields = [field('series', 'The Power Series'), field('disclaimer', 'Not mine'), field('category', 'AU'), field('characters', '')];
    expect(cardModel(header({ fields }), 'full').more).toEqual([{ field: 'series', value: 'The Power Series' }, { field: 'category', value: 'AU' }]);
  });

  test('what several labels say of one field stands there once', () => {
    const fields = [field('category', 'Original'), field('series', 'Moths'), field('category', 'Horror, Mystery')];
    expect(cardModel(header({ fields }), 'full').more).toEqual([{ field: 'category', value: 'Original · Horror, Mystery' }, { field: 'series', value: 'Moths' }]);
  });

  test('hostile text stays text', () => {
    const summary = '<img src=x onerror=alert(1)>{{7*7}}';
    expect(cardModel(header({ title: '</section><script>', fields: [field('summary', summary)] }), 'full')).toMatchObject({ title: '</section><script>', summary });
  });
});
