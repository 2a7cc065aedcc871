import { browser } from 'wxt/browser';
import { areTopics, isShape } from '../messaging/asks';
import type { Rules, RulesChange } from '../messaging/protocol';
import { asideKey, changeItem, type Item } from './item';
import { migrate } from './migrations/migrate';

/** The reader's filters. `text` is what they are: one rule a line, with comments; the rows of the editor are drawn from it. */
export interface StoredRules extends Rules {
  readonly version: 1;
}

export type RulesRead = ({ readonly kind: 'rules' } & StoredRules) | { readonly kind: 'unreadable'; readonly raw: unknown };

export function isStoredRules(value: unknown): value is StoredRules {
  if (!isShape(value) || value.version !== 1 || typeof value.text !== 'string') return false;
  return areTopics(value.topics) && [value.asked, value.keepRecent, value.secondLook].every((flag) => typeof flag === 'boolean');
}

export const RULES: Item<StoredRules> = {
  key: 'rules',
  version: 1,
  fallback: { version: 1, text: '', topics: {}, asked: false, keepRecent: true, secondLook: false },
  isValid: isStoredRules,
  migrations: {},
};

/** What is stored; `unreadable` where something is and we do not understand it: it is not to pass for no rules. Never writes. */
export async function readRules(): Promise<RulesRead> {
  const raw = (await browser.storage.local.get(RULES.key))[RULES.key] as unknown;
  if (raw === undefined) return { kind: 'rules', ...RULES.fallback };
  const value = migrate(RULES.migrations, RULES.version, raw);
  return isStoredRules(value) ? { kind: 'rules', ...value } : { kind: 'unreadable', raw };
}

function withAdded(text: string, add: readonly string[]): string {
  const lines = new Set(text.split('\n'));
  const more = add.filter((line) => !lines.has(line));
  return more.length ? [...(text === '' ? [] : [text]), ...more].join('\n') : text;
}

/**
 * Changes the rules in one turn. Rules that cannot be read give way to a whole new text alone, and are kept aside first, to be offered back:
 * a single rule added to none would pass for all that the reader wanted.
 */
export async function changeRules({ add = [], ...change }: RulesChange): Promise<StoredRules> {
  if (change.text === undefined && (await readRules()).kind === 'unreadable') throw new Error('rules cannot be read');
  return changeItem(RULES, (old) => ({ ...old, ...change, text: withAdded(change.text ?? old.text, add) }));
}

/** Rule sets that could not be read and were kept aside, in the order met. */
export async function rulesAside(): Promise<readonly unknown[]> {
  const key = asideKey(RULES.key);
  const kept = (await browser.storage.local.get(key))[key] as unknown;
  return Array.isArray(kept) ? kept : [];
}
