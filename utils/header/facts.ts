import type { Passage } from './assemble';
import { parseAuthors } from './fields/authors';
import { findByline } from './fields/byline';
import { parseChapter } from './fields/chapter';
import { parseDates } from './fields/dates';
import { findFandoms, parseFandoms } from './fields/fandoms';
import { parsePairings } from './fields/pairings';
import { findRating, parseRating } from './fields/rating';
import { findStatus, parseStatus } from './fields/status';
import { parseTitle, parseTitleLine } from './fields/title';
import { parseWarnings } from './fields/warnings';
import { parseWords } from './fields/words';
import type { Chapter, Dates, FieldName, Header, Rating, Status, Warning } from './header';

type Facts = Omit<Header, 'fields' | 'folds' | 'from' | 'to'>;
const STRENGTH = ['general', 'teen', 'mature', 'explicit'];

/** What the fields of one header state. `heading` is the text that opens the story, where it is a chapter's. */
export function readFacts(fields: readonly Passage[], heading: string | undefined): Facts {
  const of = (...names: FieldName[]): Passage[] => fields.filter(({ field }) => names.includes(field));
  const titled = titleOf(of('title'));
  const rating = ratingOf(of('rating'), of('title', 'author', 'category', 'warnings', 'other'));
  const status = statusOf(fields);
  const dates = datesOf(of('date'));
  const words = firstOf(of('length'), ({ value, label }) => parseWords(value, label));
  const chapter = merge(titled?.chapter, heading === undefined ? undefined : parseChapter(heading), lengthChapter(of('length', 'status', 'other')));
  return {
    ...(titled && { title: titled.title }),
    ...(chapter && { chapter }),
    authors: authorsOf(of('author'), of('title')),
    fandoms: unique(of('fandom').flatMap(({ value, label }) => (label ? parseFandoms(value, label) : orWhole(findFandoms(value), () => parseFandoms(value))))),
    pairings: unique(of('pairing').flatMap(({ value }) => parsePairings(value))),
    ...(rating && { rating }),
    warnings: warningsOf(fields),
    ...(status && { status }),
    ...(dates && { dates }),
    ...(words !== undefined && { words }),
  };
}

const orWhole = (found: string[], otherwise: () => string[]): string[] => (found.length ? found : otherwise());

function firstOf<T>(fields: readonly Passage[], read: (field: Passage) => T | undefined): T | undefined {
  for (const field of fields) {
    const found = read(field);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The first that is stated holds; a later label states it better than an unlabelled line. */
function titleOf(titles: readonly Passage[]): { title: string; chapter?: Chapter } | undefined {
  const labelled = titles.filter(({ label, value }) => label !== '' && value !== '');
  const best = labelled[0] ?? titles[0];
  if (!best) return undefined;
  const parsed = best.label ? parseTitle(best.value) : (parseTitleLine(best.value) ?? parseTitle(best.value));
  const chapter = parsed?.chapter ?? firstOf(titles, ({ value }) => parseTitle(value)?.chapter);
  return parsed && { title: parsed.title, ...(chapter && { chapter }) };
}

function authorsOf(authors: readonly Passage[], titles: readonly Passage[]): string[] {
  const read = ({ value, label }: Passage): string[] => (label ? parseAuthors(value) : [...(findByline(value)?.authors ?? parseAuthors(value))]);
  const labelled = authors.filter(({ label, value }) => label !== '' && value !== '');
  const names = unique((labelled.length ? labelled : authors.slice(0, 1)).flatMap(read));
  return names.length ? names : [...(firstOf(titles, ({ value }) => findByline(value)?.authors) ?? [])];
}

/** Several ratings count as the highest: a reader is warned by the strongest. */
function ratingOf(ratings: readonly Passage[], elsewhere: readonly Passage[]): Rating | undefined {
  const stated = ratings.map(({ value }) => parseRating(value)).filter((rating) => rating !== undefined);
  if (stated.length) return stated.reduce((a, b) => (STRENGTH.indexOf(b.level ?? '') > STRENGTH.indexOf(a.level ?? '') ? b : a));
  return firstOf(elsewhere, ({ label, value }) => findRating(`${label} ${value}`));
}

function statusOf(fields: readonly Passage[]): Status | undefined {
  const stated = firstOf(fields.filter(({ field }) => field === 'status'), ({ value, label }) => parseStatus(value, label));
  const passing = fields.filter(({ field }) => ['title', 'series', 'length', 'notes', 'summary', 'other', 'date'].includes(field));
  return stated ?? firstOf(passing, ({ label, value }) => findStatus(label ? `${label}: ${value}` : value));
}

function datesOf(dates: readonly Passage[]): Dates | undefined {
  const all = dates.map(({ value, label }) => parseDates(value, label)).filter((found) => found !== undefined);
  return all.length ? Object.assign({}, ...all.toReversed()) : undefined;
}

/** "Chapters: 7/10" and "Part: 2/6" say which part this is only where they stand under such a label. */
function lengthChapter(fields: readonly Passage[]): Chapter | undefined {
  return firstOf(fields.filter(({ label }) => /^\W*(?:part|chapter|teil|kapitel|parte|cap[ií]tulo|chapitre|partie|глава|часть)\W*$/i.test(label)), ({ value }) => parseChapter(value));
}

function merge(...chapters: readonly (Chapter | undefined)[]): Chapter | undefined {
  const known = chapters.filter((chapter) => chapter !== undefined);
  return known.length ? known.reduce((a, b) => (a.number === undefined || a.number === b.number ? { ...b, ...a } : a)) : undefined;
}

/** Fields in which a warning may be stated beside the warnings field. */
const PROSE: ReadonlySet<FieldName> = new Set(['warnings', 'rating', 'notes', 'summary', 'disclaimer', 'category', 'pairing', 'other', 'thanks', 'spoilers', 'archive']);

function warningsOf(fields: readonly Passage[]): Warning[] {
  const all = fields.filter(({ field }) => PROSE.has(field)).flatMap(({ field, value, label }) => parseWarnings(value, field, label));
  const byId = new Map<string, Warning>();
  for (const warning of all.sort((a, b) => Number(b.where === 'warnings') - Number(a.where === 'warnings'))) if (!byId.has(warning.id)) byId.set(warning.id, warning);
  const stated = [...byId.values()];
  return stated.some(({ id, stated: how }) => id !== 'none' && how === 'present') ? stated.filter(({ id }) => id !== 'none') : stated;
}

const unique = (values: readonly string[]): string[] => [...new Set(values)];
