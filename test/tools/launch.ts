import puppeteer, { type Browser } from 'puppeteer-core';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureBrowser, type BrowserName } from './browsers.ts';

/** `e2e`: may run on 127.0.0.1, open shadow roots, measures. `production`: as shipped. */
export type Build = 'e2e' | 'production';

/** Firefox gives each install another address; the tests fix it. */
export const FIREFOX_UUID = '5f2d1a58-0c7e-4b7e-9a43-3f1d3b1c9a10';
const FIREFOX_ID = 'flyleaf@flyleaf.invalid';

/** The folder of an unpacked build; throws when it was not built yet. */
export function buildFolder(name: BrowserName, build: Build): string {
  const folder = `${name === 'firefox' ? 'firefox' : 'chrome'}-mv3${build === 'production' ? '' : `-${build}`}`;
  const path = fileURLToPath(new URL(`../../.output/${folder}/`, import.meta.url)).replace(/[\\/]$/, '');
  if (!existsSync(path)) throw new Error(`${path} is missing: run npm run build${build === 'production' ? '' : ':e2e'} first.`);
  return path;
}

/** How a browser is started. Without `extension`, a build's folder, it runs bare: what a page is like when Flyleaf is not there. */
export interface LaunchOptions {
  readonly extension?: string;
  readonly headless?: boolean;
  readonly args?: readonly string[];
  /** Of Firefox, beside those that all tests have. */
  readonly prefs?: Readonly<Record<string, unknown>>;
}

const isRoot = (): boolean => process.getuid?.() === 0;

async function launchChromium({ extension, headless = true, args = [] }: LaunchOptions): Promise<Browser> {
  return puppeteer.launch({
    browser: 'chrome',
    executablePath: ensureBrowser('chromium'),
    headless,
    pipe: true,
    enableExtensions: extension ? [extension] : false,
    protocolTimeout: 120_000,
    args: [...(isRoot() ? ['--no-sandbox'] : []), '--disable-dev-shm-usage', '--no-first-run', '--hide-scrollbars', ...args],
  });
}

const FIREFOX_PREFS: Readonly<Record<string, unknown>> = {
  'extensions.webextOptionalPermissionPrompts': false,
  'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
  'datareporting.policy.dataSubmissionEnabled': false,
  'browser.shell.checkDefaultBrowser': false,
};

async function launchFirefox({ extension, headless = true, args = [], prefs }: LaunchOptions): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: ensureBrowser('firefox'),
    headless,
    protocolTimeout: 120_000,
    extraPrefsFirefox: { ...FIREFOX_PREFS, ...prefs },
    args: ['--remote-allow-system-access', ...args],
  });
  if (extension) await browser.installExtension(extension);
  return browser;
}

/** Starts a browser of the machine, with an extension in it or bare. */
export function launch(name: BrowserName, options: LaunchOptions = {}): Promise<Browser> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
