import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KNOWN_ARCHIVES } from '../../utils/archives/known-archives.ts';
import { EVERYWHERE, FILES, patternsOf } from '../../utils/permissions/origins.ts';
import { hostAccess, openExtensionPage } from './extension.ts';
import { findPart, outerHtml, untilCard } from './parts.ts';
import { startSession, type Session } from './session.ts';

const STORY = '/stories/paper-boats.html';
const LOCAL = 'http://127.0.0.1/*';
const isTouched = () => document.querySelector('x-leaf') !== null;

interface Asked {
  readonly asked?: { readonly origins: readonly string[]; readonly inClick: boolean }[];
}

/** In Chromium nobody can press the browser's own question: what would be asked is noted. */
const noteRequests = (page: Page): Promise<unknown> =>
  page.evaluateOnNewDocument(() => {
    const world = globalThis as unknown as Asked & { asked: unknown[]; chrome: { permissions: { request: unknown } } };
    world.asked = [];
    world.chrome.permissions.request = (wanted: { origins: string[] }, answer?: (granted: boolean) => void) => {
      world.asked.push({ origins: wanted.origins, inClick: navigator.userActivation.isActive });
      answer?.(false);
      return Promise.resolve(false);
    };
  });

async function askedOn(page: Page): Promise<Asked['asked']> {
  await page.waitForFunction(() => ((globalThis as Asked).asked?.length ?? 0) > 0);
  return page.evaluate(() => (globalThis as Asked).asked);
}

/** The popup over a page that lies elsewhere, as the browser would tell of it after a click on the button. */
const overPage = (url: string) => (page: Page): Promise<unknown> =>
  page.evaluateOnNewDocument((address) => {
    const { tabs } = (globalThis as unknown as { chrome: { tabs: { get: unknown } } }).chrome;
    const tab = { id: 999_999, url: address, incognito: false };
    tabs.get = (_: number, answer?: (found: typeof tab) => void) => (answer?.(tab), Promise.resolve(tab));
  }, url);

/** The names of all that the extension keeps. */
async function storedKeys(session: Session): Promise<string[]> {
  const page = await openExtensionPage(session, 'options.html', 'main');
  const keys = await page.evaluate(async () => Object.keys(await (globalThis as unknown as { chrome: { storage: { local: { get(keys: null): Promise<object> } } } }).chrome.storage.local.get(null)));
  await page.close();
  return keys;
}

const ARCHIVE = KNOWN_ARCHIVES[0]!;
const switchOf = (name: string): string => `[data-part="archive-${name}"]`;

describe('from the welcome page to the first card in firefox', () => {
  let session: Session;
  beforeAll(async () => (session = await startSession('firefox', 'shipped')));
  afterAll(() => session?.close());

  test('a page that was open before the click gets its card after it, and loses it when access is taken back', async () => {
    const story = await session.open(STORY);
    const before = await outerHtml(story);
    const welcome = await openExtensionPage(session, 'welcome.html', '[data-part="allow-everywhere"]');
    expect(await story.evaluate(isTouched)).toBe(false);
    await welcome.bringToFront();
    await welcome.click('[data-part="allow-everywhere"]');
    await welcome.waitForSelector('[data-part="allow-everywhere-granted"]');
    await story.bringToFront();
    await story.waitForFunction(isTouched);
    await welcome.bringToFront();
    await welcome.click('[data-part="only-on-click"]');
    await story.waitForFunction(() => document.querySelector('x-leaf') === null);
    expect(await outerHtml(story)).toBe(before);
  });
});

describe('archives one by one, in firefox', () => {
  let session: Session;
  beforeAll(async () => (session = await startSession('firefox', 'shipped')));
  afterAll(() => session?.close());

  interface Extension {
    readonly browser: { readonly permissions: { getAll(): Promise<{ origins: string[] }> } };
  }
  const granted = (page: Page): Promise<string[]> => page.evaluate(async () => (await (globalThis as unknown as Extension).browser.permissions.getAll()).origins);

  test('a switch of the settings asks for that archive alone, and takes it back', async () => {
    const options = await openExtensionPage(session, 'options.html', '[data-part="one-by-one"]');
    await options.bringToFront();
    await options.click('[data-part="one-by-one"]');
    await options.type('[data-part="find-archive"]', ARCHIVE.name);
    await options.waitForFunction(() => document.querySelectorAll('[data-part="archive-switches"] [role="switch"]').length === 1);
    await options.click(switchOf(ARCHIVE.name));
    await options.waitForSelector(`${switchOf(ARCHIVE.name)}:checked`);
    expect((await granted(options)).toSorted()).toEqual(ARCHIVE.patterns.toSorted());
    await options.click(switchOf(ARCHIVE.name));
    await options.waitForSelector(`${switchOf(ARCHIVE.name)}:not(:checked)`);
    expect(await granted(options)).toEqual([]);
    await options.close();
  });

  test('files are asked for alone, and the browser’s own switch is named where it is off', async () => {
    const options = await openExtensionPage(session, 'options.html', '[data-part="files"]');
    await options.bringToFront();
    await options.click('[data-part="files"]');
    await options.waitForSelector('[data-part="files"]:checked');
    expect(await granted(options)).toEqual([FILES]);
    const version = Number((await session.browser.version()).split('/')[1]?.split('.')[0]);
    if (version >= 153) await options.waitForSelector('[data-part="files-switch"]');
    await options.click('[data-part="files"]');
    await options.waitForSelector('[data-part="files"]:not(:checked)');
    await options.close();
  });
});

describe('archives one by one, in chromium', () => {
  let session: Session;
  beforeAll(async () => (session = await startSession('chromium')));
  afterAll(() => session?.close());

  test.each([
    ['https://archiveofourown.org/works/1201', ARCHIVE.patterns],
    ['https://web.archive.org/web/2001/http://www.geocities.com/Area51/', ['*://web.archive.org/*']],
    ['http://maris.example/fic/', ['*://maris.example/*']],
    ['file:///home/me/tide.html', [FILES]],
  ])('the popup over %s offers to turn it on, in one click', async (url, origins) => {
    const popup = await openExtensionPage(session, 'popup.html?tab=999999', '[data-part="allow"]', async (page) => {
      await noteRequests(page);
      await overPage(url)(page);
    });
    await popup.click('[data-part="allow"]');
    expect(await askedOn(popup)).toEqual([{ origins, inClick: true }]);
    await popup.close();
  });

  test('a switch of the settings asks for that archive alone, in the click', async () => {
    const options = await openExtensionPage(session, 'options.html', '[data-part="one-by-one"]', noteRequests);
    await options.click('[data-part="one-by-one"]');
    await options.waitForSelector(switchOf(ARCHIVE.name), { visible: true });
    await options.click(switchOf(ARCHIVE.name));
    expect(await askedOn(options)).toEqual([{ origins: ARCHIVE.patterns, inClick: true }]);
    await options.waitForSelector(`${switchOf(ARCHIVE.name)}:not(:checked)`);
    await options.close();
  });
});

describe('from the welcome page to the first card in chromium', () => {
  let session: Session;
  beforeAll(async () => (session = await startSession('chromium')));
  afterAll(() => session?.close());

  test.each([
    ['allow-archives', patternsOf(KNOWN_ARCHIVES)],
    ['allow-everywhere', EVERYWHERE],
  ])('the click on %s asks for exactly its origins', async (part, origins) => {
    const welcome = await openExtensionPage(session, 'welcome.html', `[data-part="${part}"]`, noteRequests);
    await welcome.click(`[data-part="${part}"]`);
    expect(await askedOn(welcome)).toEqual([{ origins, inClick: true }]);
    await welcome.close();
  });

  test('access that is given puts the card in, access that is taken leaves the page as it was', async () => {
    const access = await hostAccess(session);
    await access.onClick();
    const story = await session.open(STORY);
    expect(await story.evaluate(isTouched)).toBe(false);
    const before = await outerHtml(story);
    await access.add(LOCAL);
    await story.bringToFront();
    await untilCard(story);
    const listing = await session.open('/efiction/browse.php?type=recent');
    await findPart(listing, 'entry');
    const bare = await session.bare('/efiction/browse.php?type=recent');
    await expect.poll(() => storedKeys(session), { timeout: 8000 }).toContainEqual(expect.stringMatching(/^seen:/));
    const kept = await storedKeys(session);
    await access.remove(LOCAL);
    for (const page of [story, listing]) await page.waitForFunction(() => document.querySelector('x-leaf') === null);
    expect(await outerHtml(story)).toBe(before);
    expect(await outerHtml(listing)).toBe(await outerHtml(bare));
    expect(await storedKeys(session)).toEqual(expect.arrayContaining(kept));
    await Promise.all([story, listing, bare].map((page) => page.close()));
  });
});
