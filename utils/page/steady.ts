import { blockOf, isOurs, type Place } from './node-place';

/** A character of the page that stands at the top of the window: its place in the text of a block, which folding leaves as it is. */
interface Mark {
  readonly block: Element;
  readonly offset: number;
  /** Where it stood, in CSS px. */
  readonly top: number;
}

/** Places across the window at which text is looked for, as parts of its width. */
const COLUMNS = [0.5, 0.25, 0.75, 0.1, 0.9];
/** CSS px between two tries down the window. */
const STEP = 12;
/** CSS px from where text was looked for to its top: a caret is also found for a point far beside any text. */
const NEAR = 64;

interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/** The page's text at a point of the window. */
function caretAt(document: Document, x: number, y: number): Caret | undefined {
  const position = document.caretPositionFromPoint?.(x, y);
  if (position) return { node: position.offsetNode, offset: position.offset };
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}

function topOf({ node, offset }: Place): number | undefined {
  if (node.length === 0) return undefined;
  const range = (node.ownerDocument as Document).createRange();
  const from = Math.min(offset, node.length - 1);
  range.setStart(node, from);
  range.setEnd(node, from + 1);
  return range.getClientRects()[0]?.top;
}

const textsOf = (block: Element): TreeWalker => block.ownerDocument.createTreeWalker(block, 4);

function markOf(node: Text, offset: number, top: number): Mark | undefined {
  let block = blockOf(node);
  while (block && isOurs(block)) block = blockOf(block);
  if (!block) return undefined;
  let before = 0;
  const walker = textsOf(block);
  for (let text = walker.nextNode(); text && text !== node; text = walker.nextNode()) before += (text as Text).length;
  return { block, offset: before + offset, top };
}

/** The first text from the top of the window down. */
function markAt(view: Window): Mark | undefined {
  const { document, innerWidth, innerHeight } = view;
  for (let y = 1; y < innerHeight; y += STEP) {
    for (const column of COLUMNS) {
      const caret = caretAt(document, innerWidth * column, y);
      if (caret?.node.nodeType !== 3) continue;
      const node = caret.node as Text;
      const offset = Math.min(caret.offset, node.length - 1);
      const top = topOf({ node, offset });
      if (top !== undefined && Math.abs(top - y) <= NEAR) return markOf(node, offset, top);
    }
  }
  return undefined;
}

/** Where the marked character is now, though text nodes were split, wrapped or joined since. */
function follow({ block, offset }: Mark): Place | undefined {
  let left = offset;
  const walker = textsOf(block);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (left < node.length) return { node, offset: left };
    left -= node.length;
  }
  return undefined;
}

/** The text node of the line at the top of the window, if the page is scrolled: asked after a change, where that line is then. */
export function watchTop(view: Window): () => Node | undefined {
  const mark = view.scrollY > 0 ? markAt(view) : undefined;
  return () => mark && follow(mark)?.node;
}

/**
 * Changes the page in one step in which the line at the top of the window stays where it is, to the pixel.
 * A page that is not scrolled stays at its top.
 */
export function steady<T>(view: Window, change: () => T): T {
  if (view.scrollY <= 0) return change();
  const mark = markAt(view);
  const result = change();
  const place = mark && follow(mark);
  const now = place && topOf(place);
  if (mark && now !== undefined && now !== mark.top) view.scrollBy({ top: now - mark.top, behavior: 'instant' });
  return result;
}
