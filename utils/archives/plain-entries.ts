import type { Header } from '../header/header';
import { elementsOf, entryParts } from './entry-parts';
import { linkOf } from './links';
import type { Page, Point } from './page';

/** Where an entry's title stands, or else its first words. */
function openingOf(page: Page, { fields }: Header): Point | undefined {
  const spans = (fields.find(({ field }) => field === 'title') ?? fields[0])?.spans ?? [];
  const span = spans.find(({ from, to }) => to > from);
  return span && page.locate(span).start;
}

/** Where the title of an entry that was read of lines leads; `undefined` where the page does not link it. */
export function entryUrl(page: Page, entry: Header, address: URL | undefined): string | undefined {
  return linkOf(openingOf(page, entry)?.node.parentElement?.closest('a[href]'), address);
}

/** Where the lines of an entry stand; `undefined` where another entry begins on one of them. */
export function plainStretch({ lines, locate }: Page, { from, to }: Header, next: Header | undefined): { readonly start: Point; readonly end: Point } | undefined {
  const [first, last] = [lines[from], lines[to - 1]];
  if (!first || !last || (next && next.from < to)) return undefined;
  return { start: locate({ line: from, from: 0, to: first.text.length }).start, end: locate({ line: to - 1, from: 0, to: last.text.length }).end };
}

/**
 * The elements of each entry of a listing that was read of lines, in page order. Empty where the entry has none of its own: text that
 * shares its element with other entries.
 */
export function plainElements(page: Page, entries: readonly Header[]): readonly (readonly Element[])[] {
  const anchors = entries.map((entry) => openingOf(page, entry)?.node.parentElement ?? undefined);
  const known = anchors.filter((anchor) => anchor !== undefined);
  const parts = new Map(entryParts(known).map((nodes, i) => [known[i], elementsOf(nodes)] as const));
  return anchors.map((anchor, i) => {
    const isShared = !anchor || anchors.some((other, at) => other && at !== i && (anchor.contains(other) || other.contains(anchor)));
    return isShared ? [] : (parts.get(anchor) ?? []);
  });
}
