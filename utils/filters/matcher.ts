import { type Clauses, clausesOf, degreeOf, isDenied, mayBeDenied, mayBeDeniedAt } from './denied';
import { isOneOf, UNSPACED_AFTER, UNSPACED_BEFORE } from './around-words';
import type { LesserDegree } from './rule';
import type { Part } from './subject';
import { isWordy } from '../text/letters';

/** A name or words to look for, folded; made once for a rule. */
export type Pattern =
  /** The whole of a part; `pieces` are what stands between the `*`, one where there is none. */
  | { readonly kind: 'is'; readonly pieces: readonly string[] }
  /** Words in a row, each cut at its `*`; a lone `*` is ['', '']. */
  | { readonly kind: 'words'; readonly words: readonly (readonly string[])[]; readonly text: string; readonly isPlain: boolean }
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
  return { kind: 'words', words: text.split(' ').map((word) => word.split('*')), text: folded, isPlain: !text.includes('*') };
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

function standsAt(words: readonly (readonly string[])[], text: readonly string[], at: number): boolean {
  for (let i = 0; i < words.length; i++) {
    const word = text[at + i];
    if (word === undefined || !matchesPieces(words[i] as readonly string[], word)) return false;
  }
  return true;
}

/** What a part says of a pattern: the words as written, or that the thing is denied or of a degree left out. */
export type Match = { readonly kind: 'met'; readonly words: string } | { readonly kind: 'denied' };

/** A part taken apart for the patterns that stand in it, each step when it is first needed: most stories need none. */
interface View {
  readonly part: Part;
  readonly lower: string;
  words?: readonly string[];
  clauses?: Clauses;
}
let last: View | undefined;
function viewOf(part: Part): View {
  if (last?.part !== part) last = { part, lower: part.raw.toLowerCase() };
  return last;
}
const wordsOf = (view: View): readonly string[] => (view.words ??= view.part.text.trim().split(' '));

const WORD = /[\p{L}\p{N}\p{M}+]+/gu;
const isWordAt = (text: string, at: number): boolean => at >= 0 && at < text.length && isWordy(text.charAt(at));

/** The first place of a run of words, as written; `undefined` where spelling and folding differ. */
function writtenAtFirst({ part: { raw }, lower }: View, run: string): string | undefined {
  const at = lower.indexOf(run);
  return at >= 0 && lower.length === raw.length && !isWordAt(lower, at - 1) && !isWordAt(lower, at + run.length) ? raw.slice(at, at + run.length) : undefined;
}

/** A run of words, as written; as folded where spelling and folding part the text differently. */
function written(view: View, pattern: Pattern & { kind: 'words' }, from: number): string {
  const words = wordsOf(view);
  const count = pattern.words.length;
  const run = pattern.isPlain ? pattern.text.slice(1, -1) : words.slice(from, from + count).join(' ');
  const easy = words.indexOf(words[from] as string) === from ? writtenAtFirst(view, run) : undefined;
  if (easy !== undefined) return easy;
  const found = [...view.part.raw.matchAll(WORD)];
  const [first, end] = [found[from], found[from + count - 1]];
  if (found.length !== words.length || !first || !end) return run;
  return view.part.raw.slice(first.index, end.index + end[0].length).replace(/\s+/g, ' ');
}

/**
 * What a part says where words are known to stand, their letters from `start` to before `end`: told at once where nothing around them can
 * change it, which is nearly always; `undefined` where it takes `matchPart` to tell.
 */
export function matchRun(part: Part, except: readonly LesserDegree[], start: number, end: number): Match | undefined {
  const { text } = part;
  if (except.length > 0 || (part.prose && mayBeDeniedAt(text, start, end))) return undefined;
  const run = text.slice(start, end);
  const opening = text.slice(start - 1, text.indexOf(' ', start) + 1);
  const words = text.indexOf(opening) === start - 1 ? writtenAtFirst(viewOf(part), run) : undefined;
  return words === undefined ? undefined : { kind: 'met', words };
}

/** How many words stand before a run of them that a text is known to hold. Native calls alone: what runs once must not wait to be made fast. */
const firstPlace = (run: string, text: string): number => text.slice(0, text.indexOf(run) + 1).split(' ').length - 2;

/** Each place of the words in turn, from the word at `from` on, until one is neither denied nor of a degree that is left out. */
function matchPlaces(pattern: Pattern & { kind: 'words' }, view: View, except: readonly LesserDegree[], from: number): Match | undefined {
  const words = wordsOf(view);
  const count = pattern.words.length;
  let denied = false;
  for (let at = from; at + count <= words.length; at++) {
    // A plain pattern is known to stand at the first place.
    if (!(pattern.isPlain && at === from) && !standsAt(pattern.words, words, at)) continue;
    const isDoubtful = view.part.prose && mayBeDenied(words, at, count);
    if (!isDoubtful && except.length === 0) return { kind: 'met', words: written(view, pattern, at) };
    const clauses = (view.clauses ??= clausesOf(view.part.raw));
    // What folding alone brings together is met all the same: nothing of it can be seen to be denied.
    const isSame = clauses.words.length === words.length;
    if (isSame && isDoubtful && isDenied(clauses, at, count)) denied = true;
    else if (isSame && except.length && isOneOf(degreeOf(clauses, at, count) ?? '-', except)) denied = true;
    else return { kind: 'met', words: written(view, pattern, at) };
  }
  return denied ? { kind: 'denied' } : undefined;
}

function matchWords(pattern: Pattern & { kind: 'words' }, part: Part, except: readonly LesserDegree[], from?: number): Match | undefined {
  if (from !== undefined) return matchPlaces(pattern, viewOf(part), except, Math.max(0, from));
  if (pattern.isPlain && !part.text.includes(pattern.text)) return undefined;
  return matchPlaces(pattern, viewOf(part), except, pattern.isPlain ? firstPlace(pattern.text, part.text) : 0);
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

/** `undefined`: the pattern does not stand in the part. `from`, where it is known: no word before that one begins it, and a plain one stands there. */
export function matchPart(pattern: Pattern, part: Part, except: readonly LesserDegree[], from?: number): Match | undefined {
  if (pattern.kind === 'is') return matchesPieces(pattern.pieces, part.text) ? { kind: 'met', words: part.raw } : undefined;
  return pattern.kind === 'within' ? matchWithin(pattern, part) : matchWords(pattern, part, except, from);
}
