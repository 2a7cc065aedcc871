/** How learned weights are written down: whole numbers in rows, two printable signs each, read where they stand. */

/** Digits are '$' to '[': no quote and no backslash among them, so that they stand in a string as they are. */
const BASE = 56;
const FIRST_DIGIT = 36;
/** Two digits hold weights from -1567 to 1567, written from 1 upwards. */
const MIDDLE = (BASE * BASE) / 2;
export const MOST_WEIGHT: number = MIDDLE - 1;
const ZERO = FIRST_DIGIT * (BASE + 1) + MIDDLE;

/** Weights in order, from `from` up to, not including, `to`: a row can be asked for alone. */
export function unpack(packed: string, from: number, to: number): Int16Array {
  const weights = new Int16Array(to - from);
  for (let at = from; at < to; at++) weights[at - from] = packed.charCodeAt(2 * at) * BASE + packed.charCodeAt(2 * at + 1) - ZERO;
  return weights;
}

/** The reverse: `weights` are whole numbers from -MOST_WEIGHT to MOST_WEIGHT. */
export function pack(weights: ArrayLike<number>): string {
  let packed = '';
  for (let at = 0; at < weights.length; at++) {
    const digits = (weights[at] as number) + MIDDLE;
    packed += String.fromCharCode(FIRST_DIGIT + Math.floor(digits / BASE), FIRST_DIGIT + (digits % BASE));
  }
  return packed;
}

/** One digit a weight, where that is fine enough: '#' to '~' without the backslash. */
const [FIRST_FINE, BACKSLASH] = [35, 92];
const MIDDLE_FINE = 45;
export const MOST_FINE: number = MIDDLE_FINE;

export function unpackFine(packed: string, from: number, to: number): Int16Array {
  const weights = new Int16Array(to - from);
  for (let at = from; at < to; at++) {
    const code = packed.charCodeAt(at);
    weights[at - from] = code - FIRST_FINE - (code > BACKSLASH ? 1 : 0) - MIDDLE_FINE;
  }
  return weights;
}

/** The reverse: `weights` are whole numbers from -MOST_FINE to MOST_FINE. */
export function packFine(weights: ArrayLike<number>): string {
  let packed = '';
  for (let at = 0; at < weights.length; at++) {
    const code = (weights[at] as number) + MIDDLE_FINE + FIRST_FINE;
    packed += String.fromCharCode(code < BACKSLASH ? code : code + 1);
  }
  return packed;
}
