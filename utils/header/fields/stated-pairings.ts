import { hasAny } from '../../text/letters';
import { unique } from '../../text/lists';
import { SHIP_NAMES } from '../../vocabulary/ship-names';
import type { FieldName, HeaderField } from '../header';
import { type Around, linesNear } from './around';
import { knownFandoms } from './known-fandoms';
import { findPairings, parsePairings } from './pairings';

/** "Fandom/Characters: Merlin, Arthur/Merlin": the label says that people stand here, whatever else they are the names of. */
const OF_PEOPLE = /\/\s?(?:char|pair)/i;

/** Where pairs stand on pages that have no pairing field, the likeliest first. */
const PLACES: readonly FieldName[] = ['characters', 'category', 'warnings', 'summary', 'rating', 'title', 'other', 'length', 'fandom', 'notes', 'challenge'];
/** "Shounen-ai 1x2": what shows a pair at all. */
const MAY_PAIR = /[/\\+×→♥☓✕♡⇔]|->|\d ?x ?\d|[a-z]x[A-Z]|\bMSR\b/;
/** "MSR": a pair with a name of its own. */
const NAMED = /\bMSR\b/;
/** Prose has slashes for many things: only names in capitals on both sides. */
const PROSE: ReadonlySet<FieldName> = new Set(['notes', 'summary', 'other', 'length', 'fandom', 'title', 'challenge']);
const IN_CAPITALS = /^(?:[a-z]{1,4}!)?[A-Z\u00c0-\u00de\u0410-\u042f\d].*?(?:[/\\+×→♥x]|->) ?[A-Z\u00c0-\u00de\u0410-\u042f\d?]/;

function pairsIn(text: string, strict: 'strict' | 'any'): string[] {
  if (!hasAny(text, '/x+×→♥>\\☓✕♡⇔') && !text.includes('MSR')) return [];
  if (!MAY_PAIR.test(text)) return [];
  const pairs = findPairings(text).filter((pair) => !pair.includes('&') && (strict === 'any' || IN_CAPITALS.test(pair)) && knownFandoms(pair, 'prose').length === 0);
  return text.includes('MSR') && NAMED.test(text) ? ['MSR', ...pairs] : pairs;
}

/** Where a pair's own name may stand, and how much is looked through for one, in UTF-16 units. */
const SHIPPED: ReadonlySet<FieldName> = new Set(['title', 'notes', 'category', 'other', 'summary']);
const [LONGEST_VALUE, LONGEST_LINE] = [4000, 160];

/** "Who with who: I/K", "Couples: …": a label of its own among other lines. */
const LOVE_LABEL = /^\W*([^:\n]{3,30}):\s*(\S[^\n]*)$/;
const OF_LOVE = /\b(?:who(?:'?s)? with|coupl|ships?\b|shipping|pairs?\b|pairing|otps?\b|lovers|smooch|snog)/i;
/** "john/sherlock,": a line that is a pair. */
const WHOLE_LINE = /^\W{0,2}([a-z]{3,12}\/[a-z]{3,12})[,.;]?$/;

/** Pairs that a line names under a label of its own, or is. */
function pairsOfLine(line: string): string[] {
  const [, label, value] = LOVE_LABEL.exec(line) ?? [];
  if (label !== undefined && value !== undefined && OF_LOVE.test(label)) return findPairings(value);
  const whole = WHOLE_LINE.exec(line)?.[1];
  return whole === undefined ? [] : findPairings(whole);
}

/** Pairs that have one word for their name. */
const namedShips = (text: string): string[] => text.split(/[\s,;.!?()[\]#*"~:]+/).filter((word) => SHIP_NAMES.has(word.toLowerCase()));

/** Beside a rating only whole names are people: "R/M" is two ratings. */
const LONG_SIDES = /^[A-Z][a-z]{2,}\/[A-Z][a-z]{2,}/;

const namesOf = (pair: string): string => pair.toLowerCase().split(/\s*[&/]\s*/).sort().join('/');

/** Each pair once: "Harry & Hermione" under one label and "Harry/Hermione" under another are the same two, and the latter says more; so does a pair with full names. */
function distinct(pairs: readonly string[]): string[] {
  const loves = new Set(pairs.filter((pair) => !pair.includes('&')).map(namesOf));
  const apart = unique(pairs.filter((pair) => !pair.includes('&') || !loves.has(namesOf(pair))));
  return apart.filter((pair) => !apart.some((other) => other.length > pair.length && isFuller(other, pair)));
}

const sidesOf = (pair: string): readonly (readonly string[])[] => pair.toLowerCase().split(/\s*\/\s*/).map((side) => side.split(' '));

/** "Julian Bashir/Elim Garak" beside "Garak/Bashir". */
function isFuller(full: string, short: string): boolean {
  const [names, sides] = [sidesOf(full), sidesOf(short)];
  return names.length === sides.length && names.every((name) => name.length > 1) && sides.every((side) => names.some((name) => side.every((word) => name.includes(word))));
}

/** The pairings of a header: what its pairing fields state; only where none does, what other fields and the lines around show. */
export function statedPairings(fields: readonly HeaderField[], around: Around): string[] {
  const own = fields.filter(({ field, value }) => field === 'pairing' && value !== '');
  if (own.length) return distinct(own.flatMap(({ value }) => parsePairings(value)));
  const lines = [...fields.flatMap(({ value }) => (value.length <= LONGEST_VALUE ? value.split('\n') : [])), ...(around.between ?? []), ...linesNear(around)].filter((line) => line.length <= LONGEST_LINE);
  const lined = lines.flatMap(pairsOfLine);
  if (lined.length) return unique(lined);
  for (const place of PLACES) {
    const found = fields.filter(({ field }) => field === place).flatMap(({ value, label }) => (OF_PEOPLE.test(label) ? findPairings(value) : pairsIn(value, PROSE.has(place) ? 'strict' : 'any'))).filter((pair) => place !== 'rating' || LONG_SIDES.test(pair));
    if (found.length) return unique(found);
  }
  const ships = [...fields.filter(({ field }) => SHIPPED.has(field)).map(({ value }) => value), ...lines].flatMap(namedShips);
  if (ships.length) return unique(ships);
  return unique(linesNear(around).filter((line) => /[([]|fic|\s[-–—]\s/i.test(line)).flatMap((line) => pairsIn(line.replace(/[()[\]]/g, ','), 'strict')));
}
