import { homeOf } from './mirrors';
import { isJournal, journalHome } from './journals';
import { isPassing } from './passing-params';

/** A Wayback copy: stamp of up to 14 digits, a two-letter flag or none, then the original address, often without a scheme or with `:80`. */
const WAYBACK_PATH = /^\/(?:web|wayback)\/(?:\d{1,14}\*?|\*)?(?:[a-z]{2}_)?\/?/;
const WAYBACK_HOST = /^(?:(?:web|web-beta|wayback|liveweb|www)\.)?archive\.org$/;
/** Also with one slash, as some copies have it, and written out as `%3A%2F%2F`. */
const SCHEME = /^(https?)(?::|%3a)(?:\/|%2f){1,2}/i;
const ESCAPED_SCHEME = /^https?%3a/i;
const HOST_LIKE = /^[^/?#]+\.[^/?#.]/;
/** A copy of a copy of a copy is as deep as anybody went. */
const DEEPEST = 4;

function parse(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The address inside a Wayback copy's, if this is one. */
function inside(address: string): string | undefined {
  const url = parse(address);
  if (!url || !WAYBACK_HOST.test(url.hostname) || !WAYBACK_PATH.test(url.pathname)) return undefined;
  const rest = (url.pathname + url.search).replace(WAYBACK_PATH, '');
  const whole = ESCAPED_SCHEME.test(rest) ? decoded(rest) : rest;
  const [, scheme = 'http'] = SCHEME.exec(whole) ?? [];
  const original = whole.replace(SCHEME, '');
  const found = `${scheme.toLowerCase()}://${original}${url.hash}`;
  return HOST_LIKE.test(original) && URL.canParse(found) ? found : undefined;
}

/** The address that a Wayback copy is of; any other address as it is. */
export function originalAddress(address: string): string {
  let original = address;
  for (let depth = 0; depth < DEEPEST; depth++) original = inside(original) ?? original;
  return original;
}

const AMPERSAND = /&(?:amp;)*/;
const SESSION_IN_PATH = /;(?:jsessionid|phpsessid)=[^/?;]*/gi;
/** What a server answers with where an address names no file, and slashes at the end. */
const TAIL = /(?:\/(?:(?:index|default)\.(?:html?|shtml|php\d?|aspx?|cfm|jsp|cgi|pl))?)+$/i;
/** Escapes of characters that need none, and are no part of an escape within an escape. */
const UNNEEDED_ESCAPE = /(?<!%[\da-f]?)%(?:2d|2e|5f|7e|3\d|4[1-9a-f]|5[\da]|6[1-9a-f]|7[\da])/gi;
const ESCAPE = /%[\da-f]{2}/gi;

function plainPath(path: string): string {
  return path
    .replace(ESCAPE, (escape) => escape.toUpperCase())
    .replace(UNNEEDED_ESCAPE, (escape) => decodeURIComponent(escape))
    .replace(SESSION_IN_PATH, '')
    .replace(/\/{2,}/g, '/')
    .replace(TAIL, '');
}

/** What is left of a query, in a fixed order: `?chapter=2&sid=41` is `?sid=41&chapter=2`. */
function plainQuery(search: string, host: 'journal' | 'other'): string {
  const kept = search.slice(1).split(AMPERSAND).filter((part) => {
    const [name = '', ...value] = part.split('=');
    return part !== '' && !isPassing(name, value.join('='), host);
  });
  return kept.length > 0 ? `?${kept.toSorted().join('&')}` : '';
}

function canonicalWeb(url: URL): string {
  const home = homeOf(url.hostname, plainPath(url.pathname));
  const { host, path } = isJournal(home.host) ? journalHome(home.host, home.path) : home;
  const port = url.port === '' || url.port === '80' || url.port === '443' ? '' : `:${url.port}`;
  return `http://${host}${port}${path || '/'}${plainQuery(url.search, isJournal(host) ? 'journal' : 'other')}`;
}

/**
 * One address for all that lead to one page: of the original, by http, without `www.` and `m.`, port 80, fragment, session, consent
 * and print parameters; an archive's mirrors as the archive itself. What is not of the web stays as it is. Its own canonical form.
 */
export function canonicalAddress(address: string): string {
  const url = parse(originalAddress(address.trim()));
  if (!url || !/^https?:$/.test(url.protocol)) return address.trim();
  const canonical = canonicalWeb(url);
  return canonical === address || !URL.canParse(canonical) ? canonical : canonicalAddress(canonical);
}

/** The canonical address without its scheme: what a page's key is made of. */
export const plainAddress = (address: string): string => canonicalAddress(address).replace(/^http:\/\//, '').replace(/\/$/, '');
