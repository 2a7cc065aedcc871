import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import type { Browser, CDPSession } from 'puppeteer-core';
import type { Site } from '../tools/serve.ts';
import { median } from './figures.ts';

/** Hits an entry, and whether the ten rules are among those that are hit: the worst counts. */
const MIXES = [0, 1, 5].flatMap((hits) => (hits === 0 ? [{ hits, ofFew: false }] : [{ hits, ofFew: false }, { hits, ofFew: true }]));
const CONTENDERS = ['few', 'many', 'byRule'] as const;
type Contender = (typeof CONTENDERS)[number];
type Heat = 'cold' | 'warm';

/** Milliseconds to judge all entries: of processor time, and by the clock, to which a page that has only just begun adds whatever else its browser is about. */
interface Run {
  readonly cpu: number;
  readonly clock: number;
}
interface Timed extends Record<Heat, Run> {
  readonly acted: number;
  readonly making: number;
}
type Figures = Record<Contender, Timed>;

const WARM_RUNS = 15;
const GOALS = { few: 4, byRule: 15 };

async function script(): Promise<string> {
  const { outputFiles } = await build({ entryPoints: [fileURLToPath(new URL('contenders/filters.ts', import.meta.url))], bundle: true, format: 'iife', minify: true, target: 'es2022', write: false });
  return outputFiles[0]?.text ?? '';
}

const processorTime = async (session: CDPSession): Promise<number> => ((await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ThreadTime')?.value ?? NaN) * 1000;

/** In a context of its own, so that the first run is cold. */
async function sample(browser: Browser, address: string, code: string, ask: string, later: number): Promise<Timed> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.goto(address);
    // A new page's process is still about its own start.
    await page.evaluate(`new Promise((idle) => requestIdleCallback(() => requestIdleCallback(idle)))`);
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    await page.evaluate(code);
    const making = (await page.evaluate(`(globalThis.ready = ${ask}).making`)) as number;
    const runs: (Run & { readonly acted: number })[] = [];
    for (let i = 0; i <= later; i++) {
      const before = await processorTime(session);
      const { took, acted } = (await page.evaluate('ready.run()')) as { took: number; acted: number };
      runs.push({ cpu: (await processorTime(session)) - before, clock: took, acted });
    }
    const [cold, ...warm] = runs as [(typeof runs)[0], ...typeof runs];
    return { cold, warm: { cpu: median(warm.map(({ cpu }) => cpu)), clock: median(warm.map(({ clock }) => clock)) }, acted: cold.acted, making };
  } finally {
    await context.close();
  }
}

function middle(samples: readonly Timed[]): Timed {
  const of = (pick: (one: Timed) => number): number => median(samples.map(pick));
  const run = (heat: Heat): Run => ({ cpu: of((one) => one[heat].cpu), clock: of((one) => one[heat].clock) });
  return { cold: run('cold'), warm: run('warm'), acted: samples[0]?.acted ?? 0, making: of(({ making }) => making) };
}

const ms = (value: number): string => value.toFixed(value < 100 ? 1 : 0).padStart(8);

function worst(all: readonly Figures[], heat: Heat, by: keyof Run): { readonly toFew: number; readonly toByRule: number } {
  return {
    toFew: Math.max(...all.map(({ many, few }) => many[heat][by] / few[heat][by])),
    toByRule: Math.min(...all.map(({ many, byRule }) => byRule[heat][by] / many[heat][by])),
  };
}

/** Judging 1,000 entries: all rules as one structure, against 10 rules and against rule by rule. Prints, and says whether the goals are met. */
export async function benchFilters(browser: Browser, site: Site, samples: number): Promise<boolean> {
  site.put('/bench/filters', { body: '<!doctype html><title>filters</title>', headers: { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' } });
  const code = await script();
  const all: Figures[] = [];
  console.log('\nFilters: 1,000 entries judged (median, ms of processor time, cold / warm, and by the clock in brackets; last: making the structure of 1,000 rules)');
  for (const { hits, ofFew } of MIXES) {
    const figures = {} as Figures;
    for (const what of CONTENDERS) {
      const times: Timed[] = [];
      const count = what === 'byRule' ? Math.min(samples, 2) : samples;
      for (let i = 0; i < count; i++) times.push(await sample(browser, `${site.origin}/bench/filters`, code, `readyFilters(${JSON.stringify(what)}, ${hits}, ${ofFew})`, what === 'byRule' ? 2 : WARM_RUNS));
      figures[what] = middle(times);
    }
    const { few, many, byRule } = figures;
    if (many.acted !== byRule.acted) throw new Error(`the structure acted on ${many.acted} entries, rule by rule on ${byRule.acted}`);
    const pair = ({ cold, warm }: Timed): string => `${ms(cold.cpu)} /${ms(warm.cpu)} (${ms(cold.clock).trim()} / ${ms(warm.clock).trim()})`;
    console.log(`${hits} hits${ofFew ? ' of the ten' : ''}`.padEnd(22), `10 rules${pair(few)}   1,000 rules${pair(many)}   rule by rule${pair(byRule)}   made in${ms(many.making)}`);
    all.push(figures);
  }
  let met = true;
  for (const heat of ['cold', 'warm'] as const) {
    const { toFew, toByRule } = worst(all, heat, 'cpu');
    const clock = worst(all, heat, 'clock');
    const good = [toFew <= GOALS.few, toByRule >= GOALS.byRule];
    met &&= good.every(Boolean);
    console.log(`${good[0] ? 'met ' : 'MISS'}  filters ${heat}: 1,000 rules ÷ 10 rules, worst mix`.padEnd(56), toFew.toFixed(2).padStart(8), `  (at most ${GOALS.few}; by the clock ${clock.toFew.toFixed(2)})`);
    console.log(`${good[1] ? 'met ' : 'MISS'}  filters ${heat}: rule by rule ÷ 1,000 rules, worst mix`.padEnd(56), toByRule.toFixed(2).padStart(8), `  (at least ${GOALS.byRule}; by the clock ${clock.toByRule.toFixed(2)})`);
  }
  return met;
}
