import { fold } from '../../text/fold';
import { phraseIn, spaced } from '../../text/phrases';
import { wordsOf } from '../../vocabulary/known-words';

/** "12,345", "1.273", "52k", "4.2K", "3 500": a number and the word behind it. */
const AMOUNT = /(?<![\d.,])(\d{1,3}(?:[., '] ?\d{3})+(?!\d)|\d+(?:[.,]\d{1,2})?k(?![a-z])|\d+) ?-? ?([a-z\u0400-\u04ff\u3040-\ud7ff]*)/g;
/** English words for the unit, and what comes before a bare count. */
const UNITS = 'words|word|wrds|wds|wordcount|word count|nb de mots';

const isUnit = (word: string): boolean => phraseIn(` ${word} `, `${UNITS}|${wordsOf('units')['words'] ?? ''}`) !== '';

function amount(text: string): number {
  return text.endsWith('k') ? Math.round(Number.parseFloat(text.replace(',', '.')) * 1000) : Number(text.replace(/\D/g, ''));
}

/** Words as the page states them; `label` makes a bare number count ("Word Count: 10,819"). Sizes in KB are no words. */
export function parseWords(value: string, label = ''): number | undefined {
  const text = fold(value.slice(0, 1000));
  if (!/\d/.test(text)) return undefined;
  const all = [...text.matchAll(AMOUNT)];
  const found = all.find(([, , unit = '']) => unit !== '' && isUnit(unit)) ?? all.find(({ index }) => isUnit(/([a-z\u0400-\u04ff\u3040-\ud7ff]+)[):=~ -]*$/.exec(text.slice(0, index).slice(-24))?.[1] ?? ''));
  if (found?.[1]) return amount(found[1]);
  const bare = all.length === 1 && all[0]?.[2] === '' && /^(?:about|around|approx|approximately|ca|circa|over|under|just over|\W)*\W*\d/.test(text) ? all[0][1] : undefined;
  return bare && phraseIn(spaced(label), `${UNITS}|${wordsOf('units')['words'] ?? ''}`) && !/\b(?:size|kb)\b/i.test(label) ? amount(bare) : undefined;
}
