import type { Undo } from './undo';

/** Milliseconds without a change after which a page that moved on is taken to stand, and at most. */
const QUIET = 250;
const LONGEST = 2000;

interface Moves {
  /** The page's address as it is now, without what leads within it. */
  readonly address: () => string;
  /** The page writes another one's content into itself. */
  readonly onMoved: () => void;
  /** It stands again. */
  readonly onSettled: () => void;
}

/** Follows a page that puts other pages in its own place: its address changes, and its nodes do. Changes nothing. */
export function watchMoves(document: Document, { address, onMoved, onSettled }: Moves): Undo {
  let at = address();
  let settling: ReturnType<typeof setTimeout> | undefined;
  let movedAt = 0;

  function settle(): void {
    settling = undefined;
    onSettled();
  }

  const observer = new MutationObserver(() => {
    const now = address();
    if (now !== at) {
      at = now;
      movedAt = performance.now();
      onMoved();
    } else if (settling === undefined) return;
    clearTimeout(settling);
    settling = setTimeout(settle, Math.max(0, Math.min(QUIET, movedAt + LONGEST - performance.now())));
  });
  observer.observe(document, { childList: true, subtree: true });
  return () => (observer.disconnect(), clearTimeout(settling));
}
