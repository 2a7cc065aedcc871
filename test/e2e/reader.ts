import type { Page } from 'puppeteer-core';
import type { WorkRecord } from '../../utils/progress/record.ts';
import { wholeOf, workIn } from '../../utils/storage/library/stored-work.ts';

/** A hundred and twenty paragraphs, each with a number of its own. */
export const PARAGRAPHS = Array.from({ length: 120 }, (_, i) => `The ${['harbour', 'lantern', 'violin', 'orchard', 'tollgate'][i % 5]} stood ${['empty', 'lit', 'shut', 'waiting'][i % 4]} on the morning number ${i + 1}, and nobody on the quay could say whose turn it was to ring the bell for the ferry.`);

/** A hand-made story page. */
export const story = (title: string, paragraphs: readonly string[], wrap = (text: string) => `<p>${text}</p>`): string =>
  `<html><head><title>${title}</title></head><body><p>Title: ${title}<br>Author: Maris<br>Rating: PG-13<br>Disclaimer: They are not mine, and no money is made from this.<br>Summary: A ferry is late.</p><hr>${paragraphs.map(wrap).join('\n')}</body></html>`;

/** Reads on to a paragraph as a person does: a window at a time, and stays there. */
export async function readTo(page: Page, words: string): Promise<void> {
  await page.bringToFront();
  await page.evaluate(async (wanted) => {
    const goal = [...document.querySelectorAll('p, div')].find((element) => element.children.length === 0 && element.textContent.includes(wanted)) as Element;
    for (let left = Infinity; Math.abs(left) >= 2; await new Promise((done) => requestAnimationFrame(done))) {
      left = goal.getBoundingClientRect().top - innerHeight / 3;
      scrollBy({ top: Math.min(left, innerHeight * 0.8), behavior: 'instant' });
    }
  }, words);
}

declare const chrome: { readonly storage: { readonly local: { get(keys: null): Promise<Record<string, unknown>> } } };

/** Works that are kept, by title. `own`: a page of the extension. */
export async function keptWorks(own: Page): Promise<Readonly<Record<string, WorkRecord>>> {
  const all = await own.evaluate(() => chrome.storage.local.get(null));
  const records = Object.entries(all).flatMap(([key, value]) => (key.startsWith('work:') ? (workIn(value) ?? []) : [])).map((stored) => wholeOf(stored, all));
  return Object.fromEntries(records.map((record) => [record.facts.value.title ?? '', record]));
}

/** Resolves when the record of a work, by its title where one is given, holds these words. */
export const untilKept = (own: Page, words: string, title = ''): Promise<unknown> =>
  own.waitForFunction(
    async (wanted) => Object.entries(await chrome.storage.local.get(null)).some(([key, value]) => key.startsWith('work:') && wanted.every((one) => JSON.stringify(value).includes(one))),
    { timeout: 25_000, polling: 250 },
    [words, title],
  );
