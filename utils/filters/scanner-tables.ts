import type { Pattern } from './matcher';
import type { LesserDegree } from './rule';

/** A pattern to look for, by its number. */
export interface Sought {
  readonly leaf: number;
  readonly bits: number;
  readonly pattern: Pattern;
  readonly except: readonly LesserDegree[];
}

/** A literal that stands wherever a pattern does; `offset` is where in it the letters begin that it is looked up by. */
export interface Anchor {
  readonly sought: Sought;
  readonly literal: string;
  readonly offset: number;
  /** Words of the pattern before the one that it is looked up by. */
  readonly before: number;
}
export type Index = Map<string, Anchor[]>;

/** What words of a text are looked up in: whole, by their first letters, by their last ones; and letters anywhere in them. */
export interface Tables {
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

/** Each pattern under the one word or letters by which it is looked up. */
export function tablesOf(all: readonly Sought[]): Tables {
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
