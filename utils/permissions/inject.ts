import { browser, type Browser } from 'wxt/browser';
import type { AdapterGroup } from '../archives/families';
import { ADAPTER_FILES, COVERS_FILE, GATE_FILE, READER_FILE } from './files';

/** A frame, named as exactly as the browser can: by document where it knows documents, or a frame could have moved on meanwhile. */
export type Place = { readonly tabId: number } & ({ readonly frameIds: number[] } | { readonly documentIds: string[] } | { readonly allFrames: true });

/** Where a message came from; `undefined` where it came from no page. Chromium names the document, Firefox only its frame. */
export function placeOf(sender: Browser.runtime.MessageSender): Place | undefined {
  const tabId = sender.tab?.id;
  if (tabId === undefined || sender.frameId === undefined) return undefined;
  return sender.documentId ? { tabId, documentIds: [sender.documentId] } : { tabId, frameIds: [sender.frameId] };
}

type Script = typeof GATE_FILE | typeof READER_FILE | typeof COVERS_FILE | (typeof ADAPTER_FILES)[AdapterGroup];

function put(file: Script, target: Place): Promise<unknown> {
  return browser.scripting.executeScript({ target, files: [`/${file}`], injectImmediately: true });
}

/** Rejects where the page may not be read or has gone. */
export const putReader = (target: Place): Promise<unknown> => put(READER_FILE, target);
export const putGate = (target: Place): Promise<unknown> => put(GATE_FILE, target);
/** What covers stories, beside the reader of a page. */
export const putCovers = (target: Place): Promise<unknown> => put(COVERS_FILE, target);
/** What reads pages of some archive families, into a page of one of them. */
export const putAdapters = (group: AdapterGroup, target: Place): Promise<unknown> => put(ADAPTER_FILES[group], target);
