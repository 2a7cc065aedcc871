/** A place in the page: `offset` in the node's data, in UTF-16 units. */
export interface Place {
  readonly node: Text;
  readonly offset: number;
}

/** A stretch of the page's text; the end is exclusive. */
export interface Stretch {
  readonly start: Place;
  readonly end: Place;
}

const PREFORMATTED = 'pre, listing, xmp, plaintext';
const KEEPS_BREAKS = /^(?:pre|break-spaces)/;
const INLINE = /^(?:inline|contents|ruby|$)/;

const styleOf = (element: Element): CSSStyleDeclaration | undefined => element.ownerDocument.defaultView?.getComputedStyle(element);

/** Whether a '\n' in the element's text ends a line on the screen. */
export function keepsBreaks(element: Element | null): boolean {
  if (!element) return false;
  return element.closest(PREFORMATTED) !== null || KEEPS_BREAKS.test(styleOf(element)?.whiteSpace ?? '');
}

/** Whether the element's box begins and ends within a line. */
export function isInline(element: Element): boolean {
  return INLINE.test(styleOf(element)?.display ?? 'inline');
}

/** The nearest ancestor that lays out lines of its own. */
export function blockOf(node: Node): Element | null {
  let up = node.parentElement;
  while (up && isInline(up)) up = up.parentElement;
  return up;
}

const TABLE_PARTS = new Set(['table', 'tbody', 'thead', 'tfoot', 'tr', 'colgroup']);
const LAYS_OUT_CHILDREN = /(?:flex|grid)$/;

/** Whether the element's children must stay its children: rows of a table, items of a flex box. */
export function ordersChildren(element: Element): boolean {
  return TABLE_PARTS.has(element.localName) || LAYS_OUT_CHILDREN.test(styleOf(element)?.display ?? '');
}

export const isText = (node: Node): node is Text => node.nodeType === 3;

/** No page styles an element of this name. The same for every part of ours, so that it tells nothing. */
export const PART = 'x-leaf';

export const isOurs = (node: Node): boolean => (node as Element).localName === PART;

/** A part of ours counts as one: a card or a fold beside a passage is never taken into it. */
const REPLACED = new Set([PART, 'br', 'hr', 'img', 'input', 'wbr', 'canvas', 'svg', 'video', 'audio', 'object', 'embed', 'iframe']);

/** Whether the node shows, or ends a line, without having text. */
export const isReplaced = (node: Node): boolean => REPLACED.has((node as Element).localName);
