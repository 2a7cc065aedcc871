import type { Chapter, Dates, FieldName, Header, HeaderField, Rating, Status, Warning } from './header';
import { type Around, isUnnamed, linesNear, NOTHING_AROUND } from './fields/around';
import { parseAuthors } from './fields/authors';
import { findByline } from './fields/byline';
import { parseDates } from './fields/dates';
import { findRating, parseRating } from './fields/rating';
import { statedChapter } from './fields/stated-chapter';
import { statedFandoms } from './fields/stated-fandoms';
import { statedPairings } from './fields/stated-pairings';
import { statedStatus } from './fields/stated-status';
import { parseTitle, parseTitleLine, titleOfCrumb } from './fields/title';
import { parseWarnings } from './fields/warnings';
import { warningsAmongGenres } from './fields/warnings-among-genres';
import { parseWords } from './fields/words';
import { fold } from '../text/fold';
import { unique } from '../text/lists';

type Facts = Omit<Header, 'fields' | 'folds' | 'from' | 'to'>;
const STRENGTH = ['general', 'teen', 'mature', 'explicit'];

/**
 * What the fields of one header state. `heading` is the text that opens the story, where it is a chapter's; `around` what stands near the
 * header and is no field, in which facts are looked for that no field states.
 */
export function readFacts(fields: readonly HeaderField[], heading: string | undefined, around: Around = NOTHING_AROUND): Facts {
  const of = (...names: FieldName[]): HeaderField[] => fields.filter(({ field }) => names.includes(field));
  const near: Around = { ...around, lines: [...of('fandom').map(({ value }) => value), ...around.lines] };
  const titled = titleOf(of('title'), near);
  const chapter = statedChapter(fields, titled?.chapter, titled?.title, heading, around);
  const title = titled && chapter?.number !== undefined ? titleOf(of('title'), near, chapter.number)?.title : titled?.title;
  const rating = ratingOf(of('rating'), fields, around);
  const status = statedStatus(fields, around) ?? statusOfParts(chapter, of('title'));
  const dates = datesOf(of('date'));
  const words = firstOf(of('length'), ({ value, label }) => parseWords(value, label));
  return {
    ...(title !== undefined && { title }),
    ...(chapter && { chapter }),
    authors: authorsOf(of('author'), fields, around),
    fandoms: statedFandoms(fields, around),
    pairings: statedPairings(fields, around),
    ...(rating && { rating }),
    warnings: warningsOf(fields, around),
    ...(status && { status }),
    ...(dates && { dates }),
    ...(words !== undefined && { words }),
  };
}

function firstOf<T, U>(all: readonly T[], read: (one: T) => U | undefined): U | undefined {
  for (const one of all) {
    const found = read(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

const isStated = ({ label, value }: HeaderField): boolean => label !== '' && value !== '';
/** The subject of a message names more than its story: part, author, rating. */
const isOfMessage = ({ label }: HeaderField): boolean => label.toLowerCase() === 'subject';

/** The first that is stated holds; a later label states it better than an unlabelled line. */
function titleOf(titles: readonly HeaderField[], around: Around, number?: number): { title: string; chapter?: Chapter } | undefined {
  const best = titles.find((title) => isStated(title) && title.because.clue === 'label' && !isOfMessage(title)) ?? titles.find(isStated) ?? titles[0];
  if (!best) return firstOf(around.lines, titleNear) ?? titleOfPage(around.pageTitle);
  const witnessed = isStated(best) ? undefined : witnessedTitle(titles, around);
  if (witnessed) return witnessed;
  const parsed = best.label && !isOfMessage(best) ? parseTitle(best.value, number) : (parseTitleLine(best.value, number) ?? parseTitle(best.value, number));
  const chapter = parsed?.chapter ?? (titles.length > 1 ? firstOf(titles, ({ value }) => parseTitle(value)?.chapter) : undefined);
  return parsed && { title: parsed.title, ...(chapter && { chapter }) };
}

/** Where only unlabelled lines name a title: the one with which the page's own title agrees, its chapter as that line says. */
function witnessedTitle(titles: readonly HeaderField[], around: Around): { title: string; chapter?: Chapter } | undefined {
  const page = titleOfPage(around.pageTitle);
  const name = fold(page?.title ?? '');
  if (!page || name.length < SHORTEST_WITNESS) return undefined;
  const line = [...titles.map(({ value }) => value), ...around.lines].find((text) => text.length <= LONGEST_BYLINE && fold(text).includes(name));
  const chapter = line === undefined ? undefined : parseTitleLine(line)?.chapter;
  // A line that is that title, and nothing else, is shown as it is written.
  const written = titles.find(({ value }) => fold(value) === name)?.value.trim();
  return line === undefined ? undefined : { title: written ?? page.title, ...(chapter && { chapter }) };
}
const SHORTEST_WITNESS = 4;

/** "Gundam Wing Fan Fiction ❯ Title ❯ Chapter 3", "[Naruto] 'Title'", "Title: X": a line that names the title beside other things. */
function titleNear(line: string): { title: string; chapter?: Chapter } | undefined {
  if (line.includes('❯')) return titleOfCrumb(line);
  return /^\[[A-Z][^\]]{1,30}\] ?\S/.test(line) || /^(?:Title|TITLE|Subject|fic|Fic|FIC): ?\S/.test(line) ? parseTitle(line.replace(/^Subject: /, '')) : undefined;
}

/** What a page's own title holds where it names an archive beside its story, or instead of it; in lower case. */
const OF_ARCHIVE = 'archive|fiction|fanfic|.com|.net|.org| - |::|»|>|page|forum|index|chapter list|journal';

function titleOfPage(pageTitle: string): { title: string } | undefined {
  const title = pageTitle.length > 80 || isUnnamed(pageTitle) || OF_ARCHIVE.split('|').some((word) => pageTitle.toLowerCase().includes(word)) ? undefined : parseTitle(pageTitle)?.title;
  return title === undefined ? undefined : { title };
}

/** "by" may have a line to itself. */
const LONE_BY = /^(\W*(?:[Ww]ritten |[Ss]tory )?[Bb][Yy]\W*)\n+/;

/** "This story is copyright © 2001 Corvina": who owns the story wrote it; who owns the characters did not. */
const OWNER = /\b[Tt]his (?:story|fic|fanfic) is (?:copyright|©|\([cC]\)|[\s\d,-])+(?:by )?([A-Z][^\s,(;]*(?: [A-Z][^\s,(;.]*){0,3})/;
const OWNED: ReadonlySet<FieldName> = new Set(['disclaimer', 'copyright', 'notes', 'archive']);
const ownerOf = (text: string): string[] | undefined => {
  const owner = text.includes('his ') ? OWNER.exec(text)?.[1] : undefined;
  return owner === undefined ? undefined : parseAuthors(owner);
};
/** What a byline may share its line with. */
const BESIDE_BYLINE: ReadonlySet<FieldName> = new Set(['title', 'fandom', 'category', 'other', 'date', 'copyright', 'series']);
/** A byline in another field is short. */
const LONGEST_BYLINE = 120;

function authorsOf(authors: readonly HeaderField[], fields: readonly HeaderField[], around: Around): string[] {
  const read = ({ value, label }: HeaderField): readonly string[] => {
    const line = (value.includes('\n') ? value.replace(LONE_BY, 'by ') : value);
    return (label && !/^\W*by\s/i.test(line) ? undefined : findByline(line.split('\n')[0] ?? '')?.authors) ?? parseAuthors(line);
  };
  const labelled = authors.filter(isStated);
  const names = unique((labelled.length ? labelled : authors.slice(0, 1)).flatMap(read));
  if (names.length) return names;
  const elsewhere = [...fields.filter(({ field }) => BESIDE_BYLINE.has(field)).map(({ value }) => value), ...linesNear(around)];
  const owners = fields.filter(({ field, value }) => OWNED.has(field) && value.includes('his ')).map(({ value }) => value);
  return [...(firstOf(elsewhere, (line) => (line.length <= LONGEST_BYLINE ? findByline(line)?.authors : undefined)) ?? firstOf([...owners, ...linesNear(around)], ownerOf) ?? [])];
}

/** "Part 18/18" is the last; "(1/?)" says that the author goes on. */
function statusOfParts(chapter: Chapter | undefined, titles: readonly HeaderField[]): Status | undefined {
  if (chapter?.number !== undefined && chapter.number === chapter.total) return 'complete';
  return titles.some(({ value }) => value.includes('/?')) ? 'wip' : undefined;
}

/** Several ratings count as the highest: a reader is warned by the strongest. */
function ratingOf(ratings: readonly HeaderField[], elsewhere: readonly HeaderField[], around: Around): Rating | undefined {
  const stated = ratings.map(({ value }) => parseRating(value)).filter((rating) => rating !== undefined);
  if (stated.length) return stated.reduce((a, b) => (STRENGTH.indexOf(b.level ?? '') > STRENGTH.indexOf(a.level ?? '') ? b : a));
  return firstOf(elsewhere, ({ label, value }) => findRating(`${label} ${value}`)) ?? firstOf(linesNear(around), findRating);
}

function datesOf(dates: readonly HeaderField[]): Dates | undefined {
  const all = dates.map(({ value, label }) => parseDates(value, label)).filter((found) => found !== undefined);
  return all.length ? Object.assign({}, ...all.toReversed()) : undefined;
}

/** Fields in which a warning may be stated beside the warnings field. */
const PROSE: ReadonlySet<FieldName> = new Set(['warnings', 'rating', 'notes', 'summary', 'disclaimer', 'category', 'pairing', 'other', 'thanks', 'spoilers', 'archive', 'beta', 'feedback', 'challenge', 'copyright', 'characters', 'length', 'status', 'series', 'contact']);

/** What a line between fields plainly warns of: read as a note, for it may be one that was not known as such. */
const warningsBetween = ({ between = [] }: Around): Warning[] => between.flatMap((line) => parseWarnings(line, 'notes')).map(({ where: _, ...warning }) => warning);

function warningsOf(fields: readonly HeaderField[], around: Around): Warning[] {
  const told = fields.filter(({ field }) => PROSE.has(field)).flatMap(({ field, value, label }) => parseWarnings(value, field, label));
  const isWarned = fields.some(({ field }) => field === 'warnings');
  const genres = fields.filter(({ field }) => field === 'category').flatMap(({ value }) => warningsAmongGenres(value, isWarned));
  const all = [...told, ...genres, ...warningsBetween(around)];
  const byId = new Map<string, Warning>();
  for (const warning of all.sort((a, b) => Number(b.where === 'warnings') - Number(a.where === 'warnings'))) if (!byId.has(warning.id)) byId.set(warning.id, warning);
  const stated = [...byId.values()];
  return stated.some(({ id, stated: how }) => id !== 'none' && how === 'present') ? stated.filter(({ id }) => id !== 'none') : stated;
}
