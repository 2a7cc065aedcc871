import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GONE, shelfOf, workOf } from '../tools/shelf.ts';
import { openExtensionPage } from './extension.ts';
import { textOf as saidOn, untilCard } from './parts.ts';
import { PARAGRAPHS, readTo, story, untilKept } from './reader.ts';
import { stopBackground } from './rules.ts';
import { BROWSERS, startSession, type Session } from './session.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
interface Storage {
  clear(): Promise<void>;
  set(items: object): Promise<void>;
  get(keys: null): Promise<Record<string, unknown>>;
}
declare const chrome: { readonly storage: { readonly local: Storage & { getKeys(): Promise<string[]> } }; readonly runtime: { sendMessage(message: object): Promise<unknown> } };

const textOf = (page: Page, part: string): Promise<string> => page.$eval(`[data-part="${part}"]`, (element) => element.textContent ?? '');
/** Midnights since an instant, by this machine's clock and the browser's: at one at night, what was seen fifty hours ago was seen three days ago. */
const nightsSince = (at: number): number => Math.round((new Date().setHours(0, 0, 0, 0) - new Date(at).setHours(0, 0, 0, 0)) / 86_400_000);
const titles = (page: Page): Promise<string[]> => page.$$eval('[data-part="open"]', (links) => links.map((link) => link.textContent ?? ''));
const until = (page: Page, part: string, words: string) => page.waitForFunction((part, words) => document.querySelector(`[data-part="${part}"]`)?.textContent?.includes(words), {}, part, words);

async function findings(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }> } };
    return (await axe.run()).violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} ${failureSummary ?? ''}`));
  });
}

describe.each(BROWSERS)('the library in %s', (name) => {
  let session: Session;
  beforeAll(async () => void (session = await startSession(name)));
  afterAll(() => session?.close());

  async function openWith(count: number): Promise<Page> {
    const items = await shelfOf(count, Date.now());
    const page = await openExtensionPage(session, 'library.html', '.library');
    // In a turn of its own: the background may be at work on what the last test left.
    await page.evaluate((added) => navigator.locks.request('flyleaf-storage', async () => {
      await chrome.storage.local.clear();
      await chrome.storage.local.set(added);
    }), items);
    await page.evaluate(() => location.reload());
    // A page behind the welcome page is not drawn, and waits for ever.
    await page.bringToFront();
    await page.waitForFunction((wanted) => document.querySelector('[data-part="count"]')?.textContent?.startsWith(wanted), {}, count.toLocaleString('en').replace(',', ''));
    return page;
  }

  test('with nothing in it says what will be in it', async () => {
    const page = await openWith(0);
    expect(await textOf(page, 'empty')).toContain('Nothing here yet');
    expect(await findings(page)).toEqual([]);
    await page.close();
  });

  test('shows works with their place, and one click leads there', async () => {
    const page = await openWith(12);
    expect((await titles(page))[0]).toBe('Cold Iron');
    expect(await page.$eval('[data-part="open"]', (link) => (link as HTMLAnchorElement).href)).toBe('https://archiveofourown.org/works/1000/chapters/1');
    expect(await textOf(page, 'work')).toMatch(/General.*No warnings stated.*10% read/s);
    // A work that is gone says so, keeps its last address, and leads to copies of it.
    const gone = (await page.$$('[data-part="work"]'))[GONE]!;
    expect(await gone.$eval('[data-part="state"]', (state) => state.textContent)).toBe('No longer at its address');
    expect(await gone.$eval('[data-part="copies"]', (link) => (link as HTMLAnchorElement).href)).toBe(`https://web.archive.org/web/*/https://geocities.com/works/${1000 + GONE}/chapters/3`);
    await (await gone.$('[data-part="details"]'))!.click();
    await page.waitForSelector('[data-part="addresses"]');
    const nights = nightsSince(workOf(GONE, Date.now()).current!.at);
    expect(await textOf(page, 'addresses')).toMatch(new RegExp(`^Where it was.*works/1002/chapters/3 last seen ${nights} days ago saved copies`));
    expect(await findings(page)).toEqual([]);
    await page.close();
  });

  test('finds among 5,000 works by keyboard alone, with few of them in the page', async () => {
    const page = await openWith(5000);
    expect((await page.$$('[data-part="work"]')).length).toBeLessThan(60);
    await page.focus('[data-part="search"]');
    await page.keyboard.type('ninth bell 38');
    await until(page, 'count', 'of 5000');
    expect((await titles(page)).every((title) => /Ninth Bell \d*38/.test(title))).toBe(true);
    await page.keyboard.press('Escape');
    await page.evaluate(() => ((document.querySelector('[data-part="search"]') as HTMLInputElement).value = ''));
    await page.focus('[data-part="search"]');
    await page.keyboard.type(' ');
    await page.waitForFunction(() => document.querySelector('[data-part="count"]')?.textContent === '5000 works');
    await page.focus('[data-part="open"]');
    await page.keyboard.press('End');
    await page.waitForFunction(() => document.activeElement?.closest('[data-part="work"]')?.getAttribute('aria-posinset') === '5000');
    await page.close();
  }, 90_000);

  test('a note is kept, found by its words, and taken back', async () => {
    const page = await openWith(12);
    await page.click('[data-part="details"]');
    await page.waitForSelector('[data-part="note"]');
    await page.type('[data-part="note"]', 'the one with the trampoline');
    await page.keyboard.press('Tab');
    await until(page, 'said', 'Kept');
    await page.type('[data-part="search"]', 'trampoline');
    await until(page, 'count', '1 of 12');
    expect(await titles(page)).toEqual(['Cold Iron']);
    await page.click('[data-part="undo"]');
    await until(page, 'count', '0 of 12');
    await page.close();
  }, 60_000);

  test('works are deleted together, put back by Undo, and forgotten without a trace', async () => {
    const page = await openWith(12);
    const boxes = await page.$$('[data-part="work"] input[type=checkbox]');
    await boxes[0]!.click();
    await boxes[1]!.click();
    await page.click('[data-part="remove-all"]');
    await until(page, 'count', '10 works');
    await page.click('[data-part="undo"]');
    await until(page, 'count', '12 works');
    await page.click('[data-part="details"]');
    await page.waitForSelector('[data-part="forget"]');
    await page.click('[data-part="forget"]');
    await page.click('[data-part="forget-yes"]');
    await until(page, 'count', '11 works');
    expect(await page.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)))).not.toContain('Cold Iron');
    await page.close();
  });

  test('a library of many works is put in order: a work of it is gone on with, shown, and forgotten without a trace', async () => {
    const page = await openWith(200);
    // Empty pages of the index count as any other key, and take little time.
    await page.evaluate((pages) => chrome.storage.local.set(Object.fromEntries(pages.map((at) => [`library:${at}`, { version: 1, rows: [] }]))), Array.from({ length: 2000 }, (_, i) => 1000 + i));
    const read = await session.show(story('Ordered Tide', PARAGRAPHS));
    await untilCard(read);
    await readTo(read, 'morning number 40,');
    await untilKept(page, 'number 40,', 'Ordered Tide');
    const { pathname } = new URL(read.url());
    await read.close();
    await session.settle();
    await stopBackground(session);
    await page.evaluate(() => chrome.runtime.sendMessage({ kind: 'can-cover', ask: {} }));
    await page.waitForFunction(async () => !(await chrome.storage.local.getKeys()).some((key) => /^(?:work|library):/.test(key)), { polling: 250, timeout: 45_000 });

    const again = await session.open(pathname);
    await untilCard(again);
    expect(await saidOn(again, 'resume')).toMatch(/^You were at \d+%/);
    await again.close();
    await page.evaluate(() => location.reload());
    await page.bringToFront();
    await until(page, 'count', '201 works');
    expect((await titles(page))[0]).toBe('Ordered Tide');
    await page.click('[data-part="details"]');
    await page.waitForSelector('[data-part="forget"]');
    await page.click('[data-part="forget"]');
    await page.click('[data-part="forget-yes"]');
    await until(page, 'count', '200 works');
    expect(await page.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)))).not.toMatch(/Ordered Tide|number 40,/);
    await page.close();
  }, 90_000);
});
