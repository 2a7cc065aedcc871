/** A Wayback copy: stamp of up to 14 digits, a two-letter flag or none, then the original address, often without a scheme or with `:80`. */
const WAYBACK_PATH = /^\/web\/(?:\d{1,14}|\*)?(?:[a-z]{2}_)?\/?/;
const WAYBACK_HOST = /^(?:web|web-beta)\.archive\.org$/;
/** Also with one slash, as some copies have it. */
const SCHEME = /^https?:\/{1,2}/i;

function parse(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}

/** The address that a Wayback copy is of; any other address as it is. */
export function originalAddress(address: string): string {
  const url = parse(address);
  if (!url || !WAYBACK_HOST.test(url.hostname) || !WAYBACK_PATH.test(url.pathname)) return address;
  const original = (url.pathname + url.search).replace(WAYBACK_PATH, '').replace(SCHEME, '');
  return original === '' ? address : `http://${original}`;
}

function hostOf(url: URL): string {
  return url.hostname.replace(/^www\./, '') || url.protocol;
}

/** What an archive's choices are kept under: its host without `www.`, of the original where the page is a copy. */
export function archiveKeyOf(address: string): string {
  const url = parse(originalAddress(address));
  return url ? hostOf(url) : '';
}

/** What a page's choices are kept under: the original address without scheme, `www.`, port 80 and fragment. */
export function pageKeyOf(address: string): string {
  const url = parse(originalAddress(address));
  if (!url) return '';
  const port = url.port && url.port !== '80' && url.port !== '443' ? `:${url.port}` : '';
  return hostOf(url) + port + url.pathname + url.search;
}
