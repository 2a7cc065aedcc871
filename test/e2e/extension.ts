import type { Page } from 'puppeteer-core';
import { FIREFOX_UUID } from '../tools/launch.ts';
import type { Session } from './session.ts';

/** A browser with Flyleaf in it. */
export type Started = Pick<Session, 'name' | 'browser'>;

/** As once found: a background that sleeps is no target. */
const origins = new WeakMap<Started['browser'], string>();

/** "chrome-extension://…" or "moz-extension://…", as this browser calls the extension. */
export async function extensionOrigin({ name, browser }: Started): Promise<string> {
  if (name === 'firefox') return `moz-extension://${FIREFOX_UUID}`;
  const origin = origins.get(browser) ?? (await workerOrigin(browser));
  origins.set(browser, origin);
  return origin;
}

async function workerOrigin(browser: Started['browser']): Promise<string> {
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://'));
  return worker.url().split('/').slice(0, 3).join('/');
}

/** Milliseconds that a tab has to show our page, and tabs that are tried. */
const SHOWN_WITHIN = 10_000;
const TABS = 3;

/** Opens a page of the extension. Firefox's driver loses a tab for good now and then, where it asks between two documents: another tab is opened then. */
export async function openExtensionPage(session: Started, path: string, ready: string, before?: (page: Page) => Promise<unknown>): Promise<Page> {
  for (let tab = 1; ; tab += 1) {
    const page = await session.browser.newPage();
    try {
      await before?.(page);
      await arrive(session, page, path, ready);
      return page;
    } catch (fault) {
      if (session.name === 'chromium' || tab === TABS) throw fault;
      await page.close().catch(() => undefined);
    }
  }
}

/** Firefox never says that such a page has loaded: `ready` is what to wait for. */
async function arrive(session: Started, page: Page, path: string, ready: string): Promise<void> {
  const arrival = page.goto(`${await extensionOrigin(session)}/${path}`, { waitUntil: 'domcontentloaded' }).catch(() => undefined);
  if (session.name === 'chromium') await arrival;
  await untilThere(page, ready);
}

/** The driver's faults between two documents pass: it is asked again. */
async function untilThere(page: Page, wanted: string): Promise<void> {
  const end = Date.now() + SHOWN_WITHIN;
  for (;;) {
    try {
      await page.waitForFunction((selector) => document.querySelector(selector) !== null, { timeout: Math.max(end - Date.now(), 1) }, wanted);
      return;
    } catch (fault) {
      if (Date.now() >= end) throw fault;
    }
  }
}

/** The browser's own number of a tab, as the extension knows it. */
export async function tabOf(session: Started, page: Page): Promise<number> {
  const helper = await openExtensionPage(session, 'welcome.html', 'main');
  const url = page.url();
  const id = await helper.evaluate(async (address) => {
    const { browser, chrome } = globalThis as unknown as Record<string, { tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> } } | undefined>;
    const tabs = (await (browser ?? chrome)?.tabs.query({})) ?? [];
    return tabs.find((tab) => tab.url === address)?.id ?? -1;
  }, url);
  await helper.close();
  return id;
}

/** What Chromium's own page of extensions can do for tests. */
interface DeveloperPrivate {
  updateExtensionConfiguration(change: Readonly<Record<string, unknown>>): Promise<void>;
  addHostPermission(id: string, host: string): Promise<void>;
  removeHostPermission(id: string, host: string): Promise<void>;
}
declare const chrome: { readonly developerPrivate: DeveloperPrivate };

/** Chromium's page of extensions, where host access is given and taken as a person would. */
export async function hostAccess(session: Session): Promise<{ onClick(): Promise<void>; add(host: string): Promise<void>; remove(host: string): Promise<void> }> {
  const id = (await extensionOrigin(session)).split('//')[1] ?? '';
  const page = await session.browser.newPage();
  await page.goto('chrome://extensions');
  await page.waitForFunction(() => 'developerPrivate' in chrome);
  return {
    onClick: () => page.evaluate((extensionId) => chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_CLICK' }), id),
    add: (host) => page.evaluate((extensionId, origin) => chrome.developerPrivate.addHostPermission(extensionId, origin), id, host),
    remove: (host) => page.evaluate((extensionId, origin) => chrome.developerPrivate.removeHostPermission(extensionId, origin), id, host),
  };
}
