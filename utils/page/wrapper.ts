import { PART } from './node-place';
import type { Piece } from './pieces';
import type { Undo } from './undo';

const XHTML = 'http://www.w3.org/1999/xhtml';
/** An element of ours in the page. In XHTML documents `createElement` alone would make no HTML. */
export const createPart = (document: Document): HTMLElement => document.createElementNS(XHTML, PART) as HTMLElement;

/** Browsers hide `until-found` content of blocks alone; an open wrapper has no box, so that all within lies as it lay. */
const CLOSED = 'display:block!important;margin:0!important;padding:0!important;border:0!important;min-height:0!important';
const OPEN = 'display:contents!important';

/** Folds what is in it, so that find-in-page still finds it, or shows it. */
export function setOpen(wrapper: HTMLElement, state: 'open' | 'closed'): void {
  wrapper.style.cssText = state === 'open' ? OPEN : CLOSED;
  if (state === 'open') wrapper.removeAttribute('hidden');
  else wrapper.setAttribute('hidden', 'until-found');
}

/** Puts siblings into an element of ours, where they stand. The undo takes them out again, whatever has become of them. */
export function wrap({ parent, first, last }: Piece): { readonly wrapper: HTMLElement; readonly undo: Undo } {
  const wrapper = createPart(parent.ownerDocument);
  wrapper.dataset.part = 'fold';
  parent.insertBefore(wrapper, first);
  for (let node: Node | null = first; node; ) {
    const next: Node | null = node === last ? null : node.nextSibling;
    wrapper.append(node);
    node = next;
  }
  return { wrapper, undo: () => wrapper.replaceWith(...wrapper.childNodes) };
}

/** A table's row takes room for its cells' padding even where all in them is folded. */
const FLAT = { 'padding-top': '0', 'padding-bottom': '0', 'border-top-width': '0', 'border-bottom-width': '0', 'line-height': '0', height: '0' };

/** Takes the room from the cells of a folded row. The undo gives each its own `style` back, to the letter. */
export function flatten(cell: HTMLElement): Undo {
  const own = cell.getAttribute('style');
  for (const [name, value] of Object.entries(FLAT)) cell.style.setProperty(name, value, 'important');
  return () => {
    // Chromium leaves `style=""` behind where the attribute is removed right after its properties were set.
    cell.setAttribute('style', own ?? '');
    if (own === null) cell.removeAttribute('style');
  };
}

