import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inFirefox } from './chrome-scope.ts';
import { openExtensionPage, tabOf } from './extension.ts';
import { findPart, textOf, untilCard } from './parts.ts';
import { breakRules, setRules, stopBackground, storedNow } from './rules.ts';
import { BROWSERS, startSession, type Session } from './session.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const COVERING = 'cover topic:sexual-violence\nmark topic:gore-torture\nprefer fandom:Highlander';

const header = ({ title = 'Ash', author = 'Maris Thorne', warnings = 'non-con' } = {}): string =>
  `<p><b>Title:</b> ${title}<br><b>Author:</b> ${author}<br><b>Fandom:</b> The Sentinel<br><b>Rating:</b> R<br>${warnings && `<b>Warnings:</b> ${warnings}<br>`}<b>Summary:</b> It burns.<br><b>Disclaimer:</b> Not mine at all, they belong to Pet Fly and to Paramount, and no money is made from them by me.</p><hr>`;
const lines = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, at) => `<p class="story" elementtiming="story">Line ${from + at} of a long evening: she looked at him, and nothing was said that had not been said before.</p>`).join('\n');

/** In the page, before anything else of it: at each frame, whether any of the story can be seen, and when its text was painted. */
const WATCH = `<script>
const frames = [], painted = []; let covered = 0;
const isSeen = (node) => node.checkVisibility({ visibilityProperty: true, opacityProperty: true });
const look = () => {
  const nodes = [...document.querySelectorAll('.story')];
  frames.push({ at: performance.now(), seen: nodes.some(isSeen), nodes: nodes.length });
  if (!covered && document.querySelector('html > x-leaf')) covered = performance.now();
  requestAnimationFrame(look);
};
requestAnimationFrame(look);
try { new PerformanceObserver((list) => list.getEntries().forEach((one) => painted.push(one.renderTime || one.loadTime))).observe({ type: 'element', buffered: true }); } catch {}
</script>`;
const pageOf = (head: string, story: string): string => `<!doctype html><html><head><title>Ash</title>${WATCH}</head><body>${head}${story}</body></html>`;

interface Watched {
  readonly seen: number;
  readonly withStory: number;
  readonly painted: number;
  readonly firstPaint: number;
  readonly covered: number;
}
const watched = (page: Page): Promise<Watched> =>
  page.evaluate(`({ seen: frames.filter((one) => one.seen).length, withStory: frames.filter((one) => one.nodes > 0).length, painted: painted.length, covered,
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity })`) as Promise<Watched>;

const STORY = '.story';
const isShown = (page: Page): Promise<boolean> => page.$eval(STORY, (line) => line.checkVisibility({ visibilityProperty: true, opacityProperty: true }));
const untilShown = (page: Page) => page.waitForFunction((story) => document.querySelector(story)?.checkVisibility({ visibilityProperty: true, opacityProperty: true }), { timeout: 5000 }, STORY);
const untilCovered = (page: Page) => page.waitForSelector('>>> main[data-part="cover"]', { timeout: 8000 });
const press = async (page: Page, name: string): Promise<void> => (await findPart(page, name)).evaluate((button) => (button as HTMLElement).click());

describe.each(BROWSERS)('cover in %s', (name) => {
  let session: Session;
  beforeAll(async () => void (session = await startSession(name)));
  afterAll(() => session?.close());

  test('a story shows while no rule covers anything, though the same watch looks on', async () => {
    await setRules(session, 'mark topic:sexual-violence');
    const page = await session.show(pageOf(header(), lines(0, 30)));
    await untilCard(page);
    const { seen } = await watched(page);
    expect(seen).toBeGreaterThan(0);
    if (name === 'chromium') await page.waitForFunction('painted.length > 0');
    expect(await textOf(page, 'note')).toContain('Your rules mark this');
    await page.close();
  });

  // Seen to fail in both browsers with the build's content-scripts/curtain.css emptied: 4 to 14 frames show the story, Chromium paints 10 of its lines.
  test.each(['warm', 'cold'])('with a %s background, no frame of a page that comes in two halves shows the story', async (background) => {
    await setRules(session, COVERING);
    const whole = pageOf(header(), `${lines(0, 10)}<!--half-->${lines(10, 30)}`);
    session.site.put(`/halves-${background}`, { body: whole.split('<!--half-->'), pause: 2000 });
    if (background === 'cold') await stopBackground(session);
    const page = await session.open(`/halves-${background}`);
    await untilCovered(page);
    const { seen, withStory, painted, firstPaint, covered } = await watched(page);
    expect(withStory).toBeGreaterThan(5);
    expect({ seen, painted }).toEqual({ seen: 0, painted: 0 });
    if (name === 'firefox') expect(firstPaint).toBeGreaterThanOrEqual(covered - 20);
    await press(page, 'reveal');
    await untilShown(page);
    if (name === 'chromium') await page.waitForFunction('painted.length > 0');
    await page.close();
  });

  test('a page whose header is late is covered for now, never bare', async () => {
    await setRules(session, COVERING);
    session.site.put('/late', { body: [`<!doctype html><html><head><title>Ash</title>${WATCH}</head><body><p>Title: Ash<br>Author: Maris Thorne<br>Rating: R<br>Pairing: Jim/Blair<br>Disclaimer: Not mine.<br>`, `Warnings: non-con<br>Summary: It burns.</p><hr>${lines(0, 30)}`], pause: 2500 });
    const page = await session.browser.newPage();
    const arrival = page.goto(`${session.site.origin}/late`);
    await page.waitForFunction(() => document.querySelector('html > x-leaf') !== null && document.readyState === 'loading', { timeout: 5000 });
    expect(await textOf(page, 'cover')).toMatch(/Still checking.*Read it anyway/);
    await arrival;
    await untilCovered(page);
    expect((await watched(page)).seen).toBe(0);
    await page.close();
  });

  test('a page that is no story is let through as it is', async () => {
    await setRules(session, COVERING);
    const page = await session.open('/essay.html');
    const bare = await session.bare('/essay.html');
    await session.settle();
    expect(await page.evaluate(() => document.body.checkVisibility({ visibilityProperty: true, opacityProperty: true }))).toBe(true);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(await bare.evaluate(() => document.documentElement.outerHTML));
    expect(await page.evaluate(() => document.adoptedStyleSheets.length + document.styleSheets.length)).toBe(await bare.evaluate(() => document.adoptedStyleSheets.length + document.styleSheets.length));
    await Promise.all([page.close(), bare.close()]);
  });

  test('a story that no rule covers has its card', async () => {
    await setRules(session, COVERING);
    const page = await session.show(pageOf(header({ warnings: 'no non-con here' }), lines(0, 30)));
    await untilCard(page);
    expect(await isShown(page)).toBe(true);
    await page.close();
  });

  test('the cover says what was met, in which words, by which rule; nothing of the page is reached behind it', async () => {
    await setRules(session, COVERING);
    const page = await session.show(pageOf(header(), lines(0, 30)));
    await untilCovered(page);
    expect(await textOf(page, 'cover')).toMatch(/Covered by your rules.*Ash.*by Maris Thorne.*Mature/);
    expect(await textOf(page, 'reason')).toMatch(/Sexual violence.*Warnings: “non-con”.*cover topic:sexual-violence/);
    await page.bringToFront();
    for (let at = 0; at < 12; at += 1) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('body > *') === null || document.activeElement === document.body)).toBe(true);
    }
    await page.keyboard.press('Escape');
    expect(await isShown(page)).toBe(false);
    expect(await page.evaluate(() => (window as unknown as { find(text: string): boolean }).find('long evening'))).toBe(false);
    expect(await page.evaluate(() => document.body.innerText.includes('long evening') && document.body.checkVisibility())).toBe(false);
    await page.close();
  });

  test('the popup over a covered story says so, and tells nothing that the cover keeps back', async () => {
    await setRules(session, COVERING);
    const page = await session.show(pageOf(header({ title: 'Cinders' }), lines(0, 30)));
    await untilCovered(page);
    const popup = await openExtensionPage(session, `popup.html?tab=${await tabOf(session, page)}`, '[data-part="covered"]');
    expect(await popup.$eval('[data-part="covered"]', (line) => line.textContent)).toBe('Your rules cover this story. The page says why.');
    expect(await popup.$eval('main', (main) => main.textContent)).not.toMatch(/It burns|non-con/);
    await popup.close();
    await page.close();
  });

  test('"Read it" takes eye and focus to where the story starts; later pages of the work obey', async () => {
    await setRules(session, COVERING);
    session.site.put('/works/ash-1.html', { body: pageOf(header({ title: 'Ash and Oak', author: 'Dana Hale' }), lines(0, 60)) });
    session.site.put('/works/ash-2.html', { body: pageOf(header({ title: 'Ash and Oak', author: 'Dana Hale' }), lines(60, 90)) });
    session.site.put('/works/elm.html', { body: pageOf(header({ title: 'Elm', author: 'Dana Hale' }), lines(0, 30)) });
    const page = await session.open('/works/ash-1.html');
    await untilCovered(page);
    await press(page, 'reveal');
    await untilShown(page);
    const { top, focused } = await page.evaluate(() => ({ top: document.querySelector('.story')!.getBoundingClientRect().top, focused: document.activeElement?.textContent ?? '' }));
    expect(Math.abs(top - 16)).toBeLessThanOrEqual(2);
    expect(focused).toContain('Line 0');
    expect(await textOf(page, 'note')).toMatch(/Shown because you chose so.*Sexual violence/);
    const second = await session.open('/works/ash-2.html');
    await untilCard(second);
    expect(await isShown(second)).toBe(true);
    const other = await session.open('/works/elm.html');
    await untilCovered(other);
    await press(page, 'cover-again');
    await untilCovered(page);
    expect(await isShown(page)).toBe(false);
    const again = await session.open('/works/ash-2.html');
    await untilCovered(again);
    await Promise.all([page, second, other, again].map((one) => one.close()));
  });

  test('"Always allow" this author is a rule from then on', async () => {
    await setRules(session, COVERING);
    const page = await session.show(pageOf(header({ title: 'Birch', author: 'Ina Rowe' }), lines(0, 30)));
    await untilCovered(page);
    await (await page.waitForSelector('>>> [data-part="allow"][data-what="author"]'))?.evaluate((button) => (button as HTMLElement).click());
    await untilShown(page);
    expect(JSON.stringify(await storedNow(session))).toContain('allow author:\\"Ina Rowe\\"'.replaceAll('\\"', String.raw`\\\"`).replaceAll('\\\\\\', '\\'));
    const other = await session.show(pageOf(header({ title: 'Cedar', author: 'Ina Rowe' }), lines(0, 30)));
    await untilCard(other);
    expect(await isShown(other)).toBe(true);
    await Promise.all([page.close(), other.close()]);
  });

  test('what is not stated is covered where the reader chose so, a story without any header too', async () => {
    await setRules(session, 'cover unstated:warnings');
    const page = await session.show(pageOf(header({ warnings: '' }), lines(0, 30)));
    await untilCovered(page);
    expect(await textOf(page, 'reason')).toContain('No warnings are stated');
    const headless = await session.show(pageOf('<h2>Chapter Three</h2>', lines(0, 60)));
    await untilCovered(headless);
    expect(await textOf(headless, 'cover')).toContain('No header was found');
    await Promise.all([page.close(), headless.close()]);
  });

  test('rules that cannot be read cover every story, and say so', async () => {
    await breakRules(session);
    const page = await session.show(pageOf(header({ warnings: 'none' }), lines(0, 30)));
    await untilCovered(page);
    expect(await textOf(page, 'reason')).toContain('Your filters could not be loaded');
    await page.close();
  });

  test('a document that is written anew is not shown bare', async () => {
    await setRules(session, COVERING);
    const page = await session.show(pageOf(header(), lines(0, 30)));
    await untilCovered(page);
    await page.evaluate((body) => {
      document.open();
      document.write(body);
      document.close();
    }, `<body>${lines(0, 5)}</body>`);
    expect(await isShown(page)).toBe(false);
    await page.close();
  });

  test('a page that becomes a story in its own place is judged', async () => {
    await setRules(session, COVERING);
    const page = await session.show(pageOf(header({ title: 'Hazel', warnings: 'none' }), lines(0, 30)));
    await untilCard(page);
    await page.evaluate((body) => {
      history.pushState({}, '', '/made/next');
      document.body.innerHTML = body;
    }, header({ title: 'Holly' }) + lines(30, 60));
    await untilCovered(page);
    expect(await textOf(page, 'cover')).toContain('Holly');
    await page.close();
  });

  test('a page that allows no styles but its own is covered all the same', async () => {
    await setRules(session, COVERING);
    const page = await session.show(`<title>Ash</title>${header({ title: 'Willow' })}${lines(0, 30)}`, { headers: { 'content-security-policy': "default-src 'none'; style-src 'self'" } });
    await untilCovered(page);
    expect(await isShown(page)).toBe(false);
    const { width, height } = await (await findPart(page, 'cover')).evaluate((cover) => cover.getBoundingClientRect().toJSON() as { width: number; height: number });
    expect([width > 300, height > 300]).toEqual([true, true]);
    await page.close();
  });

  test('a page that cancels all animations does not go blank', async () => {
    await setRules(session, COVERING);
    const page = await session.show(pageOf(header({ title: 'Yew', warnings: 'none' }), lines(0, 30)));
    await untilCard(page);
    await page.evaluate(() => document.getAnimations().forEach((one) => one.cancel()));
    await untilShown(page);
    await page.close();
  });

  test('a second look tells, where it was chosen, of what the text mentions and the header does not; the word is kept back until asked for', async () => {
    const text = `${lines(0, 20)}<p>He knew that it had been rape, and said so.</p>${lines(20, 40)}`;
    await setRules(session, 'mark topic:sexual-violence', { secondLook: true });
    const page = await session.show(pageOf(header({ title: 'Alder', warnings: 'none' }), text));
    expect(await textOf(page, 'mentions')).toBe('The text mentions something that the header does not.Which word?');
    await press(page, 'which');
    await page.waitForFunction(() => [...document.querySelectorAll('x-leaf')].some((host) => /“rape” \(Sexual violence\)/.test(host.shadowRoot?.textContent ?? '')));
    const said = await session.show(pageOf(header({ title: 'Aspen', warnings: 'rape' }), text));
    await untilCard(said);
    await session.settle();
    expect(await said.$('>>> [data-part="mentions"]')).toBeNull();
    await setRules(session, 'mark topic:sexual-violence');
    const off = await session.show(pageOf(header({ title: 'Almond', warnings: 'none' }), text));
    await untilCard(off);
    await session.settle();
    expect(await off.$('>>> [data-part="mentions"]')).toBeNull();
    await Promise.all([page.close(), said.close(), off.close()]);
  });

  test.runIf(name === 'firefox')('the browser\'s own Reader View is out of reach, and the filters page says so', async () => {
    await setRules(session, COVERING);
    const filters = await openExtensionPage(session, 'filters.html', 'main[aria-busy="false"]');
    expect(await filters.$eval('header', (header) => header.textContent)).toContain('Pressed on a covered page, it shows the story');
    await filters.close();
    // Paragraphs of a few words alone are no article.
    const long = `<p>${'A long evening: she looked at him, and nothing was said that had not been said before. '.repeat(4)}</p>`;
    const page = await session.show(pageOf(header({ title: 'Sorrel' }), long.repeat(30)));
    await untilCovered(page);
    await page.bringToFront();
    await inFirefox(session, 'new Promise((done) => { const look = () => (gBrowser.selectedBrowser.isArticle ? done() : setTimeout(look, 100)); look(); })');
    await inFirefox(session, 'void document.getElementById("reader-mode-button").click()');
    await page.waitForFunction(() => location.protocol === 'about:' && document.querySelector('.moz-reader-content')?.textContent.includes('long evening'), { timeout: 10_000 });
    await page.close();
  });

  test('axe finds nothing wrong with the cover', async () => {
    await setRules(session, COVERING);
    const page = await session.show(pageOf(header(), lines(0, 30)));
    await untilCovered(page);
    await page.evaluate(AXE);
    const found = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string; target: unknown[] }[] }[] }> } };
      return (await axe.run()).violations.flatMap(({ id, nodes }) => nodes.filter(({ target }) => Array.isArray(target[0])).map(({ html }) => `${id}: ${html.slice(0, 120)}`));
    });
    expect(found).toEqual([]);
    await page.close();
  });

  test('all of it works by keyboard', async () => {
    await setRules(session, COVERING);
    const page = await session.show(pageOf(header({ title: 'Rowan', author: 'Kit Marsh' }), lines(0, 30)));
    await untilCovered(page);
    await page.bringToFront();
    const at = (): Promise<string | undefined> => page.evaluate(() => (document.querySelector('html > x-leaf')?.shadowRoot?.activeElement as HTMLElement | null)?.dataset.part);
    for (let step = 0; step < 8 && (await at()) !== 'reveal'; step += 1) await page.keyboard.press('Tab');
    expect(await at()).toBe('reveal');
    await page.keyboard.press('Enter');
    await untilShown(page);
    await page.close();
  });
});
