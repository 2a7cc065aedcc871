import { ago } from '@/utils/i18n/ago';
import { t } from '@/utils/i18n/t';
import { monthAhead, when } from '@/utils/i18n/when';
import type { CheckOutcome, Plan } from '@/utils/updates/follow';

const DAY = 86_400_000;
/** Years from which on a story is said to be silent, and days from which on its next look is a month. */
const SILENT_YEARS = 2;
const FAR = 28;

/** What came of a look, small at its beginning: "nothing new", "asked us to wait until Tuesday", "looks like a login page". */
export function outcomeInWords(outcome: CheckOutcome, now: number): string {
  switch (outcome.kind) {
    case 'looked': return t(outcome.changed ? 'look.changed' : 'look.unchanged');
    case 'not-granted': return t('look.not_granted', outcome.host);
    case 'asked-to-wait': return t('look.asked_to_wait', when(outcome.until, now));
    case 'server-error': return t('look.server_error', String(outcome.status));
    case 'daily-limit': return t('look.daily_limit', when(outcome.until, now));
    case 'moved': return outcome.to === undefined ? t('look.moved') : t('look.moved_to', outcome.to);
    case 'unreachable': return t('look.unreachable');
    case 'bad-certificate': return t('look.bad_certificate');
    case 'no-such-address': return t('look.no_such_address');
    case 'connection-broken': return t('look.connection_broken');
    case 'timed-out': return t('look.timed_out');
    case 'offline': return t('look.offline');
    case 'save-data': return t('look.save_data');
    case 'login-page': return t('look.login_page');
    case 'age-question': return t('look.age_question');
    case 'unreadable': return t('look.unreadable');
    case 'too-large': return t('look.too_large');
    case 'no-page-to-look-at': return t('look.no_page');
    case 'gone': return t('look.gone');
  }
}

/** "Looked at 3 days ago: nothing new." */
export const lastInWords = ({ at, outcome }: { readonly at: number; readonly outcome: CheckOutcome }, now: number): string => t('look.last', ago(at, now), outcomeInWords(outcome, now));

/** The year in which a story last moved, by its own date or by what was seen. */
function yearOf({ updated, moved }: Moving): number | undefined {
  const stated = Number(updated?.slice(0, 4));
  const seen = moved === undefined ? 0 : new Date(moved).getFullYear();
  return Math.max(stated || 0, seen) || undefined;
}

/** What the library knows of when a story last moved. */
export interface Moving {
  /** ISO 8601, as stated. */
  readonly updated?: string;
  /** Milliseconds since 1970. */
  readonly moved?: number;
}

function nextInWords(at: number, moving: Moving, now: number): string {
  const year = yearOf(moving);
  const isSilent = year !== undefined && new Date(now).getFullYear() - year >= SILENT_YEARS;
  if (!isSilent) return t('look.next', when(at, now));
  return at - now < FAR * DAY ? t('look.silent_next', String(year), when(at, now)) : t('look.silent', String(year), monthAhead(at, now));
}

function waitingInWords({ because, until }: Extract<Plan, { kind: 'waiting' }>, now: number): string {
  if (because === 'offline') return t('look.waits_offline');
  if (because === 'save-data') return t('look.waits_save_data');
  return until === undefined ? t('look.waits_limit') : t('look.waits_limit_until', when(until, now));
}

/** When a work is looked at next, or why it is not: "Next look: Tuesday.", "Silent since 2004: looked at again in March." */
export function planInWords(plan: Plan, moving: Moving, now: number): string {
  switch (plan.kind) {
    case 'next': return nextInWords(plan.at, moving, now);
    case 'waiting': return waitingInWords(plan, now);
    case 'not-granted': return t('look.plan_not_granted', plan.host);
    case 'off': return t('look.plan_off');
    case 'stopped': return t('look.plan_stopped');
    case 'done-with': return t('look.plan_done_with');
    case 'no-page': return t('look.plan_no_page');
  }
}
