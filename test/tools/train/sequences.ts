import { featuresOf } from '../../../utils/header/features.ts';
import { GROUPS, IS_FIELD, STEP_TABLES, TIE_COUNT, stayInto, stepInto, tiesOf } from '../../../utils/header/ties.ts';
import { createAdam, pace, type Parts } from './adam.ts';
import { addSlopes, createRandom, createWeights, likeness, PARTS, shuffle, sumSteps, type Sequence, type Weights } from './crf.ts';
import type { Example } from './examples.ts';
import { backward, blanks, createNet, forward, NET_PARTS, type Net } from './net.ts';

/** An example with its features by name. */
export interface Clued extends Example {
  readonly features: readonly (readonly string[])[];
}
export const withClues = (example: Example): Clued => ({ ...example, features: featuresOf(example.units, example.surroundings) });

/** The features that enough sites share. Words of a text need more sites than clues that hold for any text. */
export function chooseFeatures(examples: readonly Clued[], { minSites, minSitesOfWords }: Settings): Index {
  const sites = new Map<string, Set<string>>();
  for (const { features, site } of examples)
    for (const feature of features.flat()) {
      const seen = sites.get(feature);
      if (!seen) sites.set(feature, new Set([site]));
      else if (seen.size < minSitesOfWords) seen.add(site);
    }
  const shared = [...sites].filter(([feature, { size }]) => size >= (isWord(feature) ? minSitesOfWords : minSites)).map(([feature]) => feature).sort();
  const [fine, coarse] = [shared.filter((name) => !isCoarse(name)), shared.filter(isCoarse)];
  const number = (names: readonly string[]): Map<string, number> => new Map(names.map((name, i) => [name, i]));
  return { fine: number(fine), coarse: number(coarse), all: number([...fine, ...coarse]) };
}

/** Features by name, those that speak for single tags and those that speak for groups of them. */
export interface Index {
  readonly fine: ReadonlyMap<string, number>;
  readonly coarse: ReadonlyMap<string, number>;
  /** Both: what the net hears. */
  readonly all: ReadonlyMap<string, number>;
}
const isWord = (feature: string): boolean => feature.startsWith('w:');
/** What stands round a unit, and its outward form, say no more than what group of tags it is of. */
const FINE = /^(?:bias$|k:|kh:|kk:|c:|f:|ff:|w:|L:|shape:|len:|inPageTitle|prev|next|last|first|ahead|behind|gap|at:)/;
export const isCoarse = (feature: string): boolean => !FINE.test(feature);

export function toSequence({ features, units, gold }: Clued, index: Index): Sequence {
  return {
    rows: features.map((names) => rowsOf(names, index.fine)),
    coarse: features.map((names) => rowsOf(names, index.coarse)),
    tied: units.map((unit, i) => tiesOf(unit, units[i - 1])),
    step: Uint8Array.from(units, stepInto),
    stay: Int32Array.from(units, (unit, i) => stayInto(unit, units[i - 1])),
    gold,
  };
}

const rowsOf = (names: readonly string[], index: ReadonlyMap<string, number>): Int32Array => Int32Array.from(names.flatMap((name) => index.get(name) ?? []));

export interface Learnt {
  readonly index: Index;
  readonly weights: Weights;
  readonly net: Net;
}
export interface Settings {
  readonly minSites: number;
  readonly minSitesOfWords: number;
  readonly epochs: number;
  readonly rate: number;
  readonly seed: number;
  /** Pages that are learnt from together. */
  readonly batch: number;
  readonly width: number;
  readonly hidden: number;
  /** Shares that are left out at each sight of a page, so that nothing leans on another: of clues, of words, and of numbers inside the net. */
  readonly dropClues: number;
  readonly dropWords: number;
  readonly dropInside: number;
}

/** Learns from `examples`. `remade` are learnt from too, but bring no features: what stands on them is not their site's own. */
export function learn(examples: readonly Clued[], settings: Settings, remade: readonly Clued[] = []): Learnt {
  const index = chooseFeatures(examples, settings);
  const random = createRandom(settings.seed);
  const weights = createWeights(GROUPS, { rows: index.fine.size, coarse: index.coarse.size, tied: TIE_COUNT, tables: STEP_TABLES });
  weights.tied.fill(1);
  sumSteps(weights);
  const net = createNet({ clues: index.all.size, width: settings.width, hidden: settings.hidden, tags: weights.tags }, random);
  const [ofWeights, ofNet] = [likeness(weights), createNet(net.shape)];
  const step = createAdam(partsOf(weights, net));
  const slopes = partsOf(ofWeights, ofNet);
  const pages = [...examples, ...remade];
  const batches = Math.ceil(pages.length / settings.batch);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    const order = shuffle(pages.map((_, i) => i), random);
    let [miss, units] = [0, 0];
    for (let turn = 0; turn < batches; turn++) {
      let own = 0;
      for (const i of order.slice(turn * settings.batch, (turn + 1) * settings.batch)) {
        const page = withoutSome(pages[i]!, settings, random);
        miss += study(page, { index, weights, net }, ofWeights, ofNet, settings.dropInside, random);
        own += page.units.length;
      }
      for (const part of Object.values(slopes)) for (let at = 0; at < part.length; at++) part[at]! /= own;
      step(slopes, settings.rate * pace((epoch * batches + turn) / (settings.epochs * batches)));
      sumSteps(weights);
      for (const part of Object.values(slopes)) part.fill(0);
      units += own;
    }
    if (process.env.VERBOSE) console.error(`epoch ${epoch + 1}: ${(miss / units).toFixed(3)}`);
  }
  return { index, weights, net };
}

const partsOf = (weights: Weights, net: Net): Parts => Object.fromEntries([...PARTS.map((part) => [part, weights[part]]), ...NET_PARTS.map((part) => [`net ${part}`, net[part]])]) as Parts;

const withoutSome = (page: Clued, { dropClues, dropWords }: Settings, random: () => number): Clued =>
  ({ ...page, features: page.features.map((names) => names.filter((name) => random() >= (isWord(name) ? dropWords : dropClues))) });

/** Adds the slopes of one page. Gives its miss, in log-odds. */
function study(page: Clued, { index, weights, net }: Learnt, ofWeights: Weights, ofNet: Net, dropInside: number, random: () => number): number {
  const clues = page.features.map((names) => rowsOf(names, index.all));
  const blank = blanks(page.units.length, net.shape, dropInside, random);
  const { said, course } = forward(net, clues, blank);
  const { miss, byTag } = addSlopes(ofWeights, weights, toSequence(page, index), IS_FIELD, said);
  backward(ofNet, net, clues, course, byTag, blank);
  return miss;
}

/** What the net says of each unit's tags. */
export const hear = ({ index, net }: Learnt, { features }: Clued): Float64Array => forward(net, features.map((names) => rowsOf(names, index.all))).said;

/** Whole steps of `unit` are kept, from -most to most. */
interface Rounding {
  readonly unit: number;
  readonly most: number;
}
const rounded = (part: Float64Array, { unit, most }: Rounding): Float64Array => part.map((weight) => Math.max(-most, Math.min(most, Math.round(weight / unit))) * unit);

/** Rounds weights to what can be written; those of clues, which are many, more coarsely. */
export function quantise({ index, weights, net }: Learnt, by: { readonly rows: Rounding; readonly steps: Rounding; readonly embed: Rounding; readonly net: Rounding }): Learnt {
  const isOfClue = (part: string): boolean => part === 'rows' || part === 'coarse';
  const own = { ...weights, steps: weights.steps.slice(), ...Object.fromEntries(PARTS.map((part) => [part, rounded(weights[part], isOfClue(part) ? by.rows : by.steps)])) };
  sumSteps(own);
  return { index, weights: own, net: { ...net, ...Object.fromEntries(NET_PARTS.map((part) => [part, rounded(net[part], part === 'embed' ? by.embed : by.net)])) } };
}
