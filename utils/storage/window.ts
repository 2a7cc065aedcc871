import { browser, type Browser } from 'wxt/browser';
import type { Window } from './choices';

async function isPrivateTab(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.incognito ?? true;
}

/**
 * The kind of window a message is about: the sender's own tab, or the tab that the popup names. A tab that has gone counts as
 * private: better to forget a choice than to keep what must not be kept.
 */
export async function windowOf(sender: Browser.runtime.MessageSender, tabId?: number): Promise<Window> {
  if (tabId !== undefined && !isWebPage(sender)) return (await isPrivateTab(tabId)) ? 'private' : 'normal';
  return sender.tab?.incognito || browser.extension.inIncognitoContext ? 'private' : 'normal';
}

/** Our own pages speak for a tab; a page's reader speaks for its own tab alone. */
export function isWebPage({ url }: Browser.runtime.MessageSender): boolean {
  return !url?.startsWith(browser.runtime.getURL(''));
}
