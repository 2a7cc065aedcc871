import { describe, expect, test } from 'vitest';
import { entryFacts } from '../../../utils/archives/journal-entry';

const shown = { text: [], tags: [], currents: [], explicit: false };

describe('what a journal shows of an entry', () => {
  test('tags that name a field are of that field, the others are tags', () => {
    const { stated } = entryFacts({ ...shown, tags: ['rating: nc-17', '!pairing: a/b', 'author: x', 'character death', 'mood: icon', '2004: june'] });
    expect(stated.map(({ field, values }) => [field, ...values])).toEqual([
      ['rating', 'nc-17'], ['pairing', 'a/b'], ['author', 'x'], ['category', 'character death', 'mood: icon', '2004: june'],
    ]);
  });

  test('an entry that is no story has guesses alone', () => {
    const { stated, chapter } = entryFacts({ ...shown, subject: 'work, again', poster: 'maris', tags: ['real life'], currents: ['Current Mood: tired'], explicit: true });
    expect(stated.every(({ guess }) => guess)).toBe(true);
    expect(chapter).toBeUndefined();
    expect(stated.find(({ field }) => field === 'other')).toMatchObject({ label: 'Current Mood', values: ['tired'] });
  });

  test('a rating and a part in the subject are facts', () => {
    expect(entryFacts({ ...shown, subject: 'FIC: The Map (2/5), NC-17', poster: 'maris' })).toMatchObject({ chapter: { number: 2, total: 5 } });
    expect(entryFacts({ ...shown, subject: 'FIC: The Map, NC-17' }).stated.filter(({ guess }) => !guess)).toEqual([{ field: 'rating', label: 'Subject', values: ['NC-17'] }]);
  });

  test('who is named in the subject comes before who posted', () => {
    const names = entryFacts({ ...shown, subject: 'REC: The Map (R) by Perpetua', poster: 'maris' }).stated.filter(({ field }) => field === 'author').flatMap(({ values }) => values);
    expect(names).toEqual(['Perpetua']);
  });
});
