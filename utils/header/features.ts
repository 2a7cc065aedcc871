import { fold } from '../text/fold';
import type { Unit } from './units';

/** What is known of the page besides its lines. */
export interface Surroundings {
  /** The document's own title, folded; '' where it says nothing. */
  readonly pageTitle: string;
}

const LENGTHS = [3, 8, 16, 30, 50, 72, 110, 180, 320, 700];
/** Words of a unit that are looked at: its opening says what it is. */
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
  readonly short: string;
  readonly key: string;
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
  if (words[1]) clues.push(`ff:${words[0]} ${words[1]}`);
  for (const word of new Set(words)) clues.push(`w:${word}`);
  return clues;
}

function sketch(unit: Unit, page: Surroundings): Sketch {
  const head = unit.text.slice(0, 400);
  const folded = fold(head);
  const own = CLUES.filter(([, pattern]) => pattern.test(head)).map(([name]) => `c:${name}`);
  const key = (folded.match(WORD) ?? []).join(' ');
  const clues = ['bias', ...labelClues(unit), ...formClues(unit), ...own, ...wordClues(folded)];
  if (key.length > 2 && page.pageTitle.includes(key)) clues.push('inPageTitle');
  const match = unit.label?.match;
  const short = match ? `L:${match.fields[0]}` : DECOR.test(unit.text) ? 'decor' : own.includes('c:chapterHead') ? 'chapter' : own.includes('c:quoted') ? 'quoted' : unit.text.length > 110 ? 'long' : unit.text.length > 40 ? 'mid' : 'short';
  return { clues, short, key, labelled: match !== undefined && unit.label?.separator !== 'none' && unit.label?.separator !== 'stop' };
}

/** The clues to every unit, in order: what a learned weight can hang on. */
export function featuresOf(units: readonly Unit[], page: Surroundings): string[][] {
  const sketches = units.map((unit) => sketch(unit, page));
  const labelled = sketches.map((each) => Number(each.labelled));
  const first = labelled.indexOf(1);
  const last = labelled.lastIndexOf(1);
  const sum = (from: number, to: number): number => labelled.slice(Math.max(0, from), Math.max(0, to)).reduce((a, b) => a + b, 0);
  const seen = new Set<string>();
  return sketches.map(({ clues, key }, i) => {
    const around = [
      `at:${bucket(i, [0, 1, 2, 4, 8, 16, 32])}`,
      `prev:${sketches[i - 1]?.short ?? 'none'}`,
      `next:${sketches[i + 1]?.short ?? 'none'}`,
      `next2:${sketches[i + 2]?.short ?? 'none'}`,
      `nextgap:${units[i + 1]?.gap ?? 'none'}`,
      `ahead:${bucket(sum(i + 1, i + 9), [0, 1, 2, 4])}`,
      `behind:${bucket(sum(i - 8, i), [0, 1, 2, 4])}`,
      first < 0 ? 'nolabels' : `first:${i < first ? `-${bucket(first - i, [1, 2, 3, 6])}` : i === first ? '0' : '+'}`,
      `last:${i > last ? bucket(i - last, [1, 2, 3, 5, 9]) : 'in'}`,
    ];
    if (key !== '' && seen.has(key)) around.push('again');
    seen.add(key);
    return [...clues, ...around];
  });
}
