import { isShape } from '../messaging/asks';
import type { Window } from './choices';
import { changeItem, readItem, type Item } from './item';

/** Works that the reader chose to read though a rule covers them. */
export interface Reveals {
  readonly version: 1;
  /** Keys of works, each once. */
  readonly works: readonly string[];
}

const isReveals = (value: unknown): value is Reveals =>
  isShape(value) && value.version === 1 && Array.isArray(value.works) && value.works.every((key) => typeof key === 'string');

export const REVEALS: Item<Reveals> = { key: 'reveals', version: 1, fallback: { version: 1, works: [] }, isValid: isReveals, migrations: {} };

export interface RevealBook {
  /** Whether any of a story's keys was revealed. */
  has: (keys: readonly string[], window: Window) => Promise<boolean>;
  set: (keys: readonly string[], to: 'revealed' | 'covered', window: Window) => Promise<void>;
  /** Once the last private window has closed. */
  forgetPrivate: () => void;
}

const withKeys = (works: readonly string[], keys: readonly string[], to: 'revealed' | 'covered'): string[] => {
  const others = works.filter((key) => !keys.includes(key));
  return to === 'revealed' ? [...others, ...keys] : others;
};

/** What is chosen in a private window is kept in memory alone. */
export function createRevealBook(): RevealBook {
  const privately = new Map<string, boolean>();

  async function has(keys: readonly string[], window: Window): Promise<boolean> {
    const told = window === 'private' ? keys.map((key) => privately.get(key)).find((one) => one !== undefined) : undefined;
    if (told !== undefined) return told;
    const { works } = await readItem(REVEALS);
    return keys.some((key) => works.includes(key));
  }

  async function set(keys: readonly string[], to: 'revealed' | 'covered', window: Window): Promise<void> {
    if (window === 'private') for (const key of keys) privately.set(key, to === 'revealed');
    else await changeItem(REVEALS, (old) => ({ ...old, works: withKeys(old.works, keys, to) }));
  }

  return { has, set, forgetPrivate: () => privately.clear() };
}
