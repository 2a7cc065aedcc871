import { isReplaced, isText, keepsBreaks, ordersChildren } from './node-place';

/** Siblings that are folded together, first to last. */
export interface Piece {
  readonly parent: Element;
  readonly first: Node;
  readonly last: Node;
}

function showsItself(node: Node): boolean {
  if (!isText(node)) return isReplaced(node);
  return /\S/.test(node.data) || (node.length > 0 && keepsBreaks(node.parentElement));
}

/** Whether the node puts anything on the screen: text, a line break, an image. */
function shows(root: Node): boolean {
  if (!root.firstChild) return showsItself(root);
  const walker = (root.ownerDocument as Document).createTreeWalker(root, 1 | 4);
  for (let node: Node | null = root; node; node = walker.nextNode()) if (showsItself(node)) return true;
  return false;
}

/** Whether nothing shows beside `node` on the one side, within its parent. */
function isAtEdge(node: Node, side: 'previousSibling' | 'nextSibling'): boolean {
  for (let beside = node[side]; beside; beside = beside[side]) if (shows(beside)) return false;
  return true;
}

const mayWiden = (up: Node | null): up is Element => up?.parentElement != null && up !== up.ownerDocument?.body;

/** The largest nodes of which nothing shows outside `first` to `last`: a whole paragraph rather than its text. */
function widen(first: Node, last: Node): { readonly first: Node; readonly last: Node } {
  let [a, b] = [first, last];
  for (let up = a.parentNode; mayWiden(up) && isAtEdge(a, 'previousSibling'); up = a.parentNode) {
    while (up.contains(b) && b.parentNode !== up && isAtEdge(b, 'nextSibling')) b = b.parentNode as Node;
    if (up.contains(b) && (b.parentNode !== up || !isAtEdge(b, 'nextSibling'))) break;
    a = up;
    if (a.contains(b)) b = a;
  }
  for (let up = b.parentNode; mayWiden(up) && !up.contains(a) && isAtEdge(b, 'nextSibling'); up = b.parentNode) b = up;
  return { first: a, last: b };
}

function ancestorsBelow(node: Node, top: Node): Node[] {
  const path: Node[] = [];
  for (let at: Node = node; at !== top; at = at.parentNode as Node) path.push(at);
  return path;
}

function commonParent(first: Node, last: Node): Element {
  let up = first.parentNode as Node;
  while (!up.contains(last) || up === last) up = up.parentNode as Node;
  return up as Element;
}

/** Adds siblings as a piece, if any of them shows; where the parent needs its children as they are, what they hold instead. */
function add(pieces: Piece[], parent: Element, first: Node | null, last: Node | null): void {
  if (!first || !last) return;
  const nodes: Node[] = [];
  for (let node: Node | null = first; node; node = node === last ? null : node.nextSibling) nodes.push(node);
  const shown = nodes.filter(shows);
  if (shown.length === 0) return;
  if (!ordersChildren(parent)) pieces.push({ parent, first, last });
  else for (const node of shown) if (node.nodeType === 1) add(pieces, node as Element, node.firstChild, node.lastChild);
}

/** What is folded for everything from `from` to `to`: one piece a parent, in document order. */
export function piecesOf(from: Node, to: Node): readonly Piece[] {
  const pieces: Piece[] = [];
  const { first, last } = widen(from, to);
  const top = commonParent(first, last);
  const opening = ancestorsBelow(first, top);
  const closing = ancestorsBelow(last, top);
  addOpening(pieces, opening);
  const start = opening.length === 1 ? first : (opening.at(-1) as Node).nextSibling;
  const end = closing.length === 1 ? last : (closing.at(-1) as Node).previousSibling;
  if (start && end && (start === end || isBefore(start, end))) add(pieces, top, start, end);
  addClosing(pieces, closing);
  return pieces;
}

const isBefore = (a: Node, b: Node): boolean => (a.compareDocumentPosition(b) & a.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** From `path[0]` to the end of all that holds it. */
function addOpening(pieces: Piece[], path: readonly Node[]): void {
  path.slice(0, -1).forEach((node, depth) => {
    const parent = node.parentNode as Element;
    add(pieces, parent, depth === 0 ? node : node.nextSibling, parent.lastChild);
  });
}

/** From the beginning of all that holds it to `path[0]`. */
function addClosing(pieces: Piece[], path: readonly Node[]): void {
  for (let depth = path.length - 2; depth >= 0; depth--) {
    const node = path[depth] as Node;
    const parent = node.parentNode as Element;
    add(pieces, parent, parent.firstChild, depth === 0 ? node : node.previousSibling);
  }
}
