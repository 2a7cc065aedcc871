import type { Word } from './words';

/** How two rows of words agree: for each word of the first that is found in the second, in order, the two indices. */
export type Pairs = readonly (readonly [number, number])[];

/** What a word that agrees counts, and what one costs that is passed over in either row: a passage stands together, however often its words are used. */
const MET = 4;
const PASSED = 1;

/** The stretches of both that agree best, in the same order and close together (Smith and Waterman). Costs the product of their lengths: for some dozens of words. */
export function align(wanted: readonly Word[], there: readonly Word[]): Pairs {
  const width = there.length + 1;
  const scores = new Int16Array((wanted.length + 1) * width);
  let best = 0;
  for (let i = wanted.length - 1; i >= 0; i--)
    for (let j = there.length - 1; j >= 0; j--) {
      const at = i * width + j;
      scores[at] = Math.max(0, scoreOf(scores, at, width, wanted[i]?.text === there[j]?.text));
      if ((scores[at] as number) > (scores[best] as number)) best = at;
    }
  return pairsFrom(best, wanted, there, scores);
}

function scoreOf(scores: Int16Array, at: number, width: number, isMet: boolean): number {
  const passed = Math.max(scores[at + 1] as number, scores[at + width] as number) - PASSED;
  return isMet ? Math.max(passed, (scores[at + width + 1] as number) + MET) : passed;
}

function pairsFrom(start: number, wanted: readonly Word[], there: readonly Word[], scores: Int16Array): Pairs {
  const width = there.length + 1;
  const pairs: [number, number][] = [];
  for (let at = start; (scores[at] as number) > 0; ) {
    const [i, j] = [Math.floor(at / width), at % width];
    if (wanted[i]?.text === there[j]?.text && scores[at] === (scores[at + width + 1] as number) + MET) {
      pairs.push([i, j]);
      at += width + 1;
    } else at += (scores[at + 1] as number) >= (scores[at + width] as number) ? 1 : width;
  }
  return pairs;
}
