import type { Undo } from './undo';

/** Sets styles over the page's own. The undo gives the element its own `style` back, to the letter. */
export function restyle(element: HTMLElement, styles: Readonly<Record<string, string>>): Undo {
  const own = element.getAttribute('style');
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, 'important');
  return () => {
    // Chromium leaves `style=""` behind where the attribute is removed right after its properties were set.
    element.setAttribute('style', own ?? '');
    if (own === null) element.removeAttribute('style');
  };
}

/** A table's row takes room for its cells' padding even where all in them is folded. */
const FLAT = { 'padding-top': '0', 'padding-bottom': '0', 'border-top-width': '0', 'border-bottom-width': '0', 'line-height': '0', height: '0' };

/** Takes the room from the cells of a folded row. */
export const flatten = (cell: HTMLElement): Undo => restyle(cell, FLAT);

function firstElement(from: Node | null): HTMLElement | undefined {
  let node = from;
  while (node?.nodeType === 3 && !/\S/.test((node as Text).data)) node = node.nextSibling;
  return node?.nodeType === 1 ? (node as HTMLElement) : undefined;
}

/**
 * For a block that is about to get something of ours before or around it: in quirks mode Firefox takes its margin from the first block
 * of a page or cell, and would give it back. To be called again after the change, which answers the undo.
 */
export function holdMargin(from: Node): () => Undo {
  const view = from.ownerDocument?.compatMode === 'BackCompat' && from.ownerDocument.defaultView;
  const element = view ? firstElement(from) : undefined;
  const margin = (): string => (view && element ? view.getComputedStyle(element).marginTop : '');
  const before = margin();
  return () => (element && margin() !== before ? restyle(element, { 'margin-top': before }) : () => undefined);
}
