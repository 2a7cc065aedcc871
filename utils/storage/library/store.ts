import { browser } from 'wxt/browser';

type Items = Readonly<Record<string, unknown>>;

/** What the library needs of a storage area. One `set` is one step: all of its keys are written, or none. */
export interface Store {
  /** `null`: everything. */
  get(keys: readonly string[] | null): Promise<Record<string, unknown>>;
  set(items: Items): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
}

/** The extension's own storage on this machine. */
export const localStore: Store = {
  get: (keys) => browser.storage.local.get(keys === null ? null : [...keys]),
  set: (items) => browser.storage.local.set({ ...items }),
  remove: (keys) => browser.storage.local.remove([...keys]),
};
