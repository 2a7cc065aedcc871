import { browser, type Browser } from 'wxt/browser';
import type { NetworkFailure } from '../updates/check';

/** What the browser says of one request beyond what `fetch` tells. */
export interface Witness {
  /** Where a redirect leads. */
  target(): Promise<string | undefined>;
  failure(): Promise<NetworkFailure | undefined>;
  leave(): void;
}

/** As Chrome ("net::ERR_…") and Firefox ("NS_ERROR_…", "SEC_ERROR_…") name them. */
const FAILURES: readonly (readonly [RegExp, NetworkFailure])[] = [
  [/ERR_NAME_|UNKNOWN_HOST|ERR_ICANN/, 'no-such-address'],
  [/ERR_CERT|ERR_SSL|SEC_ERROR|SSL_ERROR|MOZILLA_PKIX|ERR_BAD_SSL|INADEQUATE_SECURITY/, 'bad-certificate'],
  [/ERR_CONNECTION_(?:RESET|CLOSED|ABORTED)|ERR_EMPTY_RESPONSE|ERR_INCOMPLETE|ERR_CONTENT_LENGTH|ERR_HTTP2|ERR_QUIC|NET_RESET|NET_INTERRUPT|PARTIAL_TRANSFER/, 'connection-broken'],
  [/TIMED_OUT|NET_TIMEOUT/, 'timed-out'],
];

export const failureOf = (error: string): NetworkFailure | undefined => FAILURES.find(([words]) => words.test(error))?.[1];

const NOBODY: Witness = { target: async () => undefined, failure: async () => undefined, leave: () => undefined };
/** The browser's word comes in its own time, before or after `fetch` has given up: so many milliseconds it is waited for. */
const PATIENCE = 500;

function locationIn({ responseHeaders = [], url, statusCode }: Browser.webRequest.OnHeadersReceivedDetails): string | undefined {
  const location = statusCode >= 300 && statusCode < 400 ? responseHeaders.find(({ name }) => name.toLowerCase() === 'location')?.value : undefined;
  return location !== undefined && URL.canParse(location, url) ? new URL(location, url).href : undefined;
}

/** A value that comes, or none after a while. */
function awaited<T>(): { readonly give: (value: T) => void; readonly value: () => Promise<T | undefined> } {
  let give: (value: T) => void = () => undefined;
  const coming = new Promise<T>((done) => (give = done));
  return { give, value: () => Promise.race([coming, new Promise<undefined>((done) => setTimeout(() => done(undefined), PATIENCE))]) };
}

/** Watches our own request for an address. Without the permission nobody sees more than `fetch` tells: nothing is guessed. */
export async function watchRequest(address: string): Promise<Witness> {
  const isAllowed = await browser.permissions.contains({ permissions: ['webRequest'] });
  const events = (browser as { webRequest?: typeof browser.webRequest }).webRequest;
  if (!isAllowed || !events) return NOBODY;
  const url = new URL(address);
  const filter = { urls: [`${url.protocol}//${url.hostname}/*`] };
  const isOurs = ({ url: asked, tabId }: { readonly url: string; readonly tabId: number }): boolean => tabId === -1 && asked === url.href.replace(/#.*$/, '');
  const [target, failure] = [awaited<string>(), awaited<NetworkFailure>()];
  const onHeaders = (details: Browser.webRequest.OnHeadersReceivedDetails): undefined => {
    const to = isOurs(details) ? locationIn(details) : undefined;
    if (to !== undefined) target.give(to);
    return undefined;
  };
  const onError = (details: Browser.webRequest.OnErrorOccurredDetails): void => {
    const why = isOurs(details) ? failureOf(details.error) : undefined;
    if (why) failure.give(why);
  };
  events.onHeadersReceived.addListener(onHeaders, filter, ['responseHeaders']);
  events.onErrorOccurred.addListener(onError, filter);
  return {
    target: target.value,
    failure: failure.value,
    leave: () => {
      events.onHeadersReceived.removeListener(onHeaders);
      events.onErrorOccurred.removeListener(onError);
    },
  };
}
