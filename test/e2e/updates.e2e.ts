import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { held, type MovingArchive, page, redirect, startMovingArchive, status } from '../tools/moving-archive.ts';
import { efictionStory, type MovingStory, otwStory } from '../tools/moving-story.ts';
import { hostAccess, openExtensionPage } from './extension.ts';
import { untilCard } from './parts.ts';
import { keptWorks } from './reader.ts';
import { stopBackground } from './rules.ts';
import { BROWSERS, startSession, type Session } from './session.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const DAY = 86_400_000;
const LOCAL = 'http://127.0.0.1/*';
const NAVIGATE = '/works/5150/navigate';
const TITLE = 'Tide Tables';
const PARTS = ['Low Water', 'The Wheel', 'A Small Dry Ticking', 'Slack', 'Flood'].map((title, i) => ({ title, words: 300, posted: `2026-0${i + 1}-11` }));
/** The story once so many of its parts are posted. */
const storyOf = (parts: number): MovingStory => ({ title: TITLE, parts: PARTS.slice(0, parts) });
const contentsOf = (parts: number) => otwStory(storyOf(parts))[NAVIGATE] ?? page('');

/** The archive's own words for a work that is not there. */
const GONE = '<html><head><title>404 [Small Archive]</title></head><body><div id="main" class="error region"><h2 class="heading">Error 404</h2><p>The page you were looking for does not exist.</p></div></body></html>';
/** A part at another address of the same host, by the same author. */
const MOVED_TO = '/viewstory.php?sid=9&chapter=1';
const movedPart = () => page(String((efictionStory(storyOf(2), 9)[MOVED_TO] as { body: string }).body).replaceAll('Tamsin Oake', 'maris'));

/** A name that only Firefox finds, and only here: no loopback name, whose requests for http its own policy never changes. */
const NAMED = 'archive.example';

interface Bidi {
  readonly connection: { send(method: string, params: object): Promise<{ result: { contexts?: readonly { context: string }[] } }> };
}

async function nameLoopback(session: Session): Promise<void> {
  const { connection } = session.browser as unknown as Bidi;
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  await connection.send('script.evaluate', { target: { context: result.contexts?.[0]?.context }, expression: `Services.prefs.setCharPref('network.dns.localDomains', '${NAMED}')`, awaitPromise: false });
}

interface Extension {
  readonly runtime: { sendMessage(message: object): Promise<{ readonly answer?: unknown; readonly failed?: string }> };
  readonly action: { getBadgeText(of: object): Promise<string> };
  readonly notifications?: { getAll(): Promise<Readonly<Record<string, unknown>>> };
  readonly permissions: { remove(what: object): Promise<boolean> };
}
/** Firefox calls it `browser`, and Chromium `chrome`: in pages of the extension. */
declare const browser: Extension | undefined;
declare const chrome: Extension;

async function findings(shown: Page): Promise<string[]> {
  await shown.evaluate(AXE);
  return shown.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }> } };
    return (await axe.run()).violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} ${failureSummary ?? ''}`));
  });
}

const ours = (part: string): string => `[data-part="${part}"]`;
const wordsOf = (shown: Page, part: string): Promise<string> => shown.$eval(ours(part), (element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim());

describe.each(BROWSERS)('a story that moves, in %s', (name) => {
  let session: Session;
  let archive: MovingArchive;
  let own: Page;
  let work = '';
  let clock = Date.now();

  /** Any message to the background, as our own pages send them. */
  const ask = <T>(kind: string, what: object = {}): Promise<T> =>
    own.evaluate(async (message) => {
      const reply = await (typeof browser === 'undefined' ? chrome : browser).runtime.sendMessage(message);
      if (reply?.failed !== undefined) throw new Error(reply.failed);
      return reply?.answer;
    }, { kind, ask: what }) as Promise<T>;
  const badge = (): Promise<string> => own.evaluate(() => (typeof browser === 'undefined' ? chrome : browser).action.getBadgeText({}));

  async function until<T>(look: () => Promise<T>, isRight: (value: T) => boolean, what: string): Promise<T> {
    const ends = Date.now() + 20_000;
    for (;;) {
      const value = await look();
      if (isRight(value)) return value;
      if (Date.now() > ends) throw new Error(`${what}: still ${JSON.stringify(value)} after 20 s; asked: ${archive.log.map(({ path }) => path).join(' ')}`);
      await own.evaluate(() => new Promise((done) => setTimeout(done, 100)));
    }
  }

  const noticesNow = (): Promise<string[]> => own.evaluate(async () => Object.keys((await (typeof browser === 'undefined' ? chrome : browser).notifications?.getAll()) ?? {}));
  const newsNow = (): Promise<readonly { readonly work: string; readonly news: readonly { readonly change: { readonly kind: string; readonly to?: number } }[] }[]> => ask('news-of');
  const untilBadge = (text: string): Promise<string> => until(badge, (value) => value === text, `the badge is to be "${text}"`);
  /** So many days go by at once, and what is due is looked at. */
  const pass = async (days: number): Promise<void> => {
    clock += days * DAY;
    await ask('set-clock', { now: clock });
  };

  /** A chapter is opened in a window that holds it whole, until it counts as read. */
  async function readPart(number: number, shown: Page): Promise<void> {
    await shown.setViewport({ width: 1000, height: 2400 });
    await shown.bringToFront();
    await untilCard(shown);
    await until(() => keptWorks(own), (works) => Object.values(works[TITLE]?.chapters ?? {}).filter(({ read }) => read !== undefined).length >= number, `${number} parts are to be read`);
  }

  async function openLibrary(): Promise<Page> {
    const library = await openExtensionPage(session, 'library.html', ours('work'));
    await library.setViewport({ width: 1280, height: 900 });
    await library.bringToFront();
    return library;
  }

  beforeAll(async () => {
    archive = await startMovingArchive();
    session = await startSession(name);
    own = await openExtensionPage(session, 'library.html', '.library');
  });
  afterAll(async () => {
    await session?.close();
    await archive?.close();
  });

  test('is followed from the first part read; looking is off until it is switched on', async () => {
    archive.play([otwStory(storyOf(1))]);
    const first = '/works/5150/chapters/51501';
    archive.put(first, { ...otwStory(storyOf(1))[first], headers: { 'set-cookie': 'member=maris; Path=/' } } as never);
    const shown = await session.browser.newPage();
    await shown.goto(archive.origin + first, { waitUntil: 'load' });
    await readPart(1, shown);
    await shown.close();
    work = await own.evaluate(async () => Object.keys(await (chrome as unknown as { storage: { local: { get(keys: null): Promise<object> } } }).storage.local.get(null)).find((key) => key.startsWith('work:'))?.slice(5) ?? '');
    expect(await ask<{ checks: string }>('updates-settings')).toMatchObject({ checks: 'off' });
    await pass(400);
    expect(archive.asked(NAVIGATE)).toEqual([]);

    const options = await openExtensionPage(session, 'options.html', ours('checks'));
    await options.bringToFront();
    expect(await findings(options)).toEqual([]);
    await options.focus(ours('checks'));
    await options.keyboard.press(' ');
    await options.waitForSelector(`${ours('checks')}:checked`);
    await until(() => ask<{ checks: string }>('updates-settings'), ({ checks }) => checks === 'all', 'looking is to be on');
    expect(await findings(options)).toEqual([]);
    await options.close();
  }, 90_000);

  test('a new part: badge, notification, popup, what is new, and the first unread part by keyboard alone', async () => {
    await pass(1);
    await until(outcome, (kind) => kind === 'looked', 'the first look is to end');
    archive.play([otwStory(storyOf(2))]);
    const before = archive.log.length;
    await pass(130);
    await untilBadge('1');
    // One page, which counts as no hit, and nothing of the reader's own.
    expect(archive.log.slice(before).map(({ method, path, headers }) => [method, path, headers.cookie])).toEqual([['GET', NAVIGATE, undefined]]);
    // Firefox lets go at once of a notification that no desktop takes.
    if (name === 'chromium') await until(noticesNow, (notices) => notices.length === 1, 'one notification is to be shown');

    const popup = await openExtensionPage(session, 'popup.html', ours('moved'));
    expect(await wordsOf(popup, 'moved')).toBe('1 work has news');
    expect(await findings(popup)).toEqual([]);
    await popup.close();

    const library = await openLibrary();
    await library.waitForSelector(ours('news'));
    expect([await wordsOf(library, 'news-count'), await wordsOf(library, 'news-words')]).toEqual(['1 work has news', expect.stringMatching(/^Part 2 posted/)]);
    expect(await findings(library)).toEqual([]);
    // A glance is no reading.
    expect(await badge()).toBe('1');
    await library.focus(ours('news-open'));
    expect(await library.evaluate(() => document.activeElement?.textContent)).toMatch(/^Read part 2/);
    await library.keyboard.press('Enter');
    await until(async () => library.url(), (url) => url.endsWith('/works/5150/chapters/51502'), 'the first unread part is to open');
    await readPart(2, library);
    await untilBadge('');
    expect(await newsNow()).toEqual([]);
    await library.close();
  }, 120_000);

  test('the background is stopped while it looks: it neither asks again at once nor forgets to', async () => {
    const silent = held(contentsOf(3));
    archive.put(NAVIGATE, silent.answer);
    const before = archive.asked(NAVIGATE).length;
    await pass(130);
    await until(async () => archive.asked(NAVIGATE).length, (count) => count === before + 1, 'the page is to be asked for');
    await stopBackground(session);
    silent.letGo();
    archive.play([otwStory(storyOf(3))]);
    expect(await newsNow()).toEqual([]);
    expect(archive.asked(NAVIGATE)).toHaveLength(before + 1);
    await pass(1);
    await untilBadge('1');
    expect(archive.asked(NAVIGATE)).toHaveLength(before + 2);

    const library = await openLibrary();
    await library.waitForSelector(ours('news-seen'));
    await library.focus(ours('news-seen'));
    await library.keyboard.press('Enter');
    await library.waitForSelector(ours('news'), { hidden: true });
    await untilBadge('');
    await library.close();
  }, 90_000);

  /** The work's details, opened by keyboard. */
  async function openDetails(): Promise<Page> {
    const library = await openLibrary();
    await library.focus(ours('details'));
    await library.keyboard.press('Enter');
    await library.waitForSelector(ours('plan'));
    return library;
  }

  const outcome = async (): Promise<string | undefined> => (await ask<readonly { readonly last?: { readonly outcome: { readonly kind: string } } }[]>('following-of', { works: [work] }))[0]?.last?.outcome.kind;

  test('on pages that are opened anyway: gone, there again, and moved by a redirect', async () => {
    const first = '/works/5150/chapters/51501';
    const asked = archive.asked(NAVIGATE).length;
    const shown = await session.browser.newPage();
    const visit = async (path: string): Promise<void> => {
      await shown.goto(archive.origin + path, { waitUntil: 'load' });
      await shown.bringToFront();
    };
    archive.put(first, status(404, {}, GONE));
    await visit('/nothing-here');
    await visit(first);
    await untilBadge('1');
    const library = await openLibrary();
    await library.waitForSelector(ours('find-copy'));
    expect(await wordsOf(library, 'news-words')).toBe('No longer at its address');
    expect(await wordsOf(library, 'find-copy')).toMatch(/^Look for a Wayback copy/);
    expect(await library.$eval('.row .facts', (facts) => facts.textContent)).toContain('No longer at its address');
    expect(await findings(library)).toEqual([]);

    archive.play([otwStory(storyOf(3))]);
    await visit(first);
    await untilCard(shown);
    await untilBadge('');

    archive.put(first, redirect(MOVED_TO));
    archive.put(MOVED_TO, movedPart());
    await visit(first);
    await untilCard(shown);
    await untilBadge('1');
    expect((await newsNow()).map(({ news }) => news.map(({ change }) => change))).toEqual([[{ kind: 'moved', to: archive.origin + MOVED_TO }]]);
    await ask('mark-news-seen', { works: [work] });
    await untilBadge('');
    expect(archive.asked(NAVIGATE)).toHaveLength(asked);
    archive.play([otwStory(storyOf(3))]);
    await library.close();
    await shown.close();
  }, 90_000);

  test('a way that leads to a host without leave is not gone, and is told of', async () => {
    archive.put(NAVIGATE, redirect(archive.elsewhere + NAVIGATE));
    await pass(130);
    await until(outcome, (kind) => kind === 'moved', 'the look is to end');
    const library = await openDetails();
    expect(await wordsOf(library, 'last-look')).toMatch(/^Looked at .*: moved to http:\/\/localhost:\d+\/works\/5150\/navigate\.$/);
    expect(await wordsOf(library, 'allow-host')).toMatch(/^Allow localhost/);
    expect(await findings(library)).toEqual([]);
    expect(archive.log.filter(({ host }) => !host.startsWith('127.0.0.1'))).toEqual([]);
    expect(await wordsOf(library, 'news-words')).toMatch(/^Moved to localhost:\d+\/works\/5150\/navigate$/);
    expect(await wordsOf(library, 'news-allow')).toMatch(/^Allow localhost/);
    await ask('mark-news-seen', { works: [work] });
    await library.close();
  }, 60_000);

  test('a grant that is taken back while the page is on its way: nothing is read of it, and nothing is asked any more', async () => {
    const late = held(contentsOf(4));
    archive.put(NAVIGATE, late.answer);
    const before = archive.asked(NAVIGATE).length;
    await pass(130);
    await until(async () => archive.asked(NAVIGATE).length, (count) => count === before + 1, 'the page is to be asked for');
    if (name === 'chromium') {
      const access = await hostAccess(session);
      await access.onClick();
      await access.remove(LOCAL).catch(() => undefined);
    } else await own.evaluate((host) => (typeof browser === 'undefined' ? chrome : browser).permissions.remove({ origins: [host] }), LOCAL);
    late.letGo();
    await until(outcome, (kind) => kind === 'not-granted', 'the look is to end');
    const library = await openDetails();
    expect(await wordsOf(library, 'plan')).toBe('Not looked at: host not granted (127.0.0.1).');
    await library.close();
    expect(await newsNow()).toEqual([]);
    const asked = archive.log.length;
    await pass(200);
    await ask('check-now', { works: [work] });
    expect(archive.log).toHaveLength(asked);
    expect(archive.log.filter(({ host }) => host.startsWith('localhost'))).toEqual([]);
  }, 90_000);

  // In Chromium nobody can press the browser's own question.
  test.runIf(name === 'firefox')('one click gives leave back, and another allows where it moved to, which is asked by http as it is written', async () => {
    await nameLoopback(session);
    archive.put(NAVIGATE, redirect(archive.origin.replace('127.0.0.1', NAMED) + NAVIGATE));
    archive.put(`//${NAMED}${NAVIGATE}`, contentsOf(4));
    const library = await openDetails();
    expect(await wordsOf(library, 'allow-host')).toMatch(/^Allow 127\.0\.0\.1/);
    await library.click(ours('allow-host'));
    await library.waitForFunction((part) => document.querySelector(part)?.textContent?.startsWith('Allow archive.example'), {}, ours('allow-host'));
    expect(archive.log.filter(({ host }) => host.startsWith(NAMED))).toEqual([]);
    await library.click(ours('allow-host'));
    await library.waitForFunction((part) => /part 4 posted/i.test(document.querySelector(part)?.textContent ?? ''), {}, ours('news-words'));
    expect(archive.log.filter(({ host }) => host.startsWith(NAMED)).map(({ path }) => path)).toContain(NAVIGATE);
    await library.close();
  }, 60_000);
});
