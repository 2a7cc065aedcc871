import type { Browser } from 'wxt/browser';
import type { Visit } from '@/utils/storage/updates/silent';
import { isWebPage, windowOf } from '@/utils/storage/window';

export type Sender = Browser.runtime.MessageSender;

/** A page that went away, or that may no longer be read, while we were on the way to it is nothing to speak of. */
export const ignore = (): void => undefined;

/** A tab's own page; `undefined` for a frame in it. */
export async function visitOf(sender: Sender): Promise<Visit | undefined> {
  const { tab, url: address, frameId } = sender;
  if (tab?.id === undefined || address === undefined || frameId !== 0) return undefined;
  return { address, window: await windowOf(sender), tab: tab.id, ...(tab.openerTabId !== undefined && { opener: tab.openerTabId }) };
}

/** What the reader follows is told to our own pages alone. */
export function ofOurs(sender: Sender): void {
  if (isWebPage(sender)) throw new Error('told to our own pages alone');
}
