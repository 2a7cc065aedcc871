import type { KnownArchive } from '../archives/known-archives';

/** What "everywhere" asks for: each page of the web, not files and not the browser's own pages. */
export const EVERYWHERE: readonly string[] = ['*://*/*'];
const ALL_URLS = '<all_urls>';
/** Files on the reader's own machine: a choice of its own, and no part of "everywhere". */
export const FILES = 'file:///*';

/** The three parts of a match pattern: `*://*.host/*`. */
const PATTERN = /^(\*|https?):\/\/([^/]+)\//;

function isWeb(scheme: string): boolean {
  return scheme === 'http' || scheme === 'https';
}

function isHostCovered(host: string, wanted: string): boolean {
  if (wanted === '*') return true;
  return wanted.startsWith('*.') ? host === wanted.slice(2) || host.endsWith(wanted.slice(1)) : host === wanted;
}

function isCoveredBy(url: URL, pattern: string): boolean {
  const scheme = url.protocol.slice(0, -1);
  if (scheme === 'file') return pattern === FILES;
  if (!isWeb(scheme)) return false;
  if (pattern === ALL_URLS) return true;
  const [, wantedScheme, wantedHost] = PATTERN.exec(pattern) ?? [];
  if (wantedScheme === undefined || wantedHost === undefined) return false;
  return (wantedScheme === '*' || wantedScheme === scheme) && isHostCovered(url.hostname, wantedHost.replace(/:\d+$/, ''));
}

/** Whether one of these match patterns lets us read this address. Paths in patterns are not looked at: browsers grant hosts. */
export function isCovered(address: string, patterns: readonly string[]): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return patterns.some((pattern) => isCoveredBy(url, pattern));
}

/** Addresses that a pattern stands for: both schemes, the host itself and one below it. */
function samplesOf(pattern: string): readonly string[] {
  if (pattern === FILES) return ['file:///a'];
  const [, scheme, host] = PATTERN.exec(pattern) ?? [];
  if (scheme === undefined || host === undefined) return [];
  const hosts = host === '*' ? ['a.example', 'b.invalid'] : host.startsWith('*.') ? [host.slice(2), `sub${host.slice(1)}`] : [host];
  const schemes = scheme === '*' ? ['http', 'https'] : [scheme];
  return schemes.flatMap((one) => hosts.map((each) => `${one}://${each}/`));
}

/** Whether all that `pattern` stands for is within what was granted. */
export function isGranted(pattern: string, granted: readonly string[]): boolean {
  const samples = samplesOf(pattern);
  return samples.length > 0 && samples.every((sample) => isCovered(sample, granted));
}

/** The pattern to ask for to read this page's host from now on; `undefined` for a page that is not of the web. */
export function originFor(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  return isWeb(protocol.slice(0, -1)) && hostname ? `*://${hostname}/*` : undefined;
}

/** The host that a pattern names, as shown to people: `*://*.fanfiction.net/*` is "fanfiction.net". */
export function hostOf(pattern: string): string {
  return PATTERN.exec(pattern)?.[2]?.replace(/^\*\./, '') ?? pattern;
}

export interface Site {
  /** As `permissions.remove` takes it. */
  readonly origin: string;
  readonly host: string;
}

export interface Access {
  readonly everywhere: boolean;
  readonly archives: readonly KnownArchive[];
  /** On this machine. */
  readonly files: boolean;
  /** Granted one by one. */
  readonly sites: readonly Site[];
}

/** Whether it stands for one site and those below it, not for all there are. */
export function isOneSite(pattern: string): boolean {
  return pattern !== ALL_URLS && pattern !== FILES && hostOf(pattern) !== '*';
}

/** What was granted, in the words of the welcome page. */
export function accessOf(granted: readonly string[], archives: readonly KnownArchive[]): Access {
  const known = archives.flatMap((archive) => archive.patterns);
  return {
    everywhere: EVERYWHERE.every((pattern) => isGranted(pattern, granted)),
    files: isGranted(FILES, granted),
    archives: archives.filter((archive) => archive.patterns.every((pattern) => isGranted(pattern, granted))),
    sites: granted.filter((pattern) => !known.includes(pattern) && isOneSite(pattern)).map((origin) => ({ origin, host: hostOf(origin) })),
  };
}

/** The patterns that "known archives" asks for, each once. */
export function patternsOf(archives: readonly KnownArchive[]): string[] {
  return [...new Set(archives.flatMap((archive) => archive.patterns))];
}
