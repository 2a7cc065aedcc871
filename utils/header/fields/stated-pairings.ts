import { hasAny } from '../../text/letters';
import { unique } from '../../text/lists';
import type { FieldName, HeaderField } from '../header';
import { type Around, linesNear } from './around';
import { knownFandoms } from './known-fandoms';
import { findPairings, parsePairings } from './pairings';

/** Where pairs stand on pages that have no pairing field, the likeliest first. */
const PLACES: readonly FieldName[] = ['characters', 'category', 'warnings', 'summary', 'title', 'other', 'length', 'fandom', 'notes', 'challenge'];
/** "Shounen-ai 1x2": what shows a pair at all. */
const MAY_PAIR = /[/\\+×→♥☓✕♡⇔]|->|\d ?x ?\d|[a-z]x[A-Z]|\bMSR\b/;
/** "MSR": a pair with a name of its own. */
const NAMED = /\bMSR\b/;
/** Prose has slashes for many things: only names in capitals on both sides. */
const PROSE: ReadonlySet<FieldName> = new Set(['notes', 'summary', 'other', 'length', 'fandom', 'title', 'challenge']);
const IN_CAPITALS = /^[A-Z\u00c0-\u00de\u0410-\u042f\d].*?(?:[/\\+×→♥x]|->) ?[A-Z\u00c0-\u00de\u0410-\u042f\d?]/;

function pairsIn(text: string, strict: 'strict' | 'any'): string[] {
  if (!hasAny(text, '/x+×→♥>\\☓✕♡⇔') && !text.includes('MSR')) return [];
  if (!MAY_PAIR.test(text)) return [];
  const pairs = findPairings(text).filter((pair) => !pair.includes('&') && (strict === 'any' || IN_CAPITALS.test(pair)) && knownFandoms(pair, 'prose').length === 0);
  return text.includes('MSR') && NAMED.test(text) ? ['MSR', ...pairs] : pairs;
}

/** The pairings of a header: what its pairing fields state; only where none does, what other fields and the lines around show. */
export function statedPairings(fields: readonly HeaderField[], around: Around): string[] {
  const own = fields.filter(({ field, value }) => field === 'pairing' && value !== '');
  if (own.length) return unique(own.flatMap(({ value }) => parsePairings(value)));
  for (const place of PLACES) {
    const found = fields.filter(({ field }) => field === place).flatMap(({ value }) => pairsIn(value, PROSE.has(place) ? 'strict' : 'any'));
    if (found.length) return unique(found);
  }
  return unique(linesNear(around).filter((line) => /[([]|fic/i.test(line)).flatMap((line) => pairsIn(line.replace(/[()[\]]/g, ','), 'strict')));
}
