import type { Page } from 'puppeteer-core';
import { extensionOrigin } from './extension.ts';
import type { Session } from './session.ts';

interface Chromium {
  readonly developerPrivate: { updateProfileConfiguration(change: object): Promise<void>; updateExtensionConfiguration(change: object): Promise<void> };
  readonly windows: { create(options: object): Promise<unknown> };
}
declare const chrome: Chromium;

/** Lets the extension run in Chromium's private windows, which starts it anew. */
export async function allowPrivate(session: Session): Promise<void> {
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

/** A page in a private window of its own, opened from a page of ours. */
export async function openPrivate(session: Session, ours: Page, url: string): Promise<Page> {
  const arrived = session.browser.waitForTarget((target) => target.url() === url);
  await ours.evaluate((address) => chrome.windows.create({ incognito: true, url: address }), url);
  const page = await (await arrived).page();
  if (!page) throw new Error('no private window');
  return page;
}
