import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findPart, part, untilCard } from './parts.ts';
import { BROWSERS, startSession, type Session } from './session.ts';

const HEADER = `<b>Title:</b> Ash<br><b>Author:</b> Maris Thorne<br><b>Fandom:</b> Highlander<br><b>Rating:</b> R<br><b>Warnings:</b> violence<br>
<b>Summary:</b> It burns. ${'And then it burns again, for a very long time. '.repeat(6)}<br>
<b>Disclaimer:</b> Not mine at all, they belong to Rysher and to Panzer/Davis, and no money is made from them by me.<br><hr>`;
const lines = (count: number): string => Array.from({ length: count }, (_, at) => `<p class="story">Line ${at} of a long evening, in which nothing happened that was not expected by anyone.</p>`).join('\n');

/** In the page: at each frame, whether story text shows without a card. Runs before anything else of the page does. */
const WATCH = `<script>
const bare = []; let seen = 0;
const look = () => {
  const story = document.querySelector('.story'), card = document.querySelector('x-leaf');
  if (story && getComputedStyle(story).visibility !== 'hidden') { seen += 1; if (!card) bare.push(performance.now()); }
  requestAnimationFrame(look);
};
requestAnimationFrame(look);
</script>`;

/** Undone by setting none. Not by puppeteer, which knows no forced colours. */
async function emulate(page: Page, features: readonly { readonly name: string; readonly value: string }[]): Promise<void> {
  const client = await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', { features: [...features] });
}

const styleOf = async (page: Page, selector: string, property: string): Promise<string> => {
  const found = await page.waitForSelector(`>>> ${selector}`);
  return found!.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
};

describe.each(BROWSERS)('look in %s', (name) => {
  let session: Session;
  beforeAll(async () => void (session = await startSession(name)));
  afterAll(() => session?.close());

  test('where header and story begin with the first bytes, no frame shows the story without its card', async () => {
    await session.settle();
    session.site.put('/streamed', { body: [`<html><head><title>Ash</title>${WATCH}</head><body>${HEADER}${lines(12)}`, `${lines(30)}</body></html>`], pause: 1000 });
    const page = await session.open('/streamed');
    await untilCard(page);
    const { seen, bare } = (await page.evaluate("({ seen, bare })")) as { readonly seen: number; readonly bare: readonly number[] };
    expect(seen).toBeGreaterThan(0);
    expect(bare).toEqual([]);
    await page.close();
  });

  test('a page that goes on coming is folded and carded once', async () => {
    const body = [`<html><head><title>Ash</title></head><body>${HEADER}${lines(12)}`, lines(10), `${lines(10)}</body></html>`];
    session.site.put('/slow', { body, pause: 300 });
    const page = await session.open('/slow');
    await untilCard(page);
    expect(await page.$$(part('card'))).toHaveLength(1);
    expect(await page.$$(part('toggle'))).toHaveLength(1);
    expect(await page.$$eval('[hidden="until-found"]', (folds) => folds.map((fold) => fold.textContent?.replace(/\s+/g, ' ').trim()))).toEqual([expect.stringMatching(/^Disclaimer: Not mine.*by me\.$/)]);
    await page.close();
  });

  test('a block that a page in quirks mode begins with keeps its margin in a fold', async () => {
    const source = `<html><head><title>Ash</title></head><body><p id="first">Disclaimer: Not mine at all, they belong to Rysher, and no money is made from them by me.</p><p>Title: Ash<br>Author: Maris Thorne<br>Fandom: Highlander<br>Rating: R<br>Warnings: violence</p><hr>${lines(20)}</body></html>`;
    const margin = (page: Page) => page.$eval('#first', (block) => getComputedStyle(block).marginTop);
    session.site.put('/quirks', { body: source });
    const bare = await session.bare('/quirks');
    const page = await session.open('/quirks');
    await untilCard(page);
    await (await findPart(page, 'toggle')).click();
    await page.waitForFunction(() => document.querySelector('[hidden="until-found"]') === null);
    expect(await margin(page)).toBe(await margin(bare));
    await Promise.all([page.close(), bare.close()]);
  });

  test('at 200% nothing is cut off and nothing scrolls sideways', async () => {
    const page = await session.show(`<html><head><title>Ash</title></head><body>${HEADER}${lines(20)}</body></html>`);
    await page.setViewport({ width: 640, height: 400, deviceScaleFactor: 2 });
    await untilCard(page);
    for (const panel of ['details', 'why']) await (await findPart(page, panel)).click();
    await findPart(page, 'why-lines');
    const card = await findPart(page, 'card');
    const wide = await card.evaluate((element) => [...element.querySelectorAll<HTMLElement>('*')].filter((one) => one.getBoundingClientRect().right > 640 && !one.closest('.sr')).map((one) => one.className));
    expect(wide).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
    await page.close();
  });

  test('what "Why?" opens is reached by Tab, each part in turn and seen to have the focus', async () => {
    const page = await session.open('/stories/salt-roads.html');
    await (await findPart(page, 'original')).focus();
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await page.keyboard.press('Enter');
    await findPart(page, 'why-lines');
    const way: string[] = [];
    for (let at = 0; at < 4; at += 1) {
      await page.keyboard.press('Tab');
      way.push(await page.evaluate(() => {
        const at = document.querySelector('x-leaf')?.shadowRoot?.activeElement;
        return at && getComputedStyle(at).outlineStyle === 'solid' ? at.localName : 'unseen';
      }));
    }
    expect(way).toEqual(['button', 'button', 'section', 'button']);
    await page.close();
  });

  test.runIf(name === 'chromium')('in forced colours shapes and words take the colours of the reader', async () => {
    const page = await session.open('/stories/salt-roads.html');
    await untilCard(page);
    expect(await styleOf(page, '.gauge', 'color')).not.toBe(await styleOf(page, '.card', 'color'));
    await emulate(page, [{ name: 'forced-colors', value: 'active' }]);
    expect(await styleOf(page, '.gauge', 'color')).toBe(await styleOf(page, '.card', 'color'));
    expect(await styleOf(page, '.shape', 'stroke')).toBe(await styleOf(page, '.card', 'color'));
    await page.close();
  });

  test.runIf(name === 'chromium')('who wants less motion gets none', async () => {
    const page = await session.open('/drabbles.html');
    await untilCard(page);
    expect(await styleOf(page, '.turn', 'transition-duration')).toBe('0.15s');
    await emulate(page, [{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    expect(await styleOf(page, '.turn', 'transition-duration')).toBe('0s');
    await page.close();
  });
});
