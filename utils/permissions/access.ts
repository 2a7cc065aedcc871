import { browser } from 'wxt/browser';
import { grantedOrigins } from './registration';

/** Hosts in the manifest itself, which browsers do not take back here: none but in test builds. */
function mandatory(): readonly string[] {
  return browser.runtime.getManifest().host_permissions ?? [];
}

/** What was granted and can be taken back. */
export async function optionalOrigins(): Promise<string[]> {
  const fixed = mandatory();
  return (await grantedOrigins()).filter((origin) => !fixed.includes(origin));
}

/** Takes access back; true where the browser agreed. */
export function withdraw(origins: readonly string[]): Promise<boolean> {
  return origins.length === 0 ? Promise.resolve(true) : browser.permissions.remove({ origins: [...origins] });
}

/**
 * Asks the browser for access. Call it first in a click, with nothing awaited before: browsers ask people only then.
 * False where they declined.
 */
export function request(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] });
}

/** Calls back after each grant or withdrawal, wherever it was made. */
export function onAccessChanged(callback: () => void): void {
  browser.permissions.onAdded.addListener(callback);
  browser.permissions.onRemoved.addListener(callback);
}
