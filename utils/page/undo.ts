/** Takes one write to the page back. Calling it twice does no more than once. */
export type Undo = () => void;

/** Undoes in reverse order, each step even where another failed: a page may have changed under us. */
export function undoAll(undos: Undo[]): void {
  for (let undo = undos.pop(); undo !== undefined; undo = undos.pop()) {
    try {
      undo();
    } catch {
      // What the page has since taken away can't be put back; the rest still can.
    }
  }
}
