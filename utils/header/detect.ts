import type { Labelled, Passage } from './assemble';
import { isLabelled, labelsOf } from './detect-labels';
import { inPieces, praiseIn, ratesOf, tellingOf, wordsOn, type Counted } from './detect-prose';
import { WEIGHTS } from './detect-weights';
import type { FieldName } from './header';
import { isField } from './tags';
import type { Unit } from './units';

/** What a page says for and against its fields being the header of a story: each clue about -1 to 2. */
export type Evidence = Readonly<Record<string, number>>;

/** Shorter lines are too little to tell prose by. */
const PARAGRAPH = 40;
const MOST_PIECES = 120;
/** Units that are weighed: a long story is no more one than a short one. */
const MOST_READ = 70;
const MIN_SPEECHES = 3;
/** "Marsh:", "MARSH (sits down):" */
const SPEAKER = /^[^\p{L}]{0,3}(\p{Lu}[\p{L}.'’ -]{1,24}?)\s?(?:[([][^)\]]{0,80}[)\]]\s?)?:/u;
/** As far as it can reach, in UTF-16 units. */
const SPEAKER_LENGTH = 120;
/** A label's value that is longer holds the story too: pages on one line. */
const LONG_VALUE = 300;
/** Telling of paragraphs: talk below. */
const TALK = -0.5;
const QUESTION = /^[^"“'‘]{0,119}\?$/;

const share = (count: number, most: number): number => Math.min(count, most) / most;
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Weighs the fields that were read, their units and the text below them. */
export function weigh(fields: readonly Passage[], all: readonly Labelled[], after: readonly string[] = []): Evidence {
  const own = withoutFurniture(all);
  const read = withoutScript(own.slice(0, MOST_READ));
  const units = read.map(({ unit }) => unit);
  const counted: Counted = new Map();
  const { repeated, empty, hints, odd, unknown, before } = labelsOf(units);
  const texts = { ...ofText(units, read, after, counted), ...ofTelling(tellings(units, after, counted)) };
  const isClean = odd === 0 && hints === 0;
  return {
    bias: 1,
    repeated: share(repeated, 4),
    empty: share(empty, 4),
    hints: share(hints, 3),
    odd: share(odd, 3),
    unknown: share(unknown, 6),
    before: share(before, 1500),
    ...ofFields(fields, own.slice(0, MOST_READ)),
    ...ofCleanFields(isClean ? solidIn(fields) : 0, repeated),
    ...ofStory(all, counted),
    ...texts,
    ...ofTold(own.slice(0, MOST_READ), texts),
  };
}

/** A menu or a counter is short, in UTF-16 units; a few lines of a site stand above all kinds of pages. */
const FURNITURE = 60;
const FEW = 4;
/** A site's furniture above the page's own text says nothing of what stands below, however much there is of it. */
function withoutFurniture(own: readonly Labelled[]): readonly Labelled[] {
  const first = own.findIndex(({ tag, unit }) => tag !== 'before' || unit.text.length > FURNITURE);
  return first > FEW ? own.slice(first - FEW) : own;
}

/** Lines of people who speak again and again, as in a script, are speech: they say nothing of who is talked to. */
function withoutScript(own: readonly Labelled[]): Labelled[] {
  const speakers = new Map<string, number>();
  const names = own.map(speakerOf);
  for (const name of names) if (name) speakers.set(name, (speakers.get(name) ?? 0) + 1);
  return own.filter((_, at) => (speakers.get(names[at] ?? '') ?? 0) < MIN_SPEECHES);
}

function speakerOf({ unit: { label, text } }: Labelled): string | undefined {
  const head = text.slice(0, SPEAKER_LENGTH);
  return label?.match || !head.includes(':') ? undefined : SPEAKER.exec(head)?.[1]?.toLowerCase();
}

function tellings(units: readonly Unit[], after: readonly string[], counted: Counted): number[] {
  const paragraphs = units.filter((unit) => (isLabelled(unit) ? unit.text.length > LONG_VALUE : unit.text.length > PARAGRAPH)).map(({ text }) => text);
  return [...paragraphs, ...after.filter((text) => text.length > PARAGRAPH)].flatMap(inPieces).slice(0, MOST_PIECES).map((piece) => tellingOf(piece, counted));
}

function ofTelling(told: readonly number[]): Evidence {
  return {
    most: Math.max(-1, ...told),
    late: mean(told.slice(Math.floor(told.length / 2))),
    talk: share(told.filter((value) => value < TALK).length, 8),
  };
}

/** A field under a known label, with a value, is solid where no other reading comes near it. */
const SOLID = 4;
const isSolid = ({ because, label, value }: Passage): boolean => because.clue === 'label' && because.score >= SOLID && label !== '' && value !== '';

/** How many kinds of fields are solid. */
const solidIn = (fields: readonly Passage[]): number => new Set(fields.filter(isSolid).map(({ field }) => field)).size;

/** Many solid fields, and no label of a review, a form or a list among them: whatever words they hold, they are a header. */
const ofCleanFields = (solid: number, repeated: number): Evidence => ({ clean: Number(solid >= 4 && repeated <= 1), cleaner: Number(solid >= 5 && repeated <= 2) });

/** From here on a paragraph tells a story; a reading is as sure as a margin can tell. */
const TELLS = 0.4;
const SUREST = 10;

/** What was read as story: how surely, whether its first paragraph tells one, and how much of the page is neither header nor story. */
function ofStory(all: readonly Labelled[], counted: Counted): Evidence {
  const story = all.filter(({ tag }) => tag === 'story');
  const first = story.find(({ unit }) => unit.text.length > PARAGRAPH);
  const sure = mean(story.map(({ margin }) => Math.min(margin, SUREST))) / (SUREST / 2);
  const tells = first !== undefined && sure > 1 && tellingOf(inPieces(first.unit.text)[0] as string, counted) > TELLS;
  const outside = all.filter(({ tag }) => tag === 'before' || tag === 'header').length;
  return { storySure: sure, storyTells: Number(tells), outside: outside / Math.max(1, all.length), told: share(story.length, 10) };
}

/** Fields that tell headers from other pages by their kind: forms have titles and dates, stories have pairings and disclaimers. */
const TELLING: readonly FieldName[] = ['title', 'author', 'fandom', 'pairing', 'rating', 'category', 'warnings', 'spoilers', 'archive', 'disclaimer', 'summary', 'notes', 'feedback', 'thanks', 'beta', 'length', 'date'];

function ofFields(fields: readonly Passage[], own: readonly Labelled[]): Evidence {
  const names = new Set<string>(fields.map(({ field }) => field));
  const sure = new Set<string>(fields.filter(isSolid).map(({ field }) => field));
  const solid = solidIn(fields);
  return {
    ...Object.fromEntries(TELLING.map((name) => [name, Number(names.has(name))])),
    ...Object.fromEntries(TELLING.map((name) => [`${name}Solid`, Number(sure.has(name))])),
    fields: share(names.size, 8),
    solid: share(solid, 8),
    several: Number(solid >= 3),
    chapter: Number(own.some(({ tag }) => tag === 'chapter')),
  };
}

/** Below its header a story may talk to a "you", and tells. */
function ofTold(own: readonly Labelled[], { address = 0, late = 0 }: Evidence): Evidence {
  const first = own.findIndex(({ tag }) => isField(tag));
  const goesOn = own.some(({ tag }, i) => tag === 'story' && i > first);
  return { addressTold: goesOn ? address : 0, lateTold: goesOn ? late : 0 };
}

function ofText(units: readonly Unit[], own: readonly Labelled[], after: readonly string[], counted: Counted): Evidence {
  const all = [...units.map(({ text }) => text), ...after];
  const prose = ratesOf([...units.filter((unit) => !isLabelled(unit) && unit.text.length > PARAGRAPH).map(({ text }) => text), ...after], counted);
  const tail = ratesOf(all.slice(own.findLastIndex(({ tag }) => isField(tag)) + 1), counted);
  return {
    address: prose.address,
    site: prose.site,
    self: prose.self,
    tailScreen: tail.screen,
    tailCraft: tail.craft,
    tailQuotes: tail.quotes,
    allScreen: Math.log1p(wordsOn('screen', all, counted)),
    praise: share(praiseIn(all, counted), 3),
    asks: share(all.filter((text) => text.length < 120 && text.endsWith('?') && QUESTION.test(text)).length, 3),
  };
}

export const score = (evidence: Evidence, weights: Evidence = WEIGHTS): number => Object.entries(evidence).reduce((sum, [clue, value]) => sum + value * (weights[clue] ?? 0), 0);
