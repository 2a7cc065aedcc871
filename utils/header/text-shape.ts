/** What a text looks like, by its signs alone. Plain loops: a pattern of Unicode's letters costs half a millisecond to build, and most texts need none. */

const NO_LETTER = /^[^\p{L}\p{N}]*$/u;
const LETTERS = /\p{L}/gu;
const CAPITALS = /\p{Lu}/gu;

const isDigit = (code: number): boolean => code > 47 && code < 58;
const isCapital = (code: number): boolean => code > 64 && code < 91;
const isSmall = (code: number): boolean => code > 96 && code < 123;

/** Whether a text has no letter and no digit; mostly its first sign tells. */
export function isDecor(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isSmall(code) || isCapital(code) || isDigit(code)) return false;
    if (code > 127) return NO_LETTER.test(text);
  }
  return true;
}

/** The place of the first step that a value does not pass; their count where it passes all. */
export function bucket(value: number, steps: readonly number[]): number {
  let at = 0;
  while (at < steps.length && value > steps[at]!) at++;
  return at;
}

const ENDS = '.!?…:;,"”)]*~-';
/** The sign that a text ends with, 'w' for a word's. */
export function endOf(text: string): string {
  const last = text.slice(-1);
  if (last === '”') return '"';
  return last !== '' && ENDS.includes(last) ? last : 'w';
}

/** 'A' for a capital, 'a' for a small letter, 'o' for a letter without case, '0' for a digit, a sign, or '?'. */
export function startOf(text: string): string {
  const code = text.charCodeAt(0);
  if (isCapital(code)) return 'A';
  if (isSmall(code)) return 'a';
  if (isDigit(code)) return '0';
  return code < 128 ? signOf(text.charAt(0)) : startBeyondAscii(text.charAt(0));
}
const signOf = (first: string): string => ('"([*-'.includes(first) && first !== '' ? first : '?');
const startBeyondAscii = (first: string): string =>
  /\p{Lu}/u.test(first) ? 'A' : /\p{Ll}/u.test(first) ? 'a' : /[“«]/.test(first) ? '"' : /\p{L}/u.test(first) ? 'o' : '?';

/** So many small letters among the first signs, and no capitals can outweigh them. */
const SHOUTED = 60;
const TOO_MANY_SMALL = 12;
/** Whether the head of a text is written in capitals. */
export function isShouted(text: string): boolean {
  const head = text.slice(0, SHOUTED);
  let [capitals, small] = [0, 0];
  for (let at = 0; at < head.length; at++) {
    const code = head.charCodeAt(at);
    if (isSmall(code) && ++small >= TOO_MANY_SMALL) return false;
    if (isCapital(code)) capitals++;
    if (code > 127) return isShoutedBeyondAscii(head);
  }
  return capitals > 3 && capitals > 0.8 * (capitals + small);
}

function isShoutedBeyondAscii(head: string): boolean {
  const capitals = head.match(CAPITALS)?.length ?? 0;
  return capitals > 3 && capitals > 0.8 * (head.match(LETTERS)?.length ?? 0);
}

const BEFORE_CAPITAL = '("\'“‘*_[';
const CAPITALISED = /^[\p{Lu}\p{N}]/u;
function isCapitalised(word: string): boolean {
  let at = 0;
  while (at < word.length && BEFORE_CAPITAL.includes(word.charAt(at))) at++;
  const code = word.charCodeAt(at);
  return isCapital(code) || isDigit(code) || (code > 127 && CAPITALISED.test(word.slice(at)));
}

/** "The Long Way Home", "rosalie": how many words and how many of them open with a capital. */
export function shapeOf(text: string): string {
  const words = text.slice(0, 160).split(' ');
  if (words.length > 14) return 'shape:long';
  let capitals = 0;
  for (const word of words) if (isCapitalised(word)) capitals++;
  const share = capitals === words.length ? 'all' : capitals === 0 ? 'none' : capitals > words.length / 2 ? 'most' : 'few';
  return `shape:${bucket(words.length, [1, 2, 3, 5, 8])}${share}${text !== '' && '.!?,;'.includes(text.slice(-1)) ? '.' : ''}`;
}
