interface Parts {
  /** Each answers when there is something to do next: milliseconds since 1970. */
  readonly lookAround: () => Promise<number | undefined>;
  readonly tellNow: () => Promise<number | undefined>;
  readonly now: () => number;
  /** Wakes us at that time, or a little later; `undefined`: not at all. */
  readonly setAlarm: (at: number | undefined) => Promise<void>;
  /** What was needed for reading pages is needed no more. */
  readonly onRest: () => Promise<void>;
}

export interface Waking {
  /** Tells what is due, looks at what is due, tells what came of it, and sets the alarm. Whoever comes while that goes on has it done once more. */
  wake(): Promise<void>;
  /** Once all that goes on is done. */
  rest(): Promise<void>;
  /** On any sign of life: an alarm may have been lost. */
  nudge(): void;
}

/** After a failure of our own: storage that could not be written, a page that could not be parsed. */
const AFTER_FAILURE = 5 * 60_000;
const SELDOM = 60_000;

export function createWaking({ lookAround, tellNow, now, setAlarm, onRest }: Parts): Waking {
  let going: Promise<void> | undefined;
  let again = false;
  let last = -Infinity;

  async function once(): Promise<void> {
    last = now();
    // First the alarm: whoever is stopped on the way wakes again.
    await setAlarm(now() + AFTER_FAILURE);
    await tellNow();
    const look = await lookAround().catch(() => now() + AFTER_FAILURE);
    const tell = await tellNow();
    const next = Math.min(look ?? Infinity, tell ?? Infinity);
    await setAlarm(Number.isFinite(next) ? next : undefined);
    await onRest();
  }

  async function run(): Promise<void> {
    do {
      again = false;
      await once().catch(() => undefined);
    } while (again);
    going = undefined;
  }

  function wake(): Promise<void> {
    if (going) again = true;
    return (going ??= run());
  }

  return {
    wake,
    rest: async () => going,
    nudge: () => {
      if (Math.abs(now() - last) > SELDOM) void wake();
    },
  };
}
