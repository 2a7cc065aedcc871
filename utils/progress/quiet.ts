/** Days without a new part from which on a story in progress is said to be quiet. A quiet story is not an abandoned one. */
const QUIET = 365;
const DAY = 86_400_000;
const ISO = /^\d{4}(?:-\d\d){0,2}$/;

/** The latest day that an ISO 8601 date of any precision can mean, as an instant: a story of "2002" may have moved in December. */
function latestOf(date: string): number | undefined {
  if (!ISO.test(date)) return undefined;
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return Date.UTC(year, 11, 31);
  return day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day);
}

/** Whole years since the story last moved, as far as its own date or what was seen tells; `undefined` where it is not quiet, or nothing is known. */
export function quietYears({ updated, moved }: { readonly updated?: string; readonly moved?: number }, now: number): number | undefined {
  const last = Math.max(latestOf(updated ?? '') ?? -Infinity, moved ?? -Infinity);
  if (!Number.isFinite(last) || now - last < QUIET * DAY) return undefined;
  return Math.floor((now - last) / (365.25 * DAY));
}
