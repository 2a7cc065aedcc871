import type { Area, Store } from '@/utils/storage/library/store';
import { stackOf } from '@/utils/storage/library/stacks';

export interface Kept {
  readonly area: Area;
  readonly items: Map<string, unknown>;
  /** Keys of each `set`. */
  readonly writes: (readonly string[])[];
}

interface Ways {
  /** Ends the script at that call, before or after what it does. */
  readonly stopAt?: number;
  readonly when?: 'before' | 'after';
  /** After each step: what storage holds then is what somebody else may read. */
  readonly onStep?: () => Promise<void>;
}

/** Storage as the browser has it: values are copies, and one call is one step. */
export function keepArea(items = new Map<string, unknown>(), { stopAt = Infinity, when = 'before', onStep }: Ways = {}): Kept {
  const writes: (readonly string[])[] = [];
  let calls = 0;
  const step = async <T>(effect: () => T): Promise<T> => {
    const stops = calls++ === stopAt;
    if (stops && when === 'before') throw new Error('stopped');
    const answer = effect();
    if (stops) throw new Error('stopped');
    await onStep?.();
    return answer;
  };
  const area: Area = {
    get: (keys) => step(() => Object.fromEntries((keys ?? [...items.keys()]).flatMap((key) => (items.has(key) ? [[key, structuredClone(items.get(key))]] : [])))),
    set: (added) => step(() => {
      writes.push(Object.keys(added));
      for (const [key, value] of Object.entries(added)) items.set(key, structuredClone(value));
    }),
    remove: (keys) => step(() => keys.forEach((key) => items.delete(key))),
    keys: () => step(() => [...items.keys()]),
  };
  return { area, items, writes };
}

/** A queue of its own: nothing outlives the script that was stopped. */
export function queue(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const turn = last.then(task, task);
    last = turn.catch(() => undefined);
    return turn;
  };
}

/** What a store says, without what is deleted. */
export async function saidBy(store: Store): Promise<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(await store.get(null)).filter(([, value]) => value !== null));
}

/** So many works that lie in one stack, the first of those that have that many. */
export function neighbours(count: number): readonly string[] {
  const stacks = new Map<string, string[]>();
  for (let i = 0; ; i++) {
    const stack = stackOf(`work:w${i}`) ?? '';
    const works = [...(stacks.get(stack) ?? []), `w${i}`];
    if (works.length === count) return works;
    stacks.set(stack, works);
  }
}
