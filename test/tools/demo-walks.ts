import type { Page } from 'puppeteer-core';
import { openExtensionPage, type Started } from '../e2e/extension.ts';
import type { Site } from './serve.ts';
import { resume } from './resume-walk.ts';
import { shelfOf } from './shelf.ts';

/** What a walk through a job of the reader needs; `shoot` takes a picture of that name. */
export interface Visitor extends Started {
  readonly site: Site;
  shoot(page: Page, name: string): Promise<void>;
}

interface Extension {
  readonly storage: { readonly local: { set(items: object): Promise<void> } };
}
/** Firefox calls it `browser`, and Chromium `chrome`: in pages of the extension. */
declare const browser: Extension | undefined;
declare const chrome: Extension;

const WIDE = { width: 1280, height: 800 };
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
  await page.close();
}

/** The main jobs beyond the card, in the order in which a reader comes to them. */
export const WALKS = { filters, cover, listing, resume, library } as const;
