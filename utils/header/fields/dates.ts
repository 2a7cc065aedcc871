import { fold } from '../../text/fold';
import '../../vocabulary/months';
import { indexOf } from '../../vocabulary/known-words';
import type { Dates } from '../header';

/** "2002-03-27", "2002/3/27", "2023年12月21日". */
const YEAR_FIRST = /(?<!\d)((?:19|20)\d\d)[-/.年] ?(\d{1,2})(?:[-/.月] ?(\d{1,2}))?(?!\d)/;
/** "27.3.2002", "02-19-99", "3/4/02". */
const NUMBERS = /(?<!\d)(\d{1,2}) ?([./-]) ?(\d{1,2}) ?[./-] ?((?:19|20)?\d\d)(?!\d)/;
/** "27 March 2002", "27th of March, 2002", "28 Feb 08", "27. marz 2002", "29 enero de 2007". */
const DAY_MONTH = /(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.|º)? (?:of |de )?([^\s\d,.'"]{3,12})\.?,? ?(?:de )?'?((?:19|20)\d\d|\d\d)(?!\d)/g;
/** "March 27, 2002", "Mar 2002", "June, 2001". */
const MONTH_DAY = /([^\s\d,.'"(]{3,12})\.?,? (?:(\d{1,2})(?:st|nd|rd|th)?,? )?'?((?:19|20)\d\d)(?!\d)/g;
const YEAR = /(?<!\d)((?:19[7-9]|20[0-4])\d)(?!\d)/;
/** "Last Updated", "Revised", "aktualisiert", "обновлено". */
const UPDATED = /updat|revis|modif|last|latest|aktua|mise? a jour|actual|atual|aggior|bijgew|обновл|изменен|更新|最終/;
const MIN_STEM = 2;

const months = indexOf('months', (words) => new Map(Object.entries(words).flatMap(([month, stems]) => stems.split('|').map((stem) => [stem, Number(month)] as const))));

/** The month whose longest stem a folded name begins with; 0 for none. */
function monthOf(name: string): number {
  for (let length = name.length; length >= MIN_STEM; length--) {
    const month = months().get(name.slice(0, length));
    if (month !== undefined) return month;
  }
  return 0;
}

/** Two digits of a year: fan fiction on the net is younger than 1970. */
const fullYear = (year: string): number => (year.length === 4 ? Number(year) : Number(year) + (Number(year) < 70 ? 2000 : 1900));
const two = (part: number): string => String(part).padStart(2, '0');

function iso(year: number, month: number, day: number): string {
  if (month < 1 || month > 12) return String(year);
  return day >= 1 && day <= 31 ? `${year}-${two(month)}-${two(day)}` : `${year}-${two(month)}`;
}

/** Dots put the day first; otherwise only a number above 12 tells day from month, and "3/4/02" is 2002. */
function fromNumbers(first: number, mark: string, second: number, year: number): string {
  if (first > 12) return iso(year, second, first);
  if (second > 12) return iso(year, first, second);
  return mark === '.' || first === second ? iso(year, second, first) : String(year);
}

function fromNames(text: string): string | undefined {
  for (const [, day, name = '', year = ''] of text.matchAll(DAY_MONTH)) if (monthOf(name)) return iso(fullYear(year), monthOf(name), Number(day));
  for (const [, name = '', day, year = ''] of text.matchAll(MONTH_DAY)) if (monthOf(name)) return iso(fullYear(year), monthOf(name), Number(day ?? 0));
  return undefined;
}

/** Where a date stands that has a month, in a text as written: no year alone. */
export function findDate(text: string): { readonly from: number; readonly to: number } | undefined {
  if (!/\d\d/.test(text) || text.length > LONGEST_LINE) return undefined;
  const small = text.toLowerCase();
  const named = [...small.matchAll(DAY_MONTH)].find(({ 2: name = '' }) => monthOf(fold(name))) ?? [...small.matchAll(MONTH_DAY)].find(({ 1: name = '' }) => monthOf(fold(name)));
  const found = named ?? YEAR_FIRST.exec(small) ?? NUMBERS.exec(small);
  return found ? { from: found.index, to: found.index + found[0].length } : undefined;
}
const LONGEST_LINE = 200;

/** The first date in a text as ISO 8601, as precise as it is stated: '2002', '2002-03' or '2002-03-27'. */
export function parseDate(value: string): string | undefined {
  const text = fold(value.slice(0, 500));
  if (!/\d\d/.test(text)) return undefined;
  const named = fromNames(text);
  const ordered = named ? undefined : YEAR_FIRST.exec(text);
  if (ordered) return iso(Number(ordered[1]), Number(ordered[2]), Number(ordered[3] ?? 0));
  const [, first, mark = '', second, year] = (!named && NUMBERS.exec(text)) || [];
  if (year) return fromNumbers(Number(first), mark, Number(second), fullYear(year));
  return named ?? YEAR.exec(text)?.[1];
}

/** The value of a date field; `label` tells "Updated" from "Published". */
export function parseDates(text: string, label = ''): Dates | undefined {
  const date = parseDate(text);
  if (!date) return undefined;
  return UPDATED.test(fold(label || text)) ? { updated: date } : { published: date };
}
