import { browser } from 'wxt/browser';

/** Of the room that the browser gives, in bytes; told early, for a save must never be the first to find out. */
export interface Room {
  readonly used: number;
  /** Absent where the browser sets no bound that we know. */
  readonly most?: number | undefined;
}

/** Share of the browser's allowance from which on a reader is told. */
const NEARLY = 0.9;

/** Bytes that may be stored; `undefined` where the browser sets no bound that we know. */
function allowance(): number | undefined {
  const unlimited = browser.runtime.getManifest().permissions?.includes('unlimitedStorage') ?? false;
  const { QUOTA_BYTES } = browser.storage.local as { readonly QUOTA_BYTES?: number };
  return unlimited ? undefined : QUOTA_BYTES;
}

export const isTight = ({ used, most }: Room): boolean => most !== undefined && most > 0 && used > most * NEARLY;

/** Whether little room is left: of the extension's own allowance, or of the disk that the browser shares out. */
export async function isNearlyFull(): Promise<boolean> {
  const own = allowance();
  const used = own === undefined ? 0 : ((await (browser.storage.local.getBytesInUse as ((keys: null) => Promise<number>) | undefined)?.(null)) ?? 0);
  const { usage = 0, quota } = (await navigator.storage?.estimate?.()) ?? {};
  return isTight({ used, most: own }) || isTight({ used: usage, most: quota });
}
