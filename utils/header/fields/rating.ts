import { fold } from '../../text/fold';
import { collapse, hasAny, hasDigit, holdsAny, isWordy } from '../../text/letters';
import { narrow } from '../../text/narrow';
import { phraseIn, spaced } from '../../text/phrases';
import { wordsOf } from '../../vocabulary/known-words';
import { LEVELS, SHORT_ONLY, SIGNS } from '../../vocabulary/ratings';
import type { Rating } from '../header';

/** "pg-13", "nc17", "frt-13", "k+", "12a", "p18-avl", "r18g", "r": what can be a sign, in lower case; the table decides. */
const SIGN = /(?:[a-z]{1,4} ?[-–—]? ?\d\d?(?: ?-? ?(?:avl|slash)|g(?![a-z])|\+)?|12a|[a-z]{1,4}\+?)(?=-?ish\b|(?![a-z\d'’&+\u00c0-\u1fff]|![a-z]))/g;
/** What a sign never follows: "don't", "non-R", "AU/PG" is one but "m/m" is people. */
const NOT_AFTER = /[a-z\d\u00c0-\u1fff/!&.-]$|[a-z]['’]$/;
/** "PG-13/R" and "G/K" are two ratings; any other letter against letter is people. */
const BOTH_SIGNS = new Set('g/k k/g r/m m/r g/t k/t t/m m/e t/e r/e k/m g/pg'.split(' '));
const PEOPLE = /(?<![a-z\d\u00c0-\u1fff\u3040-\ud7ff])[a-z\d]\/[a-z\d](?![a-z\d+])/g;
/** Signs of two letters and more, and letters that are seldom names: the ones that may follow a slash. */
const AFTER_SLASH = /\/ ?$/;
const SINGLE = new Set('g k r t m u p e x ma ao nc'.split(' '));
/** "15+", "+18", "(18)", and "-16" as France forbids. */
const AGE_SIGN = /(?<![a-z\d-])\+?(\d{1,2}) ?\+|(?<![a-z\d])\+ ?(\d{1,2})(?!\d)|^\W*(\d{1,2})\W*$|(?<![a-z\d/.-])-(1[0268])(?![\d-])/g;
/** "age 13 and up", "ab 16", "under 18", "fsk 16". */
const AGE_BEFORE =
  /(?:ages?|ab|under|over|above|than|fsk|unter|uber|от|до|старше|od|od lat|do lat|powyzej|ponizej|sotto i|dai|minori di|minori di anni|minori degli anni|minori|maggiori di|menores de|mayores de|maiores de|menores que|maiores que|moins de|plus de|moins|vm|v\.m\.|boven|onder|vanaf|tot|below)[\s.…]*(\d{1,2})(?!\d)/g;
/** "14 anos", "6 oder 12 jahre", "18 or older". */
const AGE_AFTER = /(?<!\d)(\d{1,2}) ?(?:(?:oder|or|o|ou|\/) ?(\d{1,2}) ?)?(?:and (?:up|over|older|above)|or (?:older|over|up)|years?|y\/?o|jahre|anos|ans|anni|лет|года|jaar|lat|let|roku|歳|才|禁|[岁歲])/g;
/** "15 for language", "15-ish": an age that opens a value and is given a reason, or is all of it. */
const LEADING_AGE = /^\W*(1[2-8])(?: ?-?ish)?(?=\W*$|\s*[,;(!–—]|[\s,.;(]+(?:for|because|due|as|on account|mostly|maybe)\b)/;
/** Ages in words: "Fifteen-ish", "PG-thirteen". */
const AGE_WORDS = /\b(?:twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)\b/gi;
const AGES: readonly string[] = ['twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen'];
/** A scale of traffic lights, where the colour is all that is said. */
const COLOURS: readonly string[] = ['green|verde', 'yellow|giallo', 'orange|amber|arancione', 'red|rosso|rossa'];
/** "X-Men", "T-shirt", "E-mail": a letter before a hyphen is no sign; "R-rated" and "R-ish" are. */
const WORD_BEHIND = /^-(?!ish\b|rated\b|plus\b)[a-z]{2}/;
/** "(Past Donor)FR1512": cells that ran together. */
const GLUED = /[a-z)](FR(?:7|13|15|18|21))(?!\d{3})/;
const NOTHING = /^[^a-z\d\u00c0-\u1fff\u3040-\ud7ff]*(?:none|n\/a|nil)?[^a-z\d\u00c0-\u1fff\u3040-\ud7ff]*$/;
const SHORT = new Set(SHORT_ONLY.split(' '));
const YOUNG_ADULT = / young adults? /g;
const DENIAL = /(?:non|not|nothing|no|n t|nicht|nao|pas|niet|nie|не|sin|ni|не только) $/;
/** Longest value in which a lone letter is a sign wherever it stands, in UTF-16 units. */
const SHORT_VALUE = 24;
const LIST = 40;

let table: Map<string, number> | undefined;
function levelOfKey(key: string): number | undefined {
  table ??= new Map(SIGNS.flatMap((signs, level) => signs.split(' ').map((sign) => [sign, level] as const)));
  return table.get(key) ?? table.get(key.replace(/\+|avl$|slash$/, ''));
}

const levelOfAge = (age: number): number => (age < 9 ? 0 : age < 16 ? 1 : age < 18 ? 2 : 3);

function agesIn(text: string, pattern: RegExp): number[] {
  const ages = [...text.matchAll(pattern)].flatMap((match) => match.slice(1)).filter((age) => age !== undefined);
  return ages.map(Number).filter((age) => age <= 21).map(levelOfAge);
}

/** The level of the sign at `at`; letters that are words count in capitals, and where they open a short value. */
function levelOfSign(lower: string, original: string, sign: string, at: number): number | undefined {
  const key = hasAny(sign, ' –—-') ? sign.replace(/[\s–—-]/g, '') : sign;
  const level = levelOfKey(key);
  if (level === undefined) return undefined;
  const before = lower.slice(0, at);
  if (before && NOT_AFTER.test(before) && !(AFTER_SLASH.test(before) && !SHORT.has(key)) && !(key.length > 1 && /[.]$/.test(before))) return undefined;
  if (SINGLE.has(key) && hasDigit(lower.slice(at + sign.length, at + sign.length + 3).replace(' ', '').charAt(0))) return undefined;
  if (SINGLE.has(key) && WORD_BEHIND.test(lower.slice(at + sign.length, at + sign.length + 8))) return undefined;
  const written = original.slice(at, at + sign.length);
  if (SINGLE.has(key) && written !== written.toUpperCase() && original.trim().length > 2) return undefined;
  if (SHORT.has(key) && original.length > SHORT_VALUE && isWordy(before)) return undefined;
  return key === 'e' && lower.includes('everyone') ? 0 : level;
}

/** "M/16": a rating of Portuguese cinemas. */
const PORTUGUESE = /(?<![a-z\d])m\/(?=1\d)/g;
/** "R指定なし": what is denied is no rating. */
const DENIED_SIGN = /r ?-? ?(?:1[58])? ?指定?(?:は)?(?:なし|無し|無)|無r指定/g;
const withoutPeople = (text: string): string => (text.includes('/') ? text.replace(PEOPLE, (pair) => (BOTH_SIGNS.has(pair) ? pair : '   ')) : text);

function signLevels(text: string): number[] {
  const lower = withoutPeople(text.toLowerCase().replace('tv-', 'tv ').replace(DENIED_SIGN, (denied) => ' '.repeat(denied.length)).replace(PORTUGUESE, ' m'));
  const found = [...lower.matchAll(SIGN)].map(({ 0: sign, index }) => levelOfSign(lower, text, sign, index));
  return [...found, ...(hasDigit(lower) && (hasAny(lower, '+') || hasAny(lower.charAt(0), '-') || lower.length < 8) ? agesIn(lower, AGE_SIGN) : [])].filter((level) => level !== undefined);
}

/** Levels that words state: whole words, not "non-explicit", not "nothing adult", and a young adult is no adult. */
function wordLevels(text: string): number[] {
  const all = spaced(text);
  const grown = all.replace(YOUNG_ADULT, ' ');
  return LEVELS.flatMap((level, i) => {
    const words = level === 'explicit' ? grown : all;
    const phrase = phraseIn(words, wordsOf('ratings')[level]);
    return phrase && !DENIAL.test(words.slice(0, words.indexOf(phrase))) ? [i] : [];
  });
}

/** Words count beside signs only where one stands for itself: "R/Adult", not "R for adult themes". */
function loneWordLevels(text: string): number[] {
  if (text.length > LIST || !(hasAny(text, '/|,;') || text.includes(' or '))) return [];
  const parts = text.split(/[/|,;]| or /).map((part) => spaced(part).trim());
  return LEVELS.flatMap((level, i) => (wordsOf('ratings')[level]?.split('|').some((word) => parts.includes(word)) ? [i] : []));
}

const inDigits = (text: string): string => (/teen|twelve/i.test(text) ? text.replace(AGE_WORDS, (word) => String(12 + AGES.indexOf(word.toLowerCase()))) : text);
const colourOf = (text: string): number => COLOURS.findIndex((names) => names.split('|').includes(spaced(text.replace(/\([^()]*\)/g, ' ')).trim()));

/** Ages and words count where no sign stands: "PG-13 for mature themes" is PG-13. */
function strongest(text: string): number {
  const bySign = signLevels(text);
  if (bySign.length) return Math.max(...bySign, ...loneWordLevels(text));
  const folded = fold(text);
  const ages = hasDigit(folded) ? [...agesIn(folded, AGE_BEFORE), ...agesIn(folded, AGE_AFTER)] : [];
  const leading = LEADING_AGE.exec(folded)?.[1];
  return leading === undefined ? Math.max(-1, ...ages, ...wordLevels(text), colourOf(text)) : Math.max(levelOfAge(Number(leading)), ...ages);
}

const saysNone = (text: string): boolean => NOTHING.test(text.toLowerCase()) || /\bNR\b/.test(text) || phraseIn(spaced(text), wordsOf('ratings')['unrated']) !== '';

/**
 * The value of a rating field. Several ratings ("R/NC-17", "this part PG-13, NC-17 overall") count as the highest.
 * No `level` where no known rating is meant: an unknown rating must never pass for a mild one.
 */
export function parseRating(text: string): Rating | undefined {
  const raw = collapse(text.slice(0, 1000));
  if (!raw) return undefined;
  const level = LEVELS[strongest((raw.includes('FR') && GLUED.exec(raw)?.[1]) || inDigits(narrow(raw)))] ?? (saysNone(raw) ? 'unrated' : undefined);
  return level ? { raw, level } : { raw };
}

/** "(PG-13)", "[NC-17]", "(Rated R/M)", "[ T - Teen: Not suitable for readers under 13 ]". */
const BRACKETED = /[([]\s*((?:[Rr]ated|[Rr]ating:?)?\s*([^()[\]]{1,80}))[)\]]/g;
/** "Rated R for language", "rating is M", "rated: PG-13". */
const RATED = /\b(?:[Rr]ated|RATED|[Rr]ating(?: is| of)?)[\s:'"“]+([^\s.,;)'"”]{1,6}(?:\s?-\s?\d\d)?)/g;
/** "PG. Credits are below", "R for f/f sexuality", a sign that opens the line. */
const OPENING = /^\W{0,3}((?:PG|NC)\s?-?\s?1\d|PG|FR[TCM]|FRAO|[GRTM](?= for |\W*$))(?=[\s.,;:)]|$)/;
/** Signs that are nothing else anywhere. */
const ANYWHERE = /(?<![A-Za-z\d+])(?:\+1[0-8]|P(?:6|12|16|18)(?:-?(?:Slash|AVL))?|P[GC]\s?-?\s?1[2-7]|NC\s?-?\s?1[78]|FRAO|FR-?(?:7|1[358]|21)|FR[CTM](?=[\s.,;:)]|$))(?![A-Za-z\d])/g;
const STARTS_WITH_SIGN = /^(?:(?:PG|PC|NC|R|P|FRT?)\s?-?\s?\d\d|PG|MA|FR[TCM]|FRAO|NR|K\+?|[GRTMEX])(?=$|[\s/,;:.-])/;
/** "18+", "All Ages": a line that says nothing else. */
const ALONE = /^\W{0,3}(1[2-8] ?\+|all ages|adults only|general audiences|for all ages)\W{0,3}$/i;
/** "R, from this chapter on", "Hard R", "NC-17ish": a line that rates. */
const OPENS_LINE = /^\W{0,3}(?:[A-Z][\w' -]{1,28}[:=] {0,3})?(?:[Aa]n? )?((?:(?:[Hh]ard|[Ss]oft|[Ll]ight|[Ss]trong|[Mm]ild|[Hh]igh|[Ll]ow|[Hh]eavy) )?(?:NC-?17|PG-?13|PG|R|G)(?:-?ish)?)(?=\W*$|[,.]? (?:or|if|from|for|because|due|mostly|maybe|overall|eventually|I (?:suppose|guess|think))\b)/;
/** "pg. maybe pg+", "What the bishop would give it: an R". */
const SMALL = /^\W{0,3}(pg(?:-?13)?|nc-?17)[.,](?=\s|$)/;
const GIVEN = /: an? ((?:[a-z]+ )?(?:NC-?17|PG-?13|PG|R|G))\W*$/;
/** "(AaML; PG; Edited)": one piece of a list. */
const WHOLE_SIGN = /^(?:PG(?:-?13)?|NC-?17|R|G)$/;
const WORD_ALONE = /^(?:teen|mature|explicit|adult|general|all ages)\s*$/i;
/** "for all mature readers", "mature audiences only", "P16-Slash", "VM14", "Tous publics", "no recomendada para menores de 16". */
const READERS =
  /\b((?:mature|adult) (?:readers?|audiences?)|ab 1[268]|freigegeben ab \d\d?|VM ?1[48]|FSK ?(?:6|12|16|18)|tous publics|todos los p[uú]blicos|(?:men|mai|may)ores de 1[0-8]|minori di (?:anni )?1[0-8]|(?:sotto i|moins de|od lat|vanaf) 1[0-8])(?!\w)|(全年[齢龄齡]|R-?1[58]|18禁|限制[级級]|普遍?[级級])/i;

/** What any of these holds, in lower case. */
const MAY_RATE = '(|[|rated|rating|pg|pc|nc|fr|r for|g for|t for|m for|ab 1| readers| audience|+|all ages|adults only|an r|an nc|a g|: r|: g|r, |r. |rd r|ft r|ht r|vy r|freigegeben|p6|p16|p12|p18|vm1|vm 1|fsk|public|públic|ores de 1|minori di|sotto i 1|moins de 1|od lat|vanaf 1|全年|r1|r-1|18禁|限制|普';
const leveled = (raw: string): Rating | undefined => {
  const rating = parseRating(raw);
  return rating?.level ? rating : undefined;
};

/** What a pattern finds in the first of the lines that it fits. */
function firstLine(text: string, pattern: RegExp): string | undefined {
  for (const line of text.split('\n')) {
    const found = pattern.exec(line.trim())?.[1];
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A rating inside other text, as in title lines; `raw` holds the piece alone. Ordinary brackets and letters are left. */
export function findRating(line: string): Rating | undefined {
  const text = line.slice(0, 1000);
  if (!holdsAny(text.toLowerCase(), MAY_RATE)) return undefined;
  for (const [, raw = '', inner = ''] of hasAny(text, '([') ? text.matchAll(BRACKETED) : []) {
    const piece = inner.includes(';') ? inner.split(';').map((part) => part.trim()).find((part) => WHOLE_SIGN.test(part)) : undefined;
    const rating = STARTS_WITH_SIGN.test(inner) || WORD_ALONE.test(inner) ? leveled(raw) : piece && leveled(piece);
    if (rating) return rating;
  }
  for (const [, raw = ''] of text.matchAll(RATED)) {
    const rating = leveled(raw);
    if (rating) return rating;
  }
  const alone = firstLine(text, ALONE) ?? firstLine(text, OPENS_LINE) ?? firstLine(text, SMALL) ?? firstLine(text, GIVEN);
  const opening = OPENING.exec(text)?.[1] ?? alone ?? text.match(ANYWHERE)?.join(', ') ?? GLUED.exec(text)?.[1] ?? READERS.exec(text)?.slice(1).find(Boolean);
  return opening ? parseRating(opening) : undefined;
}
