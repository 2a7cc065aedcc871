/** How learned weights are written down: whole numbers, in rows, most of them 0. */

/** Each weight is a letter for its tag and two digits to the base of 64: "Cg1". */
const TAG_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefgh';
const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_';
const BASE = DIGITS.length;
/** Digits hold weights from -2047 to 2047, written from 1 upwards. */
const MIDDLE = (BASE * BASE) / 2;
export const MOST_WEIGHT: number = MIDDLE - 1;
const END_OF_ROW = ' ';

const valueOf = (digits: string): Uint8Array => {
  const values = new Uint8Array(128);
  for (let i = 0; i < digits.length; i++) values[digits.charCodeAt(i)] = i;
  return values;
};

/** A table of `rows` rows and `tags` columns. */
export function unpack(packed: string, rows: number, tags: number): Int16Array {
  const table = new Int16Array(rows * tags);
  const digit = valueOf(DIGITS);
  const column = valueOf(TAG_LETTERS);
  let row = 0;
  for (let i = 0; i < packed.length; ) {
    if (packed.charCodeAt(i) === 32) {
      row += tags;
      i += 1;
      continue;
    }
    const high = digit[packed.charCodeAt(i + 1)] as number;
    const low = digit[packed.charCodeAt(i + 2)] as number;
    table[row + (column[packed.charCodeAt(i)] as number)] = high * BASE + low - MIDDLE;
    i += 3;
  }
  return table;
}

/** The reverse: `table` holds whole numbers from -MOST_WEIGHT to MOST_WEIGHT. */
export function pack(table: ArrayLike<number>, tags: number): string {
  const rows: string[] = [];
  for (let at = 0; at < table.length; at += tags) {
    let row = '';
    for (let t = 0; t < tags; t++) {
      const weight = table[at + t] as number;
      if (weight !== 0) row += TAG_LETTERS.charAt(t) + DIGITS.charAt(Math.floor((weight + MIDDLE) / BASE)) + DIGITS.charAt((weight + MIDDLE) % BASE);
    }
    rows.push(row);
  }
  return rows.join(END_OF_ROW);
}
