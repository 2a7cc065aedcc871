import { browser } from 'wxt/browser';
import { migrate, type Migrations } from './migrations/migrate';
import { enqueue } from './queue';

export interface Versioned {
  readonly version: number;
}

/** One key of `storage.local`: one concern. */
export interface Item<T extends Versioned> {
  readonly key: string;
  readonly version: T['version'];
  readonly fallback: T;
  readonly isValid: (value: unknown) => value is T;
  /** By the version that they start from. */
  readonly migrations: Migrations;
}

/** Where stored values that we cannot read are kept, in the order met: never dropped, never read by us. */
export const asideKey = (key: string): string => `aside:${key}`;

async function readRaw(key: string): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}

/** `undefined` where the stored value, brought up to date, is none that we know. */
function understand<T extends Versioned>(item: Item<T>, raw: unknown): T | undefined {
  const value = migrate(item.migrations, item.version, raw);
  return item.isValid(value) ? value : undefined;
}

/** What is stored, or the fallback where nothing is, or nothing that we understand. Never writes. */
export async function readItem<T extends Versioned>(item: Item<T>): Promise<T> {
  return understand(item, await readRaw(item.key)) ?? item.fallback;
}

async function keepAside(key: string, raw: unknown): Promise<void> {
  const kept = await readRaw(asideKey(key));
  await browser.storage.local.set({ [asideKey(key)]: [...(Array.isArray(kept) ? kept : []), raw] });
}

/** Reads, changes and writes in one turn of the queue. A stored value that we do not understand is kept aside first. */
export function changeItem<T extends Versioned>(item: Item<T>, change: (value: T) => T): Promise<T> {
  return enqueue(async () => {
    const raw = await readRaw(item.key);
    const known = understand(item, raw);
    if (known === undefined && raw !== undefined) await keepAside(item.key, raw);
    const value = change(known ?? item.fallback);
    await browser.storage.local.set({ [item.key]: value });
    return value;
  });
}
