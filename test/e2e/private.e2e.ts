import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { extensionOrigin, openExtensionPage } from './extension.ts';
import { startSession, type Session } from './session.ts';

interface Tab {
  readonly id: number;
  readonly incognito: boolean;
}
interface Chromium {
  readonly developerPrivate: {
    updateProfileConfiguration(change: object): Promise<void>;
    updateExtensionConfiguration(change: object): Promise<void>;
  };
  readonly storage: { readonly local: { get(): Promise<object> }; readonly session: { get(): Promise<object> } };
  readonly tabs: { query(filter: object): Promise<Tab[]> };
  readonly windows: { create(options: object): Promise<unknown> };
}
declare const chrome: Chromium;

const STORY = '/stories/paper-boats.html';
const hasCard = (): boolean => document.querySelector('x-leaf') !== null;
const hasNone = (): boolean => document.querySelector('x-leaf') === null;

/** Lets the extension run in private windows, which starts it anew. */
async function allowPrivate(session: Session): Promise<void> {
  const extensionId = (await extensionOrigin(session)).split('//')[1];
  const page = await session.browser.newPage();
  await page.goto('chrome://extensions');
  await page.waitForFunction(() => 'developerPrivate' in chrome);
  await page.evaluate(async (id) => {
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
  }, extensionId);
  await page.close();
}

async function openPrivate(session: Session, ours: Page, url: string): Promise<Page> {
  const arrived = session.browser.waitForTarget((target) => target.url() === url);
  await ours.evaluate((address) => chrome.windows.create({ incognito: true, url: address }), url);
  const page = await (await arrived).page();
  if (!page) throw new Error('no private window');
  return page;
}

let session: Session;
beforeAll(async () => {
  session = await startSession('chromium');
  await allowPrivate(session);
});
afterAll(() => session?.close());

test('in a private window a choice holds, and nothing is written', async () => {
  const ours = await openExtensionPage(session, 'options.html', 'main');
  const story = await openPrivate(session, ours, session.site.origin + STORY);
  await story.waitForFunction(hasCard);
  const tab = await ours.evaluate(async () => (await chrome.tabs.query({})).find(({ incognito }) => incognito)?.id);
  const popup = await openExtensionPage(session, `popup.html?tab=${tab}`, '[data-part="on-page"]');
  await popup.click('[data-part="on-page"]');
  await story.waitForFunction(hasNone);
  expect(await ours.evaluate(async () => [await chrome.storage.local.get(), await chrome.storage.session.get()])).toEqual([{}, {}]);
  const shown = await popup.$$eval('[role="switch"]', (switches) => switches.map((one) => (one as HTMLInputElement).checked));
  expect(shown).toEqual([false, true, true]);
  await story.close();
});
