/** Names that the registered stylesheet goes by; see curtain.content/style.css. They say nothing. */
const AS_THE_PAGE_HAS_IT: PropertyIndexedKeyframes = { '--leaf-a': ['initial', 'initial'], '--leaf-b': ['initial', 'initial'], '--leaf-c': ['initial', 'initial'] };

/** A page under the registered stylesheet. */
export interface Hold {
  /** Lets the page paint. */
  lift(): void;
  /** Keeps it from painting, again. */
  hold(): void;
}

/**
 * Lifts the stylesheet by an animation that stands still: no node, attribute or sheet of the page changes, and a document that is
 * written anew under us is held again by itself.
 */
export function createHold(document: Document): Hold {
  let lifting: Animation | undefined;
  let lifted: Element | undefined;

  function hold(): void {
    const own = lifting;
    lifting = lifted = undefined;
    own?.cancel();
  }

  /** A page that cancels all animations there are is not to stay blank for it. */
  function again(cancelled: Animation): void {
    if (cancelled !== lifting) return;
    lifting = lifted = undefined;
    lift();
  }

  function lift(): void {
    const root = document.documentElement;
    if (!root || lifted === root) return;
    hold();
    const animation = root.animate(AS_THE_PAGE_HAS_IT, { duration: 1, fill: 'both' });
    animation.pause();
    animation.addEventListener('cancel', () => again(animation));
    [lifting, lifted] = [animation, root];
  }

  return { lift, hold };
}
