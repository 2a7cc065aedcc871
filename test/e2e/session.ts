import type { Browser, Page } from 'puppeteer-core';
import { BROWSERS, type BrowserName } from '../tools/browsers.ts';
import { closeBuild } from '../tools/closed.ts';
import { buildFolder, launch, type LaunchOptions } from '../tools/launch.ts';
import { serve, type Route, type Site } from '../tools/serve.ts';

export { BROWSERS };

/** `closed`: the shipped build with leave to run on local pages. `shipped`: without. */
export type Kind = 'e2e' | 'closed' | 'shipped';

/** A browser with Flyleaf in it, and the sample archive. */
export interface Session {
  readonly name: BrowserName;
  readonly browser: Browser;
  readonly site: Site;
  /** A new tab with that page of the archive in it. */
  open(path: string): Promise<Page>;
  /** The same page as it is without Flyleaf, which has no leave for `localhost`. */
  bare(path: string): Promise<Page>;
  /** Resolves when whatever Flyleaf was to do with pages opened before now is done: a story opened after them has its card. */
  settle(): Promise<void>;
  /** A new tab with a page that is put up for this test alone. */
  show(body: Route['body'], route?: Omit<Route, 'body'>): Promise<Page>;
  close(): Promise<void>;
}

const FOLDERS: Readonly<Record<Kind, (name: BrowserName) => string>> = {
  e2e: (name) => buildFolder(name, 'e2e'),
  closed: closeBuild,
  shipped: (name) => buildFolder(name, 'production'),
};

const isOurs = (): boolean => document.querySelector('x-leaf, [data-part]') !== null;

let pages = 0;

/** Starts browser and server; Flyleaf has registered its gate when this answers. */
export async function startSession(name: BrowserName, kind: Kind = 'e2e', options: LaunchOptions = {}): Promise<Session> {
  const site = await serve();
  const browser = await launch(name, { ...options, extension: FOLDERS[kind](name) });
  const visit = async (address: string) => {
    const page = await browser.newPage();
    await page.goto(address, { waitUntil: 'load' });
    // The welcome page of a new install may have come in front: a page behind is not drawn.
    await page.bringToFront();
    return page;
  };
  const open = (path: string) => visit(site.origin + path);
  const session: Session = {
    name,
    browser,
    site,
    open,
    bare: (path) => visit(site.origin.replace('127.0.0.1', 'localhost') + path),
    settle: async () => {
      const page = await open('/stories/snow-day.html');
      await page.waitForFunction(isOurs, { timeout: 5000 });
      await page.close();
    },
    show: (body, route = {}) => {
      const path = `/made/${(pages += 1)}`;
      site.put(path, { ...route, body });
      return open(path);
    },
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
  if (kind !== 'shipped') await untilRegistered(session);
  return session;
}

/** The gate is registered by the background after the install; a story is loaded again until it is seen. */
export async function untilRegistered(session: Session): Promise<void> {
  const page = await session.open('/stories/snow-day.html');
  const ends = Date.now() + 20_000;
  while (!(await page.evaluate(isOurs))) {
    if (Date.now() > ends) throw new Error(`${session.name}: Flyleaf did not answer on a story page within 20 s`);
    await page.waitForFunction(isOurs, { timeout: 1000 }).catch(() => page.reload({ waitUntil: 'load' }));
  }
  await page.close();
}
