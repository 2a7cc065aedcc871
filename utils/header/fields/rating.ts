import { LEVELS, SHORT_ONLY, SIGNS, UNRATED, WORDS } from '../../vocabulary/ratings';
import type { Rating, RatingLevel } from '../header';

/** "PG-13", "PG -13", "NC17", "FRT-13", "K+", "12A", "P18-AVL", "R18G", "(R)": whole signs; the longest first. */
const SIGN =
  /(?<![A-Za-zÀ-ÖØ-öø-ӿ぀-鿿\d/!&.'’-])(?:(?:PG|PC|GP|NC|MA|FRT?|R|P)\s?[-–—]?\s?(?:1[2-8]|21|[67])(?:\s?-?\s?(?:AVL|Slash)|G(?![A-Za-zÀ-ÖØ-öø-ӿ぀-鿿])|\+)?|FRAO|FR[CTM]|NC|PG|MA|AO|XXX?|12A|E10|K\+|[TM]\+|[GKRTMUPEX])(?=-?ish\b|(?![A-Za-zÀ-ÖØ-öø-ӿ぀-鿿\d'’&+]|\s?[-–—]?\s?\d|![A-Za-zÀ-ÖØ-öø-ӿ぀-鿿]))/gi;
/** "PG-13/R" and "G/K" are two ratings, "M/M" and "M/K" are people. */
const AFTER_SLASH =
  /(?<=\/\s?)(?:PG[-\s]?1[2-7]|NC[-\s]?(?:17|21)|FRAO|FR[CTM]|PG|MA|K\+|R|T|M|K|G|E)(?![A-Za-zÀ-ÖØ-öø-ӿ぀-鿿\d'’&+/])/gi;
/** Letter against letter: who loves whom. */
const PEOPLE = /(?<![A-Za-zÀ-ÖØ-öø-ӿ぀-鿿\d])(?!G\/K|K\/G|R\/M|M\/R|G\/T|K\/T|T\/M|M\/E|T\/E|R\/E|G\/PG)[A-Za-z0-9]\/(?!(?:PG|NC|MA|FR)\b)[A-Za-z0-9](?![A-Za-zÀ-ÖØ-öø-ӿ぀-鿿\d+])/g;
/** "15+", "+18", "[AGELIMIT]15+", "(18)". */
const AGE_SIGN = /(?<![A-Za-zÀ-ÖØ-öø-ӿ぀-鿿\d-])\+?(\d{1,2})\s?\+|(?<![A-Za-zÀ-ÖØ-öø-ӿ぀-鿿\d])\+(\d{1,2})(?!\d)|^\W*(\d{1,2})\W*$/g;
/** "age 13 and up", "ab 16", "under 18", "14 anos", "6 oder 12 Jahre", "FSK 16". */
const AGE_BEFORE =
  /(?:ages?|ab|under|over|above|than|fsk|capitolo|от|od|sotto i|dai|menores de|mayores de|maiores de|boven|vanaf|below)[\s.…]*(\d{1,2})(?!\d)/gi;
const AGE_AFTER =
  /(?<!\d)(\d{1,2})\s?(?:(?:oder|or|o|ou|\/)\s?(\d{1,2})\s?)?(?:and (?:up|over|older|above)|or (?:older|over|up)|years?|y\/?o|jahren?|anos|años|ans|anni|лет|jaar|lat|let|歳|[岁歲])/gi;
/** Signs that are also words ("ma", "r"): in capitals only, unless they are the whole value. */
const CAPITALS = /^(?:[gkrtmupex]|ma|ao|nc)$/;
const GLUED = /(?<=[a-z)])FR(7|13|15|18|21)(?=\d|$)/;

let signs: Map<string, number> | undefined;
let words: readonly RegExp[] | undefined;

function signTable(): Map<string, number> {
  if (signs) return signs;
  signs = new Map();
  for (const [i, level] of LEVELS.entries()) for (const sign of SIGNS[level].split(' ')) signs.set(sign, i);
  return signs;
}

/** One pattern a level: whole words, not "non-explicit" and not "nothing adult". */
function wordPatterns(): readonly RegExp[] {
  words ??= LEVELS.map(
    (level) => new RegExp(`(?<![A-Za-zÀ-ÖØ-öø-ӿ぀-鿿\\d]|non-?|not |nothing |no |n't )(?:${WORDS[level]})(?![A-Za-zÀ-ÖØ-öø-ӿ぀-鿿\\d])`, 'gi'),
  );
  return words;
}

function levelOfAge(age: number): number {
  if (age < 9) return 0;
  if (age < 16) return 1;
  return age < 18 ? 2 : 3;
}

function levelOfSign(sign: string, text: string): number | undefined {
  const key = sign.toLowerCase().replace(/[\s–—-]/g, '');
  const short = text.length <= 24;
  if (CAPITALS.test(key) && sign !== sign.toUpperCase() && text.trim().length > 2) return undefined;
  if (SHORT_ONLY.test(key) && !short && !text.trimStart().replace(/^\W+/, '').startsWith(sign)) return undefined;
  if (key === 'e' && /everyone/i.test(text)) return 0;
  return signTable().get(key) ?? signTable().get(key.replace('+', ''));
}

function agesIn(text: string, pattern: RegExp): number[] {
  const ages = [...text.matchAll(pattern)].flatMap((match) => match.slice(1)).filter((age) => age !== undefined);
  return ages.map(Number).filter((age) => age <= 21).map(levelOfAge);
}

function signLevels(text: string): number[] {
  const people = text.replace(PEOPLE, (pair) => ' '.repeat(pair.length));
  const found = [...people.matchAll(SIGN), ...people.matchAll(AFTER_SLASH)].map((match) => levelOfSign(match[0], text));
  return [...found, ...agesIn(text, AGE_SIGN)].filter((level) => level !== undefined);
}

function wordLevels(text: string): number[] {
  return wordPatterns().flatMap((pattern, level) => (text.search(pattern) >= 0 ? [level] : []));
}

/** Words count beside signs only where one stands for itself: "R/Adult", not "R for adult themes". */
function loneWordLevels(text: string): number[] {
  if (text.length > 40 || !/[/|,;]| or /.test(text)) return [];
  const parts = text.split(/[/|,;]| or /).map((part) => part.trim());
  return wordPatterns().flatMap((pattern, level) => (parts.some((part) => part.replace(pattern, '') === '' && part) ? [level] : []));
}

/** Ages and words count where no sign stands: "PG-13 for mature themes" is PG-13. */
function levelOf(text: string): RatingLevel | undefined {
  const bySign = signLevels(text);
  const levels = bySign.length ? [...bySign, ...loneWordLevels(text)] : [...agesIn(text, AGE_BEFORE), ...agesIn(text, AGE_AFTER), ...wordLevels(text)];
  return levels.length ? LEVELS[Math.max(...levels)] : undefined;
}

/**
 * The value of a rating field. Several ratings ("R/NC-17", "this part PG-13, NC-17 overall") count as the highest.
 * No `level` where no known rating is meant: an unknown rating must never pass for a mild one.
 */
export function parseRating(text: string): Rating | undefined {
  const raw = text.slice(0, 1000).replace(/\s+/g, ' ').trim();
  if (!raw) return undefined;
  const glued = GLUED.exec(raw);
  const level = levelOf(glued ? `FR${glued[1]}` : raw) ?? (UNRATED.test(raw) || UNRATED.test(raw.toLowerCase()) ? 'unrated' : undefined);
  return level ? { raw, level } : { raw };
}

/** "(PG-13)", "[NC-17]", "(Rated R/M)", "[ T - Teen: Not suitable for readers under 13 ]". */
const BRACKETED = /[([]\s*((?:rated|rating:?)?\s*([^()[\]]{1,80}?))\s*[)\]]/gi;
/** "Rated R for language", "rating is M", "rated: PG-13". */
const RATED = /\b(?:is |are |been )?(?:rated|rating(?: is| of)?)[\s:'"“]+((?:fiction |ficção )?[^\s.,;)]{1,6}(?:\s?-\s?\d\d)?)/gi;
/** "PG. Credits are below", "R for f/f sexuality", a sign that opens the line. */
const OPENING = /^\W{0,3}((?:PG|NC)\s?-?\s?1\d|PG|FR[TCM]|FRAO|[GRTM](?= for |\W*$))(?=[\s.,;:)]|$)/;
/** Signs that are nothing else anywhere. */
const ANYWHERE = /(?<![A-Za-zÀ-ÖØ-öø-ӿ぀-鿿\d])(?:P[GC]\s?-?\s?1[2-7]|NC\s?-?\s?1[78]|FRAO|FR(?:7|1[358]|21))(?![A-Za-zÀ-ÖØ-öø-ӿ぀-鿿\d])/gi;
const STARTS_WITH_SIGN = /^(?:(?:PG|PC|NC|R|P|FRT?)\s?-?\s?\d\d|PG|MA|FR[TCM]|FRAO|NR|K\+?|[GRTMEX])(?=$|[\s/,;:.-])|^(?:teen|mature|explicit|adult|general|all ages)$/i;

/** A rating inside other text, as in title lines; `raw` holds the piece alone. Ordinary brackets and letters are left. */
export function findRating(line: string): Rating | undefined {
  const text = line.slice(0, 1000);
  for (const [, raw = '', inner = ''] of text.matchAll(BRACKETED)) {
    const rating = STARTS_WITH_SIGN.test(inner.trim()) ? parseRating(raw) : undefined;
    if (rating?.level) return rating;
  }
  for (const [, raw = ''] of text.matchAll(RATED)) {
    const rating = parseRating(raw.replace(/['"”]/g, ''));
    if (rating?.level) return rating;
  }
  const opening = OPENING.exec(text)?.[1] ?? text.match(ANYWHERE)?.join(', ');
  if (opening) return parseRating(opening);
  const glued = GLUED.exec(text);
  return glued ? parseRating(`FR${glued[1]}`) : undefined;
}
