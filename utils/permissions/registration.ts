import { browser, type Browser } from 'wxt/browser';
import { GATE_FILE } from './files';

const GATE_ID = 'gate';

/** The match patterns that we may read now, mandatory ones of the test build included. */
export async function grantedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins;
}

function gateFor(matches: string[]): Browser.scripting.RegisteredContentScript {
  return { id: GATE_ID, js: [GATE_FILE], matches, allFrames: true, runAt: 'document_start', persistAcrossSessions: true };
}

async function registerGate(matches: string[]): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [GATE_ID] });
  if (matches.length === 0) return registered.length > 0 ? browser.scripting.unregisterContentScripts({ ids: [GATE_ID] }) : undefined;
  if (registered.length > 0) return browser.scripting.updateContentScripts([gateFor(matches)]);
  return browser.scripting.registerContentScripts([gateFor(matches)]);
}

let last: Promise<void> = Promise.resolve();

/** Makes the gate run exactly where access was granted. Calls wait for each other: two at once would both find nothing registered. */
export function syncRegistration(): Promise<void> {
  last = last.catch(() => undefined).then(async () => registerGate(await grantedOrigins()));
  return last;
}
