import type { ElementHandle, Page } from 'puppeteer-core';

/** Puppeteer's `>>>` looks into open shadow roots. */
export const part = (name: string): string => `>>> [data-part="${name}"]`;

/** The first element of that part, waited for. */
export async function findPart(page: Page, name: string): Promise<ElementHandle> {
  const found = await page.waitForSelector(part(name), { timeout: 5000 });
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
