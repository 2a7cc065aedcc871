import { browser } from 'wxt/browser';

const KEY = 'clock';
const IS_TEST = import.meta.env.MODE === 'e2e';

/** The time. End-to-end builds take it from a message, and keep it while the background sleeps. */
export interface Clock {
  readonly now: () => number;
  /** Until then `now` may not be told. */
  readonly ready: Promise<void>;
  readonly set: (now: number | undefined) => Promise<void>;
  /** How long, by the machine's own clock, until this clock shows `at`, if it went on. Milliseconds. */
  readonly until: (at: number) => number;
}

export function createClock(): Clock {
  let fixed: number | undefined;
  const now = (): number => fixed ?? Date.now();
  const ready = IS_TEST ? browser.storage.session.get(KEY).then(({ [KEY]: kept }) => void (fixed ??= kept as number | undefined)) : Promise.resolve();
  return {
    now,
    ready,
    set: async (at) => {
      if (!IS_TEST) return;
      fixed = at;
      await (at === undefined ? browser.storage.session.remove(KEY) : browser.storage.session.set({ [KEY]: at }));
    },
    until: (at) => Math.max(0, at - now()),
  };
}
