import type { Header } from '../header/header';
import type { Judge, Judged, Verdict } from './verdict';

/** A story of which no header was found: nothing is stated. */
export const NOTHING_STATED: Header = { fields: [], authors: [], fandoms: [], pairings: [], warnings: [], folds: [], from: 0, to: 0 };

/** Strongest first: a page is covered if any of its stories is. */
const STRENGTH: readonly Verdict['action'][] = ['cover', 'hide', 'mark', 'prefer', 'allow', 'none'];

/** One verdict for a page that holds several stories. */
export function strongest(verdicts: readonly Verdict[]): Verdict | undefined {
  const action = STRENGTH.find((each) => verdicts.some((verdict) => verdict.action === each));
  const made = verdicts.filter((verdict) => verdict.action === action);
  const because = new Map(made.flatMap((verdict) => verdict.because).map((one) => [one.rule, one]));
  return action && made[0] && { ...made[0], because: [...because.values()] };
}

/** One verdict a story. */
export const judgeAll = (judge: Judge, stories: readonly Omit<Judged, 'on'>[], on: Judged['on']): Verdict[] => stories.map((story) => judge({ ...story, on }));
