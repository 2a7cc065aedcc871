import type { Warning } from '../header/header';
import type { Action, Scope } from './rule';
import type { Because, Verdict } from './verdict';

/** A rule that met a story. */
export interface Fired {
  readonly action: Action;
  readonly because: Because;
}

/** Strongest first. */
const ON_LISTING: readonly Action[] = ['allow', 'hide', 'cover', 'prefer', 'mark'];
const ON_STORY: readonly Action[] = ['allow', 'cover', 'prefer', 'mark'];

const byText = ({ because: a }: Fired, { because: b }: Fired): number => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0);

/** Whether a rule has a say where a story stands. */
export const isInScope = (scope: Scope | undefined, on: 'story' | 'listing'): boolean => scope === undefined || (scope === 'listings') === (on === 'listing');

/** The strongest action and the rules behind it. The same whatever the order of the rules, and however often one stands among them. */
export function verdictOf(fired: readonly Fired[], absent: readonly Warning[], on: 'story' | 'listing'): Verdict {
  if (fired.length === 0) return { action: 'none', because: [], also: [], absent };
  const unique = fired.length === 1 ? fired : [...new Map(fired.map((one) => [one.because.rule, one])).values()].sort(byText);
  const actionOf = ({ action }: Fired): Action => (action === 'hide' && on === 'story' ? 'cover' : action);
  const action = (on === 'story' ? ON_STORY : ON_LISTING).find((each) => unique.some((one) => actionOf(one) === each)) ?? 'mark';
  const made = unique.filter((one) => actionOf(one) === action);
  const also = unique.filter((one) => actionOf(one) !== action);
  return { action, because: made.map(({ because }) => because), also: also.map(({ because }) => because), absent };
}
