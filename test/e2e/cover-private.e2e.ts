import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openExtensionPage } from './extension.ts';
import { findPart } from './parts.ts';
import { allowPrivate, openPrivate } from './private-window.ts';
import { setRules, storedNow } from './rules.ts';
import { BROWSERS, startSession, type Session } from './session.ts';

const STORY = `<title>Ash</title><p>Title: Ash<br>Author: Maris Thorne<br>Fandom: The Sentinel<br>Rating: R<br>Warnings: non-con<br>Summary: It burns.<br>Disclaimer: Not mine at all, they belong to Pet Fly, and no money is made from them by me.</p><hr>
${'<p class="story">A long evening: she looked at him, and nothing was said that had not been said before.</p>'.repeat(20)}`;
const isSeen = (): boolean => document.querySelector('.story')?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ?? false;
const untilCovered = (page: Page) => page.waitForSelector('>>> main[data-part="cover"]', { timeout: 8000 });

describe.each(BROWSERS)('private windows in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name);
    await allowPrivate(session);
  });
  afterAll(() => session?.close());

  test('rules cover, and "Read it" lasts until the window closes and is never written', async () => {
    await setRules(session, 'cover topic:sexual-violence');
    const before = await storedNow(session);
    const ours = await openExtensionPage(session, 'options.html', 'main');
    const addresses = [1, 2, 3].map((number) => session.site.put(`/private-${number}.html`, { body: STORY }));
    const open = (at: number): Promise<Page> => openPrivate(session, ours, addresses[at] ?? '');
    const first = await open(0);
    await untilCovered(first);
    await (await findPart(first, 'reveal')).evaluate((button) => (button as HTMLElement).click());
    await first.waitForFunction(isSeen);
    const second = await open(1);
    await second.waitForFunction(isSeen, { timeout: 8000 });
    expect(await storedNow(session)).toEqual(before);
    await Promise.all([first.close(), second.close()]);
    const third = await open(2);
    await untilCovered(third);
    expect(await third.evaluate(isSeen)).toBe(false);
    await third.close();
  });
});
