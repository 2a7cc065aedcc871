import type { Page } from 'puppeteer-core';
import { buildFolder } from '../tools/launch.ts';
import { extensionOrigin } from './extension.ts';
import { untilRegistered, type Session } from './session.ts';

interface Chromium {
  readonly developerPrivate: { updateProfileConfiguration(change: object): Promise<void>; updateExtensionConfiguration(change: object): Promise<void> };
  readonly windows: { create(options: object): Promise<unknown> };
}
declare const chrome: Chromium;

interface Bidi {
  readonly connection: { send(method: string, params: object): Promise<unknown> };
}

/** Lets the extension run in private windows, which starts it anew. */
export async function allowPrivate(session: Session): Promise<void> {
  if (session.name === 'firefox') {
    const extensionData = { type: 'path', path: buildFolder('firefox', 'e2e') };
    await (session.browser as unknown as Bidi).connection.send('webExtension.install', { extensionData, 'moz:allowPrivateBrowsing': true });
    return untilRegistered(session);
  }
  const extensionId = (await extensionOrigin(session)).split('//')[1];
  const page = await session.browser.newPage();
  await page.goto('chrome://extensions');
  await page.waitForFunction(() => 'developerPrivate' in chrome);
  await page.evaluate(async (id) => {
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
  }, extensionId);
  await page.close();
  await untilRegistered(session);
}

/** A page in a window of its own, opened from a page of ours. */
export async function openWindow(session: Session, ours: Page, url: string, options: object = {}): Promise<Page> {
  const arrived = session.browser.waitForTarget((target) => target.url() === url);
  await ours.evaluate((address, more) => chrome.windows.create({ url: address, ...more }), url, options);
  const page = await (await arrived).page();
  if (!page) throw new Error(`no window for ${url}`);
  return page;
}

/** A page in a private window of its own. */
export const openPrivate = (session: Session, ours: Page, url: string): Promise<Page> => openWindow(session, ours, url, { incognito: true });
