import type { Browser, Page } from 'puppeteer-core';
import { buildFolder, launch } from '../tools/launch.ts';
import { serve } from '../tools/serve.ts';
import { isMain } from '../tools/main.ts';

/** Stories on a page. */
const COUNTS = [20, 200, 1_000] as const;
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

interface Timed {
  /** Milliseconds: from the page's start to the last line; all tasks over 50 ms, and the longest; one walk over the page's text. */
  readonly total: number;
  readonly longest: number;
  readonly walk: number;
}

/** Has the page note its own long tasks; a task of the extension's scripts counts as the page's. */
const noteTasks = (): void => {
  const noted: number[] = [];
  Object.assign(window, { noted });
  new PerformanceObserver((list) => noted.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask', buffered: true });
};

async function time(page: Page, address: string, count: number): Promise<Timed> {
  await page.evaluateOnNewDocument(noteTasks);
  await page.goto(address, { waitUntil: 'load' });
  await page.bringToFront();
  await page.waitForFunction((wanted) => [...document.querySelectorAll('x-leaf')].filter((host) => host.shadowRoot?.querySelector('[data-part="entry"]')).length >= wanted, { timeout: 60_000, polling: 50 }, count);
  return page.evaluate(() => {
    const total = performance.now();
    const start = performance.now();
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    let units = 0;
    while (walker.nextNode()) units += (walker.currentNode as Text).length;
    const walk = performance.now() - start;
    const { noted } = window as unknown as { noted: number[] };
    return { total, longest: Math.max(0, ...noted), walk: units > 0 ? Math.max(walk, 0.05) : 0.05 };
  });
}

async function timed(browser: Browser, address: string, count: number): Promise<Timed> {
  const page = await browser.newPage();
  try {
    return await time(page, address, count);
  } finally {
    await page.close();
  }
}

/** Prints what listings cost in the built extension: Chromium, fresh tabs, the background awake. Asks for `npm run build:e2e`. */
export async function printListings(): Promise<void> {
  const site = await serve();
  const browser = await launch('chromium', { extension: buildFolder('chromium', 'e2e') });
  try {
    const addressOf = (kind: Kind, count: number): string => site.put(`/listing/${kind}/${count}`, { body: PAGES[kind](count) });
    await timed(browser, addressOf('AO3-like', 20), 20).catch(() => timed(browser, addressOf('AO3-like', 20), 20));
    console.log('\nListings in the built extension (Chromium, ms): longest task over 50 ms ("–": none), from start to the last line, ratio to a bare walk of the page');
    for (const kind of Object.keys(PAGES) as Kind[]) {
      for (const count of COUNTS) {
        const { total, longest, walk } = await timed(browser, addressOf(kind, count), count);
        console.log(`${kind.padEnd(16)}${String(count).padStart(6)} stories${(longest > 0 ? longest.toFixed(0) : '–').padStart(8)}${total.toFixed(0).padStart(8)}${(total / walk).toFixed(0).padStart(8)}x`);
      }
    }
  } finally {
    await browser.close();
    await site.close();
  }
}

if (isMain(import.meta.url)) await printListings();
