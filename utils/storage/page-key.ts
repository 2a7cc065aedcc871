import { originalAddress } from '../works/address';

function parse(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
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
