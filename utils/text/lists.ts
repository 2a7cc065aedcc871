/** Spaces to one, none at the ends, no comma or dash left over from a cut. */
export function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:|•*–—-]+|[\s,;:|*–—]+$/g, '')
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
  return [...pieces, text.slice(from)].map(tidy).filter((piece) => /[A-Za-zÀ-ÖØ-öø-ӿ぀-鿿\d?]/.test(piece));
}

/** The same thing said twice is once in the list; the first spelling stays. */
export function unique(pieces: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const piece of pieces) {
    const key = piece.normalize('NFKC').toLowerCase().replace(/[^A-Za-zÀ-ÖØ-öø-ӿ぀-鿿\d+/]+/g, ' ').trim();
    if (!seen.has(key)) seen.set(key, piece);
  }
  return [...seen.values()];
}
