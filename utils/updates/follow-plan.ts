import type { Shelf } from '../progress/record';
import type { Baseline } from './baseline';
import type { Following, Plan } from './follow';
import type { UpdatesSettings } from './settings';

/** What decides whether a work is looked at. */
export interface Followed {
  readonly following: Following;
  readonly shelf: Shelf;
  readonly status?: Baseline['status'];
  /** It lies on a page of the web. */
  readonly hasPage: boolean;
  readonly checks: UpdatesSettings['checks'];
}

const DONE: readonly Shelf[] = ['dropped', 'finished'];

/** Why a work is not looked at; `undefined` where it is. What the reader chose for one work is stronger than what is chosen for all. */
export function whyNot({ following: { choice }, shelf, status, hasPage, checks }: Followed): Extract<Plan, { kind: 'off' | 'stopped' | 'done-with' | 'no-page' }> | undefined {
  if (choice === 'never') return { kind: 'stopped' };
  if (!hasPage) return { kind: 'no-page' };
  if (choice === 'always') return undefined;
  if (checks === 'off') return { kind: 'off' };
  return DONE.includes(shelf) || status === 'complete' ? { kind: 'done-with' } : undefined;
}

/** When a work is looked at next, or why not. `host`: where it would be looked at. `held`: what the browser or the day's limit says now. */
export function planOf(followed: Followed & { readonly host?: string; readonly isGranted?: boolean }, now: number, held?: Extract<Plan, { kind: 'waiting' }>): Plan {
  const not = whyNot(followed);
  if (not) return not;
  const { following: { next = now }, host = '', isGranted = true } = followed;
  if (!isGranted) return { kind: 'not-granted', host };
  if (held && next <= now) return held;
  return { kind: 'next', at: next };
}
