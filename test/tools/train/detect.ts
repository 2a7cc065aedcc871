/**
 * Fits the weights of utils/header/detect.ts to the annotated pages, and writes utils/header/detect-weights.ts.
 *   npx tsx test/tools/train/detect.ts             prints how well unseen sites are told apart, then writes weights fitted to all
 *   npx tsx test/tools/train/detect.ts --blind     only prints; --failures names the pages that went wrong; --styles br,txt
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { assemble, type Labelled } from '../../../utils/header/assemble.ts';
import { score, weigh, type Evidence } from '../../../utils/header/detect.ts';
import { allUnits } from '../../../utils/header/entries.ts';
import { lookup } from '../../../utils/header/lexicon/all.ts';
import { anchorsOf, isListing, type Anchor } from '../../../utils/header/listing.ts';
import { labelUnits } from '../../../utils/header/model.ts';
import { findRegion } from '../../../utils/header/region.ts';
import { toUnits, wrapWidth, type Unit } from '../../../utils/header/units.ts';
import { fold } from '../../../utils/text/fold.ts';
import { createRandom, shuffle } from './crf.ts';
import { isInvented, renderPages, siteOf, type Rendered } from './examples.ts';
import { taggedFields } from './score.ts';

/** Pull towards 0, a page in one style counting 1; what all false alarms together weigh beside all that is found. */
const RIDGE = 3;
const NEGATIVES = 0.5;
const FOLDS = 10;
const STEPS = 12;
const BELOW = 40;
const OUT = fileURLToPath(new URL('../../../utils/header/detect-weights.ts', import.meta.url));

interface Row {
  readonly name: string;
  readonly site: string;
  readonly isStory: boolean;
  readonly clues: Evidence;
  readonly anchors: readonly Anchor[];
  readonly units: readonly Unit[];
  readonly hasFields: boolean;
}

const argument = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : (process.argv[at + 1] ?? '');
};

function rowOf({ page, lines, title }: Rendered): Row | undefined {
  const region = findRegion(lines, lookup);
  const isStory = page.meta.kind === 'fic';
  if (!region || page.meta.kind === 'listing' || (isStory && taggedFields(page).length === 0)) return undefined;
  const units = toUnits(lines, region.from, region.to, wrapWidth(lines.slice(0, region.to)), lookup);
  const own: Labelled[] = labelUnits(units, { pageTitle: fold(title) }).map((read, i) => ({ ...read, unit: units[i] as Unit }));
  const fields = assemble(own);
  const every = allUnits(own, lines, region.to);
  const clues = weigh(fields, own, lines.slice(region.to, region.to + BELOW).map(({ text }) => text));
  return { name: page.name, site: siteOf(page), isStory, clues, anchors: anchorsOf(every), units: every, hasFields: fields.length > 0 };
}

/** Logistic regression by Newton's steps; stories count 1 each, the others together NEGATIVES times as much. */
function fit(rows: readonly Row[], names: readonly string[], styles: number): Evidence {
  const stories = rows.filter(({ isStory }) => isStory).length;
  const weight = (NEGATIVES * stories) / Math.max(1, rows.length - stories);
  const points = rows.map(({ clues }) => Float64Array.from(names, (name) => clues[name] ?? 0));
  const weights = new Float64Array(names.length);
  for (let step = 0; step < STEPS; step++) {
    const system = names.map((name, i) => {
      const ridge = name === 'bias' ? 0.01 : RIDGE * styles;
      const line = new Float64Array(names.length + 1);
      line[i] = ridge;
      line[names.length] = ridge * (weights[i] as number);
      return line;
    });
    rows.forEach(({ isStory }, r) => addTo(system, points[r] as Float64Array, weights, isStory ? 1 : 0, isStory ? 1 : weight));
    solve(system).forEach((change, i) => (weights[i] = (weights[i] as number) - change));
  }
  return Object.fromEntries(names.map((name, i) => [name, weights[i] as number]));
}

function addTo(system: readonly Float64Array[], point: Float64Array, weights: Float64Array, wanted: number, weight: number): void {
  const sum = point.reduce((total, value, i) => total + value * (weights[i] as number), 0);
  const chance = 1 / (1 + Math.exp(-sum));
  const curve = weight * chance * (1 - chance);
  system.forEach((line, i) => {
    const value = point[i] as number;
    if (value === 0) return;
    for (let j = 0; j < point.length; j++) line[j] = (line[j] as number) + curve * value * (point[j] as number);
    line[point.length] = (line[point.length] as number) + weight * (chance - wanted) * value;
  });
}

/** Gauss and Jordan; each line holds its right side last. */
function solve(lines: Float64Array[]): number[] {
  const size = lines.length;
  for (let i = 0; i < size; i++) {
    const pivot = lines[i] as Float64Array;
    for (let k = 0; k < size; k++) {
      const line = lines[k] as Float64Array;
      const factor = (line[i] as number) / (pivot[i] as number);
      if (k !== i && factor !== 0) for (let j = i; j <= size; j++) line[j] = (line[j] as number) - factor * (pivot[j] as number);
    }
  }
  return lines.map((line, i) => (line[size] as number) / (line[i] as number));
}

interface Verdict {
  readonly row: Row;
  readonly value: number;
  readonly found: boolean;
}
const judge = (rows: readonly Row[], weights: Evidence): Verdict[] =>
  rows.map((row) => {
    const value = score(row.clues, weights);
    return { row, value, found: row.hasFields && value > 0 && !isListing(row.anchors, row.units, value) };
  });

function report(title: string, verdicts: readonly Verdict[]): void {
  const share = (isStory: boolean): string => {
    const all = verdicts.filter(({ row }) => row.isStory === isStory);
    return ((100 * all.filter(({ found }) => found).length) / all.length).toFixed(1);
  };
  const fieldless = verdicts.filter(({ row }) => row.isStory && !row.hasFields).length / verdicts.filter(({ row }) => row.isStory).length;
  console.log(`${title}: found ${share(true)}%, false alarms ${share(false)}% (${(100 * fieldless).toFixed(1)}% of stories have no field that was read)`);
}

function failures(verdicts: readonly Verdict[]): void {
  const wrong = verdicts.filter(({ row, found }) => row.isStory !== found).sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
  const names = new Map<string, string>();
  for (const { row, value } of wrong) if (!names.has(row.name)) names.set(row.name, `${row.isStory ? 'missed' : 'false alarm'} ${row.name} ${value.toFixed(1)}`);
  console.log([...names.values()].join('\n'));
}

const styles = (argument('styles') ?? 'br,p,txt,bold').split(',');
// Invented pages teach what lines are, not how often a page is none: they were made to deceive.
const rows = renderPages(styles).filter((rendered) => !isInvented(rendered)).map(rowOf).filter((row) => row !== undefined);
const names = [...new Set(rows.flatMap(({ clues }) => Object.keys(clues)))];
const sites = shuffle([...new Set(rows.map(({ site }) => site))], createRandom(3));
const turn = new Map(sites.map((site, i) => [site, i % FOLDS]));
const blind: Verdict[] = [];
for (let run = 0; run < FOLDS; run++) {
  const weights = fit(rows.filter(({ site }) => turn.get(site) !== run), names, styles.length);
  blind.push(...judge(rows.filter(({ site }) => turn.get(site) === run), weights));
}
report('unseen sites', blind);
if (process.argv.includes('--failures')) failures(blind);
const weights = fit(rows, names, styles.length);
report('all sites', judge(rows, weights));
if (!process.argv.includes('--blind')) {
  const lines = names.map((name) => `  ${name}: ${Number((weights[name] ?? 0).toFixed(2))},`);
  const head = readFileSync(OUT, 'utf8').split('\n')[0];
  writeFileSync(OUT, `${head}\nexport const WEIGHTS: Readonly<Record<string, number>> = {\n${lines.join('\n')}\n};\n`);
}
