import { describe, expect, test } from 'vitest';
import { fold } from '../../../utils/text/fold';
import { processorTime } from '../../tools/processor-time.ts';

describe('fold', () => {
  test.each([
    ['Disclaimer', 'disclaimer'],
    ['Résumé', 'resume'],
    ['re\u0301sume\u0301', 'resume'],
    ['TÍTULO', 'titulo'],
    ['Größe', 'grosse'],
    ['Ostrzeżenia, Długość', 'ostrzezenia, dlugosc'],
    ['Author’s Note', "author's note"],
    ['Author`s and author´s', "author's and author's"],
    ['“Quoted” «word»', '"quoted" "word"'],
    ['non–con — dub‑con', 'non-con - dub-con'],
    ['Ｒａｔｉｎｇ：ＰＧ－１３', 'rating:pg-13'],
    ['作者：Ｘ', '作者:x'],
    ['Wait…', 'wait...'],
    ['dis\u00adclaimer\u200b\ufeff', 'disclaimer'],
  ])('%j meets %j', (text, folded) => expect(fold(text)).toBe(folded));

  test.each([
    ['a \t\u00a0\u3000 b\n', 'a b'],
    ['  two  ends ', 'two ends'],
    ['', ''],
  ])('blanks of %j become %j', (text, folded) => expect(fold(text)).toBe(folded));

  test('letters that carry their mark in another script keep it', () => {
    expect(fold('Рейтинг: Ёлка')).toBe('рейтинг: ёлка');
    expect(fold('あらすじ ガンダム')).toBe('あらすじ ガンダム');
    expect(fold('제목')).toBe('제목');
  });

  test('tidy ASCII keeps its offsets', () => {
    const text = "Rating: PG-13 (for Jo's language)";
    expect(fold(text)).toHaveLength(text.length);
  });

  test('folding twice changes nothing more', () => {
    for (const text of ['Ａ´́e', 'ﬁc ½ ™', 'İstanbul', 'Ǆ ŉ']) expect(fold(fold(text))).toBe(fold(text));
  });

  test('a long hostile text takes linear time', () => {
    const time = (size: number): number => {
      const text = `${'e\u0301 \t'.repeat(size)}${'\u0301'.repeat(size)}${' '.repeat(size)}x`;
      const start = processorTime();
      fold(text);
      return processorTime() - start;
    };
    time(10_000);
    expect(time(80_000)).toBeLessThan(50 * Math.max(time(10_000), 2));
  });
});
