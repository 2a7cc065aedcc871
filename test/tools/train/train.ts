/**
 * Learns how to read the units of a header from the annotated pages, and writes utils/header/weights.ts.
 *   npm run train                       learns from all sites, prints the fit and the size, writes the weights
 *   npm run train -- --blind [RUNS]     learns from three quarters of the sites, prints how well the others are read; writes nothing
 *   --styles br,p,txt  --failures 40  --set epochs=8 --set l1=0.02 …
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { lookup } from '../../../utils/header/lexicon/all.ts';
import { MOST_WEIGHT, pack } from '../../../utils/header/packed.ts';
import { TAGS, type Tag } from '../../../utils/header/tags.ts';
import { GROUP_COUNT, IS_FIELD } from '../../../utils/header/ties.ts';
import { createRandom, decode, shuffle } from './crf.ts';
import { withDamage, withRareFields } from './augment.ts';
import { isInvented, isOfCorpus, renderPages, toExample, type Rendered } from './examples.ts';
import { createPool, recombined } from './recombine.ts';
import { print, score, type Judged } from './score.ts';
import { learn, quantise, toSequence, withClues, type Clued, type Learnt, type Settings } from './sequences.ts';

const FOLDS = 4;
/** Log-odds of one unit of a written weight. */
const UNIT = 0.01;
const OUT = fileURLToPath(new URL('../../../utils/header/weights.ts', import.meta.url));

const argument = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : (process.argv[at + 1] ?? '');
};
const settings: Settings & Record<string, unknown> = { epochs: 12, rate: 0.07, l1: 0, l2: 0.001, l2coarse: 0.02, dropout: 0.15, seed: 1, minSites: 2, prune: 0, again: 6, own: 6, frozen: undefined };
process.argv.forEach((word, i) => {
  const [, name, value] = (process.argv[i - 1] === '--set' && /^(\w+)=([\d.]+)$/.exec(word)) || [];
  if (name) (settings as Record<string, number>)[name] = Number(value);
});

const styles = (argument('styles') ?? 'br,txt,table').split(',');
const clued = (rendered: Rendered): Clued => withClues(toExample(rendered, lookup));
/** The same pages damaged, each in one way and one style: learnt from, never judged. */
const damaged: Clued[] = process.argv.includes('--undamaged') ? [] : ['br', 'txt'].flatMap((style, turn) => renderPages([style], (page, at) => ({ ...withDamage(page, at + turn * 4), meta: page.meta, name: page.name })).map(clued).filter(({ units }) => units.length > 0));
const examples: Clued[] = renderPages(styles).map(clued).filter(({ units }) => units.length > 0);

/** How often each page is seen once more, made of passages of several: so that no passage is known by its neighbours alone. */
const REMADE = 3;
const REMADE_STYLES: ReadonlySet<string> = new Set(['br', 'txt']);

/** Learns from stories and listings, with rare fields added, and from pages made anew of them all. Pages of no story are told apart elsewhere. */
function learnFrom(plain: readonly Clued[], damagedToo: readonly Clued[]): Learnt {
  const isStory = ({ page }: Clued): boolean => page.meta.kind !== 'negative';
  const [forFields, forPages] = [createRandom(3), createRandom(5)];
  const richer = [...plain, ...damagedToo].filter(isStory).map((example) => {
    const rich = withRareFields(example, forFields);
    return rich === example ? example : clued(rich);
  });
  const whole = plain.filter((example) => isStory(example) && REMADE_STYLES.has(example.style));
  const pool = createPool(whole);
  const remade = Array.from({ length: REMADE }, () => whole.map((page) => clued(recombined(page, pool, forPages)))).flat();
  return learn(richer, settings, remade, (example) => !isInvented(example));
}
console.log(`${examples.length} pages in ${styles.join(', ')}`);

const pathOf = ({ weights, index }: Learnt, example: Clued): Tag[] => [...decode(weights, toSequence(example, index), IS_FIELD)].map((tag) => TAGS[tag] as Tag);
const judge = (learnt: Learnt, list: readonly Clued[]): Judged[] => list.map((example) => ({ example, path: pathOf(learnt, example) }));
const written = ({ weights, index }: Learnt): Learnt => ({ index, weights: quantise(weights, UNIT, MOST_WEIGHT) });

function blind(runs: number): void {
  const sites = shuffle([...new Set(examples.filter((example) => !isInvented(example)).map(({ site }) => site))], createRandom(7));
  const fold = new Map(sites.map((site, i) => [site, i % FOLDS]));
  const exact: Judged[] = [];
  const rounded: Judged[] = [];
  for (let run = 0; run < runs; run++) {
    const seen = ({ site }: Clued): boolean => fold.get(site) !== run;
    const learnt = learnFrom(examples.filter(seen), damaged.filter(seen));
    const unseen = examples.filter(({ site }) => fold.get(site) === run);
    exact.push(...judge(learnt, unseen));
    rounded.push(...judge(written(learnt), unseen));
    console.log(`run ${run + 1}: ${learnt.index.fine.size + learnt.index.coarse.size} features, ${learnt.weights.rows.filter((weight) => weight !== 0).length} weights`);
  }
  print(score(exact), 0);
  console.log('as written:');
  print(score(rounded), Number(argument('failures') ?? 0));
  console.log('pages of the corpus alone, as written:');
  print(score(rounded.filter(({ example }) => isOfCorpus(example))), 0);
}

const whole = (part: Float64Array): number[] => [...part].map((weight) => Math.round(weight / UNIT));

/** The features that weigh anything, with their packed rows. */
function table(index: ReadonlyMap<string, number>, weights: Float64Array, width: number): { names: string; rows: string } {
  const all = whole(weights);
  const used = [...index].map(([name, row]) => ({ name, row: all.slice(row * width, (row + 1) * width) })).filter(({ row }) => row.some((weight) => weight !== 0)).sort((a, b) => (a.name < b.name ? -1 : 1));
  return { names: used.map(({ name }) => name).join('|'), rows: pack(used.flatMap(({ row }) => row)) };
}

function source({ index, weights }: Learnt): string {
  const { tags } = weights;
  const fine = table(index.fine, weights.rows, tags);
  const coarse = table(index.coarse, weights.coarse, GROUP_COUNT);
  const constant = (name: string, value: unknown, comment: string): string => `/** ${comment} */\nexport const ${name} = ${JSON.stringify(value)};\n`;
  return `/** Written by \`npm run train\`: what each clue says for each tag, learnt from annotated pages. Not edited by hand. */\n\n${[
    constant('UNIT', UNIT, 'Log-odds of a weight of 1.'),
    constant('FEATURES', fine.names, 'Clues to single tags, by the names that features.ts gives them.'),
    constant('ROWS', fine.rows, 'A packed row a clue, a column a tag.'),
    constant('COARSE_FEATURES', coarse.names, 'Clues to groups of tags.'),
    constant('COARSE_ROWS', coarse.rows, 'A packed row a clue, a column a group.'),
    constant('TIES', whole(weights.tied), 'Weights that tags share: see ties.ts.'),
    constant('STEPS', pack(whole(weights.base)), 'From each tag to each tag, a packed row a tag.'),
    constant('STEP_LIFTS', pack(whole(weights.lift)), 'What each way that units follow each other adds from group to group.'),
    constant('START', pack(whole(weights.start)), 'What each tag weighs on the first unit of a page.'),
  ].join('\n')}`;
}

function write(): void {
  const learnt = written(learnFrom(examples, damaged));
  print(score(judge(learnt, examples)), Number(argument('failures') ?? 0));
  const text = source(learnt);
  writeFileSync(OUT, text);
  console.log(`${learnt.weights.rows.filter((weight) => weight !== 0).length} weights, ${gzipSync(text).length} bytes gzipped`);
}

if (process.argv.includes('--blind')) blind(Number(argument('blind') || FOLDS));
else write();
