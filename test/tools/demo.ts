import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { BROWSERS, ensureBrowser, type BrowserName } from './browsers.ts';
import { WALKS } from './demo-walks.ts';
import { buildFolder, launch } from './launch.ts';
import { serve, type Site } from './serve.ts';

const ROOT = join(import.meta.dirname, '../..');
const OUT = join(ROOT, 'demo-out');
const CARD = '>>> [data-part="card"]';
/** What the walk shows, in the order in which a visitor would come by. */
const STOPS: readonly { readonly name: string; readonly path: string }[] = [
  { name: 'pre', path: '/stories/lamplighter.html' },
  { name: 'black', path: '/stories/salt-roads.html' },
  { name: 'stars', path: '/stories/north-of-nowhere.html' },
  { name: 'none-says-the-author', path: '/stories/snow-day.html' },
  { name: 'nothing-stated', path: '/stories/second-violin.html' },
  { name: 'wip', path: '/wip/part3.html' },
  { name: 'text', path: '/text/the-ferrymans-daughter.txt' },
  { name: 'drabbles', path: '/drabbles.html' },
  { name: 'wayback', path: '/web/20030412091500/http://www.lanternroom.example/~maris/cold-iron.html' },
  { name: 'no-story', path: '/essay.html' },
];
const SIZES = { wide: { width: 1280, height: 800 }, narrow: { width: 380, height: 760 } } as const;

function build(): void {
  for (const name of ['chrome', 'firefox']) {
    const { status } = spawnSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', name, '--mode', 'e2e'], { cwd: ROOT, stdio: 'inherit' });
    if (status !== 0) process.exit(status ?? 1);
  }
}

const hasDisplay = (): boolean => !process.env.CI && (process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY));

/** Flyleaf needs a moment after its install; a story is loaded until it has its card. */
async function untilReady(page: Page, site: Site): Promise<void> {
  for (let tries = 0; tries < 20; tries += 1) {
    await page.goto(`${site.origin}/stories/snow-day.html`);
    await page.bringToFront();
    if (await page.waitForSelector(CARD, { timeout: 1000 }).catch(() => null)) return;
  }
  throw new Error('Flyleaf did not answer on a story page');
}

const words = (page: Page, part: string): Promise<string> =>
  page.$eval(`>>> [data-part="${part}"]`, (element) => (element as HTMLElement).innerText.split(/\s*\n\s*/).filter(Boolean).join(' · ')).catch(() => '–');

async function shoot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(OUT, `${name}.png`) as `${string}.png` });
}

/** Says what the card of a page says, and takes its picture wide and narrow. */
async function visit(page: Page, site: Site, browserName: BrowserName, { name, path }: (typeof STOPS)[number]): Promise<void> {
  await page.setViewport(SIZES.wide);
  await page.goto(site.origin + path);
  const card = await page.waitForSelector(CARD, { timeout: name === 'no-story' ? 500 : 5000 }).catch(() => null);
  console.log(`\n${browserName} · ${path}`);
  if (card) console.log(`  ${await words(page, 'title')} · ${await words(page, 'author')}\n  ${await words(page, 'rating')}\n  ${await words(page, 'warnings')}`);
  else console.log('  no story header: left as it is');
  console.log(`  folded: ${await page.$$eval('[hidden="until-found"]', (folds) => folds.length)}`);
  for (const [size, viewport] of Object.entries(SIZES)) {
    await page.setViewport(viewport);
    await shoot(page, `${browserName}-${name}-${size}`);
  }
}

/** A fold opened, the reasons, the original and the card again. */
async function jobs(page: Page, site: Site, browserName: BrowserName): Promise<void> {
  await page.setViewport(SIZES.wide);
  await page.goto(`${site.origin}/stories/salt-roads.html`);
  await page.waitForSelector(CARD);
  const press = async (selector: string, name: string) => {
    await (await page.waitForSelector(selector))?.click();
    await shoot(page, `${browserName}-${name}`);
    console.log(`  ${name}: see ${browserName}-${name}.png`);
  };
  console.log(`\n${browserName} · what the card's buttons do`);
  await press('>>> [data-part="toggle"]', 'fold-opened');
  await press('>>> [data-part="card"] [data-part="why"]', 'why');
  await press('>>> [data-part="card"] [data-part="original"]', 'original');
  await press('>>> .corner [data-part="original"]', 'card-again');
}

/** The quiet page of a modern archive, for a reader who likes it dark and for one who likes it light. */
async function lightAndDark(page: Page, site: Site): Promise<void> {
  for (const value of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    await page.setViewport(SIZES.wide);
    await page.goto(`${site.origin}/stories/second-violin.html`);
    await page.waitForSelector(CARD);
    await shoot(page, `chromium-${value}`);
  }
}

async function walk(name: BrowserName, site: Site): Promise<void> {
  const browser = await launch(name, { extension: buildFolder(name, 'e2e') });
  try {
    const page = await browser.newPage();
    await untilReady(page, site);
    for (const stop of STOPS) await visit(page, site, name, stop);
    await jobs(page, site, name);
    if (name === 'chromium') await lightAndDark(page, site);
    const shots = (shown: Page, picture: string): Promise<void> => (console.log(`  ${picture}: see ${name}-${picture}.png`), shoot(shown, `${name}-${picture}`));
    for (const [job, walkThrough] of Object.entries(WALKS)) {
      console.log(`\n${name} · ${job}`);
      await walkThrough({ name, browser, site, shoot: shots });
    }
  } finally {
    await browser.close();
  }
}

/** A window on the sample archive; ends when it is closed. */
async function show(site: Site): Promise<void> {
  const browser: Browser = await launch('chromium', { extension: buildFolder('chromium', 'e2e'), headless: false });
  const page = await browser.newPage();
  await page.setViewport(null);
  await page.goto(`${site.origin}/`);
  console.log(`The sample archive is at ${site.origin}/. Close the browser to end.`);
  await new Promise<void>((done) => browser.once('disconnected', () => done()));
}

async function main(): Promise<void> {
  BROWSERS.forEach((name) => ensureBrowser(name));
  build();
  const site = await serve();
  try {
    if (hasDisplay() && !process.argv.includes('--headless')) return await show(site);
    mkdirSync(OUT, { recursive: true });
    for (const name of BROWSERS) await walk(name, site);
    console.log(`\nPictures are in ${OUT}.`);
  } finally {
    await site.close();
  }
}

await main();
