import { matchesPieces, matchPart, matchRun, type Match, type Pattern } from './matcher';
import { endsOf, placeOf, used } from './scanner-ends';
import { HEAD, pairOf, sieveOf, TAIL, WHOLE } from './scanner-sieve';
import { type Anchor, type Sought, tablesOf } from './scanner-tables';
import type { Part } from './subject';

/** All patterns of a rule set as one structure: a text is passed over once, whatever their number. */
export interface Scanner {
  /** Every pattern that stands in a part, or is denied in it, is told once. */
  scan(part: Part, found: (leaf: number, match: Match) => void): void;
}

/** Makes the structure; `count` is one more than the highest leaf. */
export function createScanner(all: readonly Sought[], count: number): Scanner {
  const tables = tablesOf(all);
  const { whole, words, always } = tables;
  const [heads, tails, inner] = [endsOf(tables.heads, 'head'), endsOf(tables.tails, 'tail'), used(tables.inner)];
  const { opens, closes } = sieveOf(tables);
  /** Of parts for which no rule asks word by word, only the whole is looked up. */
  const bitsOf = (asked: (pattern: Pattern) => boolean): number => all.reduce((bits, { pattern, bits: more }) => (asked(pattern) ? bits | more : bits), 0);
  const byPieces = bitsOf((pattern) => pattern.kind === 'is' && pattern.pieces.length > 1);
  const byWords = bitsOf((pattern) => pattern.kind !== 'is');
  /** The part in which a leaf was last tried: once a part is enough. */
  const tried = new Int32Array(count);
  let turn = 0;
  let part: Part;
  let tell: (leaf: number, match: Match) => void;

  /** `from`: the first word of the part at which the pattern may stand. `start` and `end`: its letters there, where it is known to stand; else 0. */
  function attempt({ leaf, bits, pattern, except }: Sought, from: number, start: number, end: number): void {
    if (tried[leaf] === turn || !(bits & (pattern.kind === 'is' ? part.is : part.words))) return;
    tried[leaf] = turn;
    const match = (end > 0 ? matchRun(part, except, start, end) : undefined) ?? matchPart(pattern, part, except, from);
    if (match) tell(leaf, match);
  }

  /** `from` and `to`: the word in which the letters stand that were looked up, the first of them at `at`. */
  function attemptAt(anchors: readonly Anchor[], text: string, at: number, nth: number, from: number, to: number): void {
    for (let i = 0; i < anchors.length; i++) {
      const { sought, literal, offset, before } = anchors[i] as Anchor;
      if (at < offset || !text.startsWith(literal, at - offset)) continue;
      const { pattern } = sought;
      if (pattern.kind !== 'words') attempt(sought, nth - before, 0, 0);
      else if (pattern.isPlain) attempt(sought, nth - before, at - offset + 1, at - offset + literal.length - 1);
      else if (pattern.words.length > 1) attempt(sought, nth - before, 0, 0);
      else if (matchesPieces(pattern.words[0] as readonly string[], text.slice(from, to))) attempt(sought, nth - before, from, to);
    }
  }

  function lookUpHeads(text: string, from: number, to: number, nth: number): void {
    const { list, telling, sieve } = heads;
    if (to - from < telling || !sieve[placeOf(text, from, from + telling)]) return;
    for (const { index, length } of list) {
      const found = to - from < length ? undefined : index.get(text.slice(from, from + length));
      if (found) attemptAt(found, text, from, nth, from, to);
    }
  }

  function lookUpTails(text: string, from: number, to: number, nth: number): void {
    const { list, telling, sieve } = tails;
    if (to - from < telling || !sieve[placeOf(text, to - telling, to)]) return;
    for (const { index, length } of list) {
      const found = to - from < length ? undefined : index.get(text.slice(to - length, to));
      if (found) attemptAt(found, text, to - length, nth, from, to);
    }
  }

  function lookUpInner(text: string, at: number, to: number, nth: number): void {
    for (const { index, length } of inner)
      for (let from = at; from + length <= to; from++) {
        const found = index.get(text.slice(from, from + length));
        if (found) attemptAt(found, text, from, nth, at, to);
      }
  }

  function lookUpWord(text: string, at: number, to: number, nth: number, passed: number): void {
    const same = passed & WHOLE ? words.get(text.slice(at, to)) : undefined;
    if (same) attemptAt(same, text, at, nth, at, to);
    if (passed & HEAD) lookUpHeads(text, at, to, nth);
    if (passed & TAIL) lookUpTails(text, at, to, nth);
    if (inner.length > 0) lookUpInner(text, at, to, nth);
  }

  return {
    scan: (next, found) => {
      [part, tell, turn] = [next, found, turn + 1];
      const { text } = part;
      const same = part.is === 0 ? undefined : whole.get(text);
      if (same) for (const sought of same) attempt(sought, 0, 0, 0);
      for (const sought of always) attempt(sought, 0, 0, 0);
      if (!(part.is & byPieces) && !(part.words & byWords)) return;
      const isSlow = inner.length > 0;
      for (let nth = 0, at = 1, to = text.indexOf(' ', 1); to > 0; nth++, at = to + 1, to = text.indexOf(' ', at)) {
        const passed = (opens[pairOf(text.charCodeAt(at), text.charCodeAt(at + 1))] as number) | (closes[pairOf(text.charCodeAt(to - 2), text.charCodeAt(to - 1))] as number);
        if (passed || isSlow) lookUpWord(text, at, to, nth, passed);
      }
    },
  };
}
