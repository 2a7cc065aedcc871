import { collapse, hasAny, isWordy, trimOf } from './letters';

/** Spaces to one, none at the ends, no comma or dash left over from a cut. */
export function tidy(text: string): string {
  const whole = trimOf(collapse(text), ' ,;:|•*–—-', ' ,;:|*–—');
  return whole.endsWith('-') ? whole.replace(/\s-+$/, '') : whole;
}

/** What is said in brackets, up to a length that no list has. */
const BRACKETS = /[([][^()[\]]{0,200}[)\]]/g;

/** Splits at `separator` outside of brackets; pieces are tidied, blank ones left out. */
export function splitOutside(text: string, separator: RegExp): string[] {
  const masked = hasAny(text, '([') ? text.replace(BRACKETS, (bracket) => '\0'.repeat(bracket.length)) : text;
  const pieces: string[] = [];
  let from = 0;
  for (const match of masked.matchAll(separator)) {
    pieces.push(text.slice(from, match.index));
    from = match.index + match[0].length;
  }
  return [...pieces, text.slice(from)].map(tidy).filter((piece) => isWordy(piece) || piece.includes('?'));
}

/** The same thing said twice is once in the list; the first spelling stays. */
export function unique(pieces: readonly string[]): string[] {
  if (pieces.length < 2) return [...pieces];
  const seen = new Map<string, string>();
  for (const piece of pieces) {
    const key = piece.toLowerCase().replace(/[\s'".,!_-]+/g, ' ').trim();
    if (!seen.has(key)) seen.set(key, piece);
  }
  return [...seen.values()];
}
