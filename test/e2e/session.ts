import type { Browser, Page } from 'puppeteer-core';
import { BROWSERS, type BrowserName } from '../tools/browsers.ts';
import { closeBuild } from '../tools/closed.ts';
import { buildFolder, launch } from '../tools/launch.ts';
import { serve, type Route, type Site } from '../tools/serve.ts';

export { BROWSERS };

/** `closed`: the shipped build with leave to run on local pages. `bare`: no Flyleaf at all. */
export type Kind = 'e2e' | 'closed' | 'bare';

/** A browser with Flyleaf in it, and the sample archive. */
export interface Session {
  readonly name: BrowserName;
  readonly browser: Browser;
  readonly site: Site;
  /** A new tab with that page of the archive in it. */
  open(path: string): Promise<Page>;
  /** A new tab with a page that is put up for this test alone. */
  show(body: Route['body'], route?: Omit<Route, 'body'>): Promise<Page>;
  close(): Promise<void>;
}

const folderOf = (name: BrowserName, kind: Kind): string | undefined =>
  kind === 'bare' ? undefined : kind === 'closed' ? closeBuild(name) : buildFolder(name, 'e2e');

let pages = 0;

/** Starts browser and server; Flyleaf has registered its gate when this answers. */
export async function startSession(name: BrowserName, kind: Kind = 'e2e'): Promise<Session> {
  const site = await serve();
  const extension = folderOf(name, kind);
  const browser = await launch(name, extension ? { extension } : {});
  const open = async (path: string) => {
    const page = await browser.newPage();
    await page.goto(site.origin + path, { waitUntil: 'load' });
    return page;
  };
  const session: Session = {
    name,
    browser,
    site,
    open,
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
  if (extension) await untilRegistered(session);
  return session;
}

/** The gate is registered by the background after the install; a story is loaded again until it is seen. */
async function untilRegistered(session: Session): Promise<void> {
  const page = await session.open('/stories/snow-day.html');
  const ends = Date.now() + 20_000;
  const isSeen = () => page.evaluate(() => document.querySelector('x-leaf, [data-part]') !== null);
  while (!(await isSeen())) {
    if (Date.now() > ends) throw new Error(`${session.name}: Flyleaf did not answer on a story page within 20 s`);
    await page.waitForFunction(() => document.querySelector('x-leaf, [data-part]'), { timeout: 1000 }).catch(() => page.reload({ waitUntil: 'load' }));
  }
  await page.close();
}
