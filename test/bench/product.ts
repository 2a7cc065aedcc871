import type { Browser, Page } from 'puppeteer-core';
import { buildFolder, launch } from '../tools/launch.ts';
import { median } from './figures.ts';

export interface Timed {
  readonly address: string;
  /** From the gate's yes to the answer of the background, in milliseconds: median of fresh tabs, the background awake. */
  readonly read: number;
}

const readOf = (page: Page): Promise<number> =>
  page.waitForFunction(() => performance.getEntriesByName('flyleaf:read')[0]?.duration, { timeout: 10_000, polling: 20 }).then((handle) => handle.jsonValue() as Promise<number>);

async function sample(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage();
  try {
    await page.goto(address, { waitUntil: 'load', timeout: 60_000 });
    return await readOf(page);
  } finally {
    await page.close();
  }
}

/** Reading as it happens in the built extension, in a fresh tab each time. Asks for `npm run build:e2e`. */
export async function timeProduct(addresses: readonly string[], samples: number): Promise<Timed[]> {
  const browser = await launch('chromium', { extension: buildFolder('chromium', 'e2e') });
  try {
    await sample(browser, addresses[0] as string).catch(() => sample(browser, addresses[0] as string));
    const timed: Timed[] = [];
    for (const address of addresses) {
      const reads: number[] = [];
      for (let i = 0; i < samples; i++) reads.push(await sample(browser, address));
      timed.push({ address, read: median(reads) });
    }
    return timed;
  } finally {
    await browser.close();
  }
}
