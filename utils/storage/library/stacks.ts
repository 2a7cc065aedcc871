import { isShape } from '../../messaging/asks';
import { understood } from './rebuild';
import type { Store } from './store';

/**
 * What was not written lately lies in stacks, many keys under one: Chromium copies its list of all keys on every write. As JSON, by key:
 * Chromium hands over 24 stacks in 5 ms as texts and in 52 ms as records, and who asks for one work has no other to take apart.
 */
export interface Stack {
  readonly version: 1;
  readonly items: Readonly<Record<string, string>>;
}

/** So that a library of 50,000 works lies in some 6,000 keys, and a stack is 10 to 20 KB. Whoever changes a number must move what lies there. */
const STACKS = 4096;
const PAGES_A_STACK = 10;
const BY_NAME = /^(work|update):/;
const PAGE_KEY = /^library:(\d+)$/;
export const STACK = 'stack:';

/** FNV-1a over the units of UTF-16: the same for ever, for it says where a work lies. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The stack that a key may lie in; `undefined` for keys that always stand alone. Short: names of more than 22 letters cost Chromium more. */
export function stackOf(key: string): string | undefined {
  const [, kind] = BY_NAME.exec(key) ?? [];
  const [, page] = PAGE_KEY.exec(key) ?? [];
  if (kind !== undefined) return `${STACK}${kind}:${hashOf(key) % STACKS}`;
  return page === undefined ? undefined : `${STACK}library:${Math.floor(Number(page) / PAGES_A_STACK)}`;
}

export const isStackKey = (key: string): boolean => key.startsWith(STACK);
export const isStack = (value: unknown): value is Stack => isShape(value) && value.version === 1 && isShape(value.items) && Object.values(value.items).every((one) => typeof one === 'string');

/** What lies in a stack; `undefined` where it is none that we know. */
export const itemsIn = (raw: unknown): Stack['items'] | undefined => understood(raw, isStack)?.items;

/** A text that is no JSON is its own value: whoever reads it does not understand it, and keeps it aside. */
function valueOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const stacksOf = (keys: readonly string[]): string[] => [...new Set(keys.flatMap((key) => stackOf(key) ?? []))];

/** Each key as if it stood alone. A stack that is none that we know stays as it is. */
function unstacked(all: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const entries = Object.entries(all).map(([key, value]) => [key, value, isStackKey(key) ? itemsIn(value) : undefined] as const);
  const lying = entries.flatMap(([, , items]) => Object.entries(items ?? {}).map(([key, text]) => [key, valueOf(text)] as const));
  // What stands alone was written later, and holds.
  return Object.fromEntries([...lying, ...entries.flatMap(([key, value, items]) => (items ? [] : [[key, value] as const]))]);
}

/**
 * A store whose keys may lie in stacks, for who knows nothing of that. A key of its own holds, `null` too; what its stack says is then of old.
 * `set` writes keys of their own, and no more of them; one that deletes (writes `null`) takes all of its keys out of the stacks in the same
 * step, so that no trace of a work stays there. What deletes belongs in a turn of the queue.
 */
export function stacked(area: Store): Store {
  /** The stacks of these keys as they are without them, where they hold any of them or nothing at all. */
  async function without(keys: readonly string[]): Promise<[stack: string, rest: Stack][]> {
    const names = stacksOf(keys);
    const kept = names.length > 0 ? await area.get(names) : {};
    const gone = new Set(keys);
    return names.flatMap((name) => {
      const before = Object.entries(itemsIn(kept[name]) ?? {});
      const after = before.filter(([key]) => !gone.has(key));
      return itemsIn(kept[name]) && (after.length === 0 || after.length < before.length) ? [[name, { version: 1, items: Object.fromEntries(after) }]] : [];
    });
  }

  /** Keys that were written here, and so stand alone: no stack need be read for them, unless somebody put them there since. */
  const alone = new Set<string>();

  async function get(keys: readonly string[] | null): Promise<Record<string, unknown>> {
    if (keys === null) return unstacked(await area.get(null));
    const written = keys.filter((key) => alone.has(key));
    const names = stacksOf(keys.filter((key) => !alone.has(key)));
    const kept = await area.get([...keys, ...names]);
    const gone = written.filter((key) => !Object.hasOwn(kept, key));
    for (const key of gone) alone.delete(key);
    if (gone.length > 0) return get(keys);
    const stacks = new Map(names.map((name) => [name, itemsIn(kept[name])]));
    return Object.fromEntries(keys.flatMap((key) => {
      if (Object.hasOwn(kept, key)) return [[key, kept[key]]];
      const items = stacks.get(stackOf(key) ?? '');
      return items && Object.hasOwn(items, key) ? [[key, valueOf(items[key] ?? '')]] : [];
    }));
  }

  async function set(items: Readonly<Record<string, unknown>>): Promise<void> {
    const isDeleting = Object.entries(items).some(([key, value]) => value === null && stackOf(key) !== undefined);
    await area.set(isDeleting ? { ...items, ...Object.fromEntries(await without(Object.keys(items))) } : items);
    for (const key of Object.keys(items)) if (stackOf(key) !== undefined) alone.add(key);
  }

  async function remove(keys: readonly string[]): Promise<void> {
    const stacks = await without(keys);
    const isEmpty = ([, { items }]: (typeof stacks)[number]): boolean => Object.keys(items).length === 0;
    const left = stacks.filter((one) => !isEmpty(one));
    // First out of the stacks: a key that stands alone hides what its stack says of it, as long as it is there.
    if (left.length > 0) await area.set(Object.fromEntries(left));
    await area.remove([...keys, ...stacks.filter(isEmpty).map(([name]) => name)]);
    for (const key of keys) alone.delete(key);
  }

  return { get, set, remove };
}
