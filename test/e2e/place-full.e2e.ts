import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { extensionOrigin, openExtensionPage } from './extension.ts';
import { part, textOf, untilCard } from './parts.ts';
import { keptWorks, PARAGRAPHS, readTo, story, untilKept } from './reader.ts';
import { BROWSERS, startSession, type Session } from './session.ts';

interface Area {
  set(items: object): Promise<void>;
  remove(key: string): Promise<void>;
}
declare const chrome: { readonly storage: { readonly local: Area } };

/** Kilobytes that Firefox gives all of this profile's pages together. */
const ROOM = { 'dom.quotaManager.temporaryStorage.fixedLimit': 12_288 };

/** Fills Firefox's storage to its last kilobytes. */
const fill = (own: Page): Promise<void> =>
  own.evaluate(async () => {
    const noise = Array.from({ length: 1 << 20 }, () => String.fromCharCode(33 + Math.random() * 90)).join('');
    const sizes = Array.from({ length: 12 }, (_, halved) => noise.length >> halved);
    let at = 0;
    for (const size of sizes) while (at < 400 && (await chrome.storage.local.set({ [`fill:${at}`]: noise.slice(0, size) }).then(() => true, () => false))) at++;
    if (at >= 400) throw new Error('storage has no end');
  });
const empty = (own: Page): Promise<void> =>
  own.evaluate(async () => {
    for (let at = 0; at <= 400; at++) await chrome.storage.local.remove(`fill:${at}`);
  });

/** Chromium's has no end that a test could reach: its background is told that it has. */
async function worker({ browser }: Session, origin: string) {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().startsWith(origin));
  return (await target.worker())!;
}
async function refuse(session: Session): Promise<void> {
  await (await worker(session, await extensionOrigin(session))).evaluate(() => {
    const { local } = chrome.storage;
    const { set } = local;
    const full = () => {
      throw new Error('QUOTA_BYTES quota exceeded');
    };
    Object.defineProperty(local, 'set', { configurable: true, value: full });
    Object.assign(globalThis, { allow: () => Object.defineProperty(local, 'set', { configurable: true, value: set }) });
  });
}
const allow = async (session: Session): Promise<void> => void (await (await worker(session, await extensionOrigin(session))).evaluate('allow() && 0'));

const untilSaid = (page: Page, isSaid: boolean): Promise<unknown> =>
  page.waitForFunction((wanted) => [...document.querySelectorAll('x-leaf')].some(({ shadowRoot }) => shadowRoot?.querySelector('[data-part="not-kept"]')) === wanted, { polling: 100, timeout: 20_000 }, isSaid);

test.each(BROWSERS)('storage that takes no more is told on the card in %s; what was kept stays, and is written on once it can be', async (name) => {
  const session = await startSession(name, 'e2e', { prefs: ROOM });
  try {
    const own = await openExtensionPage(session, 'library.html', '.library');
    const before = await session.show(story('First Shelf', PARAGRAPHS));
    await untilCard(before);
    await readTo(before, 'morning number 20,');
    await untilKept(own, 'number 20,');
    expect(await before.$(part('not-kept'))).toBeNull();
    await before.close();
    await (name === 'firefox' ? fill(own) : refuse(session));
    const page = await session.show(story('Full Shelf', PARAGRAPHS));
    await untilCard(page);
    await readTo(page, 'morning number 40,');
    await untilSaid(page, true);
    expect(await textOf(page, 'not-kept')).toContain('could not be kept');
    expect((await keptWorks(own))['First Shelf']?.current?.anchor.exact).toContain('number 20,');
    await (name === 'firefox' ? empty(own) : allow(session));
    await untilKept(own, 'number 40,', 'Full Shelf');
    await untilSaid(page, false);
    expect(await page.$(part('card'))).not.toBeNull();
  } finally {
    await session.close();
  }
}, 120_000);
