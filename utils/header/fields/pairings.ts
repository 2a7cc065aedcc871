import { hasAny, hasDigit, opensCapital } from '../../text/letters';
import { splitOutside, tidy, unique } from '../../text/lists';
import { narrow } from '../../text/narrow';
import { SHIP_NAMES } from '../../vocabulary/ship-names';

/** "/", "\", "->", "&", " x ", "+" between two sides; kept as written behind a mark that no page has. */
const LINK = / ?(?:[/／→×♥☓✕✖╳⇒⇔↔♡＆＋]|->|&) ?|(?<=\S)\\(?=\S)| ?\+ ?| [xXхХ] (?=[^a-z]|[a-z]+\b)/g;
const MARK = '\uE000';
/** What ends a pair's surroundings. */
const SEGMENTS = /[,;\n|"“”…()[\]（）【】「」『』、。，；]|!(?=\s|$)| \\ |- |(?<!\s[A-Z])\.(?=\s|$)|(?<=\?)\s|: |\s[–—]\s|\.{2,}/;
/** "1x2", "3x4x3", "R+1", "D+?", "13x5". */
const TIGHT = /^(?:[\dDMRSHQTW?]{1,2}(?:[x+][\dA-Z?]{1,2})+|[A-Z][A-Za-z]+x[A-Z][A-Za-z]+)[.!?]*$/;
/** "1x02", "9x26": season and episode. */
const EPISODE = /^\d{1,2}x(?:0\d|1[4-9]|[2-9]\d)/;
/** "SasuNaru", "DaiKen": two names run together. */
const PORTMANTEAU = /^(?:[A-Z]{1,3})?[A-Z][a-z]+(?:[A-Z][a-z]+)+$|^[A-Z]{2,3}[A-Z][a-z]{2,}$/;
/** "5xMeiran's memory", "Chad/his own reflection": a piece of a list whose second side is no name. */
const PHRASED = /^(?:\d{1,2}x[A-Z\u00c0-\u00de][\w'’-]*(?: [\w'’-]+){1,3}|[A-Z\u00c0-\u00de][\w'’-]*(?: [A-Z][\w'’-]*)?\/(?:his|her|their|the|an?|my|your|own|some|everyone|everybody|anyone|himself|herself)\b(?: [\w'’-]+){0,3})$/;
/** "M/L, M/M": among pairs of letters these are people. */
const LETTER_PAIR = /^[A-Z]\/[A-Z]$/;
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** What an author puts before a pairing: how much of it there is, and of what. */
const HEDGES = setOf(
  'angedeutet angedeutetes erwähnt leicht leichtes hauptsächlich später insinuado leve principal secundario mención menciones léger légère évoqué mention implicite leve implícito accenni accennato lieve намёк намек намёки намеки упоминание фоном główny poboczny wzmianka lekki licht hint sugerencia implied mention mentions mentioned mentioning past slight some background side sided pairing pairings brief eventual one-sided hint hints maybe possible possibly minor major main mainly mostly also and of to with pre pre-slash established unrequited light onesided canon du de sopratutto soprattutto con alusiones al future former previous slash het femslash gen on the a an or et und y e plus for general original fluffy lots about some is are in his her my rating rated',
);
/** What follows one. */
const AFTER = setOf('friendship romance slash slashy eventual implied pairing pairings relationship ust pov from who is are in insinuado story fic if and or but with action series centric centered friendly universe ship shipper fluff interaction');
const PARTICLES = setOf('de la von van no');
/** Words that merely have a slash between them, and letters that say which kind of love. */
const NO_SIDE = setOf(
  'or and slash het gen comfort hurt angst romance warning warnings drama humor humour general others none various his her hers him he she it n/a adventure action mystery suspense horror fantasy sci-fi scifi fluff crossover au fic story parody comedy tragedy family friendship friends supernatural poetry spiritual western crime thriller smut pwp death yaoi yuri shounen-ai shonen-ai lemon lime any all us movie tv book books review reviews comments feedback e-mail email part chapter title author yes no off on pg pg-13 nc-17 nc17 pg13 mpreg kink non-con noncon dub-con femslash lesbian gay bi ust established future past au/ar ar r&r read female male woman man male/male archive series universe theme topic issue paramount viacom cbs fox disney productions fiction fanfic lj dw earth contact date rating category disclaimer notes summary',
);
const SIDE_LETTERS = setOf('m f mm ff mf fm');
const FIXED = setOf('h/c d/s s/m n/a a/n a/u b/c b/d c/c i/o r/r r/hr and/or him/her s/he');
const VAGUE = /^(?:various|multiple|many|several|lots|see .*|to be .*|secret|surprise|\?+|-+)$/i;
const AND = /\s(?:and|und|et|y|e|и|с|i|z|ze|en|met|con|com|avec|with|mit|&|\+)\s/;
/** "ロイとリザ": no blank stands round the word. */
const UNSPACED_AND = /(?<=^[\u3040-\u30ff\u3400-\u9fff]{1,10})(?:と|和|与|與)(?=[\u3040-\u30ff\u3400-\u9fff]{1,10}$)/;
/** "塚不二です。" */
const COPULA = /(?:です|になります|である|でござる)?[。．]?$/;
/** A pairing field is a few lines long. */
const LONGEST = 1500;

const bare = (word: string): string => word.toLowerCase().replace(/[^\w/&-]/g, '');

/** Both sides can be people. */
function isPair(pair: string): boolean {
  const sides = pair.split(/\uE000[^\uE000]*\uE000/).map((side) => side.trim());
  if (sides.length < 2 || sides.some((side) => side === '' || NO_SIDE.has(side.toLowerCase()) || side.startsWith('http'))) return false;
  if (sides.every((side) => SIDE_LETTERS.has(side.toLowerCase())) || FIXED.has(sides.join('/').toLowerCase())) return false;
  return !hasDigit(pair) || !/\d\uE000\/\uE000[\d?]/.test(pair);
}

const nameLike = (word: string): boolean => opensCapital(word) && !HEDGES.has(bare(word)) && !AFTER.has(bare(word));

const hasMark = (word: string | undefined): boolean => word?.includes(MARK) === true;

/** The words of a segment that make one pair: what is linked, and the names to both sides of it. */
function around(words: readonly string[], at: number): [from: number, to: number] {
  let from = at;
  let to = at + 1;
  const [short, last] = [/^[^\uE000]{1,2}\uE000/.test(words[at] ?? ''), /\uE000(?:\d|[A-Z])$/.test(words[at] ?? '')];
  const before = short ? 0 : 2;
  while (from > 0 && at - from < before && (nameLike(words[from - 1] ?? '') || (PARTICLES.has(words[from - 1] ?? '') && nameLike(words[from - 2] ?? '')))) from--;
  const most = last ? 1 : Math.max(2, at - from + 1);
  while (to < words.length && (to - at < most || hasMark(words[to])) && (nameLike(words[to] ?? '') || hasMark(words[to]) || (PARTICLES.has(words[to] ?? '') && nameLike(words[to + 1] ?? '')))) to++;
  return [from, to];
}

/** "DCU Tim/Kon": the fandom before the pair goes. */
const withoutFandom = (pair: string): string => (pair.includes(' ') ? pair.replace(/^[A-Z]{3,} (?=[A-Z][a-z])/, '') : pair);

function inSegment(segment: string): string[] {
  const marked = segment.replace(LINK, (link) => `${MARK}${link.trim().length === 1 && !hasAny(link, 'xX&+') ? link.trim() : link.replaceAll(' ', '\u0002')}${MARK}`);
  const words = marked.split(' ').filter(Boolean);
  const found: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (hasAny(word, 'x+') && TIGHT.test(word) && !EPISODE.test(word)) found.push(word);
    if (!word.includes(MARK)) continue;
    const [from, to] = around(words, at);
    const pair = withoutFandom(words.slice(from, to).join(' '));
    if (isPair(pair)) found.push(pair.replaceAll(MARK, '').replaceAll('\u0002', ' '));
    at = to - 1;
  }
  return found;
}

const clean = (pair: string): string => tidy(pair.replace(/^["'(]+|["')]+$/g, (sign) => (sign === ')' && pair.includes('(') ? sign : ''))).replace(/([a-zß-öø-ÿа-џ\d]{2})[.!]+$/, '$1').replace(/-[Ss]lashy?$/, '');

/** "Tom (Voldemort)/Harry": a side with its other name. */
const ALSO_NAMED = / ?\(([^()\s]{1,20})\)(?= ?\/)/g;

/** Pairs that a link shows: "Clark/Lex", "13 x 5", "1x2", "SeiferxSquall", "Lee -> Sakura", "Harry & Hermione". */
export function findPairings(text: string): string[] {
  const line = narrow(text.slice(0, LONGEST));
  const named = line.includes(')/') || line.includes(') /') ? line.replace(ALSO_NAMED, '\u0003$1\u0004') : line;
  return unique(named.split(SEGMENTS).flatMap(inSegment).map((pair) => clean(pair).replace('\u0003', ' (').replace('\u0004', ')')));
}

function withoutHedge(text: string): string {
  const blank = text.indexOf(' ');
  return blank > 0 && HEDGES.has(bare(text.slice(0, blank))) ? withoutHedge(text.slice(blank + 1)) : text;
}

/** Nothing but names: "Heero Yuy and Duo Maxwell, Trowa and Quatre", "Chlark", "снарри". */
function fromNames(text: string): string[] {
  const plain = narrow(text.slice(0, LONGEST)).replace(/\([^()]*\)/g, ' ');
  const pieces = splitOutside(plain, /\s*[,;\n，、；]\s*/g).map((piece) => clean(withoutHedge(piece)));
  const joined = pieces.filter((piece) => AND.test(piece) || UNSPACED_AND.test(piece)).map((piece) => piece.split(AND.test(piece) ? AND : UNSPACED_AND).map(tidy).join('/'));
  if (joined.length) return joined.filter((pair) => !/\/$|…/.test(pair));
  const whole = tidy((narrow(text).split('|')[0] ?? '').replace(/\s+/g, ' ').replace(/\([^()]*\)\W*$/, '').replace(COPULA, ''));
  return whole.length <= 80 && whole !== '' && !VAGUE.test(whole) && !whole.split('/').every((side) => SIDE_LETTERS.has(side.toLowerCase())) ? [clean(whole)] : [];
}

/** What only a list of pairings shows: sides that are no names, and letters that elsewhere stand for men and women. */
function fromPieces(text: string): string[] {
  const pieces = text.slice(0, LONGEST).split(/[,;\n]/).map((piece) => tidy(piece.replace(/\([^()]*\)/g, ' ').trim()));
  const areLetters = pieces.filter((piece) => LETTER_PAIR.test(piece) && isPair(piece.replace('/', `${MARK}/${MARK}`))).length > 1;
  return pieces.filter((piece) => PHRASED.test(piece) || (areLetters && LETTER_PAIR.test(piece)));
}

/**
 * The pairings of a field as written, without hedges ("mentions of", "(implied)") and without the names that stand alone beside pairs.
 * Names without a link are joined by "/" at an "and"; a word of its own ("Chlark", "none") is kept.
 */
export function parsePairings(text: string): string[] {
  const pairs = [...findPairings(text), ...fromPieces(text)];
  const words = text.slice(0, LONGEST).split(/[\s,;.!?()]+/);
  const joined = words.filter((word) => PORTMANTEAU.test(word) || SHIP_NAMES.has(word.toLowerCase()));
  return pairs.length || joined.length ? inOrder(text, [...pairs, ...joined.filter((word) => !pairs.some((pair) => pair.includes(word)))]) : unique(fromNames(text)).filter(Boolean);
}

const inOrder = (text: string, pieces: readonly string[]): string[] => [...unique(pieces)].sort((a, b) => text.indexOf(a) - text.indexOf(b));
