import type { Page } from 'puppeteer-core';
import { openExtensionPage } from '../e2e/extension.ts';
import { findPart } from '../e2e/parts.ts';
import { PARAGRAPHS, readTo, story, untilKept } from '../e2e/reader.ts';
import type { Visitor } from './demo-walks.ts';

const WIDE = { width: 1280, height: 800 };
const SOON = { timeout: 10_000 };

async function open({ browser, site }: Visitor, path: string, part: string, height = WIDE.height): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ ...WIDE, height });
  await page.goto(site.origin + path);
  await page.bringToFront();
  await findPart(page, part);
  return page;
}

const YEARS = 2 * 365.25 * 86_400_000;

interface Kept {
  readonly record?: { readonly current?: { readonly at: number } };
}
interface Extension {
  readonly storage: { readonly local: { get(keys: null): Promise<Record<string, Kept | null>>; set(items: object): Promise<void> } };
}
/** Firefox calls it `browser`, and Chromium `chrome`. */
declare const browser: Extension | undefined;
declare const chrome: Extension;

/** What was read is two years ago. */
const longAgo = (own: Page): Promise<void> =>
  own.evaluate(async (years) => {
    const { local } = (typeof browser === 'undefined' ? chrome : browser).storage;
    for (const [key, work] of Object.entries(await local.get(null))) {
      const current = work?.record?.current;
      if (current) await local.set({ [key]: { ...work, record: { ...work.record, current: { ...current, at: current.at - years } } } });
    }
  }, YEARS);

/** A story is left in its middle and come back to; a listing knows what was read of its works. */
export async function resume(visitor: Visitor): Promise<void> {
  const { site, shoot } = visitor;
  const own = await openExtensionPage(visitor, 'library.html', '.library');
  site.put('/late-ferry.html', { body: story('The Late Ferry', PARAGRAPHS) });
  const first = await open(visitor, '/late-ferry.html', 'card');
  await readTo(first, 'morning number 60,');
  await untilKept(own, 'number 60,');
  await first.close();
  await longAgo(own);
  const again = await open(visitor, '/late-ferry.html', 'resume');
  await shoot(again, 'resume');
  await (await findPart(again, 'resume')).$eval('button', (button) => button.click());
  await again.waitForFunction(() => scrollY > 500, SOON);
  await readTo(again, 'morning number 60,');
  await shoot(again, 'resumed');
  await again.close();
  const part = await open(visitor, '/works/1201/chapters/3302', 'card', 3000);
  await untilKept(own, 'Understudy');
  await part.close();
  const listing = await open(visitor, '/works', 'mark');
  await shoot(listing, 'listing-read');
  await listing.close();
  await own.close();
}
