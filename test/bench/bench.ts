import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { launch } from '../tools/launch.ts';
import { serve, type Site } from '../tools/serve.ts';
import { CONTENDERS, type ContenderName } from './contenders.ts';
import { benchFilters } from './filters.ts';
import { judge, print, type Sample, type Wait } from './figures.ts';
import { benchLibrary } from './library.ts';
import { printListings } from './listings.ts';
import { benchMarking } from './marking.ts';
import { timeProduct } from './product.ts';
import { MARKUPS, SIZES, type Markup, type Size } from './pages.ts';
import { printYear } from './year.ts';

/** A fine clock: without these two Chromium rounds to a tenth of a millisecond. */
const ISOLATED = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

interface Run {
  readonly size: Size;
  readonly markup: Markup;
  readonly contender: ContenderName;
}

const option = (name: string): string | undefined => process.argv.find((one) => one.startsWith(`--${name}=`))?.split('=')[1];
/** Samples of each; `--samples=5` for a quick look. */
const SAMPLES = Number(option('samples') ?? 15);
/** `--sizes=50 KB,5 MB` leaves the others out. */
const WANTED = (option('sizes')?.split(',') ?? Object.keys(SIZES)) as Size[];

/** `--only=read,readability` times these alone. */
const ONLY = option('only')?.split(',') as ContenderName[] | undefined;
const NAMES = ONLY ?? (Object.keys(CONTENDERS) as ContenderName[]);

async function bundle(name: ContenderName): Promise<string> {
  const entry = fileURLToPath(new URL(`contenders/${name}.ts`, import.meta.url));
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: 'iife', minify: true, target: 'es2022', write: false, define: { 'process.env.NODE_ENV': '"production"' } });
  return outputFiles[0]?.text ?? '';
}

function shuffled<T>(list: readonly T[]): T[] {
  return list.map((one) => ({ one, at: Math.random() })).sort((a, b) => a.at - b.at).map(({ one }) => one);
}

/** A context of its own is a process of its own: nothing is compiled or cached yet. */
async function sample(browser: Browser, address: string, script: string): Promise<{ cold: number; warm: number }> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'load', timeout: 60_000 });
    await page.evaluate(script);
    return (await page.evaluate('timeContender()')) as { cold: number; warm: number };
  } finally {
    await context.close();
  }
}

function putUp(site: Site): void {
  for (const size of WANTED) for (const markup of Object.keys(MARKUPS) as Markup[]) site.put(addressOf(size, markup), { body: MARKUPS[markup](SIZES[size]), headers: ISOLATED });
}
const addressOf = (size: Size, markup: Markup): string => `/bench/${size.replace(' ', '-')}/${markup}`;

const runs: Run[] = WANTED.flatMap((size) =>
  (Object.keys(MARKUPS) as Markup[]).flatMap((markup) => NAMES.map((contender) => ({ size, markup, contender }))),
);

/** What pages wait for in the built extension; `--product=no` leaves it out, `--product=yes` times it beside what `--only` names. */
async function timeWaits(site: Site): Promise<Wait[]> {
  if ((option('product') ?? (ONLY ? 'no' : 'yes')) === 'no') return [];
  const pages = WANTED.flatMap((size) => (Object.keys(MARKUPS) as Markup[]).map((markup) => ({ size, markup, address: site.origin + addressOf(size, markup) })));
  const timed = await timeProduct(pages.map(({ address }) => address), Math.min(SAMPLES, 9));
  return pages.map(({ size, markup }, i) => ({ size, markup, read: timed[i]?.read ?? NaN }));
}

async function main(): Promise<void> {
  const scripts = Object.fromEntries(await Promise.all(NAMES.map(async (name) => [name, await bundle(name)] as const)));
  const site = await serve();
  putUp(site);
  const browser = await launch('chromium');
  const samples: Sample[] = [];
  let filtersMet = true;
  try {
    for (let round = 1; round <= SAMPLES; round += 1) {
      for (const run of shuffled(runs)) samples.push({ ...run, ...(await sample(browser, site.origin + addressOf(run.size, run.markup), scripts[run.contender] ?? '')) });
      console.error(`round ${round} of ${SAMPLES}`);
    }
    if (!ONLY) filtersMet = await benchFilters(browser, site, Math.min(SAMPLES, 5));
  } finally {
    await browser.close();
  }
  const waits = await timeWaits(site);
  await site.close();
  print(samples, waits);
  const isListed = ONLY ? true : await printListings();
  const isMarked = ONLY ? true : await benchMarking();
  const isShelved = ONLY ? true : await benchLibrary();
  const isPaced = ONLY ? true : printYear();
  process.exitCode = judge(samples) && isListed && isMarked && filtersMet && isShelved && isPaced ? 0 : 1;
}

await main();
