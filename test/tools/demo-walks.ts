import type { Page } from 'puppeteer-core';
import { openExtensionPage, type Started } from '../e2e/extension.ts';
import { untilKept } from '../e2e/reader.ts';
import type { World } from './moving-archive.ts';
import { efictionStory, otwStory } from './moving-story.ts';
import type { Site } from './serve.ts';
import { resume } from './resume-walk.ts';
import { GONE, shelfOf } from './shelf.ts';

/** What a walk through a job of the reader needs; `shoot` takes a picture of that name. */
export interface Visitor extends Started {
  readonly site: Site;
  shoot(page: Page, name: string): Promise<void>;
}

interface Extension {
  readonly storage: { readonly local: { set(items: object): Promise<void> } };
  readonly runtime: { sendMessage(message: object): Promise<{ readonly answer: unknown }> };
}
/** Firefox calls it `browser`, and Chromium `chrome`: in pages of the extension. */
declare const browser: Extension | undefined;
declare const chrome: Extension;

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 380, height: 760 };
const SOON = { timeout: 10_000 };
/** In pages of the extension, and in the shadow roots of pages of the web. */
const ours = (part: string): string => `[data-part="${part}"]`;
const theirs = (part: string): string => `>>> ${ours(part)}`;
const RULES = ['# what I avoid', 'cover topic:sexual-violence', 'cover unstated:refused', 'hide topic:gore-torture on listings', 'mark topic:character-death', 'prefer fandom:"Lord Peter Wimsey*"'].join('\n');
const SHELF = 24;

/** A page of Flyleaf's own, in front: what is behind is not drawn. */
async function openOwn(visitor: Visitor, path: string, ready: string): Promise<Page> {
  const page = await openExtensionPage(visitor, path, ready);
  await page.setViewport(WIDE);
  await page.bringToFront();
  return page;
}

async function openStory({ browser, site }: Visitor, path: string, part: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport(WIDE);
  await page.goto(site.origin + path);
  await page.bringToFront();
  await page.waitForSelector(theirs(part), SOON);
  return page;
}

const press = async (page: Page, part: string): Promise<void> => void (await (await page.waitForSelector(theirs(part), SOON))?.evaluate((button) => (button as HTMLElement).click()));

/** The first rule by clicks, the one question, and more rules as text. */
async function filters(visitor: Visitor): Promise<void> {
  const page = await openOwn(visitor, 'filters.html', 'main[aria-busy="false"]');
  await page.click(ours('add-rule'));
  await page.select(ours('condition-value'), 'sexual-violence');
  await visitor.shoot(page, 'filters-first-rule');
  await page.click(ours('save-rule'));
  await page.waitForSelector(ours('question'), SOON);
  await visitor.shoot(page, 'filters-question');
  await page.click(ours('answer'));
  await page.waitForSelector(ours('question'), { hidden: true, ...SOON });
  await page.click(ours('view-text'));
  await page.waitForSelector(ours('rules-text'), SOON);
  await page.$eval(ours('rules-text'), (area) => (area as HTMLTextAreaElement).select());
  await page.type(ours('rules-text'), RULES);
  await visitor.shoot(page, 'filters-text');
  await page.click(ours('save-text'));
  await page.click(ours('view-rows'));
  await page.waitForFunction((rule, count) => document.querySelectorAll(rule).length === count, SOON, ours('rule'), RULES.split('\n').filter((line) => /^(?!#)\w+ (?!unstated:)/.test(line)).length);
  await visitor.shoot(page, 'filters');
  await page.close();
}

/** A story behind its cover, and read all the same. */
async function cover(visitor: Visitor): Promise<void> {
  const page = await openStory(visitor, '/stories/salt-roads.html', 'cover');
  await visitor.shoot(page, 'cover');
  await press(page, 'reveal');
  await page.waitForSelector(theirs('cover'), { hidden: true, ...SOON });
  await visitor.shoot(page, 'cover-read');
  await page.close();
}

/** One entry covered, one hidden and counted, one that stands out. */
async function listing(visitor: Visitor): Promise<void> {
  const page = await openStory(visitor, '/works', 'hidden-count');
  await visitor.shoot(page, 'listing');
  await page.close();
}

/** A library that has been used for a while. */
async function library(visitor: Visitor): Promise<void> {
  const shelf = await shelfOf(SHELF, Date.now());
  const page = await openOwn(visitor, 'library.html', '.library');
  await page.evaluate((items) => (typeof browser === 'undefined' ? chrome : browser).storage.local.set(items), shelf);
  await page.evaluate(() => location.reload());
  await page.waitForFunction((work) => document.querySelectorAll(work).length > 3, SOON, ours('work'));
  await visitor.shoot(page, 'library');
  await (await page.$$(ours('details')))[GONE]?.click();
  await page.waitForSelector(ours('addresses'), SOON);
  await page.$eval(ours('addresses'), (addresses) => addresses.closest('article')?.scrollIntoView({ block: 'start' }));
  await visitor.shoot(page, 'library-gone');
  await page.click(`${ours('details')}[aria-expanded="true"]`);
  await page.setViewport(NARROW);
  await page.evaluate(() => scrollTo(0, 0));
  await visitor.shoot(page, 'library-narrow');
  if (visitor.name === 'chromium') {
    await page.setViewport(WIDE);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await visitor.shoot(page, 'library-dark');
  }
  await page.close();
}

const CHAPTERS = ['Low Water', 'The Wheel', 'A Small Dry Ticking'].map((title, i) => ({ title, words: 800 * (i + 1), posted: `2026-0${i + 1}-14` }));
const BELLS = 'The Bell at Low Water';
const STARTS = { 'Tide Tables': '/works/5150/chapters/51501', [BELLS]: '/viewstory.php?sid=207&chapter=1' } as const;
/** Two stories in progress, before and after: one gains a part, and one its last. */
const BEFORE: World = { ...otwStory({ title: 'Tide Tables', parts: CHAPTERS.slice(0, 1) }), ...efictionStory({ title: BELLS, parts: CHAPTERS.slice(0, 1) }) };
const AFTER: World = { ...otwStory({ title: 'Tide Tables', parts: CHAPTERS.slice(0, 2) }), ...efictionStory({ title: BELLS, parts: CHAPTERS, complete: true }) };
/** Longer than between any two looks. */
const PACE = 140 * 86_400_000;

function putUp(site: Site, world: World): void {
  for (const [path, answer] of Object.entries(world)) if (answer.kind === 'page') site.put(path, { body: answer.body });
}

/** Stories in progress are read, and move while their reader looks away. */
async function news(visitor: Visitor): Promise<void> {
  const { site } = visitor;
  putUp(site, BEFORE);
  const own = await openOwn(visitor, 'options.html', ours('checks'));
  const ask = (kind: string, what: object): Promise<unknown> => own.evaluate(async (message) => (await (typeof browser === 'undefined' ? chrome : browser).runtime.sendMessage(message)).answer, { kind, ask: what });
  for (const [title, path] of Object.entries(STARTS)) {
    const page = await openStory(visitor, path, 'card');
    await page.setViewport({ width: 1280, height: 3000 });
    await untilKept(own, title);
    await page.close();
  }
  // A chapter of this archive does not say how many there are: its contents do.
  const contents = await openStory(visitor, '/viewstory.php?sid=207&index=1', 'mark');
  await untilKept(own, '"posted":1', BELLS);
  await contents.close();
  await own.bringToFront();
  await own.click(ours('checks'));
  await own.waitForSelector(`${ours('checks')}:checked`, SOON);
  await own.$eval(ours('updates'), (part) => part.scrollIntoView({ block: 'center' }));
  await visitor.shoot(own, 'updates-settings');
  putUp(site, AFTER);
  await ask('set-clock', { now: Date.now() + PACE });
  const library = await openOwn(visitor, 'library.html', ours('news-open'));
  await library.waitForFunction((words) => document.querySelectorAll(words).length === 2, { timeout: 30_000 }, ours('news-words'));
  await visitor.shoot(library, 'news');
  await library.close();
  await ask('set-clock', {});
  await own.close();
}

/** The main jobs beyond the card, in the order in which a reader comes to them. */
export const WALKS = { resume, filters, cover, listing, library, news } as const;
