import { browser } from 'wxt/browser';

/** Share of the browser's allowance from which on a reader is told. */
const NEARLY = 0.9;

/** Bytes that may be stored; `undefined` where the browser sets no bound that we know. */
function allowance(): number | undefined {
  const unlimited = browser.runtime.getManifest().permissions?.includes('unlimitedStorage') ?? false;
  const { QUOTA_BYTES } = browser.storage.local as { readonly QUOTA_BYTES?: number };
  return unlimited ? undefined : QUOTA_BYTES;
}

/** Whether little room is left: of the extension's own allowance, or of the disk that the browser shares out. */
export async function isNearlyFull(): Promise<boolean> {
  const own = allowance();
  const used = own === undefined ? 0 : ((await (browser.storage.local.getBytesInUse as ((keys: null) => Promise<number>) | undefined)?.(null)) ?? 0);
  if (own !== undefined && used > own * NEARLY) return true;
  const { usage = 0, quota } = (await navigator.storage?.estimate?.()) ?? {};
  return quota !== undefined && quota > 0 && usage > quota * NEARLY;
}
