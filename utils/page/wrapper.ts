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
