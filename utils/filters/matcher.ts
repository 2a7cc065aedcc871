import { clausesOf, degreeOf, isDenied } from './denied';
import { isOneOf, UNSPACED_AFTER, UNSPACED_BEFORE } from './around-words';
import type { LesserDegree } from './rule';
import type { Part } from './subject';

/** A name or words to look for, folded; made once for a rule. */
export type Pattern =
  /** The whole of a part; `pieces` are what stands between the `*`, one where there is none. */
  | { readonly kind: 'is'; readonly pieces: readonly string[] }
  /** Words in a row, each cut at its `*`; a lone `*` is ['', '']. */
  | { readonly kind: 'words'; readonly words: readonly (readonly string[])[]; readonly text: string }
  /** Of a script that sets no blanks: anywhere. */
  | { readonly kind: 'within'; readonly text: string };

/** Letters from here on stand in scripts without blanks between words. */
const isUnspaced = (text: string): boolean => text >= '\u3040' && text < '\uac00';

/** From ` folded pattern `: see `normalPattern`. */
export function isPattern(folded: string): Pattern {
  return { kind: 'is', pieces: folded.split('*') };
}

export function wordsPattern(folded: string): Pattern {
  const text = folded.trim();
  if (isUnspaced(text) && !text.includes('*') && !text.includes(' ')) return { kind: 'within', text };
  return { kind: 'words', words: text.split(' ').map((word) => word.split('*')), text: folded };
}

/** Greedy from the left, which finds a match wherever there is one. Linear in the text for each piece. */
export function matchesPieces(pieces: readonly string[], text: string): boolean {
  const first = pieces[0] as string;
  if (pieces.length === 1) return text === first;
  const last = pieces[pieces.length - 1] as string;
  if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) return false;
  let at = first.length;
  const end = text.length - last.length;
  for (let i = 1; i < pieces.length - 1; i++) {
    const piece = pieces[i] as string;
    const found = text.indexOf(piece, at);
    if (found < 0 || found + piece.length > end) return false;
    at = found + piece.length;
  }
  return true;
}

const isPlain = (words: readonly (readonly string[])[]): boolean => words.every(({ length }) => length === 1);

function standsAt(words: readonly (readonly string[])[], text: readonly string[], at: number): boolean {
  for (let i = 0; i < words.length; i++) {
    const word = text[at + i];
    if (word === undefined || !matchesPieces(words[i] as readonly string[], word)) return false;
  }
  return true;
}

/** A first look, over the folded text alone. */
function mayStand(pattern: Pattern & { kind: 'words' }, part: Part): boolean {
  if (isPlain(pattern.words)) return part.text.includes(pattern.text);
  const text = part.text.trim().split(' ');
  return text.some((_, at) => standsAt(pattern.words, text, at));
}

/** What a part says of a pattern: the words as written, or that the thing is denied or of a degree left out. */
export type Match = { readonly kind: 'met'; readonly words: string } | { readonly kind: 'denied' };

const WORD = /[\p{L}\p{N}\p{M}+]+(?:['’][\p{L}]+)*/gu;

/** A run of words as written; as folded where spelling and folding part the text differently. */
function written(raw: string, words: readonly string[], from: number, count: number): string {
  const found = [...raw.matchAll(WORD)];
  const [first, last] = [found[from], found[from + count - 1]];
  if (found.length !== words.length || !first || !last) return words.slice(from, from + count).join(' ');
  return raw.slice(first.index, last.index + last[0].length).replace(/\s+/g, ' ');
}

function matchWords(pattern: Pattern & { kind: 'words' }, part: Part, except: readonly LesserDegree[]): Match | undefined {
  if (!mayStand(pattern, part)) return undefined;
  const clauses = clausesOf(part.raw);
  const count = pattern.words.length;
  let denied = false;
  for (let at = 0; at + count <= clauses.words.length; at++) {
    if (!standsAt(pattern.words, clauses.words, at)) continue;
    if (part.prose && isDenied(clauses, at, count)) denied = true;
    else if (except.length && isOneOf(degreeOf(clauses, at, count) ?? '-', except)) denied = true;
    else return { kind: 'met', words: written(part.raw, clauses.words, at, count) };
  }
  // What folding alone brings together is met all the same: nothing of it can be seen to be denied.
  return denied ? { kind: 'denied' } : { kind: 'met', words: pattern.text.trim() };
}

function matchWithin({ text }: Pattern & { kind: 'within' }, part: Part): Match | undefined {
  let denied = false;
  for (let at = part.text.indexOf(text); at >= 0; at = part.text.indexOf(text, at + 1)) {
    const [before, after] = [part.text.slice(0, at).trimEnd(), part.text.slice(at + text.length).trimStart()];
    if (part.prose && (UNSPACED_BEFORE.some((word) => before.endsWith(word)) || UNSPACED_AFTER.some((word) => after.startsWith(word)))) denied = true;
    else return { kind: 'met', words: text };
  }
  return denied ? { kind: 'denied' } : undefined;
}

/** `undefined`: the pattern does not stand in the part. */
export function matchPart(pattern: Pattern, part: Part, except: readonly LesserDegree[]): Match | undefined {
  if (pattern.kind === 'is') return matchesPieces(pattern.pieces, part.text) ? { kind: 'met', words: part.raw } : undefined;
  return pattern.kind === 'within' ? matchWithin(pattern, part) : matchWords(pattern, part, except);
}
