import { clueIndex } from './clue-index';
import { EMBED, EMBED_UNIT, NET, NET_SHAPE, NET_UNIT } from './net-weights';
import { unpack, unpackFine } from './packed';

/** Rows of clues, and columns: of a clue's row, of what is passed from unit to unit each way, and of what is said of each unit. */
export interface NetShape {
  readonly clues: number;
  readonly width: number;
  readonly hidden: number;
  readonly tags: number;
}

interface Net {
  /** The rows of clues that have been asked for. */
  readonly rows: Map<string, Int16Array>;
  readonly gain: Float64Array;
  readonly shift: Float64Array;
  readonly input: Float64Array;
  readonly memory: Float64Array;
  readonly bias: Float64Array;
  readonly memoryBias: Float64Array;
  readonly out: Float64Array;
  readonly outBias: Float64Array;
}

const { width: WIDTH, hidden: HIDDEN, tags: TAGS }: NetShape = NET_SHAPE;
/** Rows of each way, those of reset, update and new. */
const GATES = 3 * HIDDEN;
const EPSILON = 1e-5;

let net: Net | undefined;
function createNet(): Net {
  let at = 0;
  const take = (length: number): Float64Array => {
    const packed = unpack(NET, at, (at += length));
    const weights = new Float64Array(length);
    for (let i = 0; i < length; i++) weights[i] = packed[i]! * NET_UNIT;
    return weights;
  };
  return {
    rows: new Map(),
    gain: take(WIDTH),
    shift: take(WIDTH),
    input: take(2 * GATES * WIDTH),
    memory: take(2 * GATES * HIDDEN),
    bias: take(2 * GATES),
    memoryBias: take(2 * HIDDEN),
    out: take(TAGS * 2 * HIDDEN),
    outBias: take(TAGS),
  };
}

/**
 * What stands round each unit says for each of its tags, in log-odds, a row of tags a unit. A small recurrent net hears it: clues
 * are summed and normed, passed on down the page and up it by gated recurrent units, and what arrives speaks for tags.
 */
export function listen(page: readonly (readonly string[])[]): Float64Array {
  net ??= createNet();
  const { input, bias, out, outBias } = net;
  const given = new Float64Array(page.length * WIDTH);
  for (let i = 0; i < page.length; i++) take(net, page[i]!, given.subarray(i * WIDTH, (i + 1) * WIDTH));
  const asked = product(input, bias, given, WIDTH);
  const heard = new Float64Array(page.length * 2 * HIDDEN);
  for (let way = 0; way < 2; way++) pass(net, way, asked, heard);
  return product(out, outBias, heard, 2 * HIDDEN);
}

/** Each row of `rows` with each row of `values`, `width` numbers a row, and its own bias. */
function product(rows: Float64Array, bias: Float64Array, values: Float64Array, width: number): Float64Array {
  const count = bias.length;
  const n = values.length / width;
  const products = new Float64Array(n * count);
  for (let i = 0; i < n; i++) {
    const start = i * width;
    for (let row = 0; row < count; row++) {
      let sum = bias[row]!;
      for (let k = 0, at = row * width; k < width; k++) sum += rows[at + k]! * values[start + k]!;
      products[i * count + row] = sum;
    }
  }
  return products;
}

/** What a clue says, in whole steps. */
function rowOf({ rows }: Net, clue: string): Int16Array | undefined {
  const known = rows.get(clue);
  if (known) return known;
  const at = clueIndex().get(clue);
  if (at === undefined) return undefined;
  const row = unpackFine(EMBED, at * WIDTH, (at + 1) * WIDTH);
  rows.set(clue, row);
  return row;
}

/** Sums up the rows of a unit's clues, normed and bent. */
function take(known: Net, clues: readonly string[], sum: Float64Array): void {
  for (const clue of clues) {
    const row = rowOf(known, clue);
    if (row) for (let d = 0; d < WIDTH; d++) sum[d]! += row[d]!;
  }
  let mean = 0;
  for (let d = 0; d < WIDTH; d++) mean += (sum[d]! *= EMBED_UNIT) / WIDTH;
  let variance = 0;
  for (let d = 0; d < WIDTH; d++) variance += (sum[d]! - mean) ** 2 / WIDTH;
  const scale = 1 / Math.sqrt(variance + EPSILON);
  for (let d = 0; d < WIDTH; d++) sum[d] = Math.tanh((sum[d]! - mean) * scale * known.gain[d]! + known.shift[d]!);
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** One way over the page: 0 is down it, 1 is up. `asked`: what each unit says itself to each gate of both ways. */
function pass({ memory, memoryBias }: Net, way: number, asked: Float64Array, heard: Float64Array): void {
  const n = heard.length / (2 * HIDDEN);
  const kept = new Float64Array(GATES);
  const memories = memory.subarray(way * GATES * HIDDEN, (way + 1) * GATES * HIDDEN);
  let before: Float64Array = new Float64Array(HIDDEN);
  for (let step = 0; step < n; step++) {
    const i = way === 0 ? step : n - 1 - step;
    const own = (2 * i + way) * GATES;
    const after = heard.subarray((2 * i + way) * HIDDEN, (2 * i + way + 1) * HIDDEN);
    for (let row = 0; row < GATES; row++) {
      let sum = 0;
      for (let k = 0, at = row * HIDDEN; k < HIDDEN; k++) sum += memories[at + k]! * before[k]!;
      kept[row] = sum;
    }
    for (let k = 0; k < HIDDEN; k++) {
      const reset = sigmoid(asked[own + k]! + kept[k]!);
      const update = sigmoid(asked[own + HIDDEN + k]! + kept[HIDDEN + k]!);
      const fresh = Math.tanh(asked[own + 2 * HIDDEN + k]! + reset * (memoryBias[way * HIDDEN + k]! + kept[2 * HIDDEN + k]!));
      after[k] = (1 - update) * fresh + update * before[k]!;
    }
    before = after;
  }
}
