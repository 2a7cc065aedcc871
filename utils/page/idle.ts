import type { Undo } from './undo';

/** Milliseconds of one slice at most: a page that is being scrolled must not feel it. */
const SLICE = 8;

export type Step = () => 'more' | 'done' | Promise<'more' | 'done'>;

/** Runs `step` in idle moments until it answers 'done'. A step may take its time elsewhere; the next waits for it. The undo stops it. */
export function whenIdle(view: Window & typeof globalThis, step: Step): Undo {
  let asked = view.requestIdleCallback(slice);
  const run = { stopped: false };

  async function slice(): Promise<void> {
    const ends = view.performance.now() + SLICE;
    while (!run.stopped && view.performance.now() < ends) {
      const answer = step();
      if ((answer instanceof Promise ? await answer : answer) === 'done') return;
    }
    if (!run.stopped) asked = view.requestIdleCallback(slice);
  }

  return () => {
    run.stopped = true;
    view.cancelIdleCallback(asked);
  };
}
