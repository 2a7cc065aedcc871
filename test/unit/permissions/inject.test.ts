import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { placeOf, putReader } from '@/utils/permissions/inject';

type Sender = Parameters<typeof placeOf>[0];
const executeScript = vi.fn(async (_: unknown) => []);

beforeEach(() => {
  executeScript.mockClear();
  Object.assign(fakeBrowser, { scripting: { executeScript } });
});

test.each([
  ['a document, where the browser names it', { tab: { id: 3 }, frameId: 5, documentId: 'D' }, { tabId: 3, documentIds: ['D'] }],
  ['else a frame', { tab: { id: 3 }, frameId: 5 }, { tabId: 3, frameIds: [5] }],
  ['the top frame, whose number is 0', { tab: { id: 3 }, frameId: 0 }, { tabId: 3, frameIds: [0] }],
  ['nowhere for the popup', { url: 'chrome-extension://x/popup.html' }, undefined],
])('%s', (_, sender, expected) => {
  expect(placeOf(sender as Sender)).toEqual(expected);
});

test('the reader is put in without waiting for the page to be whole', async () => {
  await putReader({ tabId: 3, frameIds: [5] });
  expect(executeScript.mock.calls).toEqual([[{ target: { tabId: 3, frameIds: [5] }, files: ['/content-scripts/reader.js'], injectImmediately: true }]]);
});
