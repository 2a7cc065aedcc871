import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findPart, textOf } from './parts.ts';
import { breakRules, setRules } from './rules.ts';
import { BROWSERS, startSession, type Session } from './session.ts';

const RULES = 'cover unstated:refused\nhide topic:gore-torture\nprefer fandom:"Lord Peter Wimsey*"';
const LISTING = '/works.html';

/** In the page, at each frame: whether its heading is seen, how many entries are that no rule hides, and how many that one does. */
const WATCH = `<script>
const frames = [];
const isSeen = (node) => node.checkVisibility({ visibilityProperty: true, opacityProperty: true });
const look = () => {
  const entries = [...document.querySelectorAll('li.blurb')].filter(isSeen);
  const bad = entries.filter((one) => one.matches('.bad')).length;
  frames.push({ heading: [...document.querySelectorAll('h2')].some(isSeen), good: entries.length - bad, bad });
  requestAnimationFrame(look);
};
requestAnimationFrame(look);
</script>`;

/** Every third entry is of violence, which is hidden. */
function longListing(count: number): string {
  const blurb = (at: number): string => {
    const warning = at % 3 === 2 ? 'Graphic Depictions Of Violence' : 'No Archive Warnings Apply';
    return `<li id="work_${at}" class="work blurb group work-${at} ${at % 3 === 2 ? 'bad' : ''}" role="article"><div class="header module"><h4 class="heading"><a href="/works/${at}">Story ${at}</a> by <a rel="author" href="#">author_${at}</a></h4><h5 class="fandoms heading"><span class="landmark">Fandoms:</span> <a class="tag" href="#">Slings &amp; Arrows</a></h5><p class="datetime">02 Feb 2010</p></div>
<ul class="tags commas"><li class="warnings"><strong><a class="tag" href="#">${warning}</a></strong></li></ul><blockquote class="userstuff summary"><p>It burns, and then it burns again.</p></blockquote><dl class="stats"><dt class="words">Words:</dt><dd class="words">3,208</dd></dl></li>`;
  };
  return `<!doctype html><html><head><title>Works</title>${WATCH}</head><body><div id="main" class="works-index region" role="main"><h2 class="heading">${count} Works</h2><ol class="work index group">${Array.from({ length: count }, (_, at) => blurb(at)).join('\n')}</ol></div></body></html>`;
}

/** Titles of the entries that can be seen. */
const seenTitles = (page: Page): Promise<string[]> =>
  page.$$eval('li.blurb', (entries) => entries.filter((entry) => entry.checkVisibility({ visibilityProperty: true, opacityProperty: true })).map((entry) => entry.querySelector('.heading a')?.textContent ?? ''));
const press = async (page: Page, name: string): Promise<void> => (await findPart(page, name)).evaluate((button) => (button as HTMLElement).click());
const untilSeen = (page: Page, count: number) =>
  page.waitForFunction((wanted) => [...document.querySelectorAll('li.blurb')].filter((entry) => entry.checkVisibility({ visibilityProperty: true, opacityProperty: true })).length === wanted, { timeout: 5000 }, count);

/** The line says that so many are hidden; it is drawn anew whenever their number changes. */
const untilHidden = (page: Page, count: number) =>
  page.waitForFunction((wanted) => [...document.querySelectorAll('x-leaf')].some((host) => host.shadowRoot?.querySelector('[data-part="hidden-count"]')?.textContent === `Show ${wanted} hidden`), { timeout: 20_000 }, count);

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
    await untilHidden(page, 2);
    await page.close();
  });

  test('a long listing is seen before all of it is judged, and no entry is before it is', async () => {
    session.site.put('/long.html', { body: longListing(600) });
    const page = await session.open('/long.html');
    await untilHidden(page, 200);
    const { bad, early } = (await page.evaluate('({ bad: frames.filter((one) => one.bad > 0).length, early: frames.filter((one) => one.heading && one.good < 400).length })')) as { bad: number; early: number };
    expect(bad).toBe(0);
    expect(early).toBeGreaterThan(0);
    await untilSeen(page, 400);
    expect(await page.$$eval('li.blurb', (entries) => entries.filter((entry) => entry.hasAttribute('style') && entry.checkVisibility()).length)).toBe(0);
    await page.close();
  });

  test('an entry that is edited where it stands is judged again, and not seen before', async () => {
    const page = await session.open(LISTING);
    await findPart(page, 'hidden-count');
    await untilSeen(page, 1);
    await page.evaluate(() => {
      const [entry] = [...document.querySelectorAll('li.blurb')].filter((one) => one.checkVisibility());
      const frames: boolean[] = [];
      Object.assign(globalThis, { frames });
      for (const tag of entry!.querySelectorAll('.warnings .tag, .required-tags .warnings .text')) tag.textContent = 'Graphic Depictions Of Violence';
      entry!.querySelector('.required-tags .warnings')?.setAttribute('title', 'Graphic Depictions Of Violence');
      const look = () => void (frames.push(entry!.checkVisibility({ visibilityProperty: true, opacityProperty: true })), requestAnimationFrame(look));
      look();
      frames.length = 0;
    });
    await untilHidden(page, 2);
    await untilSeen(page, 0);
    expect(((await page.evaluate('frames.filter(Boolean).length')) as number)).toBe(0);
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
