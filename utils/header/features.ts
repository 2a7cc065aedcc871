import { fold } from '../text/fold';
import { CUE_INDEX, CUE_NAMES, countCues, type CueCount } from './cue-index';
import { headOf, textClues, type Head } from './text-clues';
import { bucket, endOf, isDecor, isShouted, shapeOf, startOf } from './text-shape';
import type { Unit } from './units';

/** What is known of the page besides its lines. */
export interface Surroundings {
  /** The document's own title, folded; '' where it says nothing. */
  readonly pageTitle: string;
}

const LENGTHS = [3, 8, 16, 30, 50, 72, 110, 180, 320, 700];
/** Words of a unit that are counted. */
const MAX_WORDS = 60;
/** Units of text in which clues are looked for. */
const MOST_TEXT = 400;
const WORD = /[\p{L}\p{N}']+/gu;
/** Words of a unit that count by themselves, each once. */
const MOST_WORDS = 40;
const ASCII_WORD = /[a-z\d']+/g;

/** The clues of one unit alone; what stands round it is added by `featuresOf`. */
interface Sketch {
  readonly clues: string[];
  /** What the unit looks like to its neighbours. */
  readonly short: string;
  readonly key: string;
  readonly storyLike: boolean;
  readonly labelled: boolean;
}

function labelClues(unit: Unit): string[] {
  const { label, text } = unit;
  if (!label) return ['nolab'];
  const value = label.valueAt >= text.length ? ['valueless'] : [`vlen:${bucket(text.length - label.valueAt, [4, 12, 30, 80, 300])}`];
  if (!label.match) return ['unk', `unk:${label.separator}`, ...value];
  const [first] = label.match.fields;
  return ['lab', `lab:${label.separator}`, `lab:${label.match.how}`, `L:${first}`, `L:${first}:${label.separator}`, ...value.map((v) => `lab:${v}`)];
}

function formClues({ text, gap, form, lead, rule, centred, linked, inline }: Unit): string[] {
  const clues = [`len:${bucket(text.length, LENGTHS)}`, `gap:${gap}`, `form:${form}`, `end:${endOf(text)}`, `start:${startOf(text)}`];
  if (rule) clues.push('rule');
  if (centred) clues.push('centred');
  if (inline) clues.push('inline');
  if (linked > 0.5) clues.push('linked');
  if (lead >= text.length) clues.push('bold');
  else if (lead > 0) clues.push('lead');
  if (isDecor(text)) clues.push('decor');
  else if (isShouted(text)) clues.push('caps');
  return clues;
}

function wordClues(words: readonly string[]): string[] {
  const clues = [`n:${bucket(Math.min(words.length, MAX_WORDS), [1, 2, 3, 5, 8, 14, 30])}`];
  if (words[0]) clues.push(`f:${words[0]}`);
  for (const word of new Set(words.slice(0, MOST_WORDS))) clues.push(`w:${word}`);
  return clues;
}

const PRESENT = CUE_NAMES.map((name) => `k:${name}`);
const MANY = CUE_NAMES.map((name) => `kk:${name}`);
const OPENING = CUE_NAMES.map((name) => `kh:${name}`);

function cueClues({ counts, head }: CueCount): string[] {
  const clues: string[] = [];
  for (let i = 0; i < counts.length; i++) {
    if (counts[i] === 0) continue;
    clues.push(PRESENT[i] as string);
    if ((counts[i] as number) > 2) clues.push(MANY[i] as string);
    if ((head >> i) & 1) clues.push(OPENING[i] as string);
  }
  return clues;
}

const count = ({ counts }: CueCount, name: Parameters<typeof CUE_INDEX.get>[0]): number => counts[CUE_INDEX.get(name) as number] as number;

/** In how far a text reads as told, as talk with the reader, or as the site's own furniture. */
function voiceClues(cues: CueCount, words: number): string[] {
  if (words < 3) return [];
  const level = (n: number): number => bucket(n / words, [0, 0.07, 0.15, 0.3]);
  return [
    `told:${level(count(cues, 'told') + count(cues, 'he'))}`,
    `talk:${level(count(cues, 'talk') + count(cues, 'first') + count(cues, 'second'))}`,
    `site:${level(count(cues, 'site'))}`,
  ];
}

function lookOf(unit: Unit, own: readonly string[], cues: CueCount, words: number, storyLike: boolean): string {
  const match = unit.label?.match;
  if (match) return `L:${match.fields[0]}`;
  if (isDecor(unit.text)) return 'decor';
  if (own.includes('c:chapterHead')) return 'chapter';
  if (own.includes('c:quoted') && unit.text.length > 30) return 'quoted';
  if (count(cues, 'own') + count(cues, 'holder') > 1) return 'own';
  if (own.includes('c:byStart')) return 'by';
  if (storyLike) return 'told';
  if (words > 7 && count(cues, 'talk') + count(cues, 'first') > words / 6) return 'talk';
  if (words < 12 && count(cues, 'site') > words / 3) return 'site';
  return unit.text.length > 110 ? 'long' : unit.text.length > 40 ? 'mid' : 'short';
}

const wordsOf = (folded: string, { isAscii }: Head): readonly string[] => folded.match(isAscii ? ASCII_WORD : WORD) ?? [];

function sketch(unit: Unit, page: Surroundings): Sketch {
  const head = headOf(unit.text.slice(0, MOST_TEXT));
  const words = wordsOf(fold(head.text), head);
  const key = words.join(' ');
  const cues = countCues(words, key);
  const own = textClues(head);
  const match = unit.label?.match;
  const storyLike = !match && words.length > 9 && count(cues, 'told') + count(cues, 'he') > words.length / 10 && count(cues, 'talk') < 2;
  const clues = ['bias', ...labelClues(unit), ...formClues(unit), ...own, ...cueClues(cues), ...voiceClues(cues, words.length), shapeOf(unit.text), ...wordClues(words)];
  if (key.length > 2 && page.pageTitle.includes(key)) clues.push('inPageTitle');
  const short = lookOf(unit, own, cues, words.length, storyLike);
  return { clues, short, key, storyLike, labelled: match !== undefined && unit.label?.separator !== 'none' && unit.label?.separator !== 'stop' };
}

/** Fields whose label, wherever it stands on the page, says what unlabelled lines are not. */
const TELLING: readonly string[] = ['title', 'author', 'summary', 'disclaimer', 'notes', 'rating', 'fandom', 'pairing', 'warnings', 'chapter'];

/** Whether labels of telling fields stand above or below each unit. */
function labelsRound(units: readonly Unit[]): string[][] {
  const at = new Map<string, number[]>();
  units.forEach(({ label }, i) => {
    const field = label?.match && label.separator !== 'none' && label.separator !== 'stop' ? label.match.fields[0] : undefined;
    if (field && TELLING.includes(field)) at.set(field, [...(at.get(field) ?? []), i]);
  });
  return units.map((unit, i) => {
    if (unit.label?.match) return [];
    return TELLING.flatMap((field) => {
      const places = at.get(field);
      if (!places) return [];
      const clues = [];
      if ((places[0] as number) < i) clues.push(`above:${field}`);
      if ((places.at(-1) as number) > i) clues.push(`below:${field}`);
      return clues;
    });
  });
}

/** Labels in no lexicon that open several lines are speakers of a play or a chat: "Wren: …". */
function speakers(units: readonly Unit[]): ReadonlySet<string> {
  const seen = new Map<string, number>();
  for (const { label, text } of units) {
    if (!label || label.match) continue;
    const name = text.slice(label.from, label.to).toLowerCase();
    seen.set(name, (seen.get(name) ?? 0) + 1);
  }
  return new Set([...seen].filter(([, times]) => times > 1).map(([name]) => name));
}

/** The clues to every unit, in order: what a learned weight can hang on. */
export function featuresOf(units: readonly Unit[], page: Surroundings): string[][] {
  const sketches = units.map((unit) => sketch(unit, page));
  const round = labelsRound(units);
  const spoken = speakers(units);
  const labelled = sketches.map((each) => Number(each.labelled));
  const first = labelled.indexOf(1);
  const last = labelled.lastIndexOf(1);
  const told = sketches.map((each) => Number(each.storyLike || each.short === 'quoted'));
  const within = (list: readonly number[], from: number, to: number): number => list.slice(Math.max(0, from), Math.max(0, to)).reduce((a, b) => a + b, 0);
  const seen = new Set<string>();
  return sketches.map(({ clues, key, short }, i) => {
    const unit = units[i] as Unit;
    const previous = sketches[i - 1]?.short ?? 'none';
    const next = sketches[i + 1]?.short ?? 'none';
    const place = first < 0 ? `no${bucket(i, [0, 1, 3])}` : i < first ? `pre${bucket(first - i, [1, 2, 4])}` : i > last ? `post${bucket(i - last, [1, 2, 4, 8])}` : 'mid';
    const around = [
      `at:${bucket(i, [0, 1, 2, 4, 8, 16, 32])}`,
      `prev:${previous}`,
      `next:${next}`,
      `prev2:${sketches[i - 2]?.short ?? 'none'}`,
      `next2:${sketches[i + 2]?.short ?? 'none'}`,
      `nextgap:${units[i + 1]?.gap ?? 'none'}`,
      `ahead:${bucket(within(labelled, i + 1, i + 9), [0, 1, 2, 4])}`,
      `behind:${bucket(within(labelled, i - 8, i), [0, 1, 2, 4])}`,
      `toldBehind:${bucket(within(told, i - 4, i), [0, 1])}`,
      `toldAhead:${bucket(within(told, i + 1, i + 5), [0, 1])}`,
      `place:${place}`,
      ...(round[i] as string[]),
    ];
    if (!unit.label?.match) {
      around.push(`p:${place}/${short}`, `g:${short}/${unit.gap}${units[i + 1]?.gap ?? ''}`);
      if (unit.label && spoken.has(unit.text.slice(unit.label.from, unit.label.to).toLowerCase())) around.push('speaker');
    }
    if (key !== '' && seen.has(key)) around.push('again');
    seen.add(key);
    return [...clues, ...around];
  });
}
