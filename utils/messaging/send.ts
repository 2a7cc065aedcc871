import { browser } from 'wxt/browser';
import type { ToBackground, ToReader } from './protocol';

/** From a content script or the popup to the background. */
export async function askBackground<K extends keyof ToBackground>(kind: K, ask: ToBackground[K]['ask']): Promise<ToBackground[K]['answer']> {
  return (await browser.runtime.sendMessage({ kind, ask })) as ToBackground[K]['answer'];
}

/** To the reader in one frame; `undefined` where no reader answers. */
export async function askReader<K extends keyof ToReader>(
  place: { readonly tabId: number; readonly frameId: number },
  kind: K,
  ask: ToReader[K]['ask'],
): Promise<ToReader[K]['answer'] | undefined> {
  try {
    return (await browser.tabs.sendMessage(place.tabId, { kind, ask }, { frameId: place.frameId })) as ToReader[K]['answer'];
  } catch {
    return undefined;
  }
}

/** To every reader in a tab, answers unheard. A tab without readers is no error. */
export async function tellReaders<K extends keyof ToReader>(tabId: number, kind: K, ask: ToReader[K]['ask']): Promise<void> {
  await browser.tabs.sendMessage(tabId, { kind, ask }).catch(() => undefined);
}
