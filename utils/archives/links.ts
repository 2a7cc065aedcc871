/** A Wayback copy's address: stamp, flag or none, then the original, often without a scheme, with one slash or with `:80`. */
const COPY = /^(?:(?:https?:)?\/\/web(?:-beta)?\.archive\.org(?::\d+)?)?\/web\/\d{1,14}(?:[a-z]{2}_)?\/(?:(https?):\/{1,2})?([^/].*)$/i;
/** "javascript:", "mailto:" and their like lead to no page. */
const OTHER_SCHEME = /^[a-z][a-z\d+.-]*:/i;

/** The address that a Wayback copy's address is of; `undefined` for any other. */
function inCopy(address: string): string | undefined {
  const found = COPY.exec(address);
  return found ? `${found[1]?.toLowerCase() ?? 'http'}://${found[2]}` : undefined;
}

/** The page's address, of the original where the page is a copy. `undefined` for anything but http, https and file. */
export function originalUrl(address: string | undefined): URL | undefined {
  if (address === undefined) return undefined;
  const original = inCopy(address) ?? address;
  const url = URL.canParse(original) ? new URL(original) : undefined;
  return url && ['http:', 'https:', 'file:'].includes(url.protocol) ? url : undefined;
}

const bases = new WeakMap<Document, string | undefined>();
/** What the page's own `<base>` says; looked up once a page. */
function baseIn(document: Document): string | undefined {
  if (!bases.has(document)) bases.set(document, document.head?.querySelector('base[href]')?.getAttribute('href') ?? undefined);
  return bases.get(document);
}

/**
 * An address as written in the page, made absolute, of the original where the page is a copy (the Wayback Machine rewrites links).
 * As written where it is relative and the page has no address of its own; `undefined` where it leads to no page.
 */
export function absoluteUrl(written: string | null | undefined, document: Document, address: URL | undefined): string | undefined {
  const href = written?.trim() ?? '';
  if (href === '' || (OTHER_SCHEME.test(href) && !/^https?:/i.test(href))) return undefined;
  const original = inCopy(href) ?? href;
  const base = baseIn(document);
  const from = base === undefined ? address : (originalUrl(absolute(inCopy(base) ?? base, address)) ?? address);
  return absolute(original, from);
}

function absolute(href: string, base: URL | undefined): string | undefined {
  if (base === undefined) return URL.canParse(href) ? new URL(href).href : href;
  return URL.canParse(href, base) ? new URL(href, base).href : undefined;
}

/** Where a link (or an `<option>` whose value is an address) leads, as `absoluteUrl`. */
export function linkOf(element: Element | null | undefined, address: URL | undefined): string | undefined {
  return element ? absoluteUrl(element.getAttribute('href') ?? element.getAttribute('value'), element.ownerDocument, address) : undefined;
}
