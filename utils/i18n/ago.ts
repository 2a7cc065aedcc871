import { browser } from 'wxt/browser';

const STEPS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 365.25 * 86_400], ['month', 30.44 * 86_400], ['day', 86_400], ['hour', 3600], ['minute', 60],
];

/** How long ago something was, in words: "2 years ago", "yesterday", "now". Milliseconds since 1970. */
export function ago(at: number, now: number): string {
  const format = new Intl.RelativeTimeFormat(browser.i18n.getUILanguage(), { numeric: 'auto' });
  const seconds = Math.max(0, (now - at) / 1000);
  for (const [unit, length] of STEPS) if (seconds >= length) return format.format(-Math.floor(seconds / length), unit);
  return format.format(0, 'second');
}

/** A number as people of this language write it. */
export const numberWords = (value: number): string => value.toLocaleString(browser.i18n.getUILanguage());

/** A date as stated, in words: "March 2002", "14 March 2002", "2002". As precise as the date itself (ISO 8601). */
export function monthOf(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const precise: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC', ...(day !== undefined && { day: 'numeric' }) };
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return Number.isNaN(at.getTime()) ? date : new Intl.DateTimeFormat(browser.i18n.getUILanguage(), precise).format(at);
}
