import { language } from './language';
import { t } from './t';

const DAY = 86_400_000;
/** From here on a day says more than anybody can use. */
const WEEKS_AHEAD = 60 * DAY;

const format = (at: number, options: Intl.DateTimeFormatOptions): string => new Intl.DateTimeFormat(language(), options).format(at);
const dayOf = (at: number): string => new Date(at).toDateString();

/** The month of an instant: "March", with its year where that is another than now. */
export const monthAhead = (at: number, now: number): string => format(at, { month: 'long', ...(new Date(at).getFullYear() !== new Date(now).getFullYear() && { year: 'numeric' }) });

/** When something will be, by the reader's own clock and as roughly as its distance allows: "now", "today, 16:30", "Tuesday", "12 March", "March 2027". Milliseconds since 1970. */
export function when(at: number, now: number): string {
  if (at <= now) return t('when.now');
  if (dayOf(at) === dayOf(now)) return t('when.today', format(at, { hour: 'numeric', minute: '2-digit' }));
  if (dayOf(at) === dayOf(now + DAY)) return t('when.tomorrow');
  if (at - now < 6 * DAY) return format(at, { weekday: 'long' });
  if (at - now < WEEKS_AHEAD) return format(at, { day: 'numeric', month: 'long' });
  return monthAhead(at, now);
}
