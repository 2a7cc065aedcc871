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

/** A literal that stands wherever a pattern does; `offset` is where in it the letters begin that it is looked up by. */
interface Anchor {
  readonly sought: Sought;
  readonly literal: string;
  readonly offset: number;
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
  readonly literal: string;
  readonly offset: number;
}

/** The words of a literal, each whole where blanks stand on both sides of it, else a head, a tail, or letters within a word. */
function* waysOf(tables: Tables, literal: string): Generator<Way> {
  for (let from = 0, to = 0; from < literal.length; from = to + 1) {
    to = literal.indexOf(' ', from);
    if (to < 0) to = literal.length;
    if (to === from) continue;
    const word = literal.slice(from, to);
    const [opens, closes] = [from > 0, to < literal.length];
    const length = Math.min(word.length, LETTERS);
    if (opens && closes) yield { index: tables.words, key: word, literal, offset: from };
    else if (opens) yield { index: tables.heads[length - 1] as Index, key: word.slice(0, length), literal, offset: from };
    else if (closes) yield { index: tables.tails[length - 1] as Index, key: word.slice(-length), literal, offset: to - length };
    else if (length > 1) yield { index: tables.inner[length - 1] as Index, key: word.slice(0, length), literal, offset: from };
  }
}

/** Letters of a literal that are looked through for the best way: rules may be long. */
const LONGEST_LOOK = 256;
const WHOLE_WORD = 8;

/** Of all ways the one that fewest others take, whole and long words before parts of them. */
function putPattern(tables: Tables, sought: Sought, literals: readonly string[]): void {
  let best: Way | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const literal of literals)
    for (const way of waysOf(tables, literal.slice(0, LONGEST_LOOK))) {
      const load = way.index.get(way.key)?.length ?? 0;
      const cost = load + (way.index === tables.words ? 1 / way.key.length : WHOLE_WORD - way.key.length) + (tables.inner.includes(way.index) ? WHOLE_WORD : 0);
      if (cost < least) [best, least] = [way, cost];
    }
  if (!best) return void tables.always.push(sought);
  const anchor: Anchor = { sought, literal: best.literal, offset: best.offset };
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
const used = (list: readonly Index[]): { readonly index: Index; readonly length: number }[] => list.map((index, at) => ({ index, length: at + 1 })).filter(({ index }) => index.size > 0);

/** Makes the structure; `count` is one more than the highest leaf. */
export function createScanner(all: readonly Sought[], count: number): Scanner {
  const tables = tablesOf(all);
  const { whole, words, always } = tables;
  const [heads, tails, inner] = [used(tables.heads), used(tables.tails), used(tables.inner)];
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

  function attemptAt(anchors: readonly Anchor[], text: string, at: number): void {
    for (let i = 0; i < anchors.length; i++) {
      const { sought, literal, offset } = anchors[i] as Anchor;
      if (at >= offset && text.startsWith(literal, at - offset)) attempt(sought);
    }
  }

  function lookUpWord(word: string, text: string, at: number): void {
    const same = words.get(word);
    if (same) attemptAt(same, text, at);
    for (const { index, length } of heads) {
      const found = word.length < length ? undefined : index.get(word.slice(0, length));
      if (found) attemptAt(found, text, at);
    }
    for (const { index, length } of tails) {
      const found = word.length < length ? undefined : index.get(word.slice(-length));
      if (found) attemptAt(found, text, at + word.length - length);
    }
    for (const { index, length } of inner)
      for (let from = 0; from + length <= word.length; from++) {
        const found = index.get(word.slice(from, from + length));
        if (found) attemptAt(found, text, at + from);
      }
  }

  return {
    scan: (next, found) => {
      [part, tell, turn] = [next, found, turn + 1];
      const { text } = part;
      const same = part.is === 0 ? undefined : whole.get(text);
      if (same) for (const sought of same) attempt(sought);
      for (const sought of always) attempt(sought);
      const list = text.split(' ');
      for (let i = 1, at = 1; i < list.length - 1; i++) {
        const word = list[i] as string;
        lookUpWord(word, text, at);
        at += word.length + 1;
      }
    },
  };
}
