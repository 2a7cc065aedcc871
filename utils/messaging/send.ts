import { browser } from 'wxt/browser';
import type { Reply } from './answer';
import { isShape } from './asks';
import type { ToBackground, ToOffscreen, ToReader } from './protocol';

/** The answer inside a reply. Throws where there is none: the other side failed, or was not there. Chromium drops an answer of nothing on the way. */
function answerIn(reply: Reply | undefined): unknown {
  if (isShape(reply) && !('failed' in reply)) return reply.answer;
  throw new Error(isShape(reply) ? String(reply.failed) : 'no answer');
}

/** From a content script or the popup to the background. Rejects where the background failed, or the extension was reloaded. */
export async function askBackground<K extends keyof ToBackground>(kind: K, ask: ToBackground[K]['ask']): Promise<ToBackground[K]['answer']> {
  return answerIn(await browser.runtime.sendMessage({ kind, ask })) as ToBackground[K]['answer'];
}

/** From the background to the document beside it. Rejects where it is not there. */
export async function askOffscreen<K extends keyof ToOffscreen>(kind: K, ask: ToOffscreen[K]['ask']): Promise<ToOffscreen[K]['answer']> {
  return answerIn(await browser.runtime.sendMessage({ kind, ask })) as ToOffscreen[K]['answer'];
}

/** To the reader in one frame; `undefined` where no reader answers. */
export async function askReader<K extends keyof ToReader>(
  place: { readonly tabId: number; readonly frameId: number },
  kind: K,
  ask: ToReader[K]['ask'],
): Promise<ToReader[K]['answer'] | undefined> {
  try {
    return answerIn(await browser.tabs.sendMessage(place.tabId, { kind, ask }, { frameId: place.frameId })) as ToReader[K]['answer'];
  } catch {
    return undefined;
  }
}

/** To every reader in a tab, answers unheard. A tab without readers is no error. */
export async function tellReaders<K extends keyof ToReader>(tabId: number, kind: K, ask: ToReader[K]['ask']): Promise<void> {
  await browser.tabs.sendMessage(tabId, { kind, ask }).catch(() => undefined);
}
