import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import type { Site } from '../tools/serve.ts';
import { median } from './figures.ts';

/** Hits an entry, and whether the ten rules are among those that are hit: the worst counts. */
const MIXES = [0, 1, 5].flatMap((hits) => (hits === 0 ? [{ hits, ofFew: false }] : [{ hits, ofFew: false }, { hits, ofFew: true }]));
const CONTENDERS = ['few', 'many', 'byRule'] as const;
type Contender = (typeof CONTENDERS)[number];
type Heat = 'cold' | 'warm';

interface Timed {
  readonly times: readonly [cold: number, warm: number];
  readonly acted: number;
  readonly making: number;
}
type Figures = Record<Contender, Timed>;

const GOALS = { few: 4, byRule: 15 };

async function script(): Promise<string> {
  const { outputFiles } = await build({ entryPoints: [fileURLToPath(new URL('contenders/filters.ts', import.meta.url))], bundle: true, format: 'iife', minify: true, target: 'es2022', write: false });
  return outputFiles[0]?.text ?? '';
}

/** In a context of its own, so that the first run is cold. */
async function sample(browser: Browser, address: string, code: string, ask: string): Promise<Timed> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.goto(address);
    await page.evaluate(code);
    return (await page.evaluate(ask)) as Timed;
  } finally {
    await context.close();
  }
}

function middle(samples: readonly Timed[]): Timed {
  const of = (pick: (one: Timed) => number): number => median(samples.map(pick));
  return { times: [of(({ times }) => times[0]), of(({ times }) => times[1])], acted: samples[0]?.acted ?? 0, making: of(({ making }) => making) };
}

const ms = (value: number): string => value.toFixed(value < 100 ? 1 : 0).padStart(8);

function worst(all: readonly Figures[], heat: Heat): { readonly toFew: number; readonly toByRule: number } {
  const at = heat === 'cold' ? 0 : 1;
  return {
    toFew: Math.max(...all.map(({ many, few }) => many.times[at] / few.times[at])),
    toByRule: Math.min(...all.map(({ many, byRule }) => byRule.times[at] / many.times[at])),
  };
}

/** Judging 1,000 entries: all rules as one structure, against 10 rules and against rule by rule. Prints, and says whether the goals are met. */
export async function benchFilters(browser: Browser, site: Site, samples: number): Promise<boolean> {
  site.put('/bench/filters', { body: '<!doctype html><title>filters</title>', headers: { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' } });
  const code = await script();
  const all: Figures[] = [];
  console.log('\nFilters: 1,000 entries judged (median, ms: cold / warm; last: making the structure of 1,000 rules)');
  for (const { hits, ofFew } of MIXES) {
    const figures = {} as Figures;
    for (const what of CONTENDERS) {
      const times: Timed[] = [];
      const count = what === 'byRule' ? Math.min(samples, 2) : samples;
      for (let i = 0; i < count; i++) times.push(await sample(browser, `${site.origin}/bench/filters`, code, `timeFilters(${JSON.stringify(what)}, ${hits}, ${ofFew})`));
      figures[what] = middle(times);
    }
    const { few, many, byRule } = figures;
    if (many.acted !== byRule.acted) throw new Error(`the structure acted on ${many.acted} entries, rule by rule on ${byRule.acted}`);
    const pair = ({ times }: Timed): string => `${ms(times[0])} /${ms(times[1])}`;
    console.log(`${hits} hits${ofFew ? ' of the ten' : ''}`.padEnd(22), `10 rules${pair(few)}   1,000 rules${pair(many)}   rule by rule${pair(byRule)}   made in${ms(many.making)}`);
    all.push(figures);
  }
  let met = true;
  for (const heat of ['cold', 'warm'] as const) {
    const { toFew, toByRule } = worst(all, heat);
    const good = [toFew <= GOALS.few, toByRule >= GOALS.byRule];
    met &&= good.every(Boolean);
    console.log(`${good[0] ? 'met ' : 'MISS'}  filters ${heat}: 1,000 rules ÷ 10 rules, worst mix`.padEnd(56), toFew.toFixed(2).padStart(8), `  (at most ${GOALS.few})`);
    console.log(`${good[1] ? 'met ' : 'MISS'}  filters ${heat}: rule by rule ÷ 1,000 rules, worst mix`.padEnd(56), toByRule.toFixed(2).padStart(8), `  (at least ${GOALS.byRule})`);
  }
  return met;
}
