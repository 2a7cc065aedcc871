import { afterAll, beforeAll, expect, test } from 'vitest';
import { openExtensionPage } from './extension.ts';
import { allowPrivate, openPrivate } from './private-window.ts';
import { startSession, type Session } from './session.ts';

interface Tab {
  readonly id: number;
  readonly incognito: boolean;
}
interface Chromium {
  readonly storage: { readonly local: { get(): Promise<object> }; readonly session: { get(): Promise<object> } };
  readonly tabs: { query(filter: object): Promise<Tab[]> };
}
declare const chrome: Chromium;

const STORY = '/stories/paper-boats.html';
const hasCard = (): boolean => document.querySelector('x-leaf') !== null;
const hasNone = (): boolean => document.querySelector('x-leaf') === null;

let session: Session;
beforeAll(async () => {
  session = await startSession('chromium');
  await allowPrivate(session);
});
afterAll(() => session?.close());

test('in a private window a choice holds, and nothing is written', async () => {
  const ours = await openExtensionPage(session, 'options.html', 'main');
  // Starting opened a story in a normal window, which may be kept.
  const kept = await ours.evaluate(async () => [await chrome.storage.local.get(), await chrome.storage.session.get()]);
  const story = await openPrivate(session, ours, session.site.origin + STORY);
  await story.waitForFunction(hasCard);
  const tab = await ours.evaluate(async () => (await chrome.tabs.query({})).find(({ incognito }) => incognito)?.id);
  const popup = await openExtensionPage(session, `popup.html?tab=${tab}`, '[data-part="on-page"]');
  await popup.click('[data-part="on-page"]');
  await story.waitForFunction(hasNone);
  expect(await ours.evaluate(async () => [await chrome.storage.local.get(), await chrome.storage.session.get()])).toEqual(kept);
  const shown = await popup.$$eval('[role="switch"]', (switches) => switches.map((one) => (one as HTMLInputElement).checked));
  expect(shown).toEqual([false, true, true]);
  await story.close();
});
