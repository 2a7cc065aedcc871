import { fold } from '../text/fold';
import { CUE_INDEX, CUE_NAMES, countCues, type CueCount } from './cue-index';
import type { Unit } from './units';

/** What is known of the page besides its lines. */
export interface Surroundings {
  /** The document's own title, folded; '' where it says nothing. */
  readonly pageTitle: string;
}

const LENGTHS = [3, 8, 16, 30, 50, 72, 110, 180, 320, 700];
/** Words of a unit that are counted. */
const MAX_WORDS = 60;
const WORD = /[\p{L}\p{N}']+/gu;

/** Single clues, by name. Each is linear and is tried on at most the first 400 characters, folded or as written. */
const CLUES: readonly (readonly [string, RegExp])[] = [
  ['email', /[\w.-]+(?:@|\s?\(at\)\s?|\sat\s|\[at\])[\w-]+\s?(?:\.|dot)/i],
  ['url', /https?:|www\.|\.(?:com|net|org)\b/i],
  ['date', /\b(?:19[89]\d|20[0-3]\d)\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b/],
  ['month', /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.? ?\d/i],
  ['ratingMark', /[([](?:rated )?(?:g|pg|pg-? ?1[345]|r|nc-? ?1[57]|k\+?|t|m|ma|fr\w{1,4})[)\]]/i],
  ['ratingWord', /\b(?:pg(?:-? ?1[345])?|nc-? ?1[57]|fr(?:t|m|ao|c|1[358]|21)|rated|mature|explicit)\b|^(?:g|r|k\+?|t|m)\b/i],
  ['pair', /^[^\s/]+\s?\/\s?[^\s/]+/],
  ['slash', /[\p{L}]\/[\p{L}]/u],
  ['byStart', /^[-–—~*\s]*(?:written |posted |story )?(?:by|von|par|por|di|door|автор)\b/i],
  ['by', /\sby:?\s+\S/i],
  ['part', /[([]?\b\d{1,3}\s?(?:\/|of)\s?(?:\d{1,3}|\?)/],
  ['chapterHead', /^[\W_]*(?:chapter|part|prologue|epilogue|episode|act|scene|kapitel|teil|prolog|chapitre|partie|cap[ií]tulo|cap\.|parte|capitolo|hoofdstuk|глава|часть|пролог|rozdzia[lł]|第.{1,4}[章话話回])(?:\b|\s|$)/iu],
  ['numeral', /^[\W_]*(?:\d{1,3}|[ivxlc]{1,6})[\W_]*$/i],
  ['rights', /©|\(c\)|copyright/i],
  ['quoted', /^["“«„'‘]/],
  ['speech', /["”»]\s|[,.!?]["”]/],
  ['said', /\b(?:said|asked|replied|whispered|muttered|looked|turned|walked|smiled|sighed|was|had|were)\b/i],
  ['pronoun', /\b(?:he|she|his|her|him|they)\b/i],
  ['I', /\b(?:i|i'm|i've|i'd|my|me)\b/i],
  ['you', /\b(?:you|your)\b/i],
  ['words', /\d[\d.,]* ?(?:words|wörter|mots|palabras|palavras|parole|слов|kb?\b)/i],
  ['paren', /^[([{].*[)\]}]\W*$/],
  ['italic', /^[*_/~].*[*_/~]$/],
  ['script', /^[A-Z][\p{L}.' ]{1,18}(?:\([^)]*\))?: \S/u],
  ['fanfic', /\bfan ?-?fic/i],
  ['dots', /\.\.\.|…/],
  ['theEnd', /\b(?:the end|fin|tbc|to be continued|ende)\b/i],
];

const DECOR = /^[^\p{L}\p{N}]*$/u;
const LETTERS = /\p{L}/gu;
const CAPITALS = /\p{Lu}/gu;

/** The clues of one unit alone; what stands round it is added by `featuresOf`. */
interface Sketch {
  readonly clues: string[];
  /** What the unit looks like to its neighbours. */
  readonly short: string;
  readonly key: string;
  readonly storyLike: boolean;
  readonly labelled: boolean;
}

const bucket = (value: number, steps: readonly number[]): number => {
  const at = steps.findIndex((step) => value <= step);
  return at < 0 ? steps.length : at;
};

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
  if (DECOR.test(text)) clues.push('decor');
  else if (isShouted(text)) clues.push('caps');
  return clues;
}

const endOf = (text: string): string => (/[.!?…:;,"”)\]*~-]$/.exec(text)?.[0] ?? 'w').replace('”', '"');
const startOf = (text: string): string => {
  const first = text.charAt(0);
  if (/\p{Lu}/u.test(first)) return 'A';
  if (/\p{Ll}/u.test(first)) return 'a';
  return /\d/.test(first) ? '0' : /["“«]/.test(first) ? '"' : /[\p{L}]/u.test(first) ? 'o' : first === '(' || first === '[' || first === '*' || first === '-' ? first : '?';
};

function isShouted(text: string): boolean {
  const head = text.slice(0, 60);
  const capitals = head.match(CAPITALS)?.length ?? 0;
  return capitals > 3 && capitals > 0.8 * (head.match(LETTERS)?.length ?? 0);
}

function wordClues(text: string): string[] {
  const words = text.match(WORD)?.slice(0, MAX_WORDS) ?? [];
  const clues = [`n:${bucket(words.length, [1, 2, 3, 5, 8, 14, 30])}`];
  if (words[0]) clues.push(`f:${words[0]}`);
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

const CAPITALISED = /^[("'“‘*_[]*[\p{Lu}\p{N}]/u;
/** "The Long Way Home", "rosalie": how many words and how many of them open with a capital. */
function shapeOf(text: string): string {
  const words = text.slice(0, 160).split(' ');
  if (words.length > 14) return 'shape:long';
  const capitals = words.filter((word) => CAPITALISED.test(word)).length;
  const share = capitals === words.length ? 'all' : capitals === 0 ? 'none' : capitals > words.length / 2 ? 'most' : 'few';
  return `shape:${bucket(words.length, [1, 2, 3, 5, 8])}${share}${/[.!?,;]$/.test(text) ? '.' : ''}`;
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
  if (DECOR.test(unit.text)) return 'decor';
  if (own.includes('c:chapterHead')) return 'chapter';
  if (own.includes('c:quoted') && unit.text.length > 30) return 'quoted';
  if (count(cues, 'own') + count(cues, 'holder') > 1) return 'own';
  if (own.includes('c:byStart')) return 'by';
  if (storyLike) return 'told';
  if (words > 7 && count(cues, 'talk') + count(cues, 'first') > words / 6) return 'talk';
  if (words < 12 && count(cues, 'site') > words / 3) return 'site';
  return unit.text.length > 110 ? 'long' : unit.text.length > 40 ? 'mid' : 'short';
}

function sketch(unit: Unit, page: Surroundings): Sketch {
  const head = unit.text.slice(0, 400);
  const folded = fold(head);
  const words = folded.match(WORD) ?? [];
  const cues = countCues(words);
  const own = CLUES.filter(([, pattern]) => pattern.test(head)).map(([name]) => `c:${name}`);
  const key = words.join(' ');
  const match = unit.label?.match;
  const storyLike = !match && words.length > 9 && count(cues, 'told') + count(cues, 'he') > words.length / 10 && count(cues, 'talk') < 2;
  const clues = ['bias', ...labelClues(unit), ...formClues(unit), ...own, ...cueClues(cues), ...voiceClues(cues, words.length), shapeOf(unit.text), ...wordClues(folded)];
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
