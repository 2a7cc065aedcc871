const MONTHS = 'january february march april may june july august september october november december'.split(' ');
/** "2009-12-20", "2009/12/20". */
const YEAR_FIRST = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
/** "12/20/2009", "20.12.09": see `order`. */
const NUMBERS = /(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)/;
/** "20 Dec 2009", "20th December, 2009". */
const DAY_MONTH = /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?\.?[\s-]{1,3}([A-Za-z]{3,9})\.?,?[\s-]{1,3}'?(\d{4}|\d{2})(?!\d)/;
/** "December 20, 2009", "Dec 20th 2009", "Wed Oct 24 13:05:11 2001". */
const MONTH_DAY = /([A-Za-z]{3,9})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(?:\d\d?:\d\d(?::\d\d)?\s{1,3}(?:[A-Z]{2,4}\s{1,3})?)?'?(\d{4})(?!\d)/;
/** "December 2009". */
const MONTH_YEAR = /([A-Za-z]{3,9})\.?,?\s{1,3}(\d{4})(?!\d)/;
/** Further text is not looked at. */
const LONGEST = 200;

/** How an archive writes "3/4/02"; where nobody knows, only the year holds. */
export type DateOrder = 'month-first' | 'day-first' | 'unknown';

/** The order that shows in a page's own dates, where one holds a number above 12. */
export function dateOrderOf(texts: readonly string[]): DateOrder {
  for (const text of texts) {
    const [, first, second] = NUMBERS.exec(text.slice(0, LONGEST)) ?? [];
    if (Number(first) > 12) return 'day-first';
    if (Number(second) > 12) return 'month-first';
  }
  return 'unknown';
}

/** A month by its name or the first letters of it, from 1; 0 for none. */
const monthOf = (name = ''): number => MONTHS.findIndex((month) => name.length > 2 && month.startsWith(name.toLowerCase())) + 1;
const fullYear = (year = ''): string => (year.length === 4 ? year : Number(year) < 70 ? `20${year}` : `19${year}`);
const two = (part: number | string): string => String(part).padStart(2, '0');

function iso(year: string | undefined, month: number, day: number): string | undefined {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? `${fullYear(year)}-${two(month)}-${two(day)}` : undefined;
}

/** `first` above 12 is a day whatever the order; so is `second`. */
function fromNumbers(first: number, second: number, year: string | undefined, order: DateOrder): string | undefined {
  if (order === 'unknown' && first <= 12 && second <= 12 && first !== second) return fullYear(year);
  const dayFirst = first > 12 || (second <= 12 && order === 'day-first');
  return dayFirst ? iso(year, second, first) : iso(year, first, second);
}

/** The first date in an archive's own text, ISO 8601. `order` says how the archive writes "3/4/02". `undefined` where there is none ("3 days ago"). */
export function isoDate(text: string | null | undefined, order: DateOrder = 'month-first'): string | undefined {
  const shown = (text ?? '').slice(0, LONGEST);
  const [, year, month, day] = YEAR_FIRST.exec(shown) ?? [];
  if (year) return iso(year, Number(month), Number(day));
  const named = DAY_MONTH.exec(shown);
  if (named && monthOf(named[2])) return iso(named[3], monthOf(named[2]), Number(named[1]));
  const american = MONTH_DAY.exec(shown);
  if (american && monthOf(american[1])) return iso(american[3], monthOf(american[1]), Number(american[2]));
  const numbers = NUMBERS.exec(shown);
  if (numbers) return fromNumbers(Number(numbers[1]), Number(numbers[2]), numbers[3], order);
  const bare = MONTH_YEAR.exec(shown);
  return bare && monthOf(bare[1]) ? `${bare[2]}-${two(monthOf(bare[1]))}` : undefined;
}

/** The day (UTC) of a time in seconds since 1970, as attributes such as `data-xutime` hold it. */
export function isoOfSeconds(seconds: string | number | null | undefined): string | undefined {
  const number = Number(seconds ?? Number.NaN);
  const date = new Date(number * 1000);
  return seconds === '' || !Number.isFinite(number) || number <= 0 || Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
}
