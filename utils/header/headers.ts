import { assemble, type Labelled, type Passage } from './assemble';
import { score, weigh } from './detect';
import { allUnits, entriesOf } from './entries';
import { readFacts } from './facts';
import { plainlyDisclaims } from './fold-wording';
import { planFolds } from './fold-plan';
import type { Header, Reading, StoryStart, TraceLine } from './header';
import type { Line } from './line';
import { anchorsOf, isListing, SURE } from './listing';
import { partStories, splitHeaders } from './split-headers';
import { isField } from './tags';
import { fold } from '../text/fold';
import { GENRE_IDS } from '../vocabulary/warnings';
import { parseWarnings } from './fields/warnings';

export const NOTHING: Reading = { kind: 'none', headers: [], entries: [], trace: [] };
/** Story text shown as the start, in UTF-16 units. */
const START = 80;
/** Lines below the units in which a story is looked for. */
const BELOW = 40;
/** A warning under a label is shown even where the page speaks against a header: nobody may miss one because of the site around it. */
const DOUBT_OF_WARNING = -1.6;

/** From units as they were read to headers and entries. `end` is the line after the last of them. */
export function readLabelled(read: readonly Labelled[], lines: readonly Line[], end: number, pageTitle = ''): Reading {
  const labelled = titledByPage(byLabel(read).map(corrected), pageTitle);
  const trace = traceOf(labelled);
  const fields = assemble(labelled);
  const evidence = score(weigh(fields, labelled, lines.slice(end, end + BELOW).map(({ text }) => text)));
  const header = evidence <= 0 && evidence > DOUBT_OF_WARNING && warnsPlainly(fields) ? evidence - DOUBT_OF_WARNING : evidence;
  const entries = header > SURE ? [] : listed(labelled, lines, end, header);
  if (entries.length > 0) return { kind: 'listing', headers: [], entries, trace };
  if (header <= 0) return { ...NOTHING, trace };
  const headers: Header[] = [];
  let story: StoryStart | undefined;
  for (const block of splitHeaders(labelled)) {
    const own = partStories(labelled.slice(block.from, block.to), block.to < labelled.length);
    const passages = assemble(own);
    if (passages.length === 0) continue;
    const start = storyStart(own, lines, block.to < labelled.length ? undefined : end);
    story ??= start;
    headers.push(headerOf(passages, own, start, pageTitle));
  }
  return headers.length ? { kind: 'fic', headers, ...(story && { story }), entries: [], trace } : { ...NOTHING, trace };
}

/** Whether a label of warnings stands above something that readers are warned of, rather than a kind of story. */
const warnsPlainly = (fields: readonly Passage[]): boolean =>
  fields.some(({ field, label, value }) => field === 'warnings' && label !== '' && parseWarnings(value, field, label).some(({ id, stated }) => stated === 'present' && isGrave(id)));
const isGrave = (id: string): boolean => !GENRE_IDS.has(id) && !VAGUE.has(id);
const VAGUE: ReadonlySet<string> = new Set(['spoilers', 'none', 'other', 'chose-not-to-warn', 'hidden']);

/** The entries of a page that lists stories; none where it does not. */
function listed(labelled: readonly Labelled[], lines: readonly Line[], end: number, header: number): Header[] {
  const units = allUnits(labelled, lines, end);
  const anchors = anchorsOf(units);
  return isListing(anchors, units, header) ? entriesOf(anchors, units) : [];
}

/** Longest title and name that a page's own title is asked about, in UTF-16 units; shortest title. */
const LONGEST_NAME = 90;
const SHORTEST = 4;

/** Where no title was read: a line of its own, not a label, with which the page's own title opens, and the name that stands below it and there. */
function titledByPage(labelled: readonly Labelled[], pageTitle: string): readonly Labelled[] {
  const page = fold(pageTitle);
  if (labelled.some(({ tag }) => tag === 'title' || tag === 'title+author') || page.length < SHORTEST) return labelled;
  const isLoose = ({ tag, unit }: Labelled): boolean => (tag === 'before' || tag === 'header') && unit.text.length <= LONGEST_NAME && !unit.label?.match;
  const at = labelled.findIndex((each) => isLoose(each) && each.unit.text.length >= SHORTEST && page.startsWith(fold(each.unit.text)));
  if (at < 0) return labelled;
  const below = labelled[at + 1];
  const named = below && isLoose(below) && page.slice(fold(labelled[at]?.unit.text ?? '').length).includes(fold(below.unit.text));
  return labelled.map((each, i) => (i === at ? { ...each, tag: 'title' } : i === at + 1 && named ? { ...each, tag: 'author' } : each));
}

/** A name of few words under the very label of its field, in UTF-16 units. */
const SHORT_NAME = 30;
const NAMES: ReadonlySet<string> = new Set(['author', 'title', 'rating', 'pairing', 'fandom']);
const TALK: ReadonlySet<string> = new Set(['notes', 'other', 'thanks']);
/** What no name stands under. */
const LETTERS: ReadonlySet<string> = new Set(['notes', 'disclaimer', 'warnings', 'summary']);
/** What stands at the head of a chapter, below its heading. */
const AT_CHAPTER: ReadonlySet<string> = new Set(['notes', 'disclaimer', 'warnings', 'rating', 'pairing', 'summary']);

/** Where a label in so many words speaks against the reading: a short name under it, a letter taken for a name, or a note right above the story taken for its first line. */
function byLabel(read: readonly Labelled[]): readonly Labelled[] {
  const first = read.findIndex(({ tag }) => tag === 'story');
  return read.map((each, i) => {
    const { tag, unit: { label, text } } = each;
    const field = label?.match?.how === 'exact' && label.separator === 'colon' ? label.match.fields[0] : undefined;
    if (field === undefined || label === undefined) return each;
    const value = text.length - label.valueAt;
    const isName = NAMES.has(field) && TALK.has(tag) && value > 0 && value <= SHORT_NAME;
    const isTalk = LETTERS.has(field) && (NAMES.has(tag) || tag === 'title+author');
    return isName || isTalk || (i === first && AT_CHAPTER.has(field)) ? { ...each, tag: field } : each;
  });
}

/** A paragraph that plainly disclaims is a disclaimer, though it stands among notes. */
function corrected(each: Labelled): Labelled {
  const { tag, unit } = each;
  const isTalk = tag === 'notes' || tag === 'summary' || tag === 'other' || tag === 'thanks';
  return isTalk && !unit.label?.match && plainlyDisclaims(unit.text) ? { ...each, tag: 'disclaimer' } : each;
}

function headerOf(passages: readonly Passage[], own: readonly Labelled[], start: StoryStart | undefined, pageTitle: string): Header {
  const spans = passages.flatMap((field) => field.spans);
  const folds = planFolds(passages, own);
  return {
    fields: passages.map(({ units: _, ...field }) => field),
    ...readFacts(passages, headingOf(own), { lines: linesAround(own), pageTitle, between: linesBetween(own) }),
    folds,
    from: Math.min(...spans.map(({ line }) => line)),
    to: start?.line ?? Math.max(...spans.map(({ line }) => line)) + 1,
  };
}

/** What stands above and between the fields: breadcrumbs, mail subjects, headings of the page. */
function linesAround(own: readonly Labelled[]): string[] {
  const end = own.findIndex(({ tag }) => tag === 'story');
  return own.slice(0, end < 0 ? own.length : end).filter(({ tag }) => !isField(tag)).map(({ unit }) => unit.text);
}

/** What stands between the first field and the story and is no field. */
function linesBetween(own: readonly Labelled[]): string[] {
  const from = own.findIndex(({ tag }) => isField(tag));
  const end = own.findIndex(({ tag }, i) => i > from && (tag === 'story' || tag === 'chapter'));
  return from < 0 ? [] : own.slice(from, end < 0 ? own.length : end).filter(({ tag }) => tag === 'header' || tag === 'before').map(({ unit }) => unit.text);
}

const headingOf = (own: readonly Labelled[]): string | undefined => {
  const first = own.findIndex(({ tag }) => isField(tag));
  return own.find(({ tag }, i) => tag === 'chapter' && i >= first)?.unit.text ?? own.find(({ tag }) => tag === 'chapter')?.unit.text;
};

/** "Chapter: 4/4" among fields is one of them: a label of its own before a colon, and fields below it. */
const isChapterField = ({ label }: Labelled['unit']): boolean => label?.match !== undefined && label.separator === 'colon';
const isSureField = ({ tag, unit: { label } }: Labelled): boolean => isField(tag) && label?.match !== undefined && label.separator !== 'none' && label.separator !== 'stop';

/** "Part Two of 3" above "by Maris K." and "Rated R" is a line of the header. */
const SURE_NAME = 4;
const isSureName = ({ tag, margin }: Labelled): boolean => NAMES.has(tag) && margin >= SURE_NAME;

function storyStart(own: readonly Labelled[], lines: readonly Line[], end: number | undefined): StoryStart | undefined {
  const story = own.findIndex(({ tag }) => tag === 'story');
  const first = own.findIndex(({ tag, unit }, i) => tag === 'story' || (tag === 'chapter' && !(isChapterField(unit) && own.slice(i + 1).some(isSureField)) && !own.slice(i + 1, Math.max(story, 0)).some(isSureName)));
  const span = own[first]?.unit.spans[0] ?? (end !== undefined && lines[end] ? { line: end, from: 0, to: 0 } : undefined);
  if (!span) return undefined;
  return { line: span.line, from: span.from, startsWith: textFrom(lines, span.line, span.from) };
}

function textFrom(lines: readonly Line[], line: number, from: number): string {
  let text = lines[line]?.text.slice(from) ?? '';
  for (let at = line + 1; text.length < START && at < lines.length; at++) text += ` ${lines[at]?.text}`;
  return text.slice(0, START);
}

function traceOf(labelled: readonly Labelled[]): TraceLine[] {
  return labelled.map(({ unit, tag, margin }) => ({
    line: unit.spans[0]?.line ?? 0,
    text: unit.text,
    readAs: tag === 'title+author' ? ['title', 'author'] : [tag],
    because: { clue: unit.label?.match?.fields.includes(tag as never) ? 'label' : unit.text.length > 60 ? 'words' : 'place', score: margin },
  }));
}
