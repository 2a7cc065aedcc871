import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { part, textOf, untilCard } from './parts.ts';
import { BROWSERS, startSession, type Session } from './session.ts';

const XF = '/xenforo/threads/the-long-quiet-worm-au.812345/';
const CARDS = [
  { path: '/ffn/s/7014411/1/The-Clockmaker-s-Window', title: /The Clockmaker's Window/, rating: /Teen/, warnings: /Character death/ },
  { path: XF, title: /The Long Quiet/, rating: /Teen/, warnings: /Character death/ },
  { path: '/mediaminer/fanfic/s/inuyasha-fan-fiction/the-well-in-winter/171222', title: /The Well in Winter/, rating: /Mature/, warnings: /Character death/ },
  { path: '/mediaminer/fanfic/c/inuyasha-fan-fiction/the-well-in-winter/171222/609002', title: /The Well in Winter/, rating: /Mature/, warnings: /Gore/ },
  { path: '/adult-fanfiction/story.php?no=600100901', title: /The Orchard Wall/, rating: /Explicit/, warnings: /Incest/ },
  { path: '/adult-fanfiction/story.php?no=600100955', title: /Toast/, rating: /Teen/, warnings: /No sex/i },
  { path: '/royal-road/fiction/48811/the-ferry-at-low-tide', title: /The Ferry at Low Tide/, rating: /./, warnings: /Graphic violence/ },
  { path: '/royal-road/fiction/48811/the-ferry-at-low-tide/chapter/777050/two-the-toll', title: /The Ferry at Low Tide/, rating: /./, warnings: /Death/ },
  { path: '/wattpad/story/198800111-the-moth-house', title: /The Moth House/, rating: /Mature/, warnings: /Suicide/ },
  { path: '/wattpad/784400002-the-moth-house-two', title: /The Moth House/, rating: /Mature/, warnings: /Suicide/ },
];
/** A story of which its list says neither rating nor warnings has no line. */
const LISTINGS = [
  { path: '/ffn/book/Harry-Potter', entries: [/Teen · Character death/, /Mature · /, /Teen/] },
  { path: '/mediaminer/fanfic/a/inuyasha', entries: [/Mature · /, /General/, /Explicit · /] },
  { path: '/adult-fanfiction/profile.php?id=1296900', entries: [/Explicit · /, /Teen/] },
  { path: '/royal-road/fictions/best-rated', entries: [/Self-harm/] },
  { path: '/wattpad/stories/gothic', entries: [/Mature · /] },
];

/** The lines that stand beside a listing's stories, in page order. */
const entryLines = (page: Page): Promise<string[]> => page.$$eval(part('entry'), (lines) => lines.map((line) => (line.textContent ?? '').trim()));

async function untilEntries(page: Page, count: number): Promise<string[]> {
  const ends = Date.now() + 8000;
  for (;;) {
    const lines = await entryLines(page);
    if (lines.length >= count || Date.now() > ends) return lines;
    await page.waitForNetworkIdle({ idleTime: 50, timeout: 500 }).catch(() => undefined);
  }
}

describe.each(BROWSERS)('sites of one software each in %s', (name) => {
  let session: Session;
  beforeAll(async () => void (session = await startSession(name)));
  afterAll(() => session?.close());

  test.each(CARDS)('$path has a card', async ({ path, title, rating, warnings }) => {
    const page = await session.open(path);
    await untilCard(page);
    expect(await textOf(page, 'title')).toMatch(title);
    expect(await textOf(page, 'rating')).toMatch(rating);
    expect(await textOf(page, 'warnings')).toMatch(warnings);
    await page.close();
  });

  test.each(LISTINGS)('each story of $path that is told of has its line', async ({ path, entries }) => {
    const page = await session.open(path);
    const lines = await untilEntries(page, entries.length);
    expect(lines).toHaveLength(entries.length);
    entries.forEach((line, i) => expect(lines[i]).toMatch(line));
    await page.close();
  });
});
