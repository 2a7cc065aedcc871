import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openExtensionPage } from './extension.ts';
import { findPart, part, textOf, untilCard } from './parts.ts';
import { keptWorks } from './reader.ts';
import { BROWSERS, startSession, type Session } from './session.ts';

const PARTS = ['The Window', 'The Dog', 'The Dry Well', 'Lamp Oil'];
const PROSE = '<p>The ladder was shorter than it had looked in the shop, and the window was higher. "Wednesday," said Hooker, "was your idea."</p>';
const at = (query: string): string => `/efiction/viewstory.php?sid=77&${query}`;
/** As the archive's pages are: a menu of chapters above the text, and all that is stated on the contents page alone. */
const chapterPage = (number: number, paragraphs: number): string => `<!DOCTYPE html><html><head><title>A Ladder by pocketful</title></head><body><div id="mainpage">
<div id="pagetitle"><a href="viewstory.php?sid=77">A Ladder</a> by <a href="viewuser.php?uid=12">pocketful</a></div>
<form name="jump" action=""><select class="textbox" name="chapter">${PARTS.slice(0, 3).map((title, i) => `<option value="${i + 1}"${i + 1 === number ? ' selected' : ''}>${i + 1}. ${title}</option>`).join('')}</select></form>
<div class="chaptertitle">${PARTS[number - 1]} by pocketful</div><div id="story">${PROSE.repeat(paragraphs)}</div></div></body></html>`;
const indexPage = (parts: number): string => `<!DOCTYPE html><html><head><title>A Ladder by pocketful</title></head><body><div id="mainpage">
<div id="pagetitle"><a href="viewstory.php?sid=77">A Ladder</a> by <a href="viewuser.php?uid=12">pocketful</a></div>
<div class="listbox"><div class="content"><span class="label">Summary: </span><p>Somebody has to go up it.</p><span class="label">Rated:</span> PG<br /><span class="label">Categories:</span> <a href="browse.php?type=categories&amp;id=3">Original</a> <br /><span class="label">Warnings:</span> None<br /><span class="label">Chapters: </span> ${parts} <span class="label">Completed:</span> No<br /><span class="label">Published:</span> 02 Jun 2006 <span class="label">Updated:</span> 19 Jul 2006</div></div>
${PARTS.slice(0, parts).map((title, i) => `<p><b>${i + 1}. <a href="viewstory.php?sid=77&amp;chapter=${i + 1}">${title}</a> </b>by <a href="viewuser.php?uid=12">pocketful</a> (2106 words)<br /></p>`).join('\n')}</div></body></html>`;

declare const chrome: { readonly tabs: { query(what: object): Promise<readonly { readonly id?: number; readonly url?: string }[]>; sendMessage(tab: number, message: object): Promise<unknown> } };

/** As the popup tells the page. */
const chooseMode = (own: Page, url: string, mode: 'card' | 'off'): Promise<unknown> =>
  own.evaluate(async (address, chosen) => {
    const [tab] = (await chrome.tabs.query({})).filter(({ url: one }) => one === address);
    return chrome.tabs.sendMessage(tab!.id!, { kind: 'choices-changed', ask: { choices: { mode: chosen, warnings: 'full', notHeader: false } } });
  }, url, mode);

const untilSaid = (page: Page, name: string, words: string): Promise<unknown> =>
  page.waitForFunction((wanted, text) => [...document.querySelectorAll('x-leaf')].some(({ shadowRoot }) => shadowRoot?.querySelector(`[data-part="${wanted}"]`)?.textContent?.includes(text)), { polling: 100, timeout: 10_000 }, name, words);

const marksOf = async (page: Page): Promise<string[]> => Promise.all((await page.$$(part('mark'))).map((mark) => mark.evaluate((element) => element.textContent ?? '')));

describe.each(BROWSERS)('chapters in %s', (name) => {
  let session: Session;
  let own: Page;
  beforeAll(async () => {
    session = await startSession(name);
    own = await openExtensionPage(session, 'library.html', '.library');
  });
  afterAll(() => session?.close());

  /** Opens a page in a window that holds a short chapter whole, and stays until its place is kept. */
  async function stay(path: string, height: number, isKept: (works: Awaited<ReturnType<typeof keptWorks>>) => boolean): Promise<void> {
    const page = await session.open(path);
    await page.setViewport({ width: 1000, height });
    await untilCard(page);
    const ends = Date.now() + 20_000;
    while (!isKept(await keptWorks(own))) if (Date.now() > ends) throw new Error(`${path} is not kept within 20 s: ${JSON.stringify(await keptWorks(own))}`);
    await page.close();
  }

  test('each link of an index says how far its part was read, and the card which is next', async () => {
    session.site.put(at('chapter=1'), { body: chapterPage(1, 8) });
    session.site.put(at('chapter=2'), { body: chapterPage(2, 60) });
    session.site.put(at('index=1'), { body: indexPage(3) });
    await stay(at('chapter=1'), 1200, (works) => Object.values(works['A Ladder']?.chapters ?? {}).some(({ read, words = 0 }) => read !== undefined && words > 20));
    await stay(at('chapter=2'), 1200, (works) => Object.values(works['A Ladder']?.chapters ?? {}).some(({ read, share }) => read === undefined && share > 0.02));
    const index = await session.open(at('index=1'));
    await findPart(index, 'mark');
    const marks = await marksOf(index);
    expect(marks).toEqual(['read', expect.stringMatching(/^begun, \d+%$/), 'unread']);
    expect(await (await findPart(index, 'next-unread')).evaluate((link) => (link as HTMLAnchorElement).href)).toContain('chapter=2');
    expect(await index.$$eval('p a', (links) => links.map((link) => link.textContent))).toContain('The Dog');
    await index.close();
    expect((await keptWorks(own))['A Ladder']?.posted?.value).toEqual({ posted: 3 });

    session.site.put(at('index=1'), { body: indexPage(4) });
    const grown = await session.open(at('index=1'));
    await findPart(grown, 'mark');
    expect((await marksOf(grown))[3]).toBe('new');
    await grown.close();

    // A menu has no room for marks: the card has them.
    const part = await session.open(at('chapter=2'));
    expect(await textOf(part, 'parts')).toMatch(/^1 of 3 parts read\s*The Window\s*read\s*The Dog\s*begun, \d+%\s*The Dry Well\s*unread$/);
    expect(await part.$$eval('option', (options) => options.map((option) => option.textContent))).toEqual(['1. The Window', '2. The Dog', '3. The Dry Well']);
    await (await findPart(part, 'mark-by-hand')).evaluate((button) => (button as HTMLElement).click());
    await untilSaid(part, 'parts', '2 of 3 parts read');
    expect(await textOf(part, 'mark-by-hand')).toBe('Mark as unread');
    expect(await (await findPart(part, 'next-unread')).evaluate((link) => (link as HTMLAnchorElement).href)).toContain('chapter=3');
    await (await findPart(part, 'mark-by-hand')).evaluate((button) => (button as HTMLElement).click());
    await untilSaid(part, 'parts', '1 of 3 parts read');
    await part.close();
  }, 90_000);

  test('on the last posted part of a story in progress the card says that its reader is caught up', async () => {
    // The archive itself leads from the work's own address to its first part.
    session.site.put('/works/1201/chapters/3301', { body: await readFile(new URL('../demo/site/works/1201.html', import.meta.url)) });
    await stay('/works/1201/chapters/3301', 2400, (works) => Object.values(works["The Understudy's Umbrella"]?.chapters ?? {}).some(({ read }) => read !== undefined));
    const last = await session.open('/works/1201/chapters/3302');
    expect(await textOf(last, 'caught-up')).toMatch(/^You are caught up\. Last updated February 2, 2010, quiet for \d\d years\.$/);
    await last.close();

    const listing = await session.open('/works.html');
    expect(await textOf(listing, 'mark')).toBe('1 of 2 parts read · part 1, 0%');
    expect(await marksOf(listing)).toHaveLength(1);
    await chooseMode(own, listing.url(), 'off');
    await listing.waitForFunction(() => !document.querySelector('x-leaf'), { polling: 100 });
    await chooseMode(own, listing.url(), 'card');
    expect(await textOf(listing, 'mark')).toContain('1 of 2 parts read');
    await listing.close();
    expect((await keptWorks(own))["The Understudy's Umbrella"]?.posted?.value).toEqual({ posted: 2, total: 3 });
  }, 60_000);
});
