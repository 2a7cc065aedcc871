import { describe, expect, test } from 'vitest';
import { findLabel } from '../../../utils/header/label';
import { lookup } from '../../../utils/header/lexicon/all';
import { processorTime } from '../../tools/processor-time.ts';

const read = (text: string, lead = 0) => {
  const label = findLabel(text, lead, lookup);
  return label && { label: text.slice(label.from, label.to), value: text.slice(label.valueAt), separator: label.separator, field: label.match?.fields[0] };
};

describe('a label at the head of a text', () => {
  test.each([
    ['Rating: R', 'Rating', 'R', 'colon', 'rating'],
    ['RATING - PG-13', 'RATING', 'PG-13', 'dash', 'rating'],
    ['Pairing = Spike/Xander', 'Pairing', 'Spike/Xander', 'equals', 'pairing'],
    ['[Summary]: Two men and a boat.', 'Summary', 'Two men and a boat.', 'colon', 'summary'],
    ['* Disclaimer: not mine', 'Disclaimer', 'not mine', 'colon', 'disclaimer'],
    ['Auteur : ève', 'Auteur', 'ève', 'colon', 'author'],
    ['【排雷】有OOC', '排雷', '有OOC', 'dash', 'warnings'],
    ['・カップリングは　ゾロ×サンジ', 'カップリング', 'ゾロ×サンジ', 'dash', 'pairing'],
    ['◆ 警告:耽美', '警告', '耽美', 'colon', 'warnings'],
    ['※注意書き※', '注意書き', '', 'alone', 'warnings'],
    ['☆ Avisos: violência', 'Avisos', 'violência', 'colon', 'warnings'],
  ])('%s', (text, label, value, separator, field) => {
    expect(read(text)).toEqual({ label, value, separator, field });
  });

  test('bold type alone sets a label off', () => {
    expect(read('Rating R', 6)).toMatchObject({ label: 'Rating', value: 'R', separator: 'bold', field: 'rating' });
  });

  test('a label may have its line to itself', () => {
    expect(read('Summary')).toMatchObject({ value: '', separator: 'alone', field: 'summary' });
  });

  test('a colon after words of no lexicon is told apart', () => {
    const label = read('Wufei: I was the butler.');
    expect(label).toMatchObject({ label: 'Wufei', separator: 'colon' });
    expect(label?.field).toBeUndefined();
  });

  test('a sentence that ends before a label is no part of it', () => {
    expect(read('[X] Go down. Rating: yes')?.field).toBeUndefined();
    expect(read("Mr. Dow's Disclaimer: none of it is mine")?.field).toBe('disclaimer');
  });

  test.each(['He said that it was nothing to do with him.', '', '***'])('no label in "%s"', (text) => {
    expect(read(text)?.field).toBeUndefined();
  });

  test('a line without end costs no more than its head', () => {
    const text = `${'a '.repeat(200_000)}: b`;
    const start = processorTime();
    findLabel(text, 0, lookup);
    expect(processorTime() - start).toBeLessThan(200);
  });
});
