/** What would have been right: keys of the words that the text view shows beside the place. */
export type Expected =
  | 'action' | 'condition' | 'value' | 'keyword' | 'scope' | 'letters' | 'topic' | 'level' | 'status' | 'language' | 'length' | 'unstated' | 'degree' | 'quote' | 'sign';

/** `line` and `column` count from 1, `length` in UTF-16 units. */
export interface Mistake {
  readonly line: number;
  readonly column: number;
  readonly length: number;
  readonly expected: Expected;
  /** What stands there instead, cut to 40 characters. */
  readonly found: string;
}

/** A word of a line. `value` is what stands after its sign, quotes taken off. */
export interface Token {
  readonly text: string;
  readonly from: number;
  readonly name: string;
  readonly sign: '' | ':' | '=' | '~';
  readonly value: string;
  readonly isQuoted: boolean;
  /** Its closing quote is missing. */
  readonly isOpen: boolean;
}

const BLANK = /\s/;
const QUOTE = /["“”]/;
const NAME = /^[a-z]+(?:-[a-z]+)*(?=[:=~])/i;

interface Cut {
  readonly value: string;
  readonly end: number;
  readonly isOpen: boolean;
}

/** From after an opening quote to its end; `\"` and `\\` stand for themselves. */
function cutQuoted(line: string, from: number): Cut {
  let value = '';
  for (let at = from; at < line.length; at++) {
    const sign = line.charAt(at);
    if (sign === '\\' && at + 1 < line.length) value += line.charAt(++at);
    else if (QUOTE.test(sign)) return { value, end: at + 1, isOpen: false };
    else value += sign;
  }
  return { value, end: line.length, isOpen: true };
}

function cutPlain(line: string, from: number): Cut {
  let end = from;
  while (end < line.length && !BLANK.test(line.charAt(end))) end++;
  return { value: line.slice(from, end), end, isOpen: false };
}

/** The words of a line, where quotes hold blanks together. Linear. */
export function tokensOf(line: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < line.length; ) {
    if (BLANK.test(line.charAt(at))) {
      at++;
      continue;
    }
    const name = NAME.exec(line.slice(at, at + 24))?.[0] ?? '';
    const start = name ? at + name.length + 1 : at;
    const isQuoted = QUOTE.test(line.charAt(start));
    const cut = isQuoted ? cutQuoted(line, start + 1) : cutPlain(line, start);
    const sign = name ? (line.charAt(start - 1) as ':' | '=' | '~') : '';
    tokens.push({ text: line.slice(at, cut.end), from: at, name: name.toLowerCase(), sign, value: cut.value, isQuoted, isOpen: cut.isOpen });
    at = Math.max(cut.end, at + 1);
  }
  return tokens;
}
