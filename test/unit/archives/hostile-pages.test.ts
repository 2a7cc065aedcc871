import { describe, expect, test } from 'vitest';
import { entriesOf, type Adapter, type Source } from '../../../utils/archives/source';
import { ADAPTERS, pagesOf, parse } from './six-families';
import { processorTime } from '../../tools/processor-time.ts';

const PAGES = pagesOf(...ADAPTERS.map(({ family }) => family)).map((page) => ({ ...page, adapter: ADAPTERS.find(({ family }) => page.slug.startsWith(`${family}--`))! }));
const LONG = 'Rated: T - [a, - https://x '.repeat(400);

/** A list is read to its end. */
const readWhole = (adapter: Adapter, document: Document, address: URL | undefined): Source => {
  const source = adapter.readSource(document, address);
  return { ...source, entries: [...entriesOf(source)] };
};

/** Everything in a source that leads somewhere. */
const linksIn = ({ work, previous, next, index, chapters, entries }: Source): string[] =>
  [work, previous, next, index, ...chapters.map(({ url }) => url), ...entries.map(({ url }) => url)].filter((url) => url !== undefined);

function every(document: Document, change: (element: Element, at: number) => void): Document {
  [...document.body.querySelectorAll('*')].forEach(change);
  return document;
}

describe('pages that mean harm, and pages with pieces missing', () => {
  test.each(PAGES)('$slug is only read', ({ html, address, adapter }) => {
    const document = parse(html);
    const before = document.documentElement.outerHTML;
    readWhole(adapter, document, address);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test.each(PAGES)('$slug with scripts for links leads nowhere by them', ({ html, address, adapter }) => {
    const document = every(parse(html), (element) => ['href', 'value', 'action'].forEach((name) => element.hasAttribute(name) && element.setAttribute(name, 'javascript:alert(document.domain)')));
    expect(linksIn(readWhole(adapter, document, address)).filter((url) => !/^https?:/.test(url))).toEqual([]);
  });

  test.each(PAGES)('$slug with names of 10,000 letters is read', ({ html, address, adapter }) => {
    const document = every(parse(html), (element) => {
      if (element.children.length === 0 && element.localName !== 'script') element.textContent = LONG;
    });
    const began = processorTime();
    expect(readWhole(adapter, document, address).family).toBe(adapter.family);
    expect(processorTime() - began).toBeLessThan(2000);
  });

  test.each(PAGES)('$slug with every third element gone is read', ({ html, address, adapter }) => {
    for (const gone of [0, 1, 2]) {
      const document = every(parse(html), (element, at) => at % 3 === gone && element.replaceWith(...element.childNodes));
      expect(readWhole(adapter, document, address).family).toBe(adapter.family);
    }
  });

  test.each(PAGES)('$slug without attributes, and without a body, is read', ({ html, address, adapter }) => {
    const bare = every(parse(html), (element) => element.getAttributeNames().forEach((name) => element.removeAttribute(name)));
    expect(readWhole(adapter, bare, address).family).toBe(adapter.family);
    const empty = parse(html);
    empty.body.remove();
    expect(readWhole(adapter, empty, undefined)).toMatchObject({ family: adapter.family, text: [], entries: [] });
  });
});
