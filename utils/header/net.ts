import { unpack, unpackFine } from './packed';
import { EMBED, EMBED_UNIT, NET, NET_SHAPE, NET_UNIT } from './net-weights';
import { COARSE_FEATURES, FEATURES } from './weights';

/** Rows of clues, and columns: of a clue's row, of what is passed from unit to unit each way, and of what is said of each unit. */
export interface NetShape {
  readonly clues: number;
  readonly width: number;
  readonly hidden: number;
  readonly tags: number;
}

interface Net {
  /** The place of each clue among the rows, and the rows that have been asked for. */
  readonly clues: ReadonlyMap<string, number>;
  readonly rows: Map<number, Float64Array>;
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
const EPSILON = 1e-5;

let net: Net | undefined;
function createNet(): Net {
  const all = unpack(NET, 0, NET.length / 2);
  let at = 0;
  const take = (length: number): Float64Array => Float64Array.from(all.subarray(at, (at += length)), (weight) => weight * NET_UNIT);
  return {
    clues: new Map(`${FEATURES}|${COARSE_FEATURES}`.split('|').map((name, i) => [name, i])),
    rows: new Map(),
    gain: take(WIDTH),
    shift: take(WIDTH),
    input: take(6 * HIDDEN * WIDTH),
    memory: take(6 * HIDDEN * HIDDEN),
    bias: take(6 * HIDDEN),
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
  const known = net;
  const given = new Float64Array(page.length * WIDTH);
  page.forEach((clues, i) => take(known, clues, given.subarray(i * WIDTH, (i + 1) * WIDTH)));
  const heard = new Float64Array(page.length * 2 * HIDDEN);
  for (let way = 0; way < 2; way++) pass(known, way, given, heard);
  const said = new Float64Array(page.length * TAGS);
  for (let i = 0; i < page.length; i++)
    for (let t = 0; t < TAGS; t++) said[i * TAGS + t] = known.outBias[t]! + dot(known.out, t * 2 * HIDDEN, heard, i * 2 * HIDDEN, 2 * HIDDEN);
  return said;
}

function dot(a: Float64Array, from: number, b: Float64Array, start: number, length: number): number {
  let sum = 0;
  for (let k = 0; k < length; k++) sum += a[from + k]! * b[start + k]!;
  return sum;
}

function rowAt({ rows }: Net, at: number): Float64Array {
  let row = rows.get(at);
  if (!row) rows.set(at, (row = Float64Array.from(unpackFine(EMBED, at * WIDTH, (at + 1) * WIDTH), (weight) => weight * EMBED_UNIT)));
  return row;
}

/** Sums up the rows of a unit's clues, normed and bent. */
function take(known: Net, clues: readonly string[], sum: Float64Array): void {
  for (const clue of clues) {
    const at = known.clues.get(clue);
    if (at === undefined) continue;
    const row = rowAt(known, at);
    for (let d = 0; d < WIDTH; d++) sum[d]! += row[d]!;
  }
  let mean = 0;
  for (let d = 0; d < WIDTH; d++) mean += sum[d]! / WIDTH;
  let variance = 0;
  for (let d = 0; d < WIDTH; d++) variance += (sum[d]! - mean) ** 2 / WIDTH;
  const scale = 1 / Math.sqrt(variance + EPSILON);
  for (let d = 0; d < WIDTH; d++) sum[d] = Math.tanh((sum[d]! - mean) * scale * known.gain[d]! + known.shift[d]!);
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** One way over the page: 0 is down it, 1 is up. Rows of weights are those of reset, update and new. */
function pass({ input, memory, bias, memoryBias }: Net, way: number, given: Float64Array, heard: Float64Array): void {
  const n = given.length / WIDTH;
  const gate = (i: number, row: number): number => bias[row]! + dot(input, row * WIDTH, given, i * WIDTH, WIDTH);
  let before = new Float64Array(HIDDEN);
  for (let step = 0; step < n; step++) {
    const i = way === 0 ? step : n - 1 - step;
    const after = new Float64Array(HIDDEN);
    for (let k = 0; k < HIDDEN; k++) {
      const row = way * 3 * HIDDEN + k;
      const kept = (at: number): number => dot(memory, at * HIDDEN, before, 0, HIDDEN);
      const reset = sigmoid(gate(i, row) + kept(row));
      const update = sigmoid(gate(i, row + HIDDEN) + kept(row + HIDDEN));
      const fresh = Math.tanh(gate(i, row + 2 * HIDDEN) + reset * (memoryBias[way * HIDDEN + k]! + kept(row + 2 * HIDDEN)));
      after[k] = (1 - update) * fresh + update * before[k]!;
    }
    heard.set(after, i * 2 * HIDDEN + way * HIDDEN);
    before = after;
  }
}
