import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findPart, part, textOf } from './parts.ts';
import { breakRules, setRules } from './rules.ts';
import { BROWSERS, startSession, type Session } from './session.ts';

const RULES = 'cover unstated:refused\nhide topic:gore-torture\nprefer fandom:"Lord Peter Wimsey*"';
const LISTING = '/works.html';

/** Titles of the entries that can be seen. */
const seenTitles = (page: Page): Promise<string[]> =>
  page.$$eval('li.blurb', (entries) => entries.filter((entry) => entry.checkVisibility({ visibilityProperty: true, opacityProperty: true })).map((entry) => entry.querySelector('.heading a')?.textContent ?? ''));
const press = async (page: Page, name: string): Promise<void> => (await findPart(page, name)).evaluate((button) => (button as HTMLElement).click());
const untilSeen = (page: Page, count: number) =>
  page.waitForFunction((wanted) => [...document.querySelectorAll('li.blurb')].filter((entry) => entry.checkVisibility({ visibilityProperty: true, opacityProperty: true })).length === wanted, { timeout: 5000 }, count);

describe.each(BROWSERS)('covers in a listing in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name);
    await setRules(session, RULES);
  });
  afterAll(() => session?.close());

  test('one entry is covered with its reason, one is gone and counted, one stands out', async () => {
    const page = await session.open(LISTING);
    await findPart(page, 'hidden-count');
    await untilSeen(page, 1);
    expect(await seenTitles(page)).toEqual(['Marmalade, Seville, 1931']);
    expect(await textOf(page, 'reason')).toMatch(/Covered: The author chose not to warn/);
    expect(await textOf(page, 'hidden-count')).toBe('Show 1 hidden');
    expect(await textOf(page, 'note')).toMatch(/One of your likes: Fandom: Lord Peter Wimsey - Dorothy L. Sayers/);
    await press(page, 'hidden-count');
    await untilSeen(page, 2);
    await press(page, 'hidden-count');
    await press(page, 'reveal');
    await untilSeen(page, 2);
    expect(await seenTitles(page)).toEqual(["The Understudy's Umbrella", 'Marmalade, Seville, 1931']);
    await press(page, 'reveal');
    await untilSeen(page, 1);
    await page.close();
  });

  test('a covered entry leads to its story, by a press of the middle button too', async () => {
    const page = await session.open(LISTING);
    const link = await findPart(page, 'open');
    expect(await link.evaluate((anchor) => [(anchor as HTMLAnchorElement).href, anchor.textContent])).toEqual([`${session.site.origin}/works/1201`, "The Understudy's Umbrella"]);
    await page.bringToFront();
    const opened = session.browser.waitForTarget((target) => target.url().endsWith('/works/1201'), { timeout: 8000 });
    await link.click({ button: 'middle' });
    const target = await opened;
    await (await target.page())?.close();
    expect(page.url()).toContain(LISTING);
    await page.close();
  });

  test('by keyboard: Tab reaches link and button, Enter shows the entry and keeps the focus', async () => {
    const page = await session.open(LISTING);
    await page.bringToFront();
    const button = await findPart(page, 'reveal');
    await button.focus();
    await page.keyboard.press('Enter');
    await untilSeen(page, 2);
    const focused = await page.evaluate(() => [...document.querySelectorAll('x-leaf')].map((host) => (host.shadowRoot?.activeElement as HTMLElement | null)?.dataset.part).find(Boolean));
    expect(focused).toBe('reveal');
    await page.close();
  });

  test('what is loaded later is judged as well', async () => {
    const page = await session.open(LISTING);
    await findPart(page, 'hidden-count');
    await page.evaluate(() => {
      const entry = document.querySelector('#work_1166')!.cloneNode(true) as HTMLElement;
      entry.removeAttribute('style');
      entry.id = 'work_9999';
      entry.querySelectorAll('x-leaf').forEach((one) => one.remove());
      entry.querySelector('.heading a')!.setAttribute('href', '/works/9999');
      document.querySelector('ol.work')!.append(entry);
    });
    const count = await page.waitForSelector(part('hidden-count'));
    await page.waitForFunction((element) => element?.isConnected === false || /2 hidden/.test(element?.textContent ?? ''), { timeout: 5000 }, count);
    expect(await textOf(page, 'hidden-count')).toBe('Show 2 hidden');
    await page.close();
  });

  test('rules that cannot be read cover all entries', async () => {
    await breakRules(session);
    const page = await session.open(LISTING);
    await untilSeen(page, 0);
    expect(await textOf(page, 'reason')).toContain('Your filters could not be loaded');
    await page.close();
    await setRules(session, RULES);
  });
});
