import type { Hold } from './cover-hold';
import type { Undo } from './undo';

/** Milliseconds for which a page stays blank at most: from its first element, and from when it first looked like a story. */
export const PATIENCE = 300;

/** What stands between a page and its reader until it is judged. */
export interface Curtain {
  /** The page could be a story: it is not seen until it is judged, but after a moment a cover says so. */
  wait(): void;
  /** Judged: no story, nothing to cover, or a cover of its own stands. */
  open(): void;
  /** The page became another one: as at first. */
  again(): void;
  /** The reader chose not to wait. */
  readonly isWaived: () => boolean;
}

interface Ask {
  readonly document: Document;
  readonly hold: Hold;
  /** Whether the page is an archive's that is known to hold stories. */
  readonly isKnown: () => boolean;
  /** Covers the page for now; `onRead` where the reader chooses not to wait. */
  readonly coverForNow: (onRead: () => void) => Undo;
}

/** Calls back once the page has an element to show. Changes nothing. */
function whenFirstSeen(document: Document, then: () => void): Undo {
  const hasAny = (): boolean => document.body?.firstChild != null;
  const observer = new MutationObserver(() => {
    if (!hasAny()) return;
    observer.disconnect();
    then();
  });
  if (hasAny()) then();
  else observer.observe(document, { childList: true, subtree: true });
  return () => observer.disconnect();
}

/** The page is held by the registered stylesheet when this begins. */
export function createCurtain({ document, hold, isKnown, coverForNow }: Ask): Curtain {
  let uncover: Undo | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waived = false;
  let waiting = false;

  function open(): void {
    clearTimeout(timer);
    stopLooking();
    uncover?.();
    uncover = undefined;
    waiting = false;
    hold.lift();
  }

  function cover(): void {
    uncover ??= coverForNow(() => {
      waived = true;
      open();
    });
    hold.lift();
  }

  function wait(): void {
    if (waived || waiting || uncover) return;
    waiting = true;
    clearTimeout(timer);
    stopLooking();
    hold.hold();
    timer = setTimeout(cover, PATIENCE);
  }

  const stopLooking = whenFirstSeen(document, () => {
    timer = setTimeout(() => (isKnown() ? cover() : open()), PATIENCE);
  });
  function again(): void {
    waived = false;
    wait();
  }

  return { wait, open, again, isWaived: () => waived };
}
