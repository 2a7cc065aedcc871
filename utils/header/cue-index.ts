import { CUES, type Cue } from './cues';

export const CUE_NAMES = Object.keys(CUES) as readonly Cue[];
export const CUE_INDEX: ReadonlyMap<Cue, number> = new Map(CUE_NAMES.map((name, i) => [name, i]));

/** How often each kind of cue stands in a text, and which stand among its first words: a bit for each kind. */
export interface CueCount {
  readonly counts: Uint8Array;
  readonly head: number;
}

const STEM = 5;
const HEAD_WORDS = 4;
const HAN_OR_KANA = /[\u3040-\u30ff\u3400-\u9fff]/;
const LONGEST_HAN = 4;

interface CueIndex {
  /** Words, and stems with a `*` behind. */
  readonly words: ReadonlyMap<string, number>;
}
let index: CueIndex | undefined;

function createIndex(): CueIndex {
  const words = new Map<string, number>();
  CUE_NAMES.forEach((name, bit) => {
    for (const word of CUES[name].split(' ')) words.set(word, (words.get(word) ?? 0) | (1 << bit));
  });
  return { words };
}

/** `words` are folded; `text` holds them all. */
export function countCues(words: readonly string[], text: string): CueCount {
  const { words: known } = (index ??= createIndex());
  const counts = new Uint8Array(CUE_NAMES.length);
  let head = 0;
  const add = (bits: number, at: number): void => {
    if (at < HEAD_WORDS) head |= bits;
    for (let left = bits; left !== 0; left &= left - 1) {
      const bit = 31 - Math.clz32(left & -left);
      counts[bit] = Math.min(255, (counts[bit] as number) + 1);
    }
  };
  const hasHan = HAN_OR_KANA.test(text);
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    if (hasHan && HAN_OR_KANA.test(word)) {
      hanCues(word, (bits) => add(bits, at));
      continue;
    }
    const bits = (known.get(word) ?? 0) | (word.length >= STEM ? (known.get(`${word.slice(0, STEM)}*`) ?? 0) : 0);
    if (bits !== 0) add(bits, at);
  }
  return { counts, head };
}

function hanCues(word: string, add: (bits: number) => void): void {
  const { words: known } = index as CueIndex;
  for (let from = 0; from < word.length; from++)
    for (let to = from + 1; to <= Math.min(word.length, from + LONGEST_HAN); to++) {
      const bits = known.get(word.slice(from, to));
      if (bits !== undefined) add(bits);
    }
}
