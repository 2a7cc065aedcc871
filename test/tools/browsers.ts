import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { isMain } from './main.ts';

/** The two engines that everything runs in. */
export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

/** A browser of the machine: never downloaded by itself. */
interface Place {
  readonly variable: string;
  readonly commands: readonly string[];
  readonly mac: readonly string[];
  /** Below Program Files or the user's own programs. */
  readonly windows: readonly string[];
  /** Debian's package. */
  readonly apt: string;
  readonly install: string;
}

const PLACES: Readonly<Record<BrowserName, Place>> = {
  chromium: {
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    mac: ['Chromium', 'Google Chrome', 'Microsoft Edge'],
    windows: ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'],
    apt: 'chromium',
    install: 'brew install --cask chromium (macOS), winget install Hibbiki.Chromium (Windows), sudo apt-get install chromium (Debian)',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox', 'firefox-esr'],
    mac: ['Firefox', 'Firefox Developer Edition'],
    windows: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
    apt: 'firefox-esr',
    install: 'brew install --cask firefox (macOS), winget install Mozilla.Firefox (Windows), sudo apt-get install firefox-esr (Debian)',
  },
};

function candidates(place: Place): string[] {
  if (process.platform === 'darwin') return place.mac.map((app) => `/Applications/${app}.app/Contents/MacOS/${app.startsWith('Firefox') ? 'firefox' : app}`);
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter((root) => root !== undefined);
    return roots.flatMap((root) => place.windows.map((path) => join(root, path)));
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  return place.commands.flatMap((command) => [...folders, '/usr/bin'].map((folder) => join(folder, command)));
}

/** Where the browser is; `undefined` when the machine has none. A path given by CHROME_PATH or FIREFOX_PATH goes first. */
export function findBrowser(name: BrowserName): string | undefined {
  const given = process.env[PLACES[name].variable];
  if (given) return existsSync(given) ? given : undefined;
  return candidates(PLACES[name]).find((path) => existsSync(path));
}

const succeeds = (command: string, ...args: string[]): boolean => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** How to run apt without being asked for anything: as root, or by a sudo that wants no password. */
function aptPrefix(): readonly string[] | undefined {
  if (process.platform !== 'linux' || !succeeds('apt-get', '--version')) return undefined;
  if (process.getuid?.() === 0) return [];
  return succeeds('sudo', '-n', 'true') ? ['sudo', '-n'] : undefined;
}

function aptInstall(prefix: readonly string[], name: string): void {
  for (const args of [['apt-get', 'update'], ['apt-get', 'install', '-y', '--no-install-recommends', name]]) {
    const [command = '', ...rest] = [...prefix, ...args];
    console.log(`> ${command} ${rest.join(' ')}`);
    execFileSync(command, rest, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  }
}

/** The browser's path; installs Debian's package where that needs no question, and otherwise throws with the command to run. */
export function ensureBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found) return found;
  const { variable, apt, install } = PLACES[name];
  if (process.env[variable]) throw new Error(`${variable} is set to ${process.env[variable]}, but there is nothing there.`);
  const prefix = aptPrefix();
  if (prefix) aptInstall(prefix, apt);
  const installed = findBrowser(name);
  if (installed) return installed;
  throw new Error(`No ${name} found. Install it: ${install}; or set ${variable} to its program.`);
}

if (isMain(import.meta.url)) {
  for (const name of BROWSERS) console.log(`${name}: ${ensureBrowser(name)}`);
}
