import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openExtensionPage } from './extension.ts';
import { findPart, textOf, untilCard } from './parts.ts';
import { keptWorks, PARAGRAPHS, readTo, story, untilKept } from './reader.ts';
import { openWindow } from './private-window.ts';
import { BROWSERS, startSession, type Session } from './session.ts';

declare const chrome: { readonly storage: { readonly local: { get(keys: null): Promise<Record<string, unknown>>; clear(): Promise<void>; set(items: object): Promise<void>; remove(key: string): Promise<void> } } };

const atTop = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const line = innerHeight / 3;
    const found = [...document.querySelectorAll('p, div')].find((element) => element.children.length === 0 && element.getBoundingClientRect().bottom > line);
    return found?.textContent?.slice(0, 60) ?? '';
  });
/** What is kept of works; the ring of headers that the filters' preview counts over is another matter. */
const kept = (page: Page): Promise<string> => page.evaluate(async () => JSON.stringify(Object.entries(await chrome.storage.local.get(null)).filter(([key]) => /^(?:work|parts|library)/.test(key))));

/** The tab that comes to show that address. */
async function untilOpen({ browser }: Session, address: string): Promise<Page> {
  for (const ends = Date.now() + 10_000; Date.now() < ends; await new Promise((done) => setTimeout(done, 50))) {
    const found = (await browser.pages()).find((page) => page.url() === address);
    if (found) return found;
  }
  throw new Error(`${address} was not opened`);
}

describe.each(BROWSERS)('the place in %s', (name) => {
  let session: Session;
  let own: Page;
  beforeAll(async () => {
    session = await startSession(name);
    own = await openExtensionPage(session, 'library.html', '.library');
  });
  afterAll(() => session?.close());

  test('read, close, return, resume: at the same passage, in a page that changed', async () => {
    const page = await session.show(story('The Late Ferry', PARAGRAPHS));
    const address = page.url();
    await untilCard(page);
    await readTo(page, 'morning number 60,');
    await untilKept(own, 'number 60');
    await page.close();
    session.site.put(new URL(address).pathname, { body: story('The Late Ferry', ['A new beginning, which was not here before; it goes on about snow for a while.', ...PARAGRAPHS], (text) => `<div>${text.replaceAll('nobody', 'no one')}</div>`) });
    const again = await session.browser.newPage();
    await again.goto(address);
    await again.bringToFront();
    await untilCard(again);
    expect(await textOf(again, 'resume')).toMatch(/^You were at (?:4|5)\d%, .*Resume$/);
    expect(await again.evaluate(() => scrollY)).toBe(0);
    await (await findPart(again, 'resume')).$eval('button', (button) => button.click());
    await again.waitForFunction(() => scrollY > 500);
    await again.waitForFunction(() => [...document.querySelectorAll('div')].find((element) => element.children.length === 0 && element.getBoundingClientRect().bottom > innerHeight / 3)?.textContent?.includes('number 60,'));
    expect(await atTop(again)).toContain('number 60,');
    await again.close();
    // From the library one click leads straight there.
    const shelf = await openExtensionPage(session, 'library.html', '[data-part="open"]');
    const [opened] = await Promise.all([untilOpen(session, address), shelf.$eval('[data-part="open"]', (link) => (link as HTMLElement).click())]);
    await opened.bringToFront();
    await opened.waitForFunction(() => scrollY > 500);
    await opened.waitForFunction(() => [...document.querySelectorAll('div')].find((element) => element.children.length === 0 && element.getBoundingClientRect().bottom > innerHeight / 3)?.textContent?.includes('number 60,'));
    await opened.close();
    // Who prefers it comes straight there from anywhere; where the address leads to an anchor, the browser's word holds.
    await own.evaluate(() => chrome.storage.local.set({ reading: { version: 1, keep: 'on', resume: 'go', end: 1 } }));
    const anchored = await session.open(`${new URL(address).pathname}#no-such-place`);
    expect(await textOf(anchored, 'resume')).toMatch(/^You were at/);
    const straight = await session.open(new URL(address).pathname);
    await straight.waitForFunction(() => scrollY > 500);
    expect(await anchored.evaluate(() => scrollY)).toBe(0);
    await Promise.all([anchored.close(), straight.close()]);
    await own.evaluate(() => chrome.storage.local.remove('reading'));
  }, 90_000);

  test('a page that is left at once keeps nothing', async () => {
    const page = await session.show(story('Barely Seen', PARAGRAPHS));
    await untilCard(page);
    await page.close();
    await session.settle();
    expect(await kept(own)).not.toContain('Barely Seen');
  });

  test('ten tabs on ten chapters of one work, and two windows on one of them, lose nothing', async () => {
    const folder = `/tabs-${name}`;
    const part = (i: number): string => story('Ten Bells', PARAGRAPHS).replace('<hr>', `<br>Part ${i}/10<br><a href="part${i > 1 ? i - 1 : 2}.html">Other part</a><hr>`);
    for (let i = 1; i <= 10; i++) session.site.put(`${folder}/part${i}.html`, { body: part(i) });
    // Windows of their own, for a tab behind another is not read: ten parts, and the last of them twice.
    const addresses = [...Array.from({ length: 10 }, (_, i) => `${session.site.origin}${folder}/part${i + 1}.html`), `${session.site.origin}${folder}/part10.html#again`];
    const pages: Page[] = [];
    for (const address of addresses) pages.push(await openWindow(session, own, address));
    for (const [index, page] of pages.entries()) {
      await untilCard(page);
      await readTo(page, `morning number ${20 + index},`);
    }
    await untilKept(own, 'number 30,', 'Ten Bells');
    await own.waitForFunction(async () => Object.values(await chrome.storage.local.get(null)).some((value) => Object.values((value as { parts?: Record<string, readonly number[]> } | null)?.parts ?? {}).filter(([share = 0]) => share > 0.1).length === 10), { polling: 250, timeout: 25_000 });
    const { chapters = {}, posted } = (await keptWorks(own))['Ten Bells'] ?? {};
    expect(Object.values(chapters).filter(({ share }) => share > 0.1)).toHaveLength(10);
    expect(posted?.value).toEqual({ total: 10 });
    expect(chapters['10']!.share).toBeGreaterThan(28.5 / 120);
    await Promise.all(pages.map((page) => page.close()));
  }, 120_000);
});
