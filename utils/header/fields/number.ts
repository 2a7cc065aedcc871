import { fold } from '../../text/fold';
import { hasAny, hasDigit } from '../../text/letters';
import '../../vocabulary/numbers';
import { indexOf, type Words } from '../../vocabulary/known-words';

/** "IV", "xii": up to 89, as chapters go. */
const ROMAN = /^(?=[ivxl])(?:x[cl]|l?x{0,3})(?:i[xv]|v?i{0,3})$/;
const CJK = '〇一二三四五六七八九';
const CJK_NUMBER = /^[一二三四五六七八九十百〇]{1,5}$/;

function build(words: Words): Map<string, number> {
  const index = new Map<string, number>();
  for (const [number, names] of Object.entries(words)) for (const name of names.split('|')) index.set(name, Number(number));
  return index;
}
const numbers = indexOf('numbers', build);

const worth: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
function fromRoman(text: string): number {
  const values = [...text].map((letter) => worth[letter] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

/** "二十三" and "十" by their places. */
function fromCjk(text: string): number {
  let sum = 0;
  let digit = 0;
  for (const letter of text) {
    const place = letter === '十' ? 10 : letter === '百' ? 100 : 0;
    if (place) sum += (digit || 1) * place;
    digit = place ? 0 : CJK.indexOf(letter);
  }
  return sum + digit;
}

/** "thirty-four", "twenty one". */
function fromWords(word: string): number | undefined {
  const whole = numbers().get(word);
  if (whole !== undefined || !hasAny(word, '- ')) return whole;
  const [tens, ones] = word.split(/[- ]/).map((part) => numbers().get(part) ?? 0);
  return tens && ones && tens >= 20 && ones < 10 ? tens + ones : undefined;
}

/** A whole number in digits, Roman or Chinese numerals, or words of the known languages ("thirty-four", "Drei"); whole text only. */
export function parseNumber(text: string): number | undefined {
  const word = fold(text);
  if (hasDigit(word.charAt(0))) return word.length <= 4 && Number.isInteger(Number(word)) ? Number(word) : undefined;
  if (hasAny(word.charAt(0), 'ivxl') && ROMAN.test(word)) return fromRoman(word);
  return word >= '\u3007' && CJK_NUMBER.test(word) ? fromCjk(word) : fromWords(word);
}
