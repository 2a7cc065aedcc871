import { siblingsUpTo } from './texts';

/**
 * The nodes of each entry of a list, by the link or heading that opens it: the largest part of the page that holds no other entry's,
 * with what follows it up to the next entry. So boxes, table rows and lists that are parted by line breaks alone are all found.
 * `anchors` in page order.
 */
export function entryParts(anchors: readonly Element[]): readonly (readonly Node[])[] {
  const tops = anchors.map((anchor, i) => topOf(anchor, anchors[i - 1], anchors[i + 1]));
  const counts: number[] = [];
  return tops.map((top, i) => {
    const most = i === tops.length - 1 ? (typical(counts) ?? 0) : Number.POSITIVE_INFINITY;
    const parts = partsFrom(top, tops[i + 1], most);
    counts.push(parts.length - 1);
    return parts;
  });
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
