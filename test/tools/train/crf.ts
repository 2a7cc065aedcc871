/** One page as numbers: what a linear-chain conditional random field learns from. */
export interface Sequence {
  readonly site: string;
  /** A unit's features, as rows of the weights. */
  readonly rows: readonly Int32Array[];
  /** Tied weights: `[weight, tags]`, added to each of the tags. */
  readonly tied: readonly (readonly (readonly [number, readonly number[]])[])[];
  /** Which transition table leads into the unit, and which weight for staying with the same tag. */
  readonly step: Uint8Array;
  readonly stay: Int32Array;
  readonly gold: Uint8Array;
}

export interface Weights {
  readonly tags: number;
  readonly rows: Float64Array;
  readonly tied: Float64Array;
  readonly steps: Float64Array;
  readonly start: Float64Array;
}

export const createWeights = (tags: number, rows: number, tied: number, tables: number): Weights => ({
  tags,
  rows: new Float64Array(rows * tags),
  tied: new Float64Array(tied),
  steps: new Float64Array(tables * tags * tags),
  start: new Float64Array(tags),
});

/** Sums of squared gradients, for AdaGrad. */
type Memory = Weights;

function emissions(w: Weights, { rows, tied }: Sequence): Float64Array {
  const { tags } = w;
  const out = new Float64Array(rows.length * tags);
  rows.forEach((row, i) => {
    const base = i * tags;
    for (const feature of row) for (let t = 0; t < tags; t++) out[base + t]! += w.rows[feature * tags + t]!;
    for (const [weight, on] of tied[i]!) for (const t of on) out[base + t]! += w.tied[weight]!;
  });
  return out;
}

const score = (w: Weights, s: Sequence, i: number, from: number, to: number, isFieldTag: Uint8Array): number =>
  w.steps[(s.step[i]! * w.tags + from) * w.tags + to]! + (from === to && isFieldTag[to] ? w.tied[s.stay[i]!]! : 0);

/** The best path through a page. */
export function decode(w: Weights, s: Sequence, isFieldTag: Uint8Array): Uint8Array {
  const { tags } = w;
  const n = s.rows.length;
  const emit = emissions(w, s);
  const best = new Float64Array(n * tags);
  const back = new Uint8Array(n * tags);
  for (let t = 0; t < tags; t++) best[t] = emit[t]! + w.start[t]!;
  for (let i = 1; i < n; i++)
    for (let t = 0; t < tags; t++) {
      let top = -Infinity;
      let from = 0;
      for (let p = 0; p < tags; p++) {
        const v = best[(i - 1) * tags + p]! + score(w, s, i, p, t, isFieldTag);
        if (v > top) { top = v; from = p; }
      }
      best[i * tags + t] = top + emit[i * tags + t]!;
      back[i * tags + t] = from;
    }
  const path = new Uint8Array(n);
  let t = 0;
  for (let k = 1; k < tags; k++) if (best[(n - 1) * tags + k]! > best[(n - 1) * tags + t]!) t = k;
  for (let i = n - 1; i >= 0; i--) { path[i] = t; t = back[i * tags + t]!; }
  return path;
}

/** One step of AdaGrad on one page. Returns its log-loss. */
function learn(w: Weights, memory: Memory, s: Sequence, rate: number, isFieldTag: Uint8Array): number {
  const { tags } = w;
  const n = s.rows.length;
  const emit = emissions(w, s);
  const forward = new Float64Array(n * tags);
  const scale = new Float64Array(n);
  const edges = new Float64Array(n * tags * tags);
  for (let i = 0; i < n; i++) {
    let peak = -Infinity;
    for (let t = 0; t < tags; t++) peak = Math.max(peak, emit[i * tags + t]!);
    let sum = 0;
    for (let t = 0; t < tags; t++) {
      let reach = 0;
      if (i === 0) reach = Math.exp(w.start[t]!);
      else for (let p = 0; p < tags; p++) {
        const e = Math.exp(score(w, s, i, p, t, isFieldTag));
        edges[(i * tags + p) * tags + t] = e;
        reach += forward[(i - 1) * tags + p]! * e;
      }
      const v = reach * Math.exp(emit[i * tags + t]! - peak);
      forward[i * tags + t] = v;
      sum += v;
    }
    for (let t = 0; t < tags; t++) forward[i * tags + t]! /= sum;
    scale[i] = Math.log(sum) + peak;
  }
  const backward = new Float64Array(tags).fill(1);
  const after = new Float64Array(tags);
  let loss = 0;
  for (let i = 0; i < n; i++) loss += scale[i]!;
  const bump = (weights: Float64Array, squares: Float64Array, at: number, gradient: number): void => {
    squares[at]! += gradient * gradient;
    weights[at]! -= (rate * gradient) / Math.sqrt(squares[at]! + 1e-8);
  };
  const margin = new Float64Array(tags);
  const grads: [Float64Array, Float64Array, number, number][] = [];
  for (let i = n - 1; i >= 0; i--) {
    let z = 0;
    for (let t = 0; t < tags; t++) z += margin[t] = forward[i * tags + t]! * backward[t]!;
    for (let t = 0; t < tags; t++) margin[t]! /= z;
    const gold = s.gold[i]!;
    loss -= emit[i * tags + gold]!;
    for (let t = 0; t < tags; t++) {
      const g = margin[t]! - (t === gold ? 1 : 0);
      if (Math.abs(g) < 1e-5) continue;
      for (const feature of s.rows[i]!) grads.push([w.rows, memory.rows, feature * tags + t, g]);
      for (const [weight, on] of s.tied[i]!) if (on.includes(t)) grads.push([w.tied, memory.tied, weight, g]);
      if (i === 0) grads.push([w.start, memory.start, t, g]);
    }
    if (i === 0) { loss -= w.start[gold]!; break; }
    const was = s.gold[i - 1]!;
    loss -= score(w, s, i, was, gold, isFieldTag);
    let total = 0;
    after.fill(0);
    for (let p = 0; p < tags; p++) for (let t = 0; t < tags; t++) {
      const f = edges[(i * tags + p) * tags + t]! * Math.exp(emit[i * tags + t]! ) * backward[t]!;
      after[p]! += f;
      total += forward[(i - 1) * tags + p]! * f;
    }
    for (let p = 0; p < tags; p++) for (let t = 0; t < tags; t++) {
      const g = (forward[(i - 1) * tags + p]! * edges[(i * tags + p) * tags + t]! * Math.exp(emit[i * tags + t]!) * backward[t]!) / total - (p === was && t === gold ? 1 : 0);
      if (Math.abs(g) < 1e-4) continue;
      grads.push([w.steps, memory.steps, (s.step[i]! * tags + p) * tags + t, g]);
      if (p === t && isFieldTag[t]) grads.push([w.tied, memory.tied, s.stay[i]!, g]);
    }
    let most = 0;
    for (let p = 0; p < tags; p++) most = Math.max(most, after[p]!);
    for (let p = 0; p < tags; p++) backward[p] = after[p]! / most;
  }
  for (const [weights, squares, at, gradient] of grads) bump(weights, squares, at, gradient);
  return loss;
}

/** Deterministic shuffling: mulberry32. */
export function createRandom(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export interface Options {
  readonly epochs: number;
  readonly rate: number;
  /** Pulled towards 0 after each epoch: weights smaller than `l1` vanish, others shrink by it. */
  readonly l1: number;
  readonly seed: number;
}

/** Learns weights in place. */
export function train(w: Weights, sequences: readonly Sequence[], isFieldTag: Uint8Array, { epochs, rate, l1, seed }: Options): void {
  const memory = createWeights(w.tags, w.rows.length / w.tags, w.tied.length, w.steps.length / (w.tags * w.tags));
  const random = createRandom(seed);
  const order = sequences.map((_, i) => i);
  const mean = createWeights(w.tags, w.rows.length / w.tags, w.tied.length, w.steps.length / (w.tags * w.tags));
  const from = Math.floor(epochs / 2);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    let loss = 0;
    for (const i of order) loss += learn(w, memory, sequences[i]!, rate, isFieldTag);
    shrink(w.rows, l1);
    shrink(w.steps, l1 / 2);
    if (epoch >= from) add(mean, w, 1 / (epochs - from));
    if (process.env.VERBOSE) console.error(`epoch ${epoch + 1}: loss ${(loss / order.length).toFixed(3)}`);
  }
  w.rows.set(mean.rows);
  w.tied.set(mean.tied);
  w.steps.set(mean.steps);
  w.start.set(mean.start);
}

/** Adds a share of one set of weights to another: the mean over epochs is steadier than the last. */
function add(sum: Weights, w: Weights, share: number): void {
  for (const part of ['rows', 'tied', 'steps', 'start'] as const) for (let i = 0; i < sum[part].length; i++) sum[part][i]! += share * w[part][i]!;
}

function shrink(weights: Float64Array, by: number): void {
  for (let i = 0; i < weights.length; i++) {
    const v = weights[i]!;
    if (v !== 0) weights[i] = Math.abs(v) <= by ? 0 : v - Math.sign(v) * by;
  }
}
