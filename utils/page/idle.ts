import type { Undo } from './undo';

/** Milliseconds of one slice at most: a page that is being scrolled must not feel it. */
const SLICE = 8;

/** Runs `step` in idle moments until it answers 'done'. The undo stops it. */
export function whenIdle(view: Window & typeof globalThis, step: () => 'more' | 'done'): Undo {
  let asked = view.requestIdleCallback(slice);

  function slice(): void {
    const ends = view.performance.now() + SLICE;
    while (view.performance.now() < ends) if (step() === 'done') return;
    asked = view.requestIdleCallback(slice);
  }

  return () => view.cancelIdleCallback(asked);
}
