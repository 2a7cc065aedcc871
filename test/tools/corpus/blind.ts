/**
 * How well the reader reads sites that it has never seen. The sites are dealt out into folds; for each fold, a copy of the reader forgets
 * the words and rules whose only evidence among the annotated pages is one of its sites, learns its weights from the other folds, and reads
 * it. What a site alone has shown is nothing to the other sites of its fold, so each is read as if it were left out by itself; only the
 * weights have seen less than that.
 *   npm run corpus:blind                 ten folds
 *   --folds N   --styles br,txt|one|all   --jobs 2   --json FILE   --failures N   --keep-words
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRandom, shuffle } from '../train/crf';
import { siteOf } from '../train/examples';
import { filterWords, wordFiles, wordsOfOneGroup } from './evidence';
import { corpusFolder, pagesRoot, readPages } from './pages';
import { read, ruleFiles, watched, without } from './rules';
import { addScore, createScore, table, type Score } from './score';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const argument = (name: string): string | undefined => (process.argv.includes(`--${name}`) ? (process.argv[process.argv.indexOf(`--${name}`) + 1] ?? '') : undefined);
const folds = Number(argument('folds') ?? 10);
const jobs = Number(argument('jobs') ?? 2);
const styles = argument('styles') ?? 'all';

const pages = readPages();
const sites = shuffle([...new Set(pages.map(siteOf))], createRandom(11));
const turn = new Map(sites.map((site, i) => [site, i % folds]));
const foldOf = new Map(pages.map((page) => [page.name, turn.get(siteOf(page)) ?? 0]));

/** A copy of the reader and its tools in a folder of its own. */
function copy(to: string): void {
  for (const part of ['utils', 'test/tools', 'package.json', 'tsconfig.json']) cpSync(join(ROOT, part), join(to, part), { recursive: true });
  mkdirSync(join(to, 'test'), { recursive: true });
  for (const part of ['node_modules', '.wxt']) symlinkSync(join(ROOT, part), join(to, part));
}

function rewrite(root: string, path: string, change: (source: string) => string): void {
  const file = join(root, path);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

/** Runs a script of the copy. Fails with what the script said. */
function run(root: string, script: string, ...args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'test/tools', script), ...args], { cwd: root, stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, FLYLEAF_CORPUS: corpusFolder(), FLYLEAF_PAGES: pagesRoot } });
  let said = '';
  child.stderr.on('data', (text) => (said += String(text)));
  return new Promise((done, fail) => child.on('close', (code) => (code === 0 ? done() : fail(new Error(`${script}: ${said}`)))));
}

const siteOfName = new Map(pages.map((page) => [page.name, siteOf(page)]));

/** The rules that matched on the pages of one site alone, by the fold of that site. */
async function rulesOfOneSite(folder: string): Promise<Map<number, Set<string>>> {
  const root = join(folder, 'watched');
  copy(root);
  for (const path of ruleFiles(root)) rewrite(root, path, (source) => watched(path, source));
  await run(root, 'corpus/watch.ts', join(root, 'matched.json'));
  const matched = JSON.parse(read(root, 'matched.json')) as Record<string, string[]>;
  const own = new Map<number, Set<string>>();
  for (const [rule, names] of Object.entries(matched)) {
    const seenOn = new Set(names.map((name) => siteOfName.get(name) ?? ''));
    const fold = foldOf.get(names[0] ?? '') ?? -1;
    if (seenOn.size === 1) own.set(fold, (own.get(fold) ?? new Set()).add(rule));
  }
  return own;
}

/** What is forgotten where a fold is left out. */
interface Forgotten {
  readonly words: ReadonlyMap<string, ReadonlyMap<number, ReadonlySet<string>>>;
  readonly rules: ReadonlyMap<number, ReadonlySet<string>>;
}

function forget(root: string, fold: number, { words, rules }: Forgotten): number {
  const off = rules.get(fold) ?? new Set<string>();
  let count = off.size;
  for (const path of ruleFiles(root)) rewrite(root, path, (source) => without(path, source, off));
  for (const { path, by } of wordFiles(root)) {
    const own = words.get(path)?.get(fold);
    if (!own) continue;
    count += own.size;
    rewrite(root, path, (source) => filterWords(source, by, (word) => !own.has(word)));
  }
  return count;
}

async function readFold(folder: string, fold: number, forgotten: Forgotten): Promise<Score> {
  const root = join(folder, `fold-${fold}`);
  copy(root);
  const count = forget(root, fold, forgotten);
  const unseen = pages.filter(({ name }) => foldOf.get(name) === fold).map(({ name }) => name);
  const list = join(root, 'unseen.json');
  writeFileSync(list, JSON.stringify(unseen));
  await run(root, 'train/train.ts', '--except', list);
  await run(root, 'train/detect.ts', '--except', list);
  await run(root, 'corpus/main.ts', '--pages', list, '--styles', styles, '--json', join(root, 'score.json'));
  console.error(`fold ${fold + 1} of ${folds}: ${unseen.length} pages, ${count} words and rules forgotten`);
  return JSON.parse(read(root, 'score.json')) as Score;
}

const numbers = new Map(sites.map((site, i) => [site, i]));
const siteNumber = (page: (typeof pages)[number]): number => numbers.get(siteOf(page)) ?? 0;

/** Words that one site alone has shown, gathered by the fold of that site. */
function byFold(words: Forgotten['words']): Forgotten['words'] {
  return new Map([...words].map(([path, bySite]) => {
    const folded = new Map<number, Set<string>>();
    for (const [site, own] of bySite) folded.set(site % folds, new Set([...(folded.get(site % folds) ?? []), ...own]));
    return [path, folded] as const;
  }));
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'flyleaf-blind-'));
  try {
    const knowsAll = process.argv.includes('--keep-words');
    const words = knowsAll ? new Map() : byFold(wordsOfOneGroup(ROOT, pages, siteNumber));
    const forgotten: Forgotten = { words, rules: knowsAll ? new Map() : await rulesOfOneSite(folder) };
    const waiting = Array.from({ length: folds }, (_, fold) => fold);
    const score = createScore();
    const work = async (): Promise<void> => {
      for (let fold = waiting.shift(); fold !== undefined; fold = waiting.shift()) addScore(score, await readFold(folder, fold, forgotten));
    };
    await Promise.all(Array.from({ length: jobs }, work));
    const json = argument('json');
    if (json !== undefined) writeFileSync(json, JSON.stringify(score));
    console.log(`${pages.length} pages of ${sites.length} sites in ${folds} folds, each read by a reader that has never seen it`);
    for (const line of table(score)) console.log(line);
    for (const failure of score.failures.slice(0, Number(argument('failures') ?? 0))) console.log(`  ${failure}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();
