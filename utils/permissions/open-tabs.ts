import { browser } from 'wxt/browser';
import { putGate } from './inject';

/** Looks at the pages that are open already under origins that were just granted, so that nobody has to reload. */
export async function wakeGates(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...origins], discarded: false });
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && putGate({ tabId: id, allFrames: true })));
}
