import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findPart, foldedTexts, part, untilCard } from './parts.ts';
import { BROWSERS, startSession, type Session } from './session.ts';

interface Focused {
  readonly part: string;
  readonly tag: string;
  readonly name: string;
  /** Its outline is drawn. */
  readonly seen: boolean;
}

/** What has the focus, through shadow roots. */
const focused = (page: Page): Promise<Focused> =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    if (!at) return { part: '', tag: '', name: '', seen: false };
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    const label = at.getAttribute('aria-label') ?? at.textContent ?? '';
    return { part: (at as HTMLElement).dataset.part ?? '', tag: at.localName, name: label.trim(), seen: outlineStyle !== 'none' && parseFloat(outlineWidth) > 0 };
  });

/** Presses Tab until that part has the focus; answers all that had it on the way. */
async function tabTo(page: Page, wanted: string): Promise<Focused[]> {
  const way: Focused[] = [];
  while (way.at(-1)?.part !== wanted) {
    if (way.length > 40) throw new Error(`Tab never came to ${wanted}: ${way.map((one) => one.part || one.tag).join(' ')}`);
    await page.keyboard.press('Tab');
    way.push(await focused(page));
  }
  return way;
}

describe.each(BROWSERS)('keyboard in %s', (name) => {
  let session: Session;
  beforeAll(async () => void (session = await startSession(name)));
  afterAll(() => session?.close());

  test('every control is reached by Tab, has a name, and is seen to have the focus', async () => {
    const page = await session.open('/stories/salt-roads.html');
    await untilCard(page);
    await page.bringToFront();
    const way = [...(await tabTo(page, 'original')), ...(await tabTo(page, 'toggle'))].filter(({ part: name }) => name);
    expect(way.map(({ part: name }) => name)).toEqual(expect.arrayContaining(['why', 'original', 'toggle']));
    expect(way.filter(({ seen, name: label }) => !seen || !label)).toEqual([]);
    await page.close();
  });

  test('Enter and Space work a fold, "Why?" and the way to the original and back', async () => {
    const page = await session.open('/stories/salt-roads.html');
    await untilCard(page);
    await page.bringToFront();
    const folds = (await foldedTexts(page)).length;
    await tabTo(page, 'why');
    await page.keyboard.press('Enter');
    await findPart(page, 'why-lines');
    await page.keyboard.press(' ');
    await page.waitForSelector(part('why-lines'), { hidden: true });
    await tabTo(page, 'toggle');
    await page.keyboard.press(' ');
    await page.waitForFunction((count) => document.querySelectorAll('[hidden="until-found"]').length < count, {}, folds);
    await page.reload({ waitUntil: 'load' });
    await untilCard(page);
    await tabTo(page, 'original');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('[data-part="fold"]') === null);
    await tabTo(page, 'original');
    await page.keyboard.press('Enter');
    await untilCard(page);
    await page.close();
  });
});
