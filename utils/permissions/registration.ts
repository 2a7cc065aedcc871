import { browser, type Browser } from 'wxt/browser';
import { CURTAIN_FILE, CURTAIN_SHEET, GATE_FILE } from './files';

const GATE_ID = 'gate';

/** The match patterns that we may read now, mandatory ones of the test build included. */
export async function grantedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins;
}

/** Whether a rule may cover stories: then granted pages stay unpainted until they are judged. */
export type Covering = 'covering' | 'none';

function gateFor(matches: string[], covering: Covering): Browser.scripting.RegisteredContentScript {
  const curtain = covering === 'covering';
  return {
    id: GATE_ID,
    js: curtain ? [CURTAIN_FILE, GATE_FILE] : [GATE_FILE],
    ...(curtain && { css: [CURTAIN_SHEET] }),
    matches,
    allFrames: true,
    runAt: 'document_start',
    persistAcrossSessions: true,
  };
}

/** Anew where something changed: an update that leaves `css` out keeps the sheet that was there. */
async function registerGate(matches: string[], covering: Covering): Promise<void> {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [GATE_ID] });
  const hadSheet = (registered?.css?.length ?? 0) > 0;
  if (registered && matches.length > 0 && hadSheet === (covering === 'covering')) return browser.scripting.updateContentScripts([gateFor(matches, covering)]);
  if (registered) await browser.scripting.unregisterContentScripts({ ids: [GATE_ID] });
  if (matches.length > 0) await browser.scripting.registerContentScripts([gateFor(matches, covering)]);
}

let last: Promise<void> = Promise.resolve();

/** Makes the gate run exactly where access was granted. Calls wait for each other: two at once would both find nothing registered. */
export function syncRegistration(readCovering: () => Promise<Covering> = () => Promise.resolve('none')): Promise<void> {
  last = last.catch(() => undefined).then(async () => registerGate(await grantedOrigins(), await readCovering()));
  return last;
}
