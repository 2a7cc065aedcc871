import type { Warning } from '../header/header';
import type { Action, Scope } from './rule';
import type { Because, Verdict } from './verdict';

/** A rule that met a story. */
export interface Fired {
  readonly action: Action;
  readonly because: Because;
}

/** Strongest first. A story's own page is not hidden but covered. */
const ON_LISTING: readonly Action[] = ['allow', 'hide', 'cover', 'prefer', 'mark'];
const ON_STORY: readonly Action[] = ['allow', 'cover', 'prefer', 'mark'];

/** Whether a rule has a say where a story stands. */
export const isInScope = (scope: Scope | undefined, on: 'story' | 'listing'): boolean => scope === undefined || (scope === 'listings') === (on === 'listing');

/** The strongest action and the rules behind it; `fired` holds each rule once, in the order of their texts. */
export function verdictOf(fired: readonly Fired[], absent: readonly Warning[], on: 'story' | 'listing'): Verdict {
  if (fired.length === 0) return { action: 'none', because: [], also: [], absent };
  const order = on === 'story' ? ON_STORY : ON_LISTING;
  const rankOf = (action: Action): number => order.indexOf(action === 'hide' && on === 'story' ? 'cover' : action);
  let strongest = order.length;
  for (const { action } of fired) strongest = Math.min(strongest, rankOf(action));
  const [because, also]: [Because[], Because[]] = [[], []];
  for (const one of fired) (rankOf(one.action) === strongest ? because : also).push(one.because);
  return { action: order[strongest] as Action, because, also, absent };
}
