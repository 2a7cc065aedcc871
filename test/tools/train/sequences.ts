import { featuresOf } from '../../../utils/header/features.ts';
import { TAGS } from '../../../utils/header/tags.ts';
import { STEP_TABLES, TIE_COUNT, stayInto, stepInto, tiesOf } from '../../../utils/header/ties.ts';
import { createWeights, train, type Options, type Sequence, type Weights } from './crf.ts';
import type { Example } from './examples.ts';
import { IS_FIELD } from '../../../utils/header/ties.ts';

/** An example with its features by name. */
export interface Clued extends Example {
  readonly features: readonly (readonly string[])[];
}
export const withClues = (example: Example): Clued => ({ ...example, features: featuresOf(example.units, example.surroundings) });

/** The features that enough sites share. Words of a text need more sites than clues that hold for any text. */
export function chooseFeatures(examples: readonly Clued[], minSites: number): Map<string, number> {
  const sites = new Map<string, Set<string>>();
  for (const { features, site } of examples)
    for (const feature of features.flat()) {
      const seen = sites.get(feature);
      if (!seen) sites.set(feature, new Set([site]));
      else if (seen.size < minSites) seen.add(site);
    }
  return new Map([...sites].filter(([, { size }]) => size >= minSites).map(([feature], i) => [feature, i]));
}

export function toSequence({ features, units, gold }: Clued, index: ReadonlyMap<string, number>): Sequence {
  return {
    rows: features.map((names) => Int32Array.from(names.flatMap((name) => index.get(name) ?? []))),
    tied: units.map((unit, i) => tiesOf(unit, units[i - 1])),
    step: Uint8Array.from(units, stepInto),
    stay: Int32Array.from(units, (unit, i) => stayInto(unit, units[i - 1])),
    gold,
  };
}

export interface Learnt {
  readonly index: ReadonlyMap<string, number>;
  readonly weights: Weights;
}
export interface Settings extends Options {
  readonly minSites: number;
  /** Weights below it are left out, and the others learn again without them. */
  readonly prune: number;
  /** How many rounds the others learn again. */
  readonly again: number;
}

/** Learns once with all features, then again with those that weigh something. */
export function learn(examples: readonly Clued[], settings: Settings): Learnt {
  const index = chooseFeatures(examples, settings.minSites);
  const sequences = examples.map((example) => toSequence(example, index));
  const weights = createWeights(TAGS.length, index.size, TIE_COUNT, STEP_TABLES);
  weights.tied.fill(1);
  train(weights, sequences, IS_FIELD, settings);
  if (settings.prune === 0) return { index, weights };
  const frozen = Uint8Array.from(weights.rows, (weight) => Number(Math.abs(weight) < settings.prune));
  frozen.forEach((is, i) => { if (is) weights.rows[i] = 0; });
  train(weights, sequences, IS_FIELD, { ...settings, epochs: settings.again, l1: settings.l1 / 2, frozen });
  return { index, weights };
}

/** Rounds weights to whole steps of `unit`, from -most to most. */
export function quantise(weights: Weights, unit: number, most: number): Weights {
  const round = (part: Float64Array, limit: number): Float64Array => part.map((weight) => Math.max(-limit, Math.min(limit, Math.round(weight / unit))) * unit);
  return { tags: weights.tags, rows: round(weights.rows, most), tied: round(weights.tied, 127), steps: round(weights.steps, most), start: round(weights.start, most) };
}
