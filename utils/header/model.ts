import { clueIndex, firstCoarse } from './clue-index';
import { featuresOf, type Surroundings } from './features';
import { listen } from './net';
import { unpack, unpackFine } from './packed';
import { TAGS, type Tag } from './tags';
import { GROUPS, GROUP_COUNT, IS_FIELD, stayInto, stepInto, tiesOf } from './ties';
import type { Unit } from './units';
import { COARSE_ROWS, ROW_STEP, ROWS, START, STEPS, STEP_LIFTS, TIES, UNIT } from './weights';

/** What a unit was read as. `margin`: how much better, in log-odds, than the best reading of the page that gives it another tag. */
export interface Reading {
  readonly tag: Tag;
  readonly margin: number;
}

interface Model {
  /** What each feature that has been asked for says for the tags, or for groups of tags. */
  readonly rows: Map<string, Int16Array>;
  /** From one tag to all, by table and tag, as they are asked for. */
  readonly steps: Map<number, Int16Array>;
}

const COUNT = TAGS.length;
/** A tag whose best path is worse by more than this, in units of weight, leads nowhere. */
const BEAM = 8 / UNIT;
/** A tag that suits a unit worse than the best by more than this is not tried for it. */
const UNLIKELY = 10 / UNIT;
const NEVER = -1e9;

let model: Model | undefined;
const createModel = (): Model => ({ rows: new Map(), steps: new Map() });

/** Unpacked at the first question: a page asks for few of them. */
function rowOf({ rows }: Model, feature: string): Int16Array | undefined {
  const known = rows.get(feature);
  if (known) return known;
  const at = clueIndex().get(feature);
  if (at === undefined) return undefined;
  const coarse = at - firstCoarse();
  const row = coarse < 0 ? unpackFine(ROWS, at * COUNT, (at + 1) * COUNT) : unpackFine(COARSE_ROWS, coarse * GROUP_COUNT, (coarse + 1) * GROUP_COUNT);
  for (let t = 0; t < row.length; t++) row[t]! *= ROW_STEP;
  rows.set(feature, row);
  return row;
}

/** What the steps from a tag weigh, in one of the tables of `stepInto`: every step's own weight and what its groups add. */
function stepsFrom({ steps }: Model, table: number, from: number): Int16Array {
  const known = steps.get(table * COUNT + from);
  if (known) return known;
  const row = unpack(STEPS, from * COUNT, (from + 1) * COUNT);
  const lift = (table * GROUP_COUNT + GROUPS[from]!) * GROUP_COUNT;
  const lifts = unpack(STEP_LIFTS, lift, lift + GROUP_COUNT);
  for (let t = 0; t < COUNT; t++) row[t]! += lifts[GROUPS[t]!]!;
  steps.set(table * COUNT + from, row);
  return row;
}

/** Reads the units of a page together: each unit's own clues, and which fields follow which. Weights are unpacked as they are asked for. */
export function labelUnits(units: readonly Unit[], page: Surroundings): Reading[] {
  if (units.length === 0) return [];
  model ??= createModel();
  return trace(units, forward(units, emissions(model, units, page), model), model);
}

/** How well each tag suits each unit: what its clues say, and what the net hears round it. */
function emissions(known: Model, units: readonly Unit[], page: Surroundings): Int32Array {
  const scores = new Int32Array(units.length * COUNT);
  scores.set(unpack(START, 0, COUNT));
  const groups = new Int32Array(GROUP_COUNT);
  const features = featuresOf(units, page);
  const heard = listen(features);
  for (let i = 0; i < units.length; i++) {
    const own = scores.subarray(i * COUNT, (i + 1) * COUNT);
    groups.fill(0);
    for (const feature of features[i]!) {
      const row = rowOf(known, feature);
      if (row) addTo(row.length === COUNT ? own : groups, row);
    }
    for (let t = 0; t < COUNT; t++) own[t]! += groups[GROUPS[t]!]! + Math.round(heard[i * COUNT + t]! / UNIT);
    for (const [weight, tags] of tiesOf(units[i]!, units[i - 1])) for (const t of tags) own[t]! += TIES[weight]!;
  }
  return scores;
}

function addTo(sums: Int32Array, weights: Int16Array): void {
  for (let t = 0; t < weights.length; t++) sums[t]! += weights[t]!;
}

interface Paths {
  readonly emit: Int32Array;
  /** The score of the best path to each unit and tag; NEVER outside the beam. */
  readonly best: Int32Array;
  readonly from: Uint8Array;
}

function forward(units: readonly Unit[], emit: Int32Array, known: Model): Paths {
  const best = new Int32Array(emit.length).fill(NEVER);
  const from = new Uint8Array(emit.length);
  best.set(emit.subarray(0, COUNT));
  prune(best, 0);
  for (let i = 1; i < units.length; i++) {
    const unit = units[i] as Unit;
    const table = stepInto(unit);
    const stay = TIES[stayInto(unit, units[i - 1])] as number;
    const likely = likelyTags(emit, i * COUNT);
    for (let p = 0; p < COUNT; p++) {
      const score = best[(i - 1) * COUNT + p] as number;
      if (score === NEVER) continue;
      const steps = stepsFrom(known, table, p);
      for (const t of likely) {
        const sum = score + steps[t]! + (p === t && IS_FIELD[t] ? stay : 0);
        if (sum > (best[i * COUNT + t] as number)) {
          best[i * COUNT + t] = sum;
          from[i * COUNT + t] = p;
        }
      }
    }
    for (const t of likely) best[i * COUNT + t]! += emit[i * COUNT + t]!;
    prune(best, i * COUNT);
  }
  return { emit, best, from };
}

function likelyTags(emit: Int32Array, at: number): number[] {
  let top = NEVER;
  for (let t = at; t < at + COUNT; t++) top = Math.max(top, emit[t]!);
  const tags: number[] = [];
  for (let t = 0; t < COUNT; t++) if (emit[at + t]! >= top - UNLIKELY) tags.push(t);
  return tags;
}

function prune(best: Int32Array, at: number): void {
  let top = NEVER;
  for (let t = at; t < at + COUNT; t++) top = Math.max(top, best[t] as number);
  for (let t = at; t < at + COUNT; t++) if ((best[t] as number) < top - BEAM) best[t] = NEVER;
}

/** Walks back along the best path, with the best score that each tag could still reach from there. */
function trace(units: readonly Unit[], { emit, best, from }: Paths, known: Model): Reading[] {
  const readings: Reading[] = Array.from({ length: units.length });
  let rest = new Int32Array(COUNT);
  let at = -1;
  for (let i = units.length - 1; i >= 0; i--) {
    const base = i * COUNT;
    if (at < 0) at = top(best, rest, base, -1);
    const whole = (best[base + at] as number) + (rest[at] as number);
    const other = top(best, rest, base, at);
    const margin = (whole - Math.max((best[base + other] as number) + (rest[other] as number), whole - BEAM)) * UNIT;
    readings[i] = { tag: TAGS[at] as Tag, margin };
    if (i === 0) break;
    at = from[base + at] as number;
    rest = before(units, i, rest, { emit, best, from }, known);
  }
  return readings;
}

function top(best: Int32Array, rest: Int32Array, base: number, except: number): number {
  let most = NEVER * 2;
  let at = except === 0 ? 1 : 0;
  for (let t = 0; t < COUNT; t++) {
    const score = (best[base + t] as number) + (rest[t] as number);
    if (t !== except && score > most) {
      most = score;
      at = t;
    }
  }
  return at;
}

function before(units: readonly Unit[], i: number, rest: Int32Array, { emit, best }: Paths, known: Model): Int32Array<ArrayBuffer> {
  const unit = units[i] as Unit;
  const table = stepInto(unit);
  const stay = TIES[stayInto(unit, units[i - 1])] as number;
  const out = new Int32Array(COUNT).fill(NEVER);
  for (let p = 0; p < COUNT; p++) {
    if (best[(i - 1) * COUNT + p] === NEVER) continue;
    const steps = stepsFrom(known, table, p);
    for (let t = 0; t < COUNT; t++) {
      if (best[i * COUNT + t] === NEVER) continue;
      const sum = steps[t]! + (p === t && IS_FIELD[t] ? stay : 0) + (emit[i * COUNT + t] as number) + (rest[t] as number);
      if (sum > (out[p] as number)) out[p] = sum;
    }
  }
  return out;
}
