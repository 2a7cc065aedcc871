/** One page as numbers: what a linear-chain conditional random field learns from. */
export interface Sequence {
  /** A unit's features, as rows of the weights. */
  readonly rows: readonly Int32Array[];
  /** Features that speak for groups of tags alone, as rows of the coarse weights. */
  readonly coarse: readonly Int32Array[];
  /** Tied weights: `[weight, tags]`, added to each of the tags. */
  readonly tied: readonly (readonly (readonly [number, readonly number[]])[])[];
  /** Which transition table leads into the unit, and which tied weight rewards keeping a field. */
  readonly step: Uint8Array;
  readonly stay: Int32Array;
  readonly gold: Uint8Array;
}

export interface Weights {
  readonly tags: number;
  readonly rows: Float64Array;
  /** A column a group of tags. */
  readonly coarse: Float64Array;
  /** The group of each tag. */
  readonly groups: Uint8Array;
  readonly tied: Float64Array;
  /** From tag to tag, however units follow each other. */
  readonly base: Float64Array;
  /** What each table of steps adds, from group to group. */
  readonly lift: Float64Array;
  /** The sum of both: a table of steps for each way that units follow each other. */
  readonly steps: Float64Array;
  readonly start: Float64Array;
}
/** What is learnt of `Weights`. */
export const PARTS = ['rows', 'coarse', 'tied', 'base', 'lift', 'start'] as const;

/** How many features of each kind, ties and tables of steps there are. */
export interface Sizes {
  readonly rows: number;
  readonly coarse: number;
  readonly tied: number;
  readonly tables: number;
}
export function createWeights(groups: Uint8Array, { rows, coarse, tied, tables }: Sizes): Weights {
  const tags = groups.length;
  const width = Math.max(...groups) + 1;
  const sizes = { rows: rows * tags, coarse: coarse * width, tied, base: tags * tags, lift: tables * width * width, start: tags };
  const [a, b, c, d, e, f] = PARTS.map((part) => new Float64Array(sizes[part]));
  return { tags, groups, rows: a!, coarse: b!, tied: c!, base: d!, lift: e!, steps: new Float64Array(tables * tags * tags), start: f! };
}

/** Nothing but zeros, in the shape of `w`. */
export const likeness = (w: Weights): Weights => ({ ...w, ...Object.fromEntries(PARTS.map((part) => [part, new Float64Array(w[part].length)])) });
/** Sums up the steps after their parts have changed. */
export function sumSteps({ tags, groups, base, lift, steps }: Weights): void {
  const width = Math.max(...groups) + 1;
  for (let at = 0, table = 0; at < steps.length; at += tags * tags, table += width * width)
    for (let p = 0; p < tags; p++) for (let t = 0; t < tags; t++) steps[at + p * tags + t] = base[p * tags + t]! + lift[table + groups[p]! * width + groups[t]!]!;
}

const widthOf = ({ groups }: Weights): number => Math.max(...groups) + 1;

/** How well each tag suits each unit: what its clues say, on top of `heard`, which is what a net makes of the units round it. */
function emissions(w: Weights, { rows, coarse, tied }: Sequence, heard: Float64Array): Float64Array {
  const { tags, groups } = w;
  const width = widthOf(w);
  const sums = new Float64Array(width);
  const out = heard.slice();
  rows.forEach((row, i) => {
    const base = i * tags;
    for (let k = 0; k < row.length; k++) {
      const at = row[k]! * tags;
      for (let t = 0; t < tags; t++) out[base + t]! += w.rows[at + t]!;
    }
    sums.fill(0);
    for (const feature of coarse[i]!) for (let g = 0; g < width; g++) sums[g]! += w.coarse[feature * width + g]!;
    for (let t = 0; t < tags; t++) out[base + t]! += sums[groups[t]!]!;
    for (const [weight, on] of tied[i]!) for (const t of on) out[base + t]! += w.tied[weight]!;
  });
  return out;
}

/** The best path through a page. */
export function decode(w: Weights, s: Sequence, isFieldTag: Uint8Array, heard: Float64Array): Uint8Array {
  const { tags } = w;
  const n = s.rows.length;
  const emit = emissions(w, s, heard);
  const best = new Float64Array(n * tags);
  const back = new Uint8Array(n * tags);
  for (let t = 0; t < tags; t++) best[t] = emit[t]! + w.start[t]!;
  for (let i = 1; i < n; i++) {
    const table = s.step[i]! * tags * tags;
    const stay = w.tied[s.stay[i]!]!;
    for (let t = 0; t < tags; t++) {
      let top = -Infinity;
      let from = 0;
      for (let p = 0; p < tags; p++) {
        const v = best[(i - 1) * tags + p]! + w.steps[table + p * tags + t]! + (p === t && isFieldTag[t] ? stay : 0);
        if (v > top) { top = v; from = p; }
      }
      best[i * tags + t] = top + emit[i * tags + t]!;
      back[i * tags + t] = from;
    }
  }
  const path = new Uint8Array(n);
  let t = 0;
  for (let k = 1; k < tags; k++) if (best[(n - 1) * tags + k]! > best[(n - 1) * tags + t]!) t = k;
  for (let i = n - 1; i >= 0; i--) { path[i] = t; t = back[i * tags + t]!; }
  return path;
}

/** The chance of each tag at each unit, and of each pair of neighbours, summed over each step table. */
interface Chances {
  readonly unit: Float64Array;
  readonly pair: Float64Array;
  readonly stay: Float64Array;
}

/** Forward and backward sums, scaled at each unit. */
function chances(w: Weights, s: Sequence, isFieldTag: Uint8Array, heard: Float64Array): Chances {
  const { tags } = w;
  const n = s.rows.length;
  const emit = emissions(w, s, heard);
  for (let i = 0; i < n; i++) {
    let peak = -Infinity;
    for (let t = 0; t < tags; t++) peak = Math.max(peak, emit[i * tags + t]!);
    for (let t = 0; t < tags; t++) emit[i * tags + t] = Math.exp(emit[i * tags + t]! - peak);
  }
  const edge = w.steps.map(Math.exp);
  const forward = new Float64Array(n * tags);
  for (let i = 0; i < n; i++) {
    const table = s.step[i]! * tags * tags;
    const stay = Math.exp(w.tied[s.stay[i]!]!);
    let sum = 0;
    for (let t = 0; t < tags; t++) {
      let reach = 0;
      if (i === 0) reach = Math.exp(w.start[t]!);
      else for (let p = 0; p < tags; p++) reach += forward[(i - 1) * tags + p]! * edge[table + p * tags + t]! * (p === t && isFieldTag[t] ? stay : 1);
      sum += forward[i * tags + t] = reach * emit[i * tags + t]!;
    }
    for (let t = 0; t < tags; t++) forward[i * tags + t]! /= sum;
  }
  const unit = new Float64Array(n * tags);
  const pair = new Float64Array(w.steps.length);
  const stays = new Float64Array(n);
  const flow = new Float64Array(tags * tags);
  let backward = new Float64Array(tags).fill(1);
  for (let i = n - 1; i >= 0; i--) {
    let z = 0;
    for (let t = 0; t < tags; t++) z += unit[i * tags + t] = forward[i * tags + t]! * backward[t]!;
    for (let t = 0; t < tags; t++) unit[i * tags + t]! /= z;
    if (i === 0) break;
    const table = s.step[i]! * tags * tags;
    const stay = Math.exp(w.tied[s.stay[i]!]!);
    const before = new Float64Array(tags);
    let total = 0;
    for (let p = 0; p < tags; p++)
      for (let t = 0; t < tags; t++) {
        const f = edge[table + p * tags + t]! * (p === t && isFieldTag[t] ? stay : 1) * emit[i * tags + t]! * backward[t]!;
        before[p]! += f;
        total += flow[p * tags + t] = f * forward[(i - 1) * tags + p]!;
      }
    for (let k = 0; k < flow.length; k++) pair[table + k]! += flow[k]! / total;
    for (let t = 0; t < tags; t++) if (isFieldTag[t]) stays[i]! += flow[t * tags + t]! / total;
    let most = 0;
    for (let p = 0; p < tags; p++) most = Math.max(most, before[p]!);
    for (let p = 0; p < tags; p++) before[p]! /= most;
    backward = before;
  }
  return { unit, pair, stay: stays };
}

/**
 * Adds to `slopes` how the page's miss changes with each weight. Gives the miss, in log-odds over the page, and its slopes by what each unit
 * and tag were given to start with, `heard`.
 */
export function addSlopes(slopes: Weights, w: Weights, s: Sequence, isFieldTag: Uint8Array, heard: Float64Array): { readonly miss: number; readonly byTag: Float64Array } {
  const { tags } = w;
  const width = widthOf(w);
  const { unit: byTag, pair, stay } = chances(w, s, isFieldTag, heard);
  const byGroup = new Float64Array(width);
  let miss = 0;
  for (let i = 0; i < s.rows.length; i++) {
    const gold = s.gold[i]!;
    const own = byTag.subarray(i * tags, (i + 1) * tags);
    miss -= Math.log(own[gold]! + 1e-12);
    own[gold]! -= 1;
    byGroup.fill(0);
    for (let t = 0; t < tags; t++) byGroup[w.groups[t]!]! += own[t]!;
    for (const row of s.rows[i]!) for (let t = 0; t < tags; t++) slopes.rows[row * tags + t]! += own[t]!;
    for (const row of s.coarse[i]!) for (let g = 0; g < width; g++) slopes.coarse[row * width + g]! += byGroup[g]!;
    for (const [weight, on] of s.tied[i]!) for (const t of on) slopes.tied[weight]! += own[t]!;
    if (i === 0) {
      for (let t = 0; t < tags; t++) slopes.start[t]! += own[t]!;
      continue;
    }
    const was = s.gold[i - 1]!;
    pair[(s.step[i]! * tags + was) * tags + gold]! -= 1;
    slopes.tied[s.stay[i]!]! += stay[i]! - (was === gold && isFieldTag[gold] ? 1 : 0);
  }
  for (let k = 0; k < pair.length; k++) {
    const within = k % (tags * tags);
    slopes.base[within]! += pair[k]!;
    slopes.lift[Math.floor(k / (tags * tags)) * width * width + w.groups[Math.floor(within / tags)]! * width + w.groups[within % tags]!]! += pair[k]!;
  }
  return { miss, byTag };
}

/** Deterministic chance: mulberry32. */
export function createRandom(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffle<T>(list: T[], random: () => number): T[] {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
  return list;
}
