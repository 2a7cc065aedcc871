import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { buildFolder, launch } from '../tools/launch.ts';
import { serve, type Site as Served } from '../tools/serve.ts';
import { isMain } from '../tools/main.ts';
import { CATEGORIES, longestOf, type Longest, type TraceEvent } from './tasks.ts';

/** Stories on a page. */
const COUNTS = [20, 200, 1_000] as const;
/** Milliseconds: what takes longer is felt. */
const LONGEST = 50;
const WARNED = ['Major Character Death', 'No Archive Warnings Apply', 'Creator Chose Not To Use Archive Warnings', 'Graphic Depictions Of Violence'];
const RATED = ['Teen And Up Audiences', 'Explicit', 'General Audiences', 'Mature'];
const pick = (from: readonly string[], at: number): string => from[at % from.length] as string;

const blurb = (id: number): string => `<li id="work_${id}" class="work blurb group work-${id}" role="article"><div class="header module"><h4 class="heading"><a href="/works/${id}">The Measure of ${id}</a> by <a rel="author" href="/users/a${id}">a${id}</a></h4>
<h5 class="fandoms heading"><a class="tag" href="#">The Sentinel</a></h5><ul class="required-tags"><li><span class="rating" title="${pick(RATED, id)}"><span class="text">${pick(RATED, id)}</span></span></li><li><span class="warnings" title="${pick(WARNED, id)}"><span class="text">x</span></span></li><li><span class="category" title="Gen"><span class="text">Gen</span></span></li></ul><p class="datetime">02 Feb 2010</p></div>
<ul class="tags commas"><li class="warnings"><strong><a class="tag" href="#">${pick(WARNED, id)}</a></strong></li><li class="relationships"><a class="tag" href="#">A/B</a></li><li class="characters"><a class="tag" href="#">A</a></li><li class="freeforms"><a class="tag" href="#">Rain</a></li><li class="freeforms"><a class="tag" href="#">Everybody Lives</a></li></ul>
<blockquote class="userstuff summary"><p>A surveyor comes to measure a street that has one house too many.</p></blockquote><dl class="stats"><dd class="language">English</dd><dd class="words">3,208</dd><dd class="chapters">2/3</dd></dl></li>`;
const row = (id: number): string => `<div class="listbox"><div class="title"><a href="viewstory.php?sid=${id}">The Measure of ${id}</a> by <a href="viewuser.php?uid=${id}">a${id}</a> <span class="label">Rated:</span> R [<a href="reviews.php?type=ST&amp;item=${id}">Reviews</a> - 3]</div>
<div class="content"><span class="label">Summary:</span> A surveyor comes to measure a street.<br /><span class="label">Categories:</span> Original<br /><span class="label">Characters:</span> None<br /><span class="label">Warnings:</span> <a href="browse.php?type=class&amp;type_id=2&amp;classid=1">Character Death</a>, <a href="browse.php?type=class&amp;type_id=2&amp;classid=2">Violence</a><br /><span class="label">Chapters:</span> 2 <span class="label">Completed:</span> No <span class="label">Word count:</span> 4317</div>
<div class="tail"><span class="label">Published:</span> 02 Jun 2006 <span class="label">Updated:</span> 19 Jul 2006</div></div>`;
const each = (count: number, make: (id: number) => string): string => Array.from({ length: count }, (_, i) => make(i + 1)).join('\n');
const PAGES = {
  'AO3-like': (count: number) => `<!DOCTYPE html><title>Works [A Small Archive]</title><div id="main" class="works-index"><ol class="work index group">${each(count, blurb)}</ol></div>`,
  'eFiction-like': (count: number) => `<!DOCTYPE html><title>Most Recent</title><div id="pagetitle">Most Recent</div>${each(count, row)}`,
} as const;
type Kind = keyof typeof PAGES;

interface Timed extends Longest {
  /** Milliseconds from the page's start to the last line, and of one walk over the page's text. */
  readonly total: number;
  readonly walk: number;
}
interface Site {
  readonly browser: Browser;
  readonly address: string;
}

/** Milliseconds that a test of the page costs it are few if it is seldom asked. */
const POLLING = 200;
/** Milliseconds in which a page without Flyleaf is painted. */
const SETTLED = 1500;

/** The page's own clock when its last line came, noted by the page itself. */
const noteLines = (wanted: number): void => {
  const world = window as unknown as { lines: number; last?: number };
  world.lines = 0;
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) world.lines += [...addedNodes].filter(({ nodeName }) => nodeName === 'X-LEAF').length;
    if (world.lines >= wanted) world.last ??= performance.now();
  }).observe(document, { childList: true, subtree: true });
};

function walkOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const start = performance.now();
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    let units = 0;
    while (walker.nextNode()) units += (walker.currentNode as Text).length;
    return units > 0 ? Math.max(performance.now() - start, 0.05) : 0.05;
  });
}

async function traced(page: Page, visit: () => Promise<void>): Promise<Longest> {
  await page.tracing.start({ categories: [...CATEGORIES] });
  await visit();
  const trace = await page.tracing.stop();
  return longestOf((JSON.parse(Buffer.from(trace ?? new Uint8Array()).toString('utf8')) as { traceEvents: TraceEvent[] }).traceEvents);
}

/** A fresh tab; `count` lines are waited for, or, where there is none to come, until the page is painted. */
async function timed({ browser, address }: Site, count: number): Promise<Timed> {
  const page = await browser.newPage();
  try {
    if (count > 0) await page.evaluateOnNewDocument(noteLines, count);
    const longest = await traced(page, async () => {
      await page.goto(address, { waitUntil: 'load' });
      await page.bringToFront();
      if (count > 0) await page.waitForFunction(() => (window as { last?: number }).last, { timeout: 60_000, polling: POLLING });
      else await pause(SETTLED);
    });
    const total = count > 0 ? await page.evaluate(() => (window as { last?: number }).last as number) : 0;
    return { ...longest, total, walk: await walkOf(page) };
  } finally {
    await page.close();
  }
}

const column = (value: number): string => value.toFixed(0).padStart(10);

async function printKind(site: Served, flyleaf: Browser, bare: Browser, kind: Kind): Promise<boolean> {
  let met = true;
  for (const count of COUNTS) {
    const address = site.put(`/listing/${kind}/${count}`, { body: PAGES[kind](count) });
    const without = await timed({ browser: bare, address }, 0);
    const { task, script, total, walk } = await timed({ browser: flyleaf, address }, count);
    met &&= script < LONGEST;
    console.log(`${kind.padEnd(16)}${String(count).padStart(6)} stories${column(script)}${column(task)}${column(without.task)}${column(total)}${column(total / walk)}x`);
  }
  return met;
}

/** Prints what listings cost in the built extension: Chromium, fresh tabs, the background awake; true where Flyleaf's own tasks stay short. Asks for `npm run build:e2e`. */
export async function printListings(): Promise<boolean> {
  const site = await serve();
  const [flyleaf, bare] = [await launch('chromium', { extension: buildFolder('chromium', 'e2e') }), await launch('chromium')];
  try {
    const first = { browser: flyleaf, address: site.put('/listing/first', { body: PAGES['AO3-like'](20) }) };
    // The first page may come before the extension has set itself up.
    await timed(first, 20).catch(() => timed(first, 20));
    console.log('\nListings in the built extension (Chromium, ms; tasks in processor time). "script": the most that Flyleaf runs in one task; "task": the longest of all, the browser laying out and painting the page included; "bare": the same without Flyleaf');
    console.log(`${''.padEnd(30)}${['script', 'task', 'bare', 'total', '÷ walk'].map((name) => name.padStart(10)).join('')}`);
    let met = true;
    for (const kind of Object.keys(PAGES) as Kind[]) met = (await printKind(site, flyleaf, bare, kind)) && met;
    console.log(`${met ? 'met ' : 'MISS'}  listings: the most that Flyleaf runs in one task (at most ${LONGEST} ms)`);
    return met;
  } finally {
    await Promise.all([flyleaf.close(), bare.close()]);
    await site.close();
  }
}

if (isMain(import.meta.url)) process.exitCode = (await printListings()) ? 0 : 1;
