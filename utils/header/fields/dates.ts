import { MONTHS } from '../../vocabulary/months';
import type { Dates } from '../header';

/** "2002-03-27", "2002/3/27", "2023年12月21日". */
const YEAR_FIRST = /(?<!\d)((?:19|20)\d\d)[-/.年]\s?(\d{1,2})(?:[-/.月]\s?(\d{1,2}))?(?!\d)/;
/** "27.3.2002", "02-19-99", "3/4/02". */
const NUMBERS = /(?<!\d)(\d{1,2})\s?([./-])\s?(\d{1,2})\s?[./-]\s?((?:19|20)?\d\d)(?!\d)/;
/** "27 March 2002", "27th of March, 2002", "28 Feb 08", "27. März 2002", "29 enero de 2007". */
const DAY_MONTH = /(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.|º)?\s(?:of\s|de\s)?([A-Za-zÀ-ÖØ-öø-ӿ぀-鿿]{3,12})\.?,?\s?(?:de\s)?'?((?:19|20)\d\d|\d\d)(?!\d)/i;
/** "March 27, 2002", "Mar 2002", "June, 2001". */
const MONTH_DAY = /(?<![A-Za-zÀ-ÖØ-öø-ӿ぀-鿿])([A-Za-zÀ-ÖØ-öø-ӿ぀-鿿]{3,12})\.?,?\s(?:(\d{1,2})(?:st|nd|rd|th)?,?\s)?'?((?:19|20)\d\d)(?!\d)/i;
const YEAR = /(?<!\d)((?:19[7-9]|20[0-4])\d)(?!\d)/;
/** "Last Updated", "Revised", "aktualisiert", "обновлено". */
const UPDATED = /updat|revis|modif|last|latest|aktualis|mise? [àa] jour|actualiz|atualiz|aggiorn|bijgewerkt|обновл|изменен|aktualiz|更新|最終/i;

let months: readonly RegExp[] | undefined;
function monthOf(name: string): number {
  months ??= MONTHS.map((stems) => new RegExp(`^(?:${stems})`, 'i'));
  return months.findIndex((stem) => stem.test(name)) + 1;
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
  if (mark === '.' || first === second) return iso(year, second, first);
  return String(year);
}

function fromNames(text: string): string | undefined {
  for (const [, day, name = '', year = ''] of text.matchAll(new RegExp(DAY_MONTH, 'gi')))
    if (monthOf(name)) return iso(fullYear(year), monthOf(name), Number(day));
  for (const [, name = '', day, year = ''] of text.matchAll(new RegExp(MONTH_DAY, 'gi')))
    if (monthOf(name)) return iso(fullYear(year), monthOf(name), Number(day ?? 0));
  return undefined;
}

/** The first date in a text as ISO 8601, as precise as it is stated: '2002', '2002-03' or '2002-03-27'. */
export function parseDate(value: string): string | undefined {
  const text = value.slice(0, 500);
  const ordered = YEAR_FIRST.exec(text);
  if (ordered) return iso(Number(ordered[1]), Number(ordered[2]), Number(ordered[3] ?? 0));
  const [, first, mark = '', second, year] = NUMBERS.exec(text) ?? [];
  if (year) return fromNumbers(Number(first), mark, Number(second), fullYear(year));
  return fromNames(text) ?? YEAR.exec(text)?.[1];
}

/** The value of a date field; `label` tells "Updated" from "Published". */
export function parseDates(text: string, label = ''): Dates | undefined {
  const date = parseDate(text);
  if (!date) return undefined;
  return UPDATED.test(label) || (!label && UPDATED.test(text)) ? { updated: date } : { published: date };
}
