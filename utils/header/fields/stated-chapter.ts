import { fold } from '../../text/fold';
import { hasAny, trimOf } from '../../text/letters';
import { spaced } from '../../text/phrases';
import type { Chapter, HeaderField } from '../header';
import { type Around, linesNear } from './around';
import { isChapterHeading, parseChapter } from './chapter';
import { parseTitle, titleOfCrumb } from './title';

/** Labels under which "7/10" and "2" say which part this is. */
const PART_LABELS = new Set('part chapter teil kapitel parte capitulo chapitre partie глава часть'.split(' '));
const LENGTHS: ReadonlySet<string> = new Set(['length', 'status', 'other']);
/** "FIC: X (1/6)" holds its number in any form; a line that names no known title only in one of these. */
const FRACTION = /[([,]\s*(\d{1,3}\s?(?:\/|of)\s?(?:\d{1,3}|\?+))\s*[)\]]/;
const LONGEST_HEADING = 60;
/** "<< Chapter 11 | Chapter 13 >>", "Next: Chapter 4": links to other parts. */
const LINKS = /^[\s[(]*(?:<|«|←|‹)|(?:>>|->|»|→|›)[\s\])]*$|^\W*(?:next|prev|previous|back|review|reviews|jump|go to|read)\b/i;
/** "~The Paper Umbrella~ (a love story) part 7": a line that names the story, and its part last. */
const TAIL = /\b((?:part|chapter|chap|ch|pt)\.? ?#?(?:\d{1,3}|[ivx]{1,5}))\W*$/i;
/** A heading whose number is a word: "Part Three". */
const PART = /^\W{0,3}part\b/i;

/** Numbers that agree add what the other leaves out; otherwise the first holds. */
export function mergeChapters(...chapters: readonly (Chapter | undefined)[]): Chapter | undefined {
  const known = chapters.filter((chapter) => chapter !== undefined);
  return known.length ? known.reduce((a, b) => (a.number === undefined || a.number === b.number ? { ...b, ...a } : a)) : undefined;
}

function first<T, U>(all: readonly T[], read: (one: T) => U | undefined): U | undefined {
  for (const one of all) {
    const found = read(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

const numbered = (chapter: Chapter | undefined): Chapter | undefined => (chapter?.number === undefined ? undefined : chapter);

const fraction = (line: string): Chapter | undefined => parseChapter((line.includes('/') || line.includes(' of ')) ? (FRACTION.exec(line)?.[1] ?? '') : '');

/** "BUFFYFIC: The Toolbox: Part VII": the number follows the title, and nothing stands between. */
function chapterOf(line: string, name: string): Chapter | undefined {
  const parsed = parseTitle(line);
  return parsed && spaced(parsed.title).endsWith(name) ? numbered(parsed.chapter) : undefined;
}

/** The chapter that lines around the header state: under the story's title first, then in breadcrumbs and headings. */
function chapterNear(around: Around, title: string | undefined): Chapter | undefined {
  const all = linesNear(around).filter((line) => !LINKS.test(line));
  const lines = all.filter((line) => hasAny(line, '0123456789IVX') || line.toLowerCase().includes('chap'));
  const name = title && title.length > 2 ? spaced(title) : undefined;
  const crumb = first(lines, (line) => (line.includes('❯') ? titleOfCrumb(line)?.chapter : undefined));
  const titled = name ? first(lines, (line) => (spaced(line).includes(name) ? (fraction(line) ?? chapterOf(line, name)) : undefined)) : first(lines, fraction);
  const headed = (line: string): Chapter | undefined => (line.length <= LONGEST_HEADING && isChapterHeading(line) ? numbered(parseChapter(line)) : undefined);
  const last = (line: string): Chapter | undefined => (line.length <= 2 * LONGEST_HEADING ? numbered(parseChapter(TAIL.exec(line)?.[1] ?? '')) : undefined);
  return crumb ?? titled ?? first(lines, headed) ?? first(lines, last) ?? first(all, (line) => (PART.test(line) ? headed(line) : undefined));
}

/** "Salt, Sand, Popsicle Stick - 1 of 3". */
const OF_HOW_MANY = /[-–—(,:] ?(\d{1,3} of \d{1,3})\W*$/;

/** Which chapter a page holds: by its title, the heading that opens the story, a part field, or what stands around the header. */
export function statedChapter(fields: readonly HeaderField[], titled: Chapter | undefined, title: string | undefined, heading: string | undefined, around: Around): Chapter | undefined {
  const part = first(fields, ({ field, label, value }) => (LENGTHS.has(field) && PART_LABELS.has(fold(trimOf(label, ' *[(', ' :*])'))) ? parseChapter(value) : undefined));
  const counted = titled?.number === undefined ? first(fields, ({ field, value }) => (field === 'title' ? parseChapter(OF_HOW_MANY.exec(value)?.[1] ?? '') : undefined)) : undefined;
  const stated = mergeChapters(titled, counted, heading === undefined || LINKS.test(heading) ? undefined : parseChapter(heading), part);
  return stated?.number === undefined ? mergeChapters(stated, chapterNear(around, title)) : stated;
}
