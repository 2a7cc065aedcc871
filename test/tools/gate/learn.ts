/**
 * Learns how much each word says of whether a page is a story, and writes utils/header/gate-weights.ts.
 * Logistic regression, drawn towards what a word was expected to weigh; half of its figures come from sites it has not seen.
 *   npx tsx test/tools/gate/learn.ts [--write]
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FULL_WIDTH_WORDS, cluesOf } from '../../../utils/header/gate-clues.ts';
import { readPages, type CorpusPage } from '../corpus/pages.ts';
import { hash } from '../corpus/render.ts';
import { CANDIDATES } from './candidates.ts';

const ROUNDS = 500;
const STEP = 0.02;
/** How strongly a weight is drawn to what was expected. */
const PULL = 0.1;
/** Negatives are few: each counts as so many. */
const NEGATIVE = 8;
/** A page that says nothing is no story: it counts as so many, so that every other page is asked for a reason. */
const EMPTY = 400;
/** Log-odds of one unit of the table. */
const UNIT = 0.4;
const FOLDS = 8;
const MODULES = fileURLToPath(new URL('../../../node_modules', import.meta.url));
const WINDOW = 2_000;
const EVERYDAY = 0.5;
/** The words that gate-clues.ts looks for in pages that part no words by blanks. */
const FULL_WIDTH_CLUES: ReadonlySet<string> = new Set(FULL_WIDTH_WORDS);
/** No word decides alone. */
const MOST_WEIGHT = 5;
/** Share of negatives that the learner may let through on the pages that it learns from. */
const LET_THROUGH = 0.2;
/** Units above that share: in the middle between the stories that the table was learnt from and the rest. */
const MARGIN = 2;
const COUNTED = /^["?(:]\d+$/;

interface Sample {
  readonly name: string;
  readonly clues: readonly string[];
  readonly story: boolean;
  readonly fold: number;
  /** How many pages it stands for. */
  readonly counts: number;
}
interface Model {
  readonly weights: ReadonlyMap<string, number>;
  readonly threshold: number;
}

const expected = new Map(CANDIDATES.flatMap(({ expected, words }) => words.trim().split(/\s+/).map((word) => [word, expected * 0.3] as const)));
const known = (clue: string): boolean => expected.has(clue) || COUNTED.test(clue) || FULL_WIDTH_CLUES.has(clue);

function sample(page: CorpusPage): Sample {
  const text = page.lines.map((line) => line.text).filter((line) => line.trim()).join('\n');
  return { name: page.name, clues: cluesOf(`\n${text}`).filter(known), story: page.meta.kind !== 'negative', fold: hash(page.meta.site ?? '') % FOLDS, counts: page.meta.kind === 'negative' ? NEGATIVE : 1 };
}

const score = (weights: ReadonlyMap<string, number>, { clues }: Sample): number => clues.reduce((sum, clue) => sum + (weights.get(clue) ?? 0), 0);

/** Adam; the bias is the weight of ''. */
function fit(samples: readonly Sample[]): Map<string, number> {
  const names = ['', ...new Set([...expected.keys(), ...samples.flatMap(({ clues }) => clues)])];
  const place = new Map(names.map((name, i) => [name, i]));
  const start = names.map((name) => expected.get(name) ?? 0);
  const weights = Float64Array.from(start);
  const rows = samples.map(({ clues, story, counts }) => ({ at: [0, ...clues.map((clue) => place.get(clue) ?? 0)], target: story ? 1 : 0, counts }));
  rows.push({ at: [0], target: 0, counts: EMPTY });
  const mean = new Float64Array(names.length);
  const square = new Float64Array(names.length);
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = weights.map((weight, i) => (i ? 2 * PULL * (weight - (start[i] ?? 0)) : 0));
    for (const { at, target, counts } of rows) {
      const sum = at.reduce((sum, i) => sum + (weights[i] ?? 0), 0);
      const miss = counts * (1 / (1 + Math.exp(-sum)) - target);
      for (const i of at) slope[i] = (slope[i] ?? 0) + miss;
    }
    for (let i = 0; i < weights.length; i++) {
      const s = slope[i] ?? 0;
      mean[i] = 0.9 * (mean[i] ?? 0) + 0.1 * s;
      square[i] = 0.99 * (square[i] ?? 0) + 0.01 * s * s;
      weights[i] = (weights[i] ?? 0) - (STEP * (mean[i] ?? 0)) / (1 - 0.9 ** round) / (Math.sqrt((square[i] ?? 0) / (1 - 0.99 ** round)) + 1e-8);
    }
  }
  return new Map(names.slice(1).map((name, i) => [name, Math.max(-MOST_WEIGHT, Math.min(MOST_WEIGHT, Math.round((weights[i + 1] ?? 0) / UNIT)))] as const).filter(([, weight]) => weight !== 0));
}

/** The score that at most `share` of the negatives reach. */
function thresholdFor(weights: ReadonlyMap<string, number>, samples: readonly Sample[], share: number): number {
  const scores = samples.filter(({ story, counts }) => !story && counts === NEGATIVE).map((one) => score(weights, one)).sort((a, b) => b - a);
  return (scores[Math.floor(share * scores.length)] ?? 0) + 1;
}

function learn(samples: readonly Sample[]): Model {
  const weights = fit(samples);
  return { weights, threshold: thresholdFor(weights, samples, LET_THROUGH) + MARGIN };
}

function print(name: string, judged: readonly (Sample & { readonly margin: number })[]): void {
  const share = (of: readonly { margin: number }[], at = 0): string => `${((100 * of.filter(({ margin }) => margin >= at).length) / of.length).toFixed(1)}%`;
  const [yes, no, other] = [judged.filter(({ story }) => story), judged.filter(({ counts }) => counts === NEGATIVE), judged.filter(({ counts }) => counts === EVERYDAY)];
  for (const at of [-4, -2, 0, 2, 4]) console.log(`${name} at ${at}: stories ${share(yes, at)}, negatives ${share(no, at)}, everyday ${share(other, at)}`);
}

const ROW = 160;
/** Entries in rows of a length that can be read. */
function rowsOf(entries: readonly string[]): string[] {
  const rows: string[] = [];
  for (const entry of entries) {
    const row = rows.at(-1);
    if (row !== undefined && row.length + entry.length < ROW) rows[rows.length - 1] = `${row} ${entry}`;
    else rows.push(entry);
  }
  return rows;
}

function write({ weights, threshold }: Model): void {
  const byWeight = new Map<number, string[]>();
  for (const [word, weight] of weights) byWeight.set(weight, [...(byWeight.get(weight) ?? []), word]);
  const rows = [...byWeight].sort(([a], [b]) => b - a).flatMap(([weight, words]) => rowsOf(words.sort()).map((row) => `  [${weight}, ${JSON.stringify(row)}],`));
  const head = '/** Written by test/tools/gate/learn.ts: what each clue weighs, learnt from the page corpus. Not edited by hand. */\n';
  const scores = `/** A text that is known whole is taken for a story from this score on. */\nexport const LIKELY = ${threshold};\n/** From this score on, whatever follows. */\nexport const SURE = ${threshold + 10};\n`;
  const table = `/** Weight and the clues that have it, parted by blanks. */\nexport const WEIGHTS: readonly (readonly [number, string])[] = [\n${rows.join('\n')}\n];\n`;
  writeFileSync(new URL('../../../utils/header/gate-weights.ts', import.meta.url), `${head}\n${scores}\n${table}`);
}

/** Pages of the everyday web, as far as they lie about here: what packages say of themselves, a window each. */
function everyday(): Sample[] {
  const files = readdirSync(MODULES, { recursive: true, encoding: 'utf8' }).filter((file) => /^(?:@[^/]+\/)?[^/]+\/readme\.md$/i.test(file)).sort();
  return files.flatMap((file) => {
    const text = readFileSync(`${MODULES}/${file}`, 'utf8');
    return [0, 1].map((i) => text.slice(i * WINDOW, (i + 1) * WINDOW)).filter((part) => part.length > 300).map((part) => ({ name: file, clues: cluesOf(`\n${part}`).filter(known), story: false, fold: hash(file) % FOLDS, counts: EVERYDAY }));
  });
}

const plain = everyday();
const pages = readPages().map(sample);
const samples = [...pages, ...plain];
const folds = Array.from({ length: FOLDS }, (_, fold) => fold);
const unseen = folds.flatMap((fold) => {
  const model = learn(samples.filter((one) => one.fold !== fold));
  return samples.filter((one) => one.fold === fold).map((one) => ({ ...one, margin: score(model.weights, one) - model.threshold }));
});
print('sites not seen', unseen);
const model = learn(samples);
const seen = samples.map((one) => ({ ...one, margin: score(model.weights, one) - model.threshold }));
print('sites seen', seen);
console.log(`threshold ${model.threshold}, ${model.weights.size} clues`);
console.log(seen.filter(({ story, margin }) => story && margin < 3).map(({ name, margin }) => `${name} ${margin}`).join(', '));
if (process.argv.includes('--write')) write(model);
