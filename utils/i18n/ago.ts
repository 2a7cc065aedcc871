import { language } from './language';
import { t } from './t';

const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000];
/** From so many days on, what people count in. */
const LONG: readonly (readonly [Intl.RelativeTimeFormatUnit, number, number])[] = [['year', 365, 365.25], ['month', 61, 30.44], ['week', 14, 7]];
/** Two years of 365 nights each are two. */
const NEARLY = 0.01;
/** Hours within which nobody says "yesterday". */
const SAME_NIGHT = 12;

/** Midnights between two instants, by the reader's own clock. */
function nights(from: number, to: number): number {
  const [first, last] = [new Date(from), new Date(to)];
  return Math.round((last.setHours(0, 0, 0, 0) - first.setHours(0, 0, 0, 0)) / DAY);
}

/** How long ago something was, as people say it: "2 years ago", "3 weeks ago", "yesterday", "5 hours ago", "just now". Milliseconds since 1970. */
export function ago(at: number, now: number): string {
  const since = Math.max(0, now - at);
  if (since < MINUTE) return t('when.just_now');
  const words = (amount: number, unit: Intl.RelativeTimeFormatUnit, numeric: 'always' | 'auto' = 'always'): string => new Intl.RelativeTimeFormat(language(), { numeric }).format(-Math.floor(amount), unit);
  const days = nights(at, now);
  if (since < HOUR) return words(since / MINUTE, 'minute');
  if (days === 0 || since < SAME_NIGHT * HOUR) return words(since / HOUR, 'hour');
  for (const [unit, from, length] of LONG) if (days >= from) return words(days / length + NEARLY, unit);
  return words(days, 'day', 'auto');
}

/** A number as people of this language write it. */
export const numberWords = (value: number): string => value.toLocaleString(language());

/** A date as stated, in words: "March 2002", "14 March 2002", "2002". As precise as the date itself (ISO 8601). */
export function monthOf(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const precise: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC', ...(day !== undefined && { day: 'numeric' }) };
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return Number.isNaN(at.getTime()) ? date : new Intl.DateTimeFormat(language(), precise).format(at);
}
