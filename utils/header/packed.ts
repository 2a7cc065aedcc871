/** How learned weights are written down: whole numbers, in rows, most of them 0. */

/** Tags and weights have letters of their own: "2AB" gives weight 3 to tags 0 and 1. */
const TAG_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefgh';
/** Weights 1, 2, 3 … and -1, -2, -3 …; 0 is never written. */
const ABOVE = '0123456789ijklmnopqrstuvwx';
const BELOW = '!#%&()*+,-./:;<=>?@]^_`{}~';
export const MOST_WEIGHT: number = ABOVE.length;
const END_OF_ROW = ' ';

/** Adds packed rows to a table of `tags` columns. */
export function unpack(packed: string, rows: number, tags: number): Int8Array {
  const table = new Int8Array(rows * tags);
  const meaning = new Int8Array(128);
  for (let i = 0; i < MOST_WEIGHT; i++) {
    meaning[ABOVE.charCodeAt(i)] = i + 1;
    meaning[BELOW.charCodeAt(i)] = -i - 1;
  }
  let row = 0;
  let weight = 0;
  for (let i = 0; i < packed.length; i++) {
    const code = packed.charCodeAt(i);
    if (code === 32) row += tags;
    else if (meaning[code] !== 0) weight = meaning[code] as number;
    else table[row + (code > 96 ? code - 71 : code - 65)] = weight;
  }
  return table;
}

/** The reverse: `table` holds whole numbers from -MOST_WEIGHT to MOST_WEIGHT. */
export function pack(table: ArrayLike<number>, tags: number): string {
  const rows: string[] = [];
  for (let at = 0; at < table.length; at += tags) {
    const byWeight = new Map<number, string>();
    for (let t = 0; t < tags; t++) {
      const weight = table[at + t] as number;
      if (weight !== 0) byWeight.set(weight, (byWeight.get(weight) ?? '') + TAG_LETTERS.charAt(t));
    }
    const ordered = [...byWeight].sort(([a], [b]) => a - b);
    rows.push(ordered.map(([weight, letters]) => (weight > 0 ? ABOVE.charAt(weight - 1) : BELOW.charAt(-weight - 1)) + letters).join(''));
  }
  return rows.join(END_OF_ROW);
}
