import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openExtensionPage } from './extension.ts';
import { findPart } from './parts.ts';
import { allowPrivate, openPrivate } from './private-window.ts';
import { setRules, storedNow } from './rules.ts';
import { startSession, type Session } from './session.ts';

const STORY = `<title>Ash</title><p>Title: Ash<br>Author: Maris Thorne<br>Fandom: The Sentinel<br>Rating: R<br>Warnings: non-con<br>Summary: It burns.<br>Disclaimer: Not mine at all, they belong to Pet Fly, and no money is made from them by me.</p><hr>
${'<p class="story">A long evening: she looked at him, and nothing was said that had not been said before.</p>'.repeat(20)}`;
const isSeen = (): boolean => document.querySelector('.story')?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ?? false;
const untilCovered = (page: Page) => page.waitForSelector('>>> main[data-part="cover"]', { timeout: 8000 });

let session: Session;
beforeAll(async () => {
  session = await startSession('chromium');
  await allowPrivate(session);
});
afterAll(() => session?.close());

test('in a private window rules cover, and "Read it" lasts until the window closes and is never written', async () => {
  await setRules(session, 'cover topic:sexual-violence');
  const before = await storedNow(session);
  const ours = await openExtensionPage(session, 'options.html', 'main');
  session.site.put('/private-1.html', { body: STORY });
  session.site.put('/private-2.html', { body: STORY });
  session.site.put('/private-3.html', { body: STORY });
  const first = await openPrivate(session, ours, `${session.site.origin}/private-1.html`);
  await untilCovered(first);
  await (await findPart(first, 'reveal')).evaluate((button) => (button as HTMLElement).click());
  await first.waitForFunction(isSeen);
  const second = await openPrivate(session, ours, `${session.site.origin}/private-2.html`);
  await second.waitForFunction(isSeen, { timeout: 8000 });
  expect(await storedNow(session)).toEqual(before);
  await Promise.all([first.close(), second.close()]);
  const third = await openPrivate(session, ours, `${session.site.origin}/private-3.html`);
  await untilCovered(third);
  expect(await third.evaluate(isSeen)).toBe(false);
  await third.close();
});
