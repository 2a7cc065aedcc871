import { splitOutside, tidy, unique } from '../../text/lists';

/** One side of a pairing: "Ray K.", "Clark Kent", "7", "??", "Doctor!Sherlock", "Tom (Voldemort)". */
const WORD = "(?:[A-ZÀ-ÖØ-ÞЀ-Я]\\.(?![A-Za-zÀ-ÖØ-öø-ӿ぀-鿿])|[A-Za-zÀ-ÖØ-öø-ӿ぀-鿿\\d?](?:[A-Za-zÀ-ÖØ-öø-ӿ぀-鿿\\d'’!_?-]|\\.(?=[A-Za-zÀ-ÖØ-öø-ӿ぀-鿿]))*)";
const SIDE = `${WORD}(?: (?:(?:de|la|von|van|no) )?(?=[A-ZÀ-ÖØ-ÞЀ-Я])${WORD}){0,3}(?: ?\\([^()\\n]{1,20}\\)(?= ?[/x]))?`;
/** "/", "\", " x ", "+", "->", "&", and the x of "1x2", "SeiferxSquall", "3x4x3". */
const LINK = ' ?(?:[/\\\\]|\\+|->|→|×|♥|&) ?| [xX] ';
const PAIR = new RegExp(`(?<![A-Za-zÀ-ÖØ-öø-ӿ぀-鿿\\d])${SIDE}(?:(?:${LINK})${SIDE})+`, 'g');
const TIGHT = /(?<![A-Za-zÀ-ÖØ-öø-ӿ぀-鿿\d])(?:[\dDMRSHQTW?]{1,2}(?:[x+][\dA-Z?]{1,2})+|[A-ZÀ-ÖØ-ÞЀ-Я][A-Za-zÀ-ÖØ-öø-ӿ぀-鿿]+?x[A-ZÀ-ÖØ-ÞЀ-Я][A-Za-zÀ-ÖØ-öø-ӿ぀-鿿]+|[A-ZÀ-ÖØ-ÞЀ-Я][a-zß-öø-ÿа-џ]+(?:[A-ZÀ-ÖØ-ÞЀ-Я][a-zß-öø-ÿа-џ]+)+)(?![A-Za-zÀ-ÖØ-öø-ӿ぀-鿿\d/])/g;
/** What an author puts before a pairing: how much of it there is, and of what. */
const HEDGE =
  /^(?:implied|mention(?:s|ed|ing)?|past|slight|some|background|side|pairings?|brief|eventual|one-?sided|hints?|maybe|possib[A-Za-zÀ-ÖØ-öø-ӿ぀-鿿]*|minor|major|main|mainly|mostly|also|and|of|to|with|pre|established|unrequited|light|onesided|canon|du|de|sopratutto|soprattutto|con|alusiones|al|future|former|previous|slash|het|femslash|gen|on|the|a|an|or|et|und|y|e|plus|for)[\s:]+/i;
/** "DCU Tim/Kon": the fandom before the pair. */
const ACRONYM = /^[A-ZÀ-ÖØ-ÞЀ-Я]{3,}\s(?=[A-ZÀ-ÖØ-ÞЀ-Я][a-zß-öø-ÿа-џ])/;
const AFTER = /\s(?:friendship|romance|slash|slashy|eventual|implied|pairing|relationship|UST|POV|from|who|is|are|in|insinuado)\b.*$/is;
/** Letters that say which kind of love, and words that merely have a slash. */
const NO_PAIR =
  /^(?:[mf]{1,2}\/[mf]{1,2}(?:\/[mf])*|and\/or|his?\/hers?|s?he\/\w+|him\/her|h\/c|d\/s|s\/m|n\/a|w\/.*|a\/n|a\/u|b\/c|\d+\s?\/\s?[\d?]+|.*\b(?:slash|het|gen|comfort|angst|romance|warnings?|drama|humou?r|general|other|none)\s?\/.*|.*\/\s?(?:or|slash|het|gen|comfort|other|romance|drama|various)\b.*|https?.*)$/i;
const AND = /\s(?:and|und|et|y|e|и|with|mit|&|\+)\s/;
/** A pairing field is a few lines long. */
const LONGEST = 1500;
const VAGUE = /^(?:various|multiple|many|several|lots|see .*|to be .*|secret|surprise|\?+|-+)$/i;

function withoutHedges(pair: string): string {
  const shorter = pair.replace(HEDGE, '').replace(ACRONYM, '');
  return shorter === pair ? pair : withoutHedges(shorter);
}

const clean = (pair: string): string =>
  tidy(withoutHedges(tidy(pair)).replace(AFTER, '')).replace(/(?<=[a-zß-öø-ÿа-џ\d]{2})[.!]+$/, '').replace(/\s?([/\\])\s?/g, '$1');

/** Pairs that a link shows: "Clark/Lex", "13 x 5", "1x2", "SeiferxSquall", "Lee -> Sakura", "Harry & Hermione". */
export function findPairings(text: string): string[] {
  const line = text.slice(0, LONGEST);
  const found = [...line.matchAll(PAIR), ...line.matchAll(TIGHT)].sort((a, b) => a.index - b.index);
  const outer = found.filter((match, i) => !found.some((other, j) => i !== j && covers(other, match) && (j < i || !covers(match, other))));
  return unique(outer.map(([pair]) => clean(pair)).filter((pair) => !NO_PAIR.test(pair) && /[/\\x+&>→×♥A-ZÀ-ÖØ-ÞЀ-Я]/.test(pair)));
}

function covers(outer: RegExpExecArray | RegExpMatchArray, inner: RegExpExecArray | RegExpMatchArray): boolean {
  const [from = 0, start = 0] = [outer.index, inner.index];
  return from <= start && from + outer[0].length >= start + inner[0].length;
}

/** Nothing but names: "Heero Yuy and Duo Maxwell, Trowa and Quatre", "Chlark", "снарри". */
function fromNames(text: string): string[] {
  const pieces = splitOutside(text.slice(0, LONGEST).replace(/\([^()]*\)/g, ' '), /\s*[,;\n]\s*/g).map(clean);
  const joined = pieces.filter((piece) => AND.test(piece)).map((piece) => piece.split(AND).map(tidy).join('/'));
  if (joined.length) return joined.filter((pair) => !/\/$|…/.test(pair));
  const whole = tidy(text.replace(/\s+/g, ' ').replace(/\([^()]*\)\W*$/, ''));
  return whole.length <= 80 && !VAGUE.test(whole) && !NO_PAIR.test(whole) && /[A-Za-zÀ-ÖØ-öø-ӿ぀-鿿]/.test(whole) ? [clean(whole)] : [];
}

/**
 * The pairings of a field as written, without hedges ("mentions of", "(implied)") and without the names that stand alone beside pairs.
 * Names without a link are joined by "/" at an "and"; a word of its own ("Chlark", "none") is kept.
 */
export function parsePairings(text: string): string[] {
  const pairs = findPairings(text);
  return pairs.length ? pairs : unique(fromNames(text)).filter(Boolean);
}
