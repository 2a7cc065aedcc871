import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { windowOf } from '@/utils/storage/window';

type Sender = Parameters<typeof windowOf>[0];
const sender = (incognito: boolean): Sender => ({ url: 'http://x.com/', tab: { id: 1, incognito } }) as Sender;
const popup = { url: 'chrome-extension://test-extension-id/popup.html' } as Sender;

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue('chrome-extension://test-extension-id/');
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(async (id) => {
    if (id === 9) throw new Error('gone');
    return { id, incognito: id === 2 } as Awaited<ReturnType<typeof fakeBrowser.tabs.get>>;
  });
});

test.each([
  ['a page in a private window', sender(true), undefined, 'private'],
  ['a page in a normal window', sender(false), undefined, 'normal'],
  ['a private page that names another tab', sender(true), 1, 'private'],
  ['the popup over a private tab', popup, 2, 'private'],
  ['the popup over a normal tab', popup, 1, 'normal'],
  ['the popup over a tab that has gone', popup, 9, 'private'],
])('%s: %s', async (_, from, tabId, expected) => {
  expect(await windowOf(from, tabId)).toBe(expected);
});
