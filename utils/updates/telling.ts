import { DAY } from './schedule';
import type { UpdatesSettings } from './settings';

/** What is known of a work with news, for badge and notifications. Instants: milliseconds since 1970. */
export interface NewsEntry {
  /** When the newest was noticed, and the newest of which a notification told. */
  readonly newest: number;
  readonly told?: number;
  readonly muted?: true;
  readonly snoozed?: number;
}

/** The reader's own clock: minutes since their midnight, and the day it is for them. */
export interface LocalTime {
  readonly minutes: number;
  readonly day: string;
}

const MINUTE = 60_000;
const MINUTES_A_DAY = 1440;

/** Whether a work counts on the badge: not while it is muted or snoozed. A snooze that would last years was set by a clock that ran ahead. */
export const counts = ({ muted, snoozed }: Pick<NewsEntry, 'muted' | 'snoozed'>, now: number): boolean => !muted && (snoozed === undefined || snoozed <= now || snoozed - now > 400 * DAY);

const isUntold = ({ newest, told = 0 }: NewsEntry): boolean => newest > told;

/** Minutes until the quiet hours end; 0 outside of them. They may go over midnight. */
export function quietFor(quiet: UpdatesSettings['quiet'], minutes: number): number {
  if (!quiet || quiet.from === quiet.to) return 0;
  const since = (minutes - quiet.from + MINUTES_A_DAY) % MINUTES_A_DAY;
  const length = (quiet.to - quiet.from + MINUTES_A_DAY) % MINUTES_A_DAY;
  return since < length ? length - since : 0;
}

export interface TellingAsk {
  readonly works: Readonly<Record<string, NewsEntry>>;
  readonly settings: Pick<UpdatesSettings, 'notify' | 'quiet'>;
  /** The day, as the reader's clock has it, on which a digest was shown last. */
  readonly digest?: string;
  readonly now: number;
  readonly local: LocalTime;
}

export interface ToTell {
  /** Works on the badge. */
  readonly count: number;
  /** Works of which a notification is due now: one each, or all in one. */
  readonly due: readonly string[];
  /** When there may be something to tell without anything new: milliseconds since 1970. */
  readonly next?: number;
}

/** What is to be told now: the badge in any case, notifications as chosen and not in quiet hours, a digest once a day. */
export function toTell({ works, settings: { notify, quiet }, digest, now, local }: TellingAsk): ToTell {
  const counted = Object.entries(works).filter(([, entry]) => counts(entry, now));
  const untold = notify === 'none' ? [] : counted.filter(([, entry]) => isUntold(entry)).map(([work]) => work);
  const silence = quietFor(quiet, local.minutes);
  const snoozes = Object.values(works).flatMap(({ snoozed, muted }) => (!muted && snoozed !== undefined && snoozed > now ? [snoozed] : []));
  const wasToday = notify === 'daily' && digest === local.day;
  const isHeld = untold.length > 0 && (silence > 0 || wasToday);
  const until = now + MINUTE * (wasToday ? MINUTES_A_DAY - local.minutes : silence);
  const next = Math.min(...snoozes, ...(isHeld ? [until] : []));
  return { count: counted.length, due: isHeld ? [] : untold, ...(Number.isFinite(next) && { next }) };
}
