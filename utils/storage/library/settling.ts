import { asideKey } from '../item';
import { itemsIn, type Stack, stackOf } from './stacks';
import type { Area } from './store';

/** Keys that may stand alone before they are put into stacks: Chromium writes as fast with some thousands of keys as with few. */
const MOST_ALONE = 2000;
/** Stacks of one turn of the queue: a save waits no longer than for one turn. */
const STEP = 8;

interface Parts {
  readonly area: Area;
  readonly now: () => number;
  readonly enqueue: <T>(task: () => Promise<T>) => Promise<T>;
}

type Moving = readonly [stack: string, keys: readonly string[]];

/** First the stacks are written and then the keys go: each work is there at every moment, and who is stopped goes on the next time. */
async function move({ area, now }: Parts, some: readonly Moving[]): Promise<void> {
  const kept = await area.get(some.flatMap(([stack, keys]) => [stack, ...keys]));
  const items: Record<string, unknown> = {};
  const gone: string[] = [];
  for (const [stack, keys] of some) {
    const before = itemsIn(kept[stack]);
    const alone = keys.filter((key) => Object.hasOwn(kept, key));
    // They went while others had their turn.
    if (alone.length === 0) continue;
    // `null` stands where a work was deleted.
    const written = alone.flatMap((key) => (kept[key] === null ? [] : [[key, JSON.stringify(kept[key])] as const]));
    const others = Object.entries(before ?? {}).filter(([key]) => !alone.includes(key));
    gone.push(...alone);
    if (kept[stack] !== undefined && !before) items[`${asideKey(stack)}:${now()}`] = kept[stack];
    items[stack] = { version: 1, items: Object.fromEntries([...others, ...written]) } satisfies Stack;
  }
  await area.set(items);
  await area.remove(gone);
}

/** Puts keys that stand alone into their stacks once there are more than `most`, some in each turn of the queue. */
export async function settle(parts: Parts, most = MOST_ALONE): Promise<void> {
  const alone = (await parts.area.keys()).flatMap((key) => { const stack = stackOf(key); return stack === undefined ? [] : [[stack, key] as const]; });
  if (alone.length <= most) return;
  const stacks = new Map<string, string[]>();
  for (const [stack, key] of alone) stacks.set(stack, [...(stacks.get(stack) ?? []), key]);
  const all = [...stacks];
  for (let at = 0; at < all.length; at += STEP) await parts.enqueue(() => move(parts, all.slice(at, at + STEP)));
}
