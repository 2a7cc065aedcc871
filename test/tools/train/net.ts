import type { NetShape } from '../../../utils/header/net.ts';

/**
 * The net that the reader hears a unit's neighbours with, and how it learns: the clues of a unit are summed into `width` numbers, normed,
 * and passed on from unit to unit, down the page and up it, by gated recurrent units (Cho et al., 2014); what arrives speaks for tags.
 */
export interface Net {
  readonly shape: NetShape;
  /** A row a clue, a column for each of `width`. */
  readonly embed: Float64Array;
  /** Of the norm (Ba et al., 2016). */
  readonly gain: Float64Array;
  readonly shift: Float64Array;
  /** Both directions, one after the other; in each, the rows of reset, update and new, `hidden` each. */
  readonly input: Float64Array;
  readonly memory: Float64Array;
  readonly bias: Float64Array;
  /** Of what is remembered into the new, before it is reset. */
  readonly memoryBias: Float64Array;
  /** A row a tag: first what came down the page, then what came up. */
  readonly out: Float64Array;
  readonly outBias: Float64Array;
}
export const NET_PARTS = ['embed', 'gain', 'shift', 'input', 'memory', 'bias', 'memoryBias', 'out', 'outBias'] as const;

const sizesOf = ({ clues, width, hidden, tags }: NetShape): Record<(typeof NET_PARTS)[number], number> => ({
  embed: clues * width, gain: width, shift: width, input: 6 * hidden * width, memory: 6 * hidden * hidden, bias: 6 * hidden, memoryBias: 2 * hidden, out: tags * 2 * hidden, outBias: tags,
});

const EMBED_SPREAD = 0.17;
export function createNet(shape: NetShape, random?: () => number): Net {
  const spread = { embed: EMBED_SPREAD, input: shape.hidden ** -0.5, memory: shape.hidden ** -0.5, bias: shape.hidden ** -0.5, memoryBias: shape.hidden ** -0.5, out: (2 * shape.hidden) ** -0.5 } as Partial<Record<string, number>>;
  const sizes = sizesOf(shape);
  const parts = NET_PARTS.map((part) => {
    const weights = new Float64Array(sizes[part]);
    if (random && part === 'gain') weights.fill(1);
    const most = spread[part];
    return [part, random && most ? weights.map(() => (random() * 2 - 1) * most) : weights];
  });
  return { shape, ...Object.fromEntries(parts) } as Net;
}

/** Which numbers a page is learnt without: factors of what goes into the recurrent units and of what comes out. */
export interface Blanks {
  readonly inside: Float64Array;
  readonly outside: Float64Array;
}
export function blanks(units: number, { width, hidden }: NetShape, share: number, random: () => number): Blanks {
  const mask = (length: number): Float64Array => new Float64Array(length).map(() => (random() < share ? 0 : 1 / (1 - share)));
  return { inside: mask(units * width), outside: mask(units * 2 * hidden) };
}

/** What passed through the net on the way to its answer. */
interface Course {
  readonly normed: Float64Array;
  readonly scale: Float64Array;
  readonly bent: Float64Array;
  readonly given: Float64Array;
  /** For each direction and unit: reset, update, new, what was remembered into the new, and what is passed on; `hidden` each. */
  readonly gates: Float64Array;
  readonly heard: Float64Array;
}
const EPSILON = 1e-5;
const GATES = 5;
const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** What the net says for each tag of each unit, and how it came to it. */
export function forward(net: Net, clues: readonly Int32Array[], blank?: Blanks): { readonly said: Float64Array; readonly course: Course } {
  const { width, hidden, tags } = net.shape;
  const n = clues.length;
  const normed = new Float64Array(n * width);
  const scale = new Float64Array(n);
  const bent = new Float64Array(n * width);
  for (let i = 0; i < n; i++) {
    const sum = normed.subarray(i * width, (i + 1) * width);
    for (const clue of clues[i]!) for (let d = 0; d < width; d++) sum[d]! += net.embed[clue * width + d]!;
    let mean = 0;
    for (let d = 0; d < width; d++) mean += sum[d]! / width;
    let variance = 0;
    for (let d = 0; d < width; d++) variance += (sum[d]! - mean) ** 2 / width;
    scale[i] = 1 / Math.sqrt(variance + EPSILON);
    for (let d = 0; d < width; d++) {
      sum[d] = (sum[d]! - mean) * scale[i]!;
      bent[i * width + d] = Math.tanh(sum[d]! * net.gain[d]! + net.shift[d]!);
    }
  }
  const given = blank ? bent.map((value, at) => value * blank.inside[at]!) : bent;
  const gates = new Float64Array(2 * n * GATES * hidden);
  const heard = new Float64Array(n * 2 * hidden);
  for (let way = 0; way < 2; way++) pass(net, way, given, gates, heard);
  const said = new Float64Array(n * tags);
  if (blank) for (let at = 0; at < heard.length; at++) heard[at]! *= blank.outside[at]!;
  for (let i = 0; i < n; i++)
    for (let t = 0; t < tags; t++) {
      let sum = net.outBias[t]!;
      for (let k = 0; k < 2 * hidden; k++) sum += net.out[t * 2 * hidden + k]! * heard[i * 2 * hidden + k]!;
      said[i * tags + t] = sum;
    }
  return { said, course: { normed, scale, bent, given, gates, heard } };
}

function pass({ shape, input, memory, bias, memoryBias }: Net, way: number, given: Float64Array, gates: Float64Array, heard: Float64Array): void {
  const { width, hidden } = shape;
  const n = given.length / width;
  const [ofInput, ofMemory, ofBias] = [way * 3 * hidden * width, way * 3 * hidden * hidden, way * 3 * hidden];
  let before = new Float64Array(hidden);
  for (let step = 0; step < n; step++) {
    const i = way === 0 ? step : n - 1 - step;
    const at = (way * n + i) * GATES * hidden;
    const after = new Float64Array(hidden);
    for (let k = 0; k < hidden; k++) {
      const sums = [0, 0, 0, 0];
      for (let gate = 0; gate < 3; gate++) {
        const row = gate * hidden + k;
        let sum = bias[ofBias + row]!;
        for (let d = 0; d < width; d++) sum += input[ofInput + row * width + d]! * given[i * width + d]!;
        let kept = gate === 2 ? memoryBias[way * hidden + k]! : 0;
        for (let j = 0; j < hidden; j++) kept += memory[ofMemory + row * hidden + j]! * before[j]!;
        sums[gate] = gate === 2 ? sum : sum + kept;
        sums[3] = kept;
      }
      const [reset, update] = [sigmoid(sums[0]!), sigmoid(sums[1]!)];
      const fresh = Math.tanh(sums[2]! + reset * sums[3]!);
      after[k] = (1 - update) * fresh + update * before[k]!;
      gates[at + k] = reset;
      gates[at + hidden + k] = update;
      gates[at + 2 * hidden + k] = fresh;
      gates[at + 3 * hidden + k] = sums[3]!;
      gates[at + 4 * hidden + k] = after[k]!;
      heard[i * 2 * hidden + way * hidden + k] = after[k]!;
    }
    before = after;
  }
}

/** Adds to `slopes` how the miss changes with each weight, given how it changes with what was said. */
export function backward(slopes: Net, net: Net, clues: readonly Int32Array[], course: Course, byTag: Float64Array, blank?: Blanks): void {
  const { width, hidden, tags } = net.shape;
  const n = clues.length;
  const byHeard = new Float64Array(n * 2 * hidden);
  for (let i = 0; i < n; i++)
    for (let t = 0; t < tags; t++) {
      const slope = byTag[i * tags + t]!;
      if (Math.abs(slope) < LEAST) continue;
      slopes.outBias[t]! += slope;
      for (let k = 0; k < 2 * hidden; k++) {
        slopes.out[t * 2 * hidden + k]! += slope * course.heard[i * 2 * hidden + k]!;
        byHeard[i * 2 * hidden + k]! += slope * net.out[t * 2 * hidden + k]!;
      }
    }
  if (blank) for (let at = 0; at < byHeard.length; at++) byHeard[at]! *= blank.outside[at]!;
  const byGiven = new Float64Array(n * width);
  for (let way = 0; way < 2; way++) passBack(slopes, net, way, course, byHeard, byGiven);
  const byNormed = new Float64Array(width);
  for (let i = 0; i < n; i++) {
    let mean = 0;
    let along = 0;
    for (let d = 0; d < width; d++) {
      const at = i * width + d;
      const slope = byGiven[at]! * (blank ? blank.inside[at]! : 1) * (1 - course.bent[at]! ** 2);
      slopes.gain[d]! += slope * course.normed[at]!;
      slopes.shift[d]! += slope;
      byNormed[d] = slope * net.gain[d]!;
      mean += byNormed[d]! / width;
      along += (byNormed[d]! * course.normed[at]!) / width;
    }
    for (let d = 0; d < width; d++) byNormed[d] = course.scale[i]! * (byNormed[d]! - mean - course.normed[i * width + d]! * along);
    for (const clue of clues[i]!) for (let d = 0; d < width; d++) slopes.embed[clue * width + d]! += byNormed[d]!;
  }
}

/** Slopes smaller than this change nothing. */
const LEAST = 1e-6;

function passBack(slopes: Net, net: Net, way: number, { given, gates }: Course, byHeard: Float64Array, byGiven: Float64Array): void {
  const { width, hidden } = net.shape;
  const n = given.length / width;
  const [ofInput, ofMemory, ofBias] = [way * 3 * hidden * width, way * 3 * hidden * hidden, way * 3 * hidden];
  let byAfter = new Float64Array(hidden);
  const none = new Float64Array(hidden);
  for (let step = n - 1; step >= 0; step--) {
    const i = way === 0 ? step : n - 1 - step;
    const at = (way * n + i) * GATES * hidden;
    const previous = (way * n + (way === 0 ? i - 1 : i + 1)) * GATES * hidden + 4 * hidden;
    const before = step === 0 ? none : gates.subarray(previous, previous + hidden);
    const byBefore = new Float64Array(hidden);
    for (let k = 0; k < hidden; k++) {
      const slope = byAfter[k]! + byHeard[i * 2 * hidden + way * hidden + k]!;
      const [reset, update, fresh, kept] = [gates[at + k]!, gates[at + hidden + k]!, gates[at + 2 * hidden + k]!, gates[at + 3 * hidden + k]!];
      byBefore[k]! += slope * update;
      const byFresh = slope * (1 - update) * (1 - fresh * fresh);
      const byKept = byFresh * reset;
      const byGate = [byFresh * kept * reset * (1 - reset), slope * (before[k]! - fresh) * update * (1 - update), byFresh];
      slopes.memoryBias[way * hidden + k]! += byKept;
      for (let gate = 0; gate < 3; gate++) {
        const row = gate * hidden + k;
        const own = byGate[gate]!;
        const remembered = gate === 2 ? byKept : own;
        slopes.bias[ofBias + row]! += own;
        for (let d = 0; d < width; d++) {
          slopes.input[ofInput + row * width + d]! += own * given[i * width + d]!;
          byGiven[i * width + d]! += own * net.input[ofInput + row * width + d]!;
        }
        for (let j = 0; j < hidden; j++) {
          slopes.memory[ofMemory + row * hidden + j]! += remembered * before[j]!;
          byBefore[j]! += remembered * net.memory[ofMemory + row * hidden + j]!;
        }
      }
    }
    byAfter = byBefore;
  }
}
