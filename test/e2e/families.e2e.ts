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
/** Texts and hand-made pages: what a page says of its story stands in the text, in its subject or on its address alone. A journal's question about age names no story. */
const TEXTS: readonly { readonly path: string; readonly title?: RegExp; readonly rating: RegExp; readonly warnings: RegExp }[] = [
  { path: '/journal/41202.html', title: /Salt and Bread/, rating: /Mature/, warnings: /Child abuse/ },
  { path: '/journal/41188.html', rating: /Explicit/, warnings: /Graphic violence/ },
  { path: '/pipermail/lanternfic/2001-November/000502.html', title: /The Lamp on Ferry Stairs/, rating: /Mature/, warnings: /Graphic violence/ },
  { path: '/pipermail/lanternfic/2001-November/000503.html', title: /The Lamp on Ferry Stairs/, rating: /Mature/, warnings: /./ },
  { path: '/usenet/0911.html', title: /Nine Kinds of Rain/, rating: /Explicit/, warnings: /Non-con/i },
  { path: '/usenet/map1.txt', title: /The Map at the Seams/, rating: /Teen/, warnings: /Torture/ },
  { path: '/gossamer/story/FerryLamp.html', title: /The Lamp on Ferry Stairs/, rating: /Mature/, warnings: /language/ },
  { path: '/automated-archive/archive/12/ninekinds.html', title: /Nine Kinds of Rain/, rating: /./, warnings: /Violence/ },
  { path: '/~maris/clock.html', title: /An Ugly Clock/, rating: /Mature/, warnings: /Character death/ },
  { path: '/~maris/ferry2.html', title: /The Lamp on Ferry Stairs/, rating: /Explicit/, warnings: /Non-con/i },
];
/** A story of which its list says neither rating nor warnings has no line. */
const LISTINGS = [
  { path: '/ffn/book/Harry-Potter', entries: [/Teen · Character death/, /Mature · /, /Teen/] },
  { path: '/mediaminer/fanfic/a/inuyasha', entries: [/Mature · /, /General/, /Explicit · /] },
  { path: '/adult-fanfiction/profile.php?id=1296900', entries: [/Explicit · /, /Teen/] },
  { path: '/royal-road/fictions/best-rated', entries: [/Self-harm/] },
  { path: '/wattpad/stories/gothic', entries: [/Mature · /] },
  { path: '/journal/index.html', entries: [/Explicit · .*Character death/i, /Teen · None/, /Mature · Says: no non-consent/] },
  { path: '/pipermail/lanternfic/2001-November/thread.html', entries: [/Mature/, /Mature/, /Mature/, /Explicit · Violence/, /Teen/] },
  { path: '/gossamer/author/11346-1.html', entries: [/Mature · Character death/, /General/, /Explicit · Non-con/i] },
  { path: '/automated-archive/index.html', entries: [/Teen · None/, /Explicit · .*Character death/, /Mature · Violence/] },
  { path: '/~maris/fic.html', entries: [/Mature · .*Character death/, /Explicit · Non-con/i, /General · None/, /Teen/] },
  { path: '/~maris/recs.html', entries: [/Explicit · .*violence/i, /General · None/, /Mature · Torture/] },
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

describe.each(BROWSERS)('archive families in %s', (name) => {
  let session: Session;
  beforeAll(async () => void (session = await startSession(name)));
  afterAll(() => session?.close());

  test.each([...CARDS, ...TEXTS])('$path has a card', async ({ path, title, rating, warnings }) => {
    const page = await session.open(path);
    await untilCard(page);
    if (title) expect(await textOf(page, 'title')).toMatch(title);
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
