const WAYBACK = 'https://web.archive.org/web/*/';
const COPY = /^https?:\/\/web\.archive\.org\/web\/[^/]+\//;

export const isWeb = (address: string): boolean => /^https?:/.test(address);

/** Where the Wayback Machine lists the copies of a page, whether its address is the page's own or that of a copy; `undefined` for what is no page of the web. */
export const copiesOf = (address: string): string | undefined => (isWeb(address) ? WAYBACK + address.replace(COPY, '') : undefined);
