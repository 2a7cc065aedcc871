import { matchesPieces, matchPart, matchRun, type Match, type Pattern } from './matcher';
import type { LesserDegree } from './rule';
import type { Part } from './subject';

/** A pattern to look for, by its number. */
export interface Sought {
  readonly leaf: number;
  readonly bits: number;
  readonly pattern: Pattern;
  readonly except: readonly LesserDegree[];
}

/** A literal that stands wherever a pattern does; `offset` is where in it the letters begin that it is looked up by. */
interface Anchor {
  readonly sought: Sought;
  readonly literal: string;
  readonly offset: number;
  /** Words of the pattern before the one that it is looked up by. */
  readonly before: number;
}
type Index = Map<string, Anchor[]>;

/** What words of a text are looked up in: whole, by their first letters, by their last ones; and letters anywhere in them. */
interface Tables {
  readonly whole: Map<string, Sought[]>;
  readonly words: Index;
  /** By one letter, by two, and so on up to six. */
  readonly heads: readonly Index[];
  readonly tails: readonly Index[];
  /** By as many letters, anywhere: the only ones for which a text's letters are gone through one by one. */
  readonly inner: readonly Index[];
  readonly always: Sought[];
}

const LETTERS = 6;
const indexes = (): Index[] => Array.from({ length: LETTERS }, () => new Map<string, Anchor[]>());

/** A way to look a pattern up. */
interface Way {
  readonly index: Index;
  readonly key: string;
  readonly offset: number;
  /** Blanks of the literal before it. */
  readonly blanks: number;
}

/** The words of a literal, each whole where blanks stand on both sides of it, else a head, a tail, or letters within a word. */
function* waysOf(tables: Tables, literal: string): Generator<Way> {
  for (let from = 0, to = 0, blanks = 0; from < literal.length; from = to + 1, blanks++) {
    to = literal.indexOf(' ', from);
    if (to < 0) to = literal.length;
    if (to === from) continue;
    const word = literal.slice(from, to);
    const [opens, closes] = [from > 0, to < literal.length];
    const length = Math.min(word.length, LETTERS);
    if (opens && closes) yield { index: tables.words, key: word, offset: from, blanks };
    else if (opens) yield { index: tables.heads[length - 1] as Index, key: word.slice(0, length), offset: from, blanks };
    else if (closes) yield { index: tables.tails[length - 1] as Index, key: word.slice(-length), offset: to - length, blanks };
    else if (length > 1) yield { index: tables.inner[length - 1] as Index, key: word.slice(0, length), offset: from, blanks };
  }
}

/** Letters of a literal that are looked through for the best way: rules may be long. */
const LONGEST_LOOK = 256;
const WHOLE_WORD = 8;

/** Of all ways the one that fewest others take, whole and long words before parts of them. */
function putPattern(tables: Tables, sought: Sought, literals: readonly string[]): void {
  let best: Way | undefined;
  let whole = '';
  let [least, before, passed] = [Number.POSITIVE_INFINITY, 0, 0];
  for (const literal of literals) {
    for (const way of waysOf(tables, literal.slice(0, LONGEST_LOOK))) {
      const load = way.index.get(way.key)?.length ?? 0;
      const cost = load + (way.index === tables.words ? 1 / way.key.length : WHOLE_WORD - way.key.length) + (tables.inner.includes(way.index) ? WHOLE_WORD : 0);
      // The pattern's first blank stands before its first word.
      if (cost < least) [best, whole, least, before] = [way, literal, cost, passed + way.blanks - 1];
    }
    passed += literal.split(' ').length - 1;
  }
  if (!best) return void tables.always.push(sought);
  const anchor: Anchor = { sought, literal: whole, offset: best.offset, before };
  const known = best.index.get(best.key);
  if (known) known.push(anchor);
  else best.index.set(best.key, [anchor]);
}

function tablesOf(all: readonly Sought[]): Tables {
  const tables: Tables = { whole: new Map(), words: new Map(), heads: indexes(), tails: indexes(), inner: indexes(), always: [] };
  for (const sought of all) {
    const { pattern } = sought;
    if (pattern.kind === 'within') putPattern(tables, sought, [pattern.text]);
    else if (pattern.kind === 'words') putPattern(tables, sought, pattern.text.split('*'));
    else if (pattern.pieces.length > 1) putPattern(tables, sought, pattern.pieces);
    else {
      const key = pattern.pieces[0] as string;
      const known = tables.whole.get(key);
      if (known) known.push(sought);
      else tables.whole.set(key, [sought]);
    }
  }
  return tables;
}

/** All patterns of a rule set as one structure: a text is passed over once, whatever their number. */
export interface Scanner {
  /** Every pattern that stands in a part, or is denied in it, is told once. */
  scan(part: Part, found: (leaf: number, match: Match) => void): void;
}

/** An index with the count of letters that it is asked for, if there is anything in it. */
const used = (list: readonly Index[]): Sized[] => list.map((index, at) => ({ index, length: at + 1 })).filter(({ index }) => index.size > 0);

/** Whether any key begins, or ends, with two letters: of nearly all words of a text that is all that is ever asked. */
interface Sieve {
  readonly opens: Uint8Array;
  readonly closes: Uint8Array;
}
const [WHOLE, HEAD, TAIL] = [1, 2, 4];
const LETTER = 127;
/** Letters of all scripts share 128 places: a sieve lets too many pass, never too few. A word of one letter counts its blank as its second. */
const pairOf = (first: number, second: number): number => ((first & LETTER) << 7) | (second & LETTER);
const BLANK = 32;

function sieveOf({ words, heads, tails }: Tables): Sieve {
  const [opens, closes] = [new Uint8Array(1 << 14), new Uint8Array(1 << 14)];
  const codeAt = (key: string, at: number): number => key.charCodeAt(at) || BLANK;
  for (const key of words.keys()) opens[pairOf(codeAt(key, 0), codeAt(key, 1))]! |= WHOLE;
  for (const key of heads.flatMap((index) => [...index.keys()])) {
    if (key.length > 1) opens[pairOf(codeAt(key, 0), codeAt(key, 1))]! |= HEAD;
    else for (let second = 0; second <= LETTER; second++) opens[pairOf(codeAt(key, 0), second)]! |= HEAD;
  }
  for (const key of tails.flatMap((index) => [...index.keys()])) {
    if (key.length > 1) closes[pairOf(codeAt(key, key.length - 2), codeAt(key, key.length - 1))]! |= TAIL;
    else for (let second = 0; second <= LETTER; second++) closes[pairOf(second, codeAt(key, 0))]! |= TAIL;
  }
  return { opens, closes };
}

/** The letters at one end of a word that keys are parted by, before any is looked up. */
const MOST_TELLING = 4;
const PLACES = (1 << 14) - 1;

/** An index with the count of letters that it is asked for. */
interface Sized {
  readonly index: Index;
  readonly length: number;
}

/** Keys that stand at one end of words, with a sieve for as many letters as the shortest of them has: a word is cut out only where one of them may stand. */
interface Ends {
  readonly list: readonly Sized[];
  readonly telling: number;
  readonly sieve: Uint8Array;
}

function placeOf(text: string, from: number, to: number): number {
  let place = 0;
  for (let at = from; at < to; at++) place = (place * 37 + text.charCodeAt(at)) & PLACES;
  return place;
}

function endsOf(indexes: readonly Index[], end: 'head' | 'tail'): Ends {
  const list = used(indexes);
  const telling = Math.min(MOST_TELLING, ...list.map(({ length }) => length));
  const sieve = new Uint8Array(PLACES + 1);
  for (const { index } of list) for (const key of index.keys()) sieve[end === 'head' ? placeOf(key, 0, telling) : placeOf(key, key.length - telling, key.length)] = 1;
  return { list, telling, sieve };
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
        const passed = (opens[((text.charCodeAt(at) & LETTER) << 7) | (text.charCodeAt(at + 1) & LETTER)] as number) | (closes[((text.charCodeAt(to - 2) & LETTER) << 7) | (text.charCodeAt(to - 1) & LETTER)] as number);
        if (passed || isSlow) lookUpWord(text, at, to, nth, passed);
      }
    },
  };
}
