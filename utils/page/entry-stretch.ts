import { cut, isMovable } from './collapse';
import type { Stretch } from './node-place';
import { undoAll, type Undo } from './undo';
import { setOpen, wrap } from './wrapper';

/**
 * Gives stretches of text that share an element with others elements of their own, where they stand and as they look. `stretches` in page order.
 * A stretch that holds what must not be moved gets none. The undo puts the page back byte for byte.
 */
export function wrapStretches(stretches: readonly Stretch[]): { readonly elements: readonly (readonly HTMLElement[])[]; readonly undo: Undo } {
  const undos: Undo[] = [];
  // From the last to the first: cutting one leaves the places of those before it true.
  const pieces = [...stretches].reverse().map((stretch) => cut(stretch, undos)).reverse();
  const elements = pieces.map((own) => (own.every(isMovable) ? own : []).map((piece) => {
    const { wrapper, undo } = wrap(piece);
    setOpen(wrapper, 'open');
    undos.push(undo);
    return wrapper;
  }));
  return { elements, undo: () => undoAll(undos) };
}
