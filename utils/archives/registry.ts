import { LETTERS } from './letters-adapters';
import { SITES } from './sites-adapters';
import type { Adapter, Source } from './source';
import { TEXTS } from './texts-adapters';
import { WORKS } from './works-adapters';

/** The archive families, the surest first. A new family is one file, one line in its group's list and one in `families.ts`. */
export const ADAPTERS: readonly Adapter[] = [...WORKS, ...SITES, ...LETTERS, ...TEXTS];

/** `address` is of the original (`originalUrl`) where the page is a copy. */
export function adapterFor(document: Document, address: URL | undefined): Adapter | undefined {
  return ADAPTERS.find((adapter) => adapter.recognises(document, address));
}

/** What the page's archive says of it; `undefined` where no family knows the page, or where it can't be read. */
export function sourceOf(document: Document, address: URL | undefined): Source | undefined {
  try {
    return adapterFor(document, address)?.readSource(document, address);
  } catch {
    // A page that breaks an adapter is read as any other page.
    return undefined;
  }
}
