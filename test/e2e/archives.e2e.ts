import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { outerHtml, part, textOf, untilCard } from './parts.ts';
import { BROWSERS, startSession, type Session } from './session.ts';

const CARDS = [
  { what: 'story', path: '/works/1201', title: /The Understudy's Umbrella/, rating: /Teen/, warnings: /chose not to warn/ },
  { what: 'chapter, whose notes warn', path: '/works/1201/chapters/3302', title: /The Understudy's Umbrella/, rating: /Teen/, warnings: /Gore/ },
  { what: 'page that asks for age', path: '/works/1166', title: /What the Ice Kept/, rating: /Explicit/, warnings: /Graphic violence/ },
  { what: 'story', path: '/efiction/viewstory.php?sid=41', title: /Moth Season/, rating: /Mature/, warnings: /Character death/ },
  { what: 'chapter', path: '/efiction/viewstory.php?sid=41&chapter=2', title: /Moth Season/, rating: /Mature/, warnings: /Violence/ },
  { what: 'contents', path: '/efiction/viewstory.php?sid=41&index=1', title: /Moth Season/, rating: /Mature/, warnings: /Violence/ },
  { what: 'page that asks for age', path: '/efiction/viewstory.php?sid=52', title: /What the Candle Saw/, rating: /Explicit/, warnings: /Sexual content/ },
];
const LISTINGS = [
  { path: '/works', entries: [/Teen · The author chose not to warn/, /General · None, says the author/, /Explicit · Graphic violence/] },
  { path: '/efiction/browse.php?type=recent', entries: [/Mature · Character death, Violence/, /General · None, says the author/, /Explicit · Sexual content/] },
];
/** The warnings of its tags are a link that shows them; what its author notes is not. */
const HIDDEN = fileURLToPath(new URL('../pages/otw--chapter-hidden/source.html', import.meta.url));
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

const BLURB = (id: number): string => `<li id="work_${id}" class="work blurb group"><div class="header module"><h4 class="heading"><a href="/works/${id}">Story ${id}</a> by <a rel="author" href="#">someone</a></h4>
<ul class="required-tags"><li><span class="rating-teen rating" title="Teen And Up Audiences">x</span></li><li><span class="warnings" title="Major Character Death">x</span></li></ul></div>
<ul class="tags commas"><li class="warnings"><strong><a class="tag" href="#">Major Character Death</a></strong></li></ul><dl class="stats"><dd class="chapters">1/1</dd></dl></li>`;
const blurbs = (from: number, count: number): string => Array.from({ length: count }, (_, i) => BLURB(from + i)).join('\n');

describe.each(BROWSERS)('archives in %s', (name) => {
  let session: Session;
  beforeAll(async () => void (session = await startSession(name)));
  afterAll(() => session?.close());

  test.each(CARDS)('a $what has a card: $path', async ({ path, title, rating, warnings }) => {
    const page = await session.open(path);
    await untilCard(page);
    expect(await textOf(page, 'title')).toMatch(title);
    expect(await textOf(page, 'rating')).toMatch(rating);
    expect(await textOf(page, 'warnings')).toMatch(warnings);
    await page.close();
  });

  test('tags that the archive hides are said to be hidden, not none', async () => {
    const page = await session.show(readFileSync(HIDDEN, 'utf8'));
    await untilCard(page);
    expect(await textOf(page, 'warnings')).toMatch(/spiders.*Hidden by your AO3 preference/);
    await page.close();
  });

  test.each(LISTINGS)('each story of a listing has its line: $path', async ({ path, entries }) => {
    const page = await session.open(path);
    const lines = await untilEntries(page, entries.length);
    expect(lines).toHaveLength(entries.length);
    entries.forEach((line, i) => expect(lines[i]).toMatch(line));
    await page.close();
  });

  test('stories of a list that is one text have a line each', async () => {
    const page = await session.show('STORIES\n\n\nThe Lamp on Ferry Stairs by Wilf Tanner\nRating: NC-17\nWarnings: drowning, violence\nSummary: Eleven coats on a beach.\n\nAn Ugly Clock by Wilf Tanner\nRating: PG\nWarnings: none\nSummary: Snowed in, with furniture.\n\nNine Kinds of Rain by Wilf Tanner\nRating: R\nWarnings: character death\nSummary: A roof and a bucket.\n', { type: 'text/plain' });
    expect(await untilEntries(page, 3)).toEqual([expect.stringMatching(/^Explicit · .*violence/i), expect.stringMatching(/^General · None/), expect.stringMatching(/^Mature · Character death/)]);
    await page.close();
  });

  test('a listing that grows is read as it grows, each story once', async () => {
    const page = await session.show(`<title>Works [A Small Archive]</title><div id="main" class="works-index"><ol class="work index group" id="list">${blurbs(1, 30)}</ol></div>`);
    expect(await untilEntries(page, 30)).toHaveLength(30);
    await page.evaluate((more) => document.querySelector('#list')?.insertAdjacentHTML('beforeend', more), blurbs(31, 15));
    const lines = await untilEntries(page, 45);
    expect(lines).toHaveLength(45);
    expect(new Set(lines)).toEqual(new Set(['Teen · Character death']));
    await page.close();
  });

  test('what was put into a listing is only elements of ours', async () => {
    const page = await session.open('/works');
    await untilEntries(page, 3);
    const bare = await session.bare('/works');
    const left = await page.evaluate(() => {
      const copy = document.documentElement.cloneNode(true) as Element;
      copy.querySelectorAll('x-leaf').forEach((one) => one.remove());
      return copy.outerHTML;
    });
    expect(left).toBe(await outerHtml(bare));
    await Promise.all([page.close(), bare.close()]);
  });
});
