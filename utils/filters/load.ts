import { compile } from './compile';
import { compileMentions, type Mentions } from './mentions';
import { mistakesIn, parseRules, ruleSetOf } from './parse';
import { canCover, type EditedTopics } from './rule';
import type { Judge, Verdict } from './verdict';

/** What storage has of the reader's rules. */
export type StoredRulesRead =
  | { readonly kind: 'rules'; readonly text: string; readonly topics: EditedTopics; readonly secondLook?: boolean }
  /** Rules exist, and cannot be read. */
  | { readonly kind: 'unreadable' };

export interface Loaded {
  readonly kind: 'rules' | 'unreadable';
  readonly judge: Judge;
  /** Whether there is any rule at all, readable or not. */
  readonly hasRules: boolean;
  /** Whether pages must be held back until they are judged. */
  readonly canCover: boolean;
  /** Absent unless the reader chose a second look at the text itself. */
  readonly mentions?: Mentions;
}

/** The rule that a verdict names when rules exist and cannot be read: stories are covered, never shown as if there were none. */
export const UNREADABLE = 'unreadable';
const NOT_LOADED: Verdict = { action: 'cover', because: [{ rule: UNREADABLE, text: '', met: [{ condition: UNREADABLE, words: '' }] }], also: [], absent: [] };

/** Makes a judge of what was stored. A line that is no rule counts as rules that cannot be read: the editor never stores one. */
export function loadRules(stored: StoredRulesRead): Loaded {
  const lines = stored.kind === 'rules' ? parseRules(stored.text) : [];
  if (stored.kind === 'unreadable' || mistakesIn(lines).length > 0) return { kind: 'unreadable', judge: () => NOT_LOADED, hasRules: true, canCover: true };
  const set = ruleSetOf(lines, stored.topics);
  return { kind: 'rules', judge: compile(set), hasRules: set.rules.length > 0, canCover: canCover(set), ...(stored.secondLook && { mentions: compileMentions(set) }) };
}
