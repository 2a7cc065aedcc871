import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { readPages } from '../tools/corpus/pages.ts';
import { renderAny } from '../tools/corpus/render.ts';
import { answer, parseText } from '../tools/read-file.ts';
import { startSession, type Session } from './session.ts';

/** A markup of running lines, one of preformatted text, one of cells: the three ways of cutting a passage out. */
const STYLES = ['br', 'pre', 'table'];
/** The gate may miss a story page in two hundred. */
const MOST_MISSED = 0.005;

interface Answer {
  readonly headers: readonly { readonly collapsed: readonly string[] }[];
}
interface Seen {
  readonly folded: readonly string[];
  readonly restored: boolean;
}

/** Text as it is compared: without blanks, since a `<br>` inside a fold is one to the reader and none to `textContent`. */
const runOf = (texts: readonly string[]): string => texts.join('').replace(/\s+/g, '');

/**
 * In the page: what is folded; then the original by the card's own button, compared with what the browser makes of the source.
 * Kept in one trip, for there are two thousand pages.
 */
async function look(page: Page, source: string): Promise<Seen> {
  return page.evaluate(async (html) => {
    const folded = [...document.querySelectorAll('[data-part="fold"]')].map((fold) => fold.textContent ?? '');
    const roots = () => [...document.querySelectorAll('x-leaf')].flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot] : []));
    const own = () => roots().map((root) => root.querySelector<HTMLElement>('[data-part="card"] [data-part="original"]')).find((button) => button !== null);
    roots().forEach((root) => root.querySelector<HTMLElement>('.strip')?.click());
    for (let i = 0; i < 50 && !own(); i += 1) await new Promise((done) => requestAnimationFrame(done));
    own()?.click();
    const copy = document.documentElement.cloneNode(true) as Element;
    copy.querySelectorAll(':scope > x-leaf').forEach((one) => one.remove());
    const bare = new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML;
    return { folded, restored: copy.outerHTML === bare };
  }, source);
}

/** A browser for each style, side by side: most of a page's time is waiting. */
describe('the corpus in chromium', () => {
  const sessions = new Map<string, Session>();
  beforeAll(async () => {
    for (const style of STYLES) sessions.set(style, await startSession('chromium'));
  });
  afterAll(() => Promise.all([...sessions.values()].map((session) => session.close())));

  test.concurrent.for(STYLES)('what is folded is what inspect says, and the original comes back: %s', { timeout: 600_000 }, async (style, { expect }) => {
    const session = sessions.get(style)!;
    const page = await session.open('/essay.html');
    const wrong: string[] = [];
    const missed: string[] = [];
    let read = 0;
    for (const one of readPages()) {
      const source = renderAny(one, style);
      const { headers } = (await answer(parseText(source, false))) as Answer;
      const address = session.site.put(`/corpus/${style}/${one.name}`, { body: source });
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      if (headers.length === 0) continue;
      read += 1;
      const cards = headers.length;
      const there = await page.waitForFunction((count) => document.querySelectorAll('x-leaf:empty').length >= count, { timeout: 4000 }, 1).catch(() => null);
      if (!there && one.meta.kind !== 'negative') missed.push(one.name);
      else if (!there) continue;
      else {
        const { folded, restored } = await look(page, source);
        if (runOf(folded) !== runOf(headers.flatMap(({ collapsed }) => collapsed))) wrong.push(`${one.name}: ${cards} headers, folds ${JSON.stringify(folded).slice(0, 200)}`);
        if (!restored) wrong.push(`${one.name}: not restored`);
      }
    }
    expect(wrong).toEqual([]);
    expect(read).toBeGreaterThan(0);
    expect(missed.length, missed.join(' ')).toBeLessThanOrEqual(read * MOST_MISSED);
  });
});
