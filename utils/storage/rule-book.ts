import { browser } from 'wxt/browser';
import type { StoredRulesRead } from '../filters/load';
import { readRules, RULES } from './rules';

/** What is made of the stored rules, made once for each change of them. `load` must not throw. */
export interface RuleBook<T> {
  loaded: () => Promise<T>;
  /** At once after a change of our own, whose event is still on its way. */
  forget: () => void;
}

/** Keeps what `load` makes until the stored rules change, from wherever. A failed read counts as rules that cannot be read. */
export function createRuleBook<T>(load: (stored: StoredRulesRead) => T): RuleBook<T> {
  let kept: Promise<T> | undefined;
  const forget = (): void => void (kept = undefined);
  browser.storage.local.onChanged.addListener((changes) => {
    if (RULES.key in changes) forget();
  });
  return {
    forget,
    loaded: () => (kept ??= readRules().catch((): StoredRulesRead => ({ kind: 'unreadable' })).then(load)),
  };
}
