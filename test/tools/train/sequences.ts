import { featuresOf } from '../../../utils/header/features.ts';
import { GROUPS, STEP_TABLES, TIE_COUNT, stayInto, stepInto, tiesOf } from '../../../utils/header/ties.ts';
import { createWeights, sumSteps, train, type Options, type Sequence, type Weights } from './crf.ts';
import type { Example } from './examples.ts';
import { IS_FIELD } from '../../../utils/header/ties.ts';

/** An example with its features by name. */
export interface Clued extends Example {
  readonly features: readonly (readonly string[])[];
}
export const withClues = (example: Example): Clued => ({ ...example, features: featuresOf(example.units, example.surroundings) });

/** The features that enough sites share. Words of a text need more sites than clues that hold for any text. */
export function chooseFeatures(examples: readonly Clued[], minSites: number): Index {
  const sites = new Map<string, Set<string>>();
  for (const { features, site } of examples)
    for (const feature of features.flat()) {
      const seen = sites.get(feature);
      if (!seen) sites.set(feature, new Set([site]));
      else if (seen.size < minSites) seen.add(site);
    }
  const shared = [...sites].filter(([, { size }]) => size >= minSites).map(([feature]) => feature);
  const number = (names: readonly string[]): Map<string, number> => new Map(names.map((name, i) => [name, i]));
  return { fine: number(shared.filter((name) => !isCoarse(name))), coarse: number(shared.filter(isCoarse)) };
}

/** Features by name, those that speak for single tags and those that speak for groups of them. */
export interface Index {
  readonly fine: ReadonlyMap<string, number>;
  readonly coarse: ReadonlyMap<string, number>;
}
/** What stands round a unit, and its outward form, say no more than what group of tags it is of. */
const FINE = /^(?:bias$|k:|kh:|kk:|c:|f:|ff:|w:|L:|shape:|len:|inPageTitle|prev|next|last|first|ahead|behind|gap|at:)/;
export const isCoarse = (feature: string): boolean => !FINE.test(feature);

export function toSequence({ features, units, gold }: Clued, index: Index): Sequence {
  return {
    rows: features.map((names) => Int32Array.from(names.flatMap((name) => index.fine.get(name) ?? []))),
    coarse: features.map((names) => Int32Array.from(names.flatMap((name) => index.coarse.get(name) ?? []))),
    tied: units.map((unit, i) => tiesOf(unit, units[i - 1])),
    step: Uint8Array.from(units, stepInto),
    stay: Int32Array.from(units, (unit, i) => stayInto(unit, units[i - 1])),
    gold,
  };
}

export interface Learnt {
  readonly index: Index;
  readonly weights: Weights;
}
export interface Settings extends Options {
  readonly minSites: number;
  /** Weights below it are left out, and the others learn again without them. */
  readonly prune: number;
  /** How many rounds the others learn again. */
  readonly again: number;
  /** How many rounds are learnt last from the pages of real archives alone. */
  readonly own: number;
}

/**
 * Learns once with all features, then again with the weights that count. `remade` are learnt from too, but bring no features: what stands on
 * them is not their site's own. Those that are not `isReal` teach first: what they show of rare ways to write stays where nothing real speaks
 * against it.
 */
export function learn(examples: readonly Clued[], settings: Settings, remade: readonly Clued[] = [], isReal: (example: Clued) => boolean = () => true): Learnt {
  const index = chooseFeatures(examples, settings.minSites);
  const sequences = [...examples, ...remade].map((example) => toSequence(example, index));
  const weights = createWeights(GROUPS, { rows: index.fine.size, coarse: index.coarse.size, tied: TIE_COUNT, tables: STEP_TABLES });
  weights.tied.fill(1);
  train(weights, sequences, IS_FIELD, settings);
  const real = [...examples, ...remade].filter(isReal).map((example) => toSequence(example, index));
  if (real.length < sequences.length) train(weights, real, IS_FIELD, { ...settings, epochs: settings.own });
  if (settings.prune === 0) return { index, weights };
  const frozen = (part: Float64Array, below: number): Uint8Array => Uint8Array.from(part, (weight) => Number(Math.abs(weight) < below));
  const masks = { rows: frozen(weights.rows, settings.prune), coarse: frozen(weights.coarse, settings.prune / 2), base: frozen(weights.base, settings.prune) };
  for (const part of ['rows', 'coarse', 'base'] as const) masks[part].forEach((is, i) => { if (is) weights[part][i] = 0; });
  if (settings.again > 0) train(weights, sequences, IS_FIELD, { ...settings, epochs: settings.again, frozen: masks });
  return { index, weights };
}

/** Rounds weights to whole steps of `unit`, from -most to most. */
export function quantise(weights: Weights, unit: number, most: number): Weights {
  const round = (part: Float64Array, limit: number): Float64Array => part.map((weight) => Math.max(-limit, Math.min(limit, Math.round(weight / unit))) * unit);
  const rounded = { ...weights, coarse: round(weights.coarse, most), rows: round(weights.rows, most), tied: round(weights.tied, most), base: round(weights.base, most), lift: round(weights.lift, most), steps: weights.steps.slice(), start: round(weights.start, most) };
  sumSteps(rounded);
  return rounded;
}
