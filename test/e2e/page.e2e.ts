import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openExtensionPage, tabOf } from './extension.ts';
import { findPart, foldedTexts, outerHtml, part, untilCard } from './parts.ts';
import { BROWSERS, startSession, type Session } from './session.ts';

const PATHS = [
  '/stories/lamplighter.html', '/stories/glass-harbour.html', '/stories/salt-roads.html', '/stories/snow-day.html', '/stories/ninth-bell.html', '/stories/orrery.html',
  '/stories/winter-court.html', '/stories/paper-boats.html', '/stories/north-of-nowhere.html', '/stories/tollgate.html', '/stories/cartographer.html',
  '/stories/second-violin.html', '/drabbles.html', '/text/the-ferrymans-daughter.txt', '/efiction/viewstory.php?sid=41', '/works/1201', '/pipermail/lanternfic/2001-October/000417.html',
];
const NO_STORY = ['/essay.html', '/', '/wip/', '/frames/menu.html', '/stars.svg'];

/** The card's button and the corner's: both are about the original. */
const OWN_BUTTON = '>>> [data-part="card"] [data-part="original"]';
const WAY_BACK = '>>> .corner [data-part="original"]';

/** The way back stands after the body, and is all that is left of Flyleaf on an original page. */
const withoutWayBack = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    copy.querySelectorAll(':scope > x-leaf').forEach((one) => one.remove());
    return copy.outerHTML;
  });

/** Where the lines of the story stand, from its first on: what must not move when something above them is folded and unfolded. */
const geometryOf = (page: Page): Promise<number[]> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const tops: number[] = [];
    while (walker.nextNode()) {
      if (walker.currentNode.parentElement?.closest('[hidden="until-found"]')) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      // Firefox gives blanks between blocks a box without width, or none, as they were laid out.
      for (const box of range.getClientRects()) if (box.width > 0) tops.push(Math.round(box.top), Math.round(box.left));
    }
    return tops;
  });

describe.each(BROWSERS)('page in %s', (name) => {
  let session: Session;
  beforeAll(async () => void (session = await startSession(name)));
  afterAll(() => session?.close());

  test.each(NO_STORY)('a page that is no story is left untouched: %s', async (path) => {
    const page = await session.open(path);
    const bare = await session.bare(path);
    await session.settle();
    expect(await outerHtml(page)).toBe(await outerHtml(bare));
    await Promise.all([page.close(), bare.close()]);
  });

  test.each(PATHS)('the original comes back byte for byte, and the card again: %s', async (path) => {
    const bare = await session.bare(path);
    const original = await outerHtml(bare);
    const geometry = await geometryOf(bare);
    const page = await session.open(path);
    await untilCard(page);
    await (await openedOriginal(page))?.click();
    await page.waitForSelector(WAY_BACK);
    expect(await withoutWayBack(page)).toBe(original);
    expect(await geometryOf(page)).toEqual(geometry);
    await (await page.waitForSelector(WAY_BACK))?.click();
    await untilCard(page);
    await Promise.all([page.close(), bare.close()]);
  });

  test('a fold opens and closes by its toggle, and what follows it moves by its height alone', async () => {
    const page = await session.open('/stories/salt-roads.html');
    await untilCard(page);
    const before = await foldedTexts(page);
    expect(before.length).toBeGreaterThan(0);
    const closed = await geometryOf(page);
    const toggle = await findPart(page, 'toggle');
    expect(await toggle.evaluate((element) => element.getAttribute('aria-expanded'))).toBe('false');
    await toggle.click();
    await page.waitForFunction((count) => document.querySelectorAll('[hidden="until-found"]').length < count, {}, before.length);
    expect(await toggle.evaluate((element) => element.getAttribute('aria-expanded'))).toBe('true');
    await toggle.click();
    await page.waitForFunction((count) => document.querySelectorAll('[hidden="until-found"]').length === count, {}, before.length);
    expect(await geometryOf(page)).toEqual(closed);
    await page.close();
  });

  test.each([
    ['/stories/salt-roads.html', 'emigrate'],
    ['/stories/lamplighter.html', 'state%20I%20found%20them'],
    ['/stories/winter-court.html', 'No%20profit%20is%20made'],
    ['/stories/paper-boats.html', 'folded%20them%20myself'],
  ])('a link to words inside a fold opens it, as find-in-page does: %s', async (path, words) => {
    const page = await session.open(path);
    await untilCard(page);
    const count = (await foldedTexts(page)).length;
    await page.evaluate((target) => {
      const link = document.createElement('a');
      link.href = `#:~:text=${target}`;
      link.textContent = 'find';
      link.id = 'find';
      link.setAttribute('style', 'position:fixed;right:0;bottom:0;background:white;z-index:9');
      document.body.append(link);
    }, words);
    await page.click('#find');
    await page.waitForFunction((closed) => document.querySelectorAll('[hidden="until-found"]').length < closed, { timeout: 10_000 }, count);
    const wanted = decodeURIComponent(words);
    expect((await foldedTexts(page)).some((text) => text.replace(/\s+/g, ' ').includes(wanted))).toBe(false);
    await page.close();
  });

  test('printing prints the page as it was', async () => {
    const page = await session.open('/stories/salt-roads.html');
    await untilCard(page);
    const count = (await foldedTexts(page)).length;
    const during = await page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      const folded = document.querySelectorAll('[hidden="until-found"]').length;
      dispatchEvent(new Event('afterprint'));
      return folded;
    });
    expect(during).toBe(0);
    expect((await foldedTexts(page)).length).toBe(count);
    await page.close();
  });

  test.runIf(name === 'chromium')('in print the page lies as it lay, with nothing of ours on it', async () => {
    const page = await session.open('/stories/salt-roads.html');
    await untilCard(page);
    const bare = await session.bare('/stories/salt-roads.html');
    await bare.emulateMediaType('print');
    await page.bringToFront();
    await page.emulateMediaType('print');
    await page.waitForFunction(() => document.querySelectorAll('[hidden="until-found"]').length === 0);
    expect(await geometryOf(page)).toEqual(await geometryOf(bare));
    await Promise.all([page.close(), bare.close()]);
  });

  test('a reader who has scrolled sees nothing move when the card comes', async () => {
    const bare = await session.bare('/stories/second-violin.html');
    const story = (await bare.content()).replace('</body>', `${Array.from({ length: 80 }, (_, i) => `<p id="p${i}">Line ${i} of a long evening, in which nothing happened that was not expected.</p>`).join('\n')}</body>`);
    await bare.close();
    const page = await session.show(story);
    await untilCard(page);
    await page.evaluate(() => document.getElementById('p40')?.scrollIntoView());
    const before = await page.$eval('#p40', (line) => line.getBoundingClientRect().top);
    const scrolled = await page.evaluate(() => scrollY);
    expect(scrolled).toBeGreaterThan(500);
    const popup = await openExtensionPage(session, `popup.html?tab=${await tabOf(session, page)}`, '[data-part="on-page"]');
    await popup.click('[data-part="on-page"]');
    await page.bringToFront();
    await page.waitForFunction(() => document.querySelector('x-leaf') === null);
    expect(Math.abs((await page.$eval('#p40', (line) => line.getBoundingClientRect().top)) - before)).toBeLessThanOrEqual(1);
    await popup.bringToFront();
    await popup.click('[data-part="on-page"]');
    await page.bringToFront();
    await untilCard(page);
    expect(Math.abs((await page.$eval('#p40', (line) => line.getBoundingClientRect().top)) - before)).toBeLessThanOrEqual(1);
    await Promise.all([page.close(), popup.close()]);
  });

  test('a page that is opened at an anchor stands at it', async () => {
    const tail = Array.from({ length: 80 }, (_, i) => `<p id="p${i}">Line ${i} of a long evening, in which nothing happened that was not expected.</p>`).join('\n');
    session.site.put('/anchored', { body: `<title>Ash</title><p>Title: Ash<br>Author: Maris Thorne<br>Fandom: Highlander<br>Rating: R<br>Warnings: violence<br>Disclaimer: Not mine at all, they belong to Rysher and to Panzer/Davis, and no money is made from them by me.<br>Summary: It burns.</p><hr>${tail}` });
    const page = await session.open('/anchored#p40');
    await untilCard(page);
    expect(Math.abs(await page.$eval('#p40', (line) => line.getBoundingClientRect().top))).toBeLessThanOrEqual(1);
    await page.close();
  });

  test('"This is not a story header" takes everything out, is kept, and can be taken back', async () => {
    const path = '/stories/cartographer.html';
    const bare = await session.bare(path);
    const page = await session.open(path);
    await (await findPart(page, 'why')).click();
    await (await page.waitForSelector(`${part('why-lines')} button`))?.click();
    await page.waitForSelector(WAY_BACK);
    expect(await withoutWayBack(page)).toBe(await outerHtml(bare));
    await page.reload({ waitUntil: 'load' });
    await session.settle();
    expect(await page.$(part('card'))).toBeNull();
    await Promise.all([page.close(), bare.close()]);
  });
});

/** Opens the card where it is one of several and folded to a line; answers its button for the original. */
async function openedOriginal(page: Page) {
  const button = await page.$(OWN_BUTTON);
  if (button) return button;
  await (await findPart(page, 'card')).$eval('button', (strip) => (strip as HTMLButtonElement).click());
  return page.waitForSelector(OWN_BUTTON);
}
