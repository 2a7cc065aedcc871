import { matchPart, type Match, type Pattern } from './matcher';
import type { LesserDegree } from './rule';
import type { Part } from './subject';

/** A pattern to look for, by its number. */
export interface Sought {
  readonly leaf: number;
  readonly bits: number;
  readonly pattern: Pattern;
  readonly except: readonly LesserDegree[];
}

/** A literal that stands wherever a pattern does, and where a mark of it lies within: what is looked up first. */
interface Anchor {
  readonly sought: Sought;
  readonly literal: string;
  readonly offset: number;
}

/** Marks with their anchors, behind a bitmap that says no to nearly all of a text at once. */
interface Table {
  readonly bits: Uint8Array;
  readonly byMark: Map<number, Anchor[]>;
}

const BITS = 1 << 14;
const SPACE = 32;
const createTable = (): Table => ({ bits: new Uint8Array(BITS), byMark: new Map() });
const isEmpty = ({ byMark }: Table): boolean => byMark.size === 0;
const placeOf = (mark: number): number => (mark ^ (mark >>> 14)) & (BITS - 1);
const stepWord = (mark: number, code: number): number => (Math.imul(mark, 31) + code) | 0;
const markOfThree = (a: number, b: number, c: number): number => (Math.imul(a, 961) + Math.imul(b, 31) + c) | 0;
const markOfTwo = (a: number, b: number): number => (Math.imul(a, 31) + b) | 0;

function put({ bits, byMark }: Table, mark: number, anchor: Anchor): void {
  bits[placeOf(mark)] = 1;
  const known = byMark.get(mark);
  if (known) known.push(anchor);
  else byMark.set(mark, [anchor]);
}

const loadOf = ({ byMark }: Table, mark: number): number => byMark.get(mark)?.length ?? 0;

/** All patterns of a rule set as one structure: a text is passed over once, whatever their number. */
export interface Scanner {
  /** Every pattern that stands in a part, or is denied in it, is told once. */
  scan(part: Part, found: (leaf: number, match: Match) => void): void;
}

interface Tables {
  readonly whole: Map<string, Sought[]>;
  readonly words: Table;
  readonly threes: Table;
  readonly twos: Table;
  readonly always: Sought[];
}

/** A phrase is looked up by that word of it which fewest others are looked up by. */
function putPhrase({ words }: Tables, sought: Sought, text: string): void {
  let best: { mark: number; offset: number; load: number; length: number } | undefined;
  for (let from = 1, at = 1, mark = 0; at < text.length; at++) {
    if (text.charCodeAt(at) !== SPACE) {
      mark = stepWord(mark, text.charCodeAt(at));
      continue;
    }
    const load = loadOf(words, mark);
    if (!best || load < best.load || (load === best.load && at - from > best.length)) best = { mark, offset: from, load, length: at - from };
    [from, mark] = [at + 1, 0];
  }
  if (best) put(words, best.mark, { sought, literal: text, offset: best.offset });
}

/** Letters of an anchor that are looked through for its rarest mark: rules may be long. */
const LONGEST_LOOK = 64;

/** What a `*` leaves over is looked up by three of its letters, or by two where there are no three. */
function putPiece({ threes, twos, always }: Tables, sought: Sought, pieces: readonly string[]): void {
  const literal = pieces.reduce((a, b) => (b.trim().length > a.trim().length ? b : a)).slice(0, LONGEST_LOOK);
  if (literal.length < 2) return void always.push(sought);
  if (literal.length === 2) return put(twos, markOfTwo(literal.charCodeAt(0), literal.charCodeAt(1)), { sought, literal, offset: 0 });
  let best = { mark: 0, offset: 0, load: Number.POSITIVE_INFINITY };
  for (let at = 0; at + 3 <= literal.length; at++) {
    const mark = markOfThree(literal.charCodeAt(at), literal.charCodeAt(at + 1), literal.charCodeAt(at + 2));
    const load = loadOf(threes, mark);
    if (load < best.load) best = { mark, offset: at, load };
  }
  put(threes, best.mark, { sought, literal, offset: best.offset });
}

function tablesOf(all: readonly Sought[]): Tables {
  const tables: Tables = { whole: new Map(), words: createTable(), threes: createTable(), twos: createTable(), always: [] };
  for (const sought of all) {
    const { pattern } = sought;
    if (pattern.kind === 'within') putPiece(tables, sought, [pattern.text]);
    else if (pattern.kind === 'words' && !pattern.text.includes('*')) putPhrase(tables, sought, pattern.text);
    else if (pattern.kind === 'words') putPiece(tables, sought, pattern.text.split('*'));
    else if (pattern.pieces.length > 1) putPiece(tables, sought, pattern.pieces);
    else {
      const key = pattern.pieces[0] as string;
      tables.whole.set(key, [...(tables.whole.get(key) ?? []), sought]);
    }
  }
  return tables;
}

/** Makes the structure; `count` is one more than the highest leaf. */
export function createScanner(all: readonly Sought[], count: number): Scanner {
  const tables = tablesOf(all);
  const { whole, words, threes, twos, always } = tables;
  const wordBits = words.bits;
  const threeBits = threes.bits;
  const [hasThrees, hasTwos] = [!isEmpty(threes), !isEmpty(twos)];
  /** The part in which a leaf was last tried: once a part is enough. */
  const tried = new Int32Array(count);
  let turn = 0;
  let part: Part;
  let tell: (leaf: number, match: Match) => void;

  function attempt({ leaf, bits, pattern, except }: Sought): void {
    if (tried[leaf] === turn || !(bits & (pattern.kind === 'is' ? part.is : part.words))) return;
    tried[leaf] = turn;
    const match = matchPart(pattern, part, except);
    if (match) tell(leaf, match);
  }

  function attemptAt(anchors: readonly Anchor[] | undefined, text: string, at: number): void {
    if (!anchors) return;
    for (let i = 0; i < anchors.length; i++) {
      const { sought, literal, offset } = anchors[i] as Anchor;
      if (text.startsWith(literal, at - offset) && at >= offset) attempt(sought);
    }
  }

  function pass(text: string): void {
    let [before, last, mark, from] = [0, 0, 0, 0];
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === SPACE) {
        if (at > from && wordBits[placeOf(mark)] === 1) attemptAt(words.byMark.get(mark), text, from);
        mark = 0;
        from = at + 1;
      } else mark = stepWord(mark, code);
      if (hasThrees) {
        const three = markOfThree(before, last, code);
        if (threeBits[placeOf(three)] === 1) attemptAt(threes.byMark.get(three), text, at - 2);
      }
      if (hasTwos && twos.bits[placeOf(markOfTwo(last, code))] === 1) attemptAt(twos.byMark.get(markOfTwo(last, code)), text, at - 1);
      before = last;
      last = code;
    }
  }

  return {
    scan: (next, found) => {
      [part, tell, turn] = [next, found, turn + 1];
      const same = part.is === 0 ? undefined : whole.get(part.text);
      if (same) for (const sought of same) attempt(sought);
      for (const sought of always) attempt(sought);
      pass(part.text);
    },
  };
}
