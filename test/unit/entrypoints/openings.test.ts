import { JSDOM } from 'jsdom';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { tellOpenings } from '@/entrypoints/library/openings';
import { listenToRedirects } from '@/entrypoints/looking/redirects';

const { window } = new JSDOM(`<ul><li data-work="ao3:work:1"><a id="open" href="https://a.example/works/1#workskin"><b id="inner">Tide Tables</b></a><button id="seen">Seen</button><a id="page" href="library.html">x</a></li></ul><a id="other" href="https://b.example/">elsewhere</a>`);
Object.assign(globalThis, { Element: window.Element });
const sendMessage = vi.fn(async (_: unknown) => ({ answer: undefined }));
tellOpenings(window.document);

beforeEach(() => {
  vi.clearAllMocks();
  Object.assign(fakeBrowser.runtime, { sendMessage });
});

test.each([['click', 'open'], ['click', 'inner'], ['auxclick', 'open']])('a %s on #%s of a work says which work is opened where', (kind, id) => {
  window.document.getElementById(id)?.dispatchEvent(new window.MouseEvent(kind, { bubbles: true }));
  expect(sendMessage.mock.calls).toEqual([[{ kind: 'opening', ask: { work: 'ao3:work:1', address: 'https://a.example/works/1#workskin' } }]]);
});

test.each(['seen', 'page', 'other'])('a click on #%s says nothing', (id) => {
  window.document.getElementById(id)?.dispatchEvent(new window.MouseEvent('click', { bubbles: true }));
  expect(sendMessage).not.toHaveBeenCalled();
});

type Hear = (details: object) => void;

test('redirects of tabs are heard once they may be, and the kind of their window with them', async () => {
  const heard: Hear[] = [];
  const onRedirect = vi.fn(async (_tab: number, _from: string, _to: string, windowOf: () => Promise<string>) => void told.push(await windowOf()));
  const told: string[] = [];
  Object.assign(fakeBrowser, { webRequest: undefined });
  listenToRedirects(onRedirect);
  const addListener = vi.fn((hear: Hear, _filter: object) => void heard.push(hear));
  Object.assign(fakeBrowser, { webRequest: { onBeforeRedirect: { addListener } } });
  listenToRedirects(onRedirect);
  listenToRedirects(onRedirect);
  expect(addListener.mock.calls.map(([, filter]) => filter)).toEqual([{ urls: ['http://*/*', 'https://*/*'], types: ['main_frame'] }]);
  Object.assign(fakeBrowser.tabs, { get: async (tab: number) => (tab === 3 ? Promise.reject(new Error('gone')) : { incognito: tab === 2 }) });
  for (const tabId of [1, 2, 3, -1]) heard[0]?.({ tabId, url: 'http://a.example/1', redirectUrl: 'http://b.example/1' });
  await vi.waitFor(() => expect(told).toEqual(['normal', 'private', 'private']));
  expect(onRedirect.mock.calls.map(([tab, from, to]) => [tab, from, to])).toEqual([1, 2, 3].map((tab) => [tab, 'http://a.example/1', 'http://b.example/1']));
});
