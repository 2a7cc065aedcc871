import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { askBackground, askReader } from '@/utils/messaging/send';

const PLACE = { tabId: 1, frameId: 2 };
const toBackground = vi.fn();
const toTab = vi.fn();

beforeEach(() => {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(toBackground);
  Object.assign(fakeBrowser.tabs, { sendMessage: toTab });
});

test('an ask goes out with its kind, and its answer comes back bare', async () => {
  toBackground.mockResolvedValue({ answer: { mode: 'off' } });
  expect(await askBackground('choices-of', { url: 'http://x.com/' })).toEqual({ mode: 'off' });
  expect(toBackground).toHaveBeenCalledWith({ kind: 'choices-of', ask: { url: 'http://x.com/' } });
});

test('an answer of nothing, which Chromium drops on the way, is an answer', async () => {
  toBackground.mockResolvedValue({});
  expect(await askBackground('open-library', {})).toBeUndefined();
});

test.each([
  ['failed', { failed: 'disk full' }, 'disk full'],
  ['was not there', undefined, 'no answer'],
])('a background that %s rejects', async (_, reply, words) => {
  toBackground.mockResolvedValue(reply);
  await expect(askBackground('choices-of', { url: 'http://x.com/' })).rejects.toThrow(words);
});

test('a reader is asked in its frame', async () => {
  toTab.mockResolvedValue({ answer: undefined });
  await askReader(PLACE, 'what-was-read', {});
  expect(toTab).toHaveBeenCalledWith(1, { kind: 'what-was-read', ask: {} }, { frameId: 2 });
});

test('a frame without a reader answers nothing', async () => {
  toTab.mockRejectedValue(new Error('Could not establish connection.'));
  expect(await askReader(PLACE, 'what-was-read', {})).toBeUndefined();
});
