import { browser, type Browser } from 'wxt/browser';
import type { Silent } from '@/utils/storage/updates/silent';
import type { Window } from '@/utils/storage/choices';

type Redirect = Browser.webRequest.OnBeforeRedirectDetails;

/** Absent until the reader allows it. */
const events = (): typeof browser.webRequest | undefined => browser.webRequest as typeof browser.webRequest | undefined;

/** A tab that has gone counts as private: better to notice nothing than to keep what must not be kept. */
const windowOf = async (tab: number): Promise<Window> => ((await browser.tabs.get(tab).catch(() => undefined))?.incognito === false ? 'normal' : 'private');

let listens = false;

/** Hears where addresses of granted hosts lead that a tab opens. Call it in the background's first turn, and again when it is allowed. */
export function listenToRedirects(onRedirect: Silent['onRedirect']): void {
  const seen = events()?.onBeforeRedirect;
  if (!seen || listens) return;
  listens = true;
  const hear = ({ tabId, url, redirectUrl }: Redirect): void => {
    if (tabId >= 0) void onRedirect(tabId, url, redirectUrl, () => windowOf(tabId)).catch(() => undefined);
  };
  seen.addListener(hear, { urls: ['http://*/*', 'https://*/*'], types: ['main_frame'] });
}
