import { isInline, ordersChildren, type Place } from './node-place';
import { holdMargin } from './restyle';
import type { Undo } from './undo';
import { createPart } from './wrapper';

/** Blocks that hold lines or list entries, not blocks: a card in them would be taken for their text. */
const NO_ROOM = new Set(['p', 'pre', 'listing', 'xmp', 'plaintext', 'li', 'ul', 'ol', 'dir', 'menu', 'dl', 'dt', 'dd', 'address', 'caption', 'summary', 'button', 'label', 'legend', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

const hasRoom = (element: Element): boolean => !NO_ROOM.has(element.localName) && !ordersChildren(element) && !isInline(element);

/** The lowest element with room for a block that holds both nodes, and its child that holds the first. */
function roomFor(first: Node, last: Node): { readonly parent: Element; readonly before: Node } | undefined {
  let before: Node = first;
  for (let up = first.parentElement; up; up = up.parentElement) {
    if (up.contains(last) && hasRoom(up)) return { parent: up, before };
    before = up;
  }
  return undefined;
}

/**
 * Puts an element of ours at the head of the story: before the block with the header's first line, in whatever holds the header
 * as a whole. `undefined`, and no change, where the page has no room for a block.
 */
export const place = (first: Place, last: Place): Placed | undefined => putInto(roomFor(first.node, last.node));

/** Puts an element of ours in front of one of the page's, or of what holds it where that has no room for a block. */
export const placeBefore = (element: Element): Placed | undefined => putInto(roomFor(element, element));

interface Placed {
  readonly host: HTMLElement;
  readonly undo: Undo;
}

function putInto(room: ReturnType<typeof roomFor>): Placed | undefined {
  if (!room) return undefined;
  const host = createPart(room.parent.ownerDocument);
  const keepMargin = holdMargin(room.before);
  room.parent.insertBefore(host, room.before);
  const giveBack = keepMargin();
  return { host, undo: () => (giveBack(), host.remove()) };
}
