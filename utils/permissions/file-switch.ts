import { browser } from 'wxt/browser';
import type { FileSwitch } from './offer';

const FIREFOX = /\bFirefox\/(\d+)/;
/** Before it, files needed no more than their permission, and the browser answered "no" to the question all the same. */
const FIRST_WITH_SWITCH = 153;

/** Which browser's words lead to the switch. */
export const browserName = (): 'firefox' | 'chromium' => (FIREFOX.test(navigator.userAgent) ? 'firefox' : 'chromium');

/** "Allow access to file URLs" in Chromium, "Access local files on your computer" in Firefox. */
export async function readFileSwitch(): Promise<FileSwitch> {
  const [, version] = FIREFOX.exec(navigator.userAgent) ?? [];
  if (version !== undefined && Number(version) < FIRST_WITH_SWITCH) return 'on';
  return (await browser.extension.isAllowedFileSchemeAccess()) ? 'on' : 'off';
}
