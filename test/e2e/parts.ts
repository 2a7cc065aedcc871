import type { ElementHandle, Page } from 'puppeteer-core';

/** Puppeteer's `>>>` looks into open shadow roots. */
export const part = (name: string): string => `>>> [data-part="${name}"]`;

/** Whether a part stands in the page or in a part of ours. Asked at intervals: what changes within a shadow root wakes no observer of the document. */
const isThere = (name: string): boolean => {
  const wanted = `[data-part="${name}"]`;
  return document.querySelector(wanted) !== null || [...document.querySelectorAll('x-leaf')].some(({ shadowRoot }) => shadowRoot?.querySelector(wanted));
};

/** The first element of that part, waited for. */
export async function findPart(page: Page, name: string): Promise<ElementHandle> {
  await page.waitForFunction(isThere, { timeout: 8000, polling: 50 }, name);
  const found = await page.$(part(name));
  if (!found) throw new Error(`no part "${name}"`);
  return found;
}

/** What a part says, its white space collapsed. */
export async function textOf(page: Page, name: string): Promise<string> {
  const found = await findPart(page, name);
  return found.evaluate((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim());
}

/** Waits for the first card to stand in the page. */
export const untilCard = (page: Page): Promise<ElementHandle> => findPart(page, 'card');

/** The text of each folded passage, as the page holds it. */
export const foldedTexts = (page: Page): Promise<string[]> => page.$$eval('[hidden="until-found"]', (folds) => folds.map((fold) => fold.textContent ?? ''));

/** The whole page as markup. */
export const outerHtml = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.outerHTML);
