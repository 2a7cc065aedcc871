import type { Header } from '../header/header';
import type { WorkFacts } from './record';

/** Of what a story says, what the library keeps; words beyond a line or two are not for a row. */
const LONGEST = 200;
const MOST = 20;

const short = (text: string): string => text.slice(0, LONGEST);
const some = (texts: readonly string[]): string[] => texts.slice(0, MOST).map(short);

/** What a page says of its work, for the library. `archive`: host without www., of the original where the page is a copy. */
export function workFactsOf(header: Header, archive: string, pageTitle = ''): WorkFacts {
  const { title = pageTitle, authors, fandoms, pairings, rating, warnings, status, words, dates } = header;
  const updated = dates?.updated ?? dates?.published;
  return {
    ...(title !== '' && { title: short(title) }),
    authors: some(authors),
    fandoms: some(fandoms),
    pairings: some(pairings),
    ...(rating && { rating: { raw: short(rating.raw), ...(rating.level && { level: rating.level }) } }),
    warnings: warnings.slice(0, MOST).map(({ id, stated, degree, raw }) => ({ id, stated, raw: short(raw), ...(degree && { degree }) })),
    ...(status && { status }),
    ...(words !== undefined && { words }),
    ...(archive !== '' && { archive }),
    ...(updated !== undefined && { updated }),
  };
}

/** What was known, with what a page says now over it: a chapter's page that states little takes nothing away. */
export function mergeFacts(before: WorkFacts | undefined, now: WorkFacts): WorkFacts {
  if (!before) return now;
  const kept = <T>(new_: readonly T[], old: readonly T[]): readonly T[] => (new_.length > 0 ? new_ : old);
  return {
    ...before,
    ...now,
    authors: kept(now.authors, before.authors),
    fandoms: kept(now.fandoms, before.fandoms),
    pairings: kept(now.pairings, before.pairings),
    warnings: kept(now.warnings, before.warnings),
  };
}
