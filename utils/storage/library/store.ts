import { browser } from 'wxt/browser';

type Items = Readonly<Record<string, unknown>>;

/** What the library needs of a storage area. One `set` is one step: all of its keys are written, or none. */
export interface Store {
  /** `null`: everything. */
  get(keys: readonly string[] | null): Promise<Record<string, unknown>>;
  set(items: Items): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
}

/** A storage area as the browser has it. */
export interface Area extends Store {
  keys(): Promise<readonly string[]>;
}

type GetKeys = (() => Promise<string[]>) | undefined;

/** The extension's own storage on this machine. What belongs to the library is read through `localStore` of open.ts alone. */
export const localArea: Area = {
  get: (keys) => browser.storage.local.get(keys === null ? null : [...keys]),
  set: (items) => browser.storage.local.set({ ...items }),
  remove: (keys) => browser.storage.local.remove([...keys]),
  // Chromium 130, Firefox 143; before them everything is read.
  keys: async () => (await (browser.storage.local as { readonly getKeys?: GetKeys }).getKeys?.()) ?? Object.keys(await browser.storage.local.get(null)),
};
