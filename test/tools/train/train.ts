/**
 * Learns how to read the units of a header from the annotated pages, and writes utils/header/weights.ts and net-weights.ts.
 *   npm run train                       learns from all sites, prints the fit and the size, writes the weights
 *   npm run train -- --blind [RUNS]     learns from three quarters of the sites, prints how well the others are read; writes nothing
 *   --styles br,p,txt  --failures 40  --set epochs=8 --set hidden=32 …
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { lookup } from '../../../utils/header/lexicon/all.ts';
import { MOST_FINE, MOST_WEIGHT, pack, packFine } from '../../../utils/header/packed.ts';
import { TAGS, type Tag } from '../../../utils/header/tags.ts';
import { IS_FIELD } from '../../../utils/header/ties.ts';
import { createRandom, decode, shuffle } from './crf.ts';
import { withDamage, withRareFields } from './augment.ts';
import { isInvented, isOfCorpus, renderPages, toExample, type Rendered } from './examples.ts';
import { createPool, recombined } from './recombine.ts';
import { NET_PARTS } from './net.ts';
import { print, score, type Judged } from './score.ts';
import { hear, learn, quantise, toSequence, withClues, type Clued, type Learnt, type Settings } from './sequences.ts';

const FOLDS = 4;
/** Log-odds of one unit of a written weight. */
const UNIT = 0.01;
/** Of the rows of clues: in the steps of above, and in the net; and of all else in it. */
const [ROW_STEP, EMBED_UNIT, NET_UNIT] = [3, 0.014, 0.001];
const fileOf = (name: string): string => fileURLToPath(new URL(`../../../utils/header/${name}`, import.meta.url));

const argument = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : (process.argv[at + 1] ?? '');
};
const settings: Settings & Record<string, unknown> = { epochs: 8, rate: 0.003, seed: 1, batch: 16, minSites: 2, minSitesOfWords: 8, width: 32, hidden: 32, dropClues: 0.25, dropWords: 0.4, dropInside: 0.5 };
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
  return learn(richer, settings, remade);
}
console.log(`${examples.length} pages in ${styles.join(', ')}`);

const pathOf = (learnt: Learnt, example: Clued): Tag[] => [...decode(learnt.weights, toSequence(example, learnt.index), IS_FIELD, hear(learnt, example))].map((tag) => TAGS[tag] as Tag);
const judge = (learnt: Learnt, list: readonly Clued[]): Judged[] => list.map((example) => ({ example, path: pathOf(learnt, example) }));
const ROUNDING = { rows: { unit: UNIT * ROW_STEP, most: MOST_FINE }, steps: { unit: UNIT, most: MOST_WEIGHT }, embed: { unit: EMBED_UNIT, most: MOST_FINE }, net: { unit: NET_UNIT, most: MOST_WEIGHT } };
const written = (learnt: Learnt): Learnt => quantise(learnt, ROUNDING);

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
    console.log(`run ${run + 1}: ${learnt.index.all.size} features`);
  }
  print(score(exact), 0);
  console.log('as written:');
  print(score(rounded), Number(argument('failures') ?? 0));
  console.log('pages of the corpus alone, as written:');
  print(score(rounded.filter(({ example }) => isOfCorpus(example))), 0);
}

const whole = (part: Float64Array, unit: number = UNIT): number[] => [...part].map((weight) => Math.round(weight / unit));
const file = (constants: readonly (readonly [name: string, value: unknown, comment: string])[]): string =>
  `/** Written by \`npm run train\`: what each clue says for each tag, learnt from annotated pages. Not edited by hand. */\n\n${constants.map(([name, value, comment]) => `/** ${comment} */\nexport const ${name} = ${JSON.stringify(value)};\n`).join('\n')}`;
const names = (index: ReadonlyMap<string, number>): string => [...index.keys()].join('|');

const weightsOf = ({ index, weights }: Learnt): string => file([
  ['UNIT', UNIT, 'Log-odds of a weight of 1.'],
  ['FEATURES', names(index.fine), 'Clues to single tags, by the names that features.ts gives them.'],
  ['ROW_STEP', ROW_STEP, 'What a weight of 1 is in the rows of clues, in weights.'],
  ['ROWS', packFine(whole(weights.rows, UNIT * ROW_STEP)), 'A packed row a clue, a column a tag.'],
  ['COARSE_FEATURES', names(index.coarse), 'Clues to groups of tags.'],
  ['COARSE_ROWS', packFine(whole(weights.coarse, UNIT * ROW_STEP)), 'A packed row a clue, a column a group.'],
  ['TIES', whole(weights.tied), 'Weights that tags share: see ties.ts.'],
  ['STEPS', pack(whole(weights.base)), 'From each tag to each tag, a packed row a tag.'],
  ['STEP_LIFTS', pack(whole(weights.lift)), 'What each way that units follow each other adds from group to group.'],
  ['START', pack(whole(weights.start)), 'What each tag weighs on the first unit of a page.'],
]);

const netOf = ({ net }: Learnt): string => file([
  ['NET_SHAPE', net.shape, 'Rows of clues, and columns.'],
  ['EMBED_UNIT', EMBED_UNIT, 'What a weight of 1 is in the rows of clues.'],
  ['EMBED', packFine(whole(net.embed, EMBED_UNIT)), 'A packed row a clue, those of FEATURES first.'],
  ['NET_UNIT', NET_UNIT, 'What a weight of 1 is in all else.'],
  ['NET', pack(NET_PARTS.filter((part) => part !== 'embed').flatMap((part) => whole(net[part], NET_UNIT))), 'The other parts, one after another, as net.ts takes them.'],
]);

function write(): void {
  const learnt = written(learnFrom(examples, damaged));
  print(score(judge(learnt, examples)), Number(argument('failures') ?? 0));
  for (const [name, text] of [['weights.ts', weightsOf(learnt)], ['net-weights.ts', netOf(learnt)]] as const) {
    writeFileSync(fileOf(name), text);
    console.log(`${name}: ${gzipSync(text).length} bytes gzipped`);
  }
}

if (process.argv.includes('--blind')) blind(Number(argument('blind') || FOLDS));
else write();
