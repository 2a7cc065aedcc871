/** Spaces to one, none at the ends, no comma or dash left over from a cut. */
export function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:|•*–—-]+|[\s,;:|*–—]+$/gu, '')
    .replace(/\s-+$/, '')
    .trim();
}

/** Splits at `separator` outside of brackets; pieces are tidied, blank ones left out. Linear in its input. */
export function splitOutside(text: string, separator: RegExp): string[] {
  const masked = text.replace(/[([][^()[\]]*[)\]]/g, (bracket) => '\0'.repeat(bracket.length));
  const pieces: string[] = [];
  let from = 0;
  for (const match of masked.matchAll(separator)) {
    pieces.push(text.slice(from, match.index));
    from = match.index + match[0].length;
  }
  return [...pieces, text.slice(from)].map(tidy).filter((piece) => /[\p{L}\p{N}?]/u.test(piece));
}

/** The same thing said twice is once in the list; the first spelling stays. */
export function unique(pieces: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const piece of pieces) {
    const key = piece.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}+/]+/gu, ' ').trim();
    if (!seen.has(key)) seen.set(key, piece);
  }
  return [...seen.values()];
}
