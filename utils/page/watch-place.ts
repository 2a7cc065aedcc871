import { anchorAt, type Anchor } from '../progress/anchor';
import { begin, look, type Seen } from '../progress/settle';
import { sightOf } from './reading-place';
import type { StoryText } from './story-text';
import type { Undo } from './undo';

/** What of the page may be kept: the passage at the reader's eyes, and whether the story was read to its end. */
export interface KeptSight {
  readonly anchor: Anchor;
  readonly atEnd: boolean;
}

/** Milliseconds after the last scroll at which a reader is taken to be reading. */
const PAUSE = 1200;
/** Milliseconds between two looks while the page is scrolled: a crash loses no more than this and a pause. */
const MOVING = 2500;
/** Milliseconds after which a place that was jumped to may count. */
const STAYED = 3100;
/** A look before a page counts as read tells nothing; the first that may stands right behind it. */
const FIRST_LOOK = 5100;

interface Ask {
  readonly view: Window;
  readonly story: () => StoryText;
  /** Share of the story's text at which it counts as read. */
  readonly end: number;
  /** Not while the story is covered. */
  readonly isHeld: () => boolean;
  readonly onPlace: (kept: KeptSight) => void;
}

/** Follows the reader's eyes and tells each place that may be kept, once; what was not told yet when the page is hidden or left. */
export function watchPlace({ view, story, end, isHeld, onPlace }: Ask): Undo {
  const { document } = view;
  let visit = begin(view.performance.now());
  let told: Seen | undefined;
  let asked = 0;
  let lastLook = 0;

  function lookNow(): void {
    lastLook = view.performance.now();
    if (isHeld()) return;
    const text = story();
    const sight = sightOf(text, view, end);
    if (!sight || sight.isOutside) return;
    visit = look(visit, { at: sight.at, now: lastLook, atEnd: sight.atEnd, window: sight.window });
    tell(text);
    // After a jump only staying tells whether it is read: look once more though nothing moves.
    if (told?.at !== sight.at && document.visibilityState === 'visible') lookIn(STAYED);
  }

  function tell(text: StoryText): void {
    const { place } = visit;
    if (!place || (told && told.at === place.at && told.atEnd === place.atEnd)) return;
    const anchor = anchorAt(text.text, place.at);
    if (!anchor) return;
    told = place;
    onPlace({ anchor, atEnd: place.atEnd });
  }

  const lookIn = (wait: number): void => {
    view.clearTimeout(asked);
    asked = view.setTimeout(lookNow, wait);
  };
  const onScroll = (): void => lookIn(view.performance.now() - lastLook > MOVING ? 0 : PAUSE);
  const onHidden = (): void => {
    view.clearTimeout(asked);
    if (document.visibilityState === 'hidden') return lookNow();
    visit = begin(view.performance.now());
    lookIn(FIRST_LOOK);
  };
  const onLeave = (): void => lookNow();

  view.addEventListener('scroll', onScroll, { passive: true });
  view.addEventListener('pagehide', onLeave);
  document.addEventListener('visibilitychange', onHidden);
  lookIn(FIRST_LOOK);
  return () => {
    view.clearTimeout(asked);
    view.removeEventListener('scroll', onScroll);
    view.removeEventListener('pagehide', onLeave);
    document.removeEventListener('visibilitychange', onHidden);
  };
}
