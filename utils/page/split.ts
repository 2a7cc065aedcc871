import type { Undo } from './undo';

/** Splits a text node where it stands, so that `tail` begins at `offset`. The undo makes it one again, if nothing came between. */
export function split(node: Text, offset: number): { readonly tail: Text; readonly undo: Undo } {
  const tail = node.splitText(offset);
  return {
    tail,
    undo: () => {
      if (node.nextSibling !== tail) return;
      node.appendData(tail.data);
      tail.remove();
    },
  };
}
