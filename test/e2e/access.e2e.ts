import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KNOWN_ARCHIVES } from '../../utils/archives/known-archives.ts';
import { EVERYWHERE, patternsOf } from '../../utils/permissions/origins.ts';
import { hostAccess, openExtensionPage } from './extension.ts';
import { outerHtml, untilCard } from './parts.ts';
import { startSession, type Session } from './session.ts';

const STORY = '/stories/paper-boats.html';
const LOCAL = 'http://127.0.0.1/*';
const isTouched = () => document.querySelector('x-leaf') !== null;

interface Asked {
  readonly asked?: { readonly origins: readonly string[]; readonly inClick: boolean }[];
}

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

describe('from the welcome page to the first card in chromium', () => {
  let session: Session;
  beforeAll(async () => (session = await startSession('chromium')));
  afterAll(() => session?.close());

  test.each([
    ['allow-archives', patternsOf(KNOWN_ARCHIVES)],
    ['allow-everywhere', EVERYWHERE],
  ])('the click on %s asks for exactly its origins', async (part, origins) => {
    const welcome = await openExtensionPage(session, 'welcome.html', `[data-part="${part}"]`, (page) =>
      page.evaluateOnNewDocument(() => {
        const world = globalThis as unknown as Asked & { asked: unknown[]; chrome: { permissions: { request: unknown } } };
        world.asked = [];
        world.chrome.permissions.request = (wanted: { origins: string[] }, answer?: (granted: boolean) => void) => {
          world.asked.push({ origins: wanted.origins, inClick: navigator.userActivation.isActive });
          answer?.(false);
          return Promise.resolve(false);
        };
      }),
    );
    await welcome.click(`[data-part="${part}"]`);
    await welcome.waitForFunction(() => ((globalThis as Asked).asked?.length ?? 0) > 0);
    const asked = await welcome.evaluate(() => (globalThis as Asked).asked);
    expect(asked).toEqual([{ origins, inClick: true }]);
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
    await access.remove(LOCAL);
    await story.waitForFunction(() => document.querySelector('x-leaf') === null);
    expect(await outerHtml(story)).toBe(before);
  });
});

