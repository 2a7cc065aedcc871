import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { extensionOrigin, openExtensionPage } from './extension.ts';
import { untilCard } from './parts.ts';
import { BROWSERS, startSession, type Session } from './session.ts';

/** Our own pages have no shadow roots. */
const part = (name: string): string => `[data-part="${name}"]`;
const SOON = { timeout: 8000 };
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }> } };
    const found = await axe.run({ resultTypes: ['violations'] });
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} (${failureSummary ?? ''})`));
  });
}

interface Kept {
  readonly text?: string;
  readonly asked?: boolean;
  readonly topics?: Readonly<Record<string, unknown>>;
}
type Area = { get(key: string): Promise<Record<string, Kept>>; set(items: object): Promise<void>; remove(key: string): Promise<void> };
declare const chrome: { readonly storage: { readonly local: Area } };

const kept = (page: Page): Promise<Kept> => page.evaluate(async () => (await chrome.storage.local.get('rules')).rules ?? {});
const untilKept = (page: Page, text: string): Promise<unknown> => page.waitForFunction(async (wanted) => (await chrome.storage.local.get('rules')).rules?.text === wanted, { polling: 50, ...SOON }, text);
const choose = (page: Page, name: string, value: string): Promise<string[]> => page.select(part(name), value);

async function type(page: Page, name: string, text: string): Promise<void> {
  await page.focus(part(name));
  await page.evaluate((selector) => document.querySelector<HTMLTextAreaElement>(selector)?.select(), part(name));
  await page.keyboard.type(text);
}

describe.each(BROWSERS)('the editor of filters in %s', (name) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => void (session = await startSession(name)));
  afterAll(() => session?.close());
  beforeEach(async () => {
    await page?.close();
    page = await openExtensionPage(session, 'filters.html', 'main[aria-busy="false"]');
    await page.bringToFront();
    // A fresh start, as a reader without rules has it: the page follows what is kept.
    await page.evaluate(() => chrome.storage.local.remove('rules'));
    await page.waitForFunction((add, rule) => document.querySelector(add) !== null && document.querySelector(rule) === null, SOON, part('add-rule'), part('rule'));
  });

  test('the first rule is made by clicks, brings the question, and is kept', async () => {
    await page.click(part('add-rule'));
    await choose(page, 'condition-value', 'sexual-violence');
    await page.click(part('save-rule'));
    await page.waitForSelector(part('question'), SOON);
    expect(await page.$eval(part('ask-refused'), (pick) => (pick as HTMLSelectElement).value)).toBe('cover');
    await choose(page, 'ask-warnings', 'mark');
    await page.click(part('answer'));
    await page.waitForSelector(part('question'), { hidden: true, ...SOON });
    await untilKept(page, 'cover topic:sexual-violence\nmark unstated:warnings\ncover unstated:refused\ncover unstated:hidden');
    expect((await kept(page)).asked).toBe(true);
    expect(await page.$$eval(part('rule'), (rules) => rules.length)).toBe(1);
    // Asked once.
    await page.click(part('add-rule'));
    await page.click(part('save-rule'));
    await page.waitForFunction((selector) => document.querySelectorAll(selector).length === 2, SOON, part('rule'));
    expect(await page.$(part('question'))).toBeNull();
  });

  test('a rule says how many of the last stories it would have met', async () => {
    const story = await session.open('/stories/salt-roads.html');
    await untilCard(story);
    await story.close();
    await page.waitForFunction(async () => ((await chrome.storage.local.get('recent')).recent as { stories?: unknown[] } | undefined)?.stories?.length, { polling: 50, ...SOON });
    await page.bringToFront();
    await page.click(part('add-rule'));
    await choose(page, 'condition-what', 'author');
    await type(page, 'condition-value', '*');
    await page.click(part('save-rule'));
    await page.waitForSelector('#when-wrong', SOON);
    await type(page, 'condition-value', 'nobody of that name');
    await page.waitForFunction((selector) => /Would have covered 0 of your last \d+ stor/.test(document.querySelector(selector)?.textContent ?? ''), SOON, part('would'));
    await page.click(part('forget-recent'));
    await page.waitForFunction(async () => ((await chrome.storage.local.get('recent')).recent as { stories?: unknown[] } | undefined)?.stories?.length === 0, { polling: 50, ...SOON });
  });

  test('rows and text are one, comments and order kept; a mistake is shown at its place and nothing is lost', async () => {
    await page.click(part('view-text'));
    const text = '# what I avoid\ncover topic:abuse unless author:"V*"\n\nprefer pairing:Clark/Lex on listings';
    await type(page, 'rules-text', `${text}\ncover rating:huge`);
    await page.click(part('save-text'));
    await page.waitForSelector(part('mistakes'), SOON);
    expect(await page.$eval(`${part('mistakes')} mark`, (mark) => mark.textContent)).toBe('rating:huge');
    expect((await kept(page)).text).toBeUndefined();
    await page.click(part('comment-mistakes'));
    await untilKept(page, `${text}\n# cover rating:huge`);
    await page.click(part('view-rows'));
    await page.waitForFunction((selector) => document.querySelectorAll(selector).length === 2, SOON, part('rule'));
    await page.click(`${part('rule')}:last-child ${part('edit-rule')}`);
    await choose(page, 'rule-action', 'allow');
    await page.click(part('save-rule'));
    await untilKept(page, `${text.replace('prefer', 'allow')}\n# cover rating:huge`);
    await page.click(`${part('rule')} ${part('remove-rule')}`);
    await untilKept(page, '# what I avoid\n\nallow pairing:Clark/Lex on listings\n# cover rating:huge');
    await page.click(part('undo'));
    await untilKept(page, `${text.replace('prefer', 'allow')}\n# cover rating:huge`);
  });

  test('rules of another tool come in after a look at them, with what could not be taken', async () => {
    await type(page, 'import-text', '{"tagBlacklist": ["dobby", "!!!"], "authorBlacklist": ["smeyer"]}');
    await page.click(part('import-look'));
    await page.waitForSelector(part('import-found'), SOON);
    expect(await page.$eval(part('import-left'), (list) => list.textContent)).toContain('!!!');
    expect((await kept(page)).text).toBeUndefined();
    await page.click(part('import-add'));
    await untilKept(page, 'cover tag:dobby\ncover author:smeyer');
  });

  test('a topic is opened, edited, and brought back to as installed', async () => {
    await page.click(`${part('topic-abuse')} summary`);
    await page.waitForSelector(part('topic-words'), SOON);
    expect(await page.$eval(part('topic-words'), (words) => (words as HTMLTextAreaElement).value)).toContain('domestic violence');
    await type(page, 'topic-words', 'harm');
    await page.click(part('topic-save'));
    await page.waitForFunction(async () => 'abuse' in ((await chrome.storage.local.get('rules')).rules?.topics ?? {}), { polling: 50, ...SOON });
    await page.click(`${part('topic-abuse')} summary`);
    await (await page.waitForSelector(part('topic-reset'), SOON))?.click();
    await page.waitForFunction(async () => !('abuse' in ((await chrome.storage.local.get('rules')).rules?.topics ?? {})), { polling: 50, ...SOON });
  });

  test('a set that cannot be read is said to be so, and is set aside, not lost', async () => {
    await page.evaluate(() => chrome.storage.local.set({ rules: { version: 99, text: 'cover topic:abuse' } }));
    await page.waitForSelector(part('unreadable'), SOON);
    await page.click(part('begin-anew'));
    await page.waitForSelector(part('add-rule'), SOON);
    const aside = await page.evaluate(async () => (await chrome.storage.local.get('aside:rules'))['aside:rules'] as unknown);
    expect(aside).toContainEqual({ version: 99, text: 'cover topic:abuse' });
  });

  test('all of it works by keyboard alone', async () => {
    const focused = (): Promise<string> => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.part ?? '');
    const untilFocused = (wanted: string): Promise<unknown> => page.waitForFunction((name) => (document.activeElement as HTMLElement | null)?.dataset.part === name, SOON, wanted);
    const focusOn = async (wanted: string, back = false): Promise<void> => {
      for (let i = 0; i < 90 && (await focused()) !== wanted; i++) {
        if (back) await page.keyboard.down('Shift');
        await page.keyboard.press('Tab');
        if (back) await page.keyboard.up('Shift');
      }
      expect(await focused()).toBe(wanted);
    };
    await focusOn('add-rule');
    await page.keyboard.press('Enter');
    // Focus goes where the work goes on.
    await untilFocused('rule-action');
    await focusOn('condition-what');
    await page.keyboard.type('Fandom');
    await page.waitForSelector(part('condition-how'), SOON);
    await focusOn('condition-value');
    await page.keyboard.type('Smallville');
    await page.keyboard.press('Enter');
    await untilKept(page, 'cover fandom:Smallville');
    await focusOn('answer');
    await page.keyboard.press('Enter');
    await untilFocused('add-rule');
    await focusOn('remove-rule', true);
    await page.keyboard.press('Enter');
    await untilKept(page, '');
    await untilFocused('add-rule');
  });

  test.each([['light', 900], ['dark', 320]])('axe finds nothing wrong, %s, %i px wide, and nothing is wider than the page', async (scheme, width) => {
    if (name === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.setViewport({ width, height: 800 });
    await page.waitForFunction((wide) => innerWidth === wide, {}, width);
    await page.click(part('add-rule'));
    await page.click(part('add-only'));
    await page.click(part('add-unless'));
    await page.click(part('save-rule'));
    await page.waitForSelector(part('rule-form'), SOON);
    await page.click(`${part('topic-abuse')} summary`);
    await page.waitForSelector(part('topic-words'), SOON);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    const pictures = process.env.FLYLEAF_PICTURES;
    if (pictures) await page.screenshot({ path: `${pictures}/${name}-form-${scheme}.png`, fullPage: true });
    await page.evaluate(() => chrome.storage.local.set({ rules: { version: 1, asked: false, keepRecent: true, secondLook: false, topics: {}, text: '# mine\ncover topic:sexual-violence unless author:"V*"\nhide rating:explicit on listings\nprefer pairing:Clark/Lex\nmark summary:"slow burn" with length:50000..\nallow author:"The Nightingale"' } }));
    await page.waitForFunction((selector) => document.querySelectorAll(selector).length >= 4, SOON, part('rule'));
    if (pictures) await page.screenshot({ path: `${pictures}/${name}-rows-${scheme}.png`, fullPage: true });
    await page.click(part('view-text'));
    await type(page, 'rules-text', 'cover topic:abuse\nhide rating:hot on listings\ncover author:"V');
    await page.click(part('save-text'));
    await page.waitForSelector(part('mistakes'), SOON);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    if (pictures) await page.screenshot({ path: `${pictures}/${name}-text-${scheme}.png`, fullPage: true });
  });

  test('the settings lead there', async () => {
    const options = await openExtensionPage(session, 'options.html', 'a[href="/filters.html"]');
    expect(await options.$eval('a[href="/filters.html"]', (link) => (link as HTMLAnchorElement).href)).toBe(`${await extensionOrigin(session)}/filters.html`);
    await options.close();
  });
});
