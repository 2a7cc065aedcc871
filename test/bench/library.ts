import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { openExtensionPage } from '../e2e/extension.ts';
import { stopBackground } from '../e2e/rules.ts';
import { startSession, type Session } from '../e2e/session.ts';
import { isMain } from '../tools/main.ts';
import { shelfOf } from '../tools/shelf.ts';
import { median } from './figures.ts';

/** Works in a library that someone read for twenty-five years, and in one that was just begun. */
const LARGE = 50_000;
const SMALL = 100;
/** Items handed to storage at once while it is filled. */
const BATCH = 4000;
const SAVES = 15;

interface Storage {
  clear(): Promise<void>;
  set(items: object): Promise<void>;
  get(keys: null): Promise<Record<string, unknown>>;
  getKeys(): Promise<string[]>;
  readonly onChanged: { addListener(heard: (changes: Record<string, { newValue?: unknown }>) => void): void; removeListener(heard: unknown): void };
}
declare const chrome: { readonly storage: { readonly local: Storage }; readonly runtime: { sendMessage(message: object): Promise<unknown> } };

/** What the loader of TypeScript puts around functions with a name, which pages do not know. */
const NAMES = 'globalThis.__name = (one) => one';

async function fill(page: Page, count: number): Promise<void> {
  const items = Object.entries(await shelfOf(count, Date.now()));
  await page.evaluate(() => chrome.storage.local.clear());
  for (let at = 0; at < items.length; at += BATCH) await page.evaluate((batch) => chrome.storage.local.set(Object.fromEntries(batch)), items.slice(at, at + BATCH));
}

interface Saved {
  readonly time: number;
  readonly keys: number;
  readonly bytes: number;
}

/** One place told to the background, as a story page tells it: until it is kept. */
const save = (page: Page, work: number, at: number): Promise<Saved> =>
  page.evaluate(async (work, at) => {
    const written: [string, unknown][] = [];
    const hear = (changes: Record<string, { newValue?: unknown }>): void => void written.push(...Object.entries(changes).map(([key, { newValue }]): [string, unknown] => [key, newValue]));
    chrome.storage.local.onChanged.addListener(hear);
    const address = `https://archiveofourown.org/works/${work}/chapters/2`;
    const anchor = { exact: 'the chain of the old ferry dragged itself over the stones, and nobody', prefix: 'He laughed, not unkindly. Somewhere', suffix: 'on the mole thought it strange', at, of: 12_000 };
    const facts = { title: 'Cold Iron', authors: ['Maris'], fandoms: ['The Sentinel'], pairings: ['Jim/Blair'], warnings: [] };
    const start = performance.now();
    await chrome.runtime.sendMessage({ kind: 'at-place', ask: { page: { address, source: { family: 'otw', page: 'story', work: `https://archiveofourown.org/works/${work}`, chapter: { number: 2 } } }, report: { address, facts, anchor, atEnd: false } } });
    const time = performance.now() - start;
    // Changes are told after the answer; the next one tells that these have come.
    await chrome.runtime.sendMessage({ kind: 'can-cover', ask: {} });
    chrome.storage.local.onChanged.removeListener(hear);
    return { time, keys: written.length, bytes: written.reduce((sum, [key, value]) => sum + key.length + JSON.stringify(value ?? null).length, 0) };
  }, work, at);

interface Settled {
  /** Keys in storage, before and after. */
  readonly before: number;
  readonly after: number;
  /** Seconds. */
  readonly time: number;
  /** Milliseconds of the slowest save meanwhile. */
  readonly save: number;
}

/** Lets the background wake anew and put the library in order, while a place is kept each second. Two minutes at most. */
async function settling(session: Session, page: Page): Promise<Settled> {
  const count = (): Promise<number> => page.evaluate(async () => (await chrome.storage.local.getKeys()).length);
  const before = await count();
  await stopBackground(session);
  await page.evaluate(() => chrome.runtime.sendMessage({ kind: 'can-cover', ask: {} }));
  const start = performance.now();
  let [last, slowest] = [before, 0];
  for (let i = 0; performance.now() - start < 120_000; i++) {
    slowest = Math.max(slowest, (await save(page, 1000 + 7 * i, 300 + i)).time);
    await new Promise((done) => setTimeout(done, 1000));
    const now = await count();
    // Each save leaves two keys or so to stand alone.
    if (now < before / 2 && Math.abs(now - last) < 5) return { before, after: now, time: (performance.now() - start) / 1000, save: slowest };
    last = now;
  }
  return { before, after: last, time: Number.NaN, save: slowest };
}

/** Milliseconds that the browser itself takes to write one small value: Chromium copies its list of all keys each time, so this grows with their number. */
async function bareSet(page: Page): Promise<number> {
  const times = await page.evaluate(async (rounds) => {
    const spent: number[] = [];
    for (let i = 0; i < rounds; i++) {
      const start = performance.now();
      await chrome.storage.local.set({ bare: i });
      spent.push(performance.now() - start);
    }
    return spent;
  }, SAVES);
  return median(times);
}

async function saves(page: Page, count: number): Promise<Saved> {
  // The browser is still busy with what it was just filled with: nobody's library is.
  for (let i = 0; i <= SAVES; i++) await save(page, 1000 + (count >> 1), 100 + i);
  const all: Saved[] = [];
  for (let i = 0; i < SAVES; i++) all.push(await save(page, 1000 + ((count * (i + 1)) / (SAVES + 2) | 0), 200 + i));
  return { time: median(all.map(({ time }) => time)), keys: Math.max(...all.map(({ keys }) => keys)), bytes: Math.max(...all.map(({ bytes }) => bytes)) };
}

/** From the page's own start to its first row, beside one reading of everything. */
async function opening(session: Session, page: Page): Promise<{ first: number; everything: number }> {
  const everything: number[] = [];
  const first: number[] = [];
  for (let i = 0; i < 3; i++) {
    const shelf = await openExtensionPage(session, 'library.html', '[data-part="work"]', async (fresh) => {
      await fresh.evaluateOnNewDocument(NAMES);
      await fresh.evaluateOnNewDocument(() => {
        const look = (): void => {
          if (document.querySelector('[data-part="work"]')) performance.mark('first-row');
          else requestAnimationFrame(look);
        };
        look();
      });
    });
    first.push(await shelf.evaluate(() => performance.getEntriesByName('first-row')[0]?.startTime ?? Number.NaN));
    await shelf.close();
    everything.push(await page.evaluate(async () => {
      const start = performance.now();
      await chrome.storage.local.get(null);
      return performance.now() - start;
    }));
  }
  return { first: median(first), everything: median(everything) };
}

/** Milliseconds from a keystroke in the search to the frame that shows its answer, over a word typed letter by letter. */
async function keystrokes(session: Session): Promise<number> {
  const shelf = await openExtensionPage(session, 'library.html', '[data-part="work"]');
  await shelf.bringToFront();
  await shelf.waitForFunction((count) => document.querySelector('[data-part="count"]')?.textContent?.startsWith(count), { timeout: 60_000, polling: 200 }, String(LARGE));
  const times = await shelf.evaluate(async () => {
    const search = document.querySelector('[data-part="search"]') as HTMLInputElement;
    const spent: number[] = [];
    for (const text of ['n', 'ni', 'nin', 'nint', 'ninth', 'ninth ', 'ninth b', 'ninth be', 'ninth bel', 'ninth bell']) {
      const start = performance.now();
      search.value = text;
      search.dispatchEvent(new Event('input', { bubbles: true }));
      spent.push(performance.now() - start);
      await new Promise((done) => requestAnimationFrame(done));
    }
    return spent;
  });
  await shelf.close();
  return Math.max(...times);
}

/** Milliseconds: a quote found again in a chapter of 1 MB, where the page is as it was and where it changed, and a bare walk of its text. */
async function finding(session: Session): Promise<Record<'walk' | 'same' | 'changed', number>> {
  const { outputFiles } = await build({ entryPoints: [fileURLToPath(new URL('contenders/find-quote.ts', import.meta.url))], bundle: true, format: 'iife', minify: true, target: 'es2022', write: false });
  const paragraphs = Array.from({ length: 5000 }, (_, i) => `<p>Morning ${i}: the harbour stood ${['empty', 'lit', 'shut'][i % 3]}, and nobody on the quay could say whose turn it was to ring the bell for the ferry, number ${i * 7}, which was late; it had been late since the ${i}th of the month, as it happens, and so were they.</p>`).join('\n');
  const page = await session.show(`<html><body><h1>A long chapter</h1>${paragraphs}</body></html>`);
  await page.evaluate(outputFiles[0]?.text ?? '');
  const times = (await page.evaluate('timeFinding()')) as Record<'walk' | 'same' | 'changed', number>;
  await page.close();
  return times;
}

/** Prints what the library costs, and answers whether it stays within what was promised. */
export async function benchLibrary(): Promise<boolean> {
  const session = await startSession('chromium');
  try {
    const page = await openExtensionPage(session, 'library.html', '.library');
    await page.evaluate(NAMES);
    await fill(page, SMALL);
    const before = await saves(page, SMALL);
    const smallSet = await bareSet(page);
    await fill(page, LARGE);
    const settled = await settling(session, page);
    const large = await saves(page, LARGE);
    const largeSet = await bareSet(page);
    const { first, everything } = await opening(session, page);
    const keystroke = await keystrokes(session);
    const { walk, same, changed } = await finding(session);
    // Minutes lie between the two: what a small library takes is measured on either side.
    await fill(page, SMALL);
    const after = await saves(page, SMALL);
    const small = (before.time + after.time) / 2;
    const rows: readonly (readonly [string, number, string, boolean])[] = [
      [`keys that ${LARGE} works lie in (before they were put in order: ${settled.before})`, settled.after, '', settled.after < 7000],
      ['putting them in order', settled.time, 's', settled.time < 120],
      ['a save meanwhile, the slowest', settled.save, 'ms', settled.save < 5000],
      [`keys that one save writes, ${LARGE} works (most)`, large.keys, '', large.keys <= 3],
      ['bytes that one save writes (most)', large.bytes, '', large.bytes <= 4096],
      [`a save with ${LARGE} works / with ${SMALL} (${large.time.toFixed(1)} / ${small.toFixed(1)} ms; of these the browser's own writing takes ${largeSet.toFixed(1)} / ${smallSet.toFixed(1)})`, large.time / small, 'x', large.time <= 1.5 * small],
      [`first rows / one get(null) (${first.toFixed(0)} / ${everything.toFixed(0)} ms)`, first / everything, 'x', first < everything],
      ['a keystroke in the search, slowest of ten', keystroke, 'ms', keystroke < 50],
      [`a quote found again in 1 MB, page as it was / a bare walk (${same.toFixed(2)} / ${walk.toFixed(2)} ms)`, same / walk, 'x', same < 2 * walk],
      [`a quote found again in 1 MB, page changed / a bare walk (${changed.toFixed(2)} ms)`, changed / walk, 'x', changed < 2 * walk],
    ];
    console.log(`\nThe library, ${LARGE} works`);
    for (const [what, value, unit, isHeld] of rows) console.log(`${isHeld ? 'holds ' : 'MISSES'}  ${value.toFixed(2).padStart(9)} ${unit.padEnd(2)}  ${what}`);
    return rows.every(([, , , isHeld]) => isHeld);
  } finally {
    await session.close();
  }
}

if (isMain(import.meta.url)) process.exitCode = (await benchLibrary()) ? 0 : 1;
