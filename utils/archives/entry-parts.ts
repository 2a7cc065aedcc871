import { siblingsUpTo } from './texts';

/**
 * The nodes of each entry of a list, by the link or heading that opens it: the largest part of the page that holds no other entry's,
 * with what follows it up to the next entry. So boxes, table rows and lists that are parted by line breaks alone are all found.
 * `anchors` in page order.
 */
export const entryParts = (anchors: readonly Element[]): readonly (readonly Node[])[] => [...eachEntryParts(anchors)].map(({ parts }) => parts);

/** As `entryParts`, one entry after the other as they are asked for; no more than one anchor is looked ahead. */
export function* eachEntryParts<T extends Element>(anchors: Iterable<T>): Generator<{ readonly anchor: T; readonly parts: readonly Node[] }> {
  const counts: number[] = [];
  const partsOf = (anchor: T, before: T | undefined, after: T | undefined): Node[] => {
    const parts = partsFrom(topOf(anchor, before, after), after, after ? Number.POSITIVE_INFINITY : (typical(counts) ?? 0));
    counts.push(parts.length - 1);
    return parts;
  };
  let [before, anchor]: (T | undefined)[] = [];
  for (const after of anchors) {
    if (anchor) yield { anchor, parts: partsOf(anchor, before, after) };
    [before, anchor] = [anchor, after];
  }
  if (anchor) yield { anchor, parts: partsOf(anchor, before, undefined) };
}

function topOf(anchor: Element, before: Element | undefined, after: Element | undefined): Element {
  let top = anchor;
  for (let up = anchor.parentElement; up && up.localName !== 'body'; up = up.parentElement) {
    if ((before && up.contains(before)) || (after && up.contains(after))) return top;
    top = up;
  }
  // A single entry: the block around it, for nothing tells where it ends.
  return before || after ? top : (anchor.closest('li, tr, td, p, div, article, section') ?? anchor);
}

function partsFrom(top: Element, next: Element | undefined, most: number): Node[] {
  return [top, ...siblingsUpTo(top, next).slice(0, most)];
}

function typical(counts: readonly number[]): number | undefined {
  return counts.length ? counts.toSorted((a, b) => a - b)[Math.floor(counts.length / 2)] : undefined;
}

export const elementsOf = (nodes: readonly Node[]): Element[] => nodes.filter((node): node is Element => node.nodeType === 1);
