import type { Word } from './words';

/** How two rows of words agree: for each word of the first that is found in the second, in order, the two indices. */
export type Pairs = readonly (readonly [number, number])[];

/** The longest row of words that both have in the same order. Costs the product of their lengths: for some dozens of words. */
export function align(wanted: readonly Word[], there: readonly Word[]): Pairs {
  const width = there.length + 1;
  const lengths = new Uint16Array((wanted.length + 1) * width);
  for (let i = wanted.length - 1; i >= 0; i--)
    for (let j = there.length - 1; j >= 0; j--) {
      const below = (i + 1) * width + j;
      lengths[i * width + j] = wanted[i]?.text === there[j]?.text ? (lengths[below + 1] ?? 0) + 1 : Math.max(lengths[below] ?? 0, lengths[i * width + j + 1] ?? 0);
    }
  return pairsIn(wanted, there, lengths);
}

function pairsIn(wanted: readonly Word[], there: readonly Word[], lengths: Uint16Array): Pairs {
  const width = there.length + 1;
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < wanted.length && j < there.length) {
    if (wanted[i]?.text === there[j]?.text) pairs.push([i++, j++]);
    else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return pairs;
}
