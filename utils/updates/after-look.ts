import type { CheckOutcome, Following } from './follow';
import type { Baseline } from './baseline';
import { backOff, DAY, nextLook, type Random } from './schedule';

const HOUR = 3_600_000;
/** A page that could be had and not be read will not be better in an hour. */
const NOT_SOON: readonly CheckOutcome['kind'][] = ['login-page', 'age-question', 'unreadable', 'too-large'];

type Kind = 'told' | 'later' | 'failed';

/** `told`: the page was there, or is known not to be. `later`: nothing was asked, or the host said when. */
export function kindOf({ kind }: CheckOutcome): Kind {
  if (kind === 'looked' || kind === 'gone' || kind === 'moved') return 'told';
  return kind === 'not-granted' || kind === 'asked-to-wait' || kind === 'daily-limit' || kind === 'offline' || kind === 'save-data' || kind === 'no-page-to-look-at' ? 'later' : 'failed';
}

function nextAfter(outcome: CheckOutcome, baseline: Pick<Baseline, 'moves' | 'dates'>, failures: number, now: number, random: Random): number {
  switch (outcome.kind) {
    case 'looked':
    case 'gone':
    case 'moved': return nextLook(baseline, now, random);
    // Not all of a host's works at its first free moment.
    case 'asked-to-wait':
    case 'daily-limit': return Math.round(outcome.until + HOUR * random());
    case 'not-granted': return Math.round(now + DAY * (1 + random()));
    case 'offline':
    case 'save-data': return now;
    default: return now + Math.max(backOff(failures, random), NOT_SOON.includes(outcome.kind) ? DAY : 0);
  }
}

/** How a work is followed after a look, stamped on failure too. `isFollowed`: it is looked at again. */
export function afterLook(before: Following, { outcome, baseline, isFollowed }: { readonly outcome: CheckOutcome; readonly baseline: Pick<Baseline, 'moves' | 'dates'>; readonly isFollowed: boolean }, now: number, random: Random): Following {
  const { failures: known = 0, next: _, last: __, ...bare } = before;
  const kind = kindOf(outcome);
  const failures = kind === 'failed' ? known + 1 : kind === 'later' ? known : 0;
  return {
    ...bare,
    last: { at: now, outcome },
    ...(failures > 0 && { failures }),
    ...(isFollowed && { next: nextAfter(outcome, baseline, failures, now, random) }),
  };
}

/** Stamped before a request, as if it failed: whoever is stopped on the way neither asks again at once nor forgets to. */
export function beforeLook(before: Following, isFollowed: boolean, now: number, random: Random): Following {
  const { next: _, ...rest } = before;
  return isFollowed ? { ...rest, next: now + backOff((before.failures ?? 0) + 1, random) } : rest;
}
