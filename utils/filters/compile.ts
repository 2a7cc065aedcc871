import type { Warning } from '../header/header';
import { type Leaf, leavesOf } from './leaves';
import type { Match } from './matcher';
import { printCondition, printRule } from './print';
import { ruleId } from './rule-id';
import type { Action, Condition, RuleSet, Scope } from './rule';
import { createScanner } from './scanner';
import type { Sought } from './scanner-tables';
import { type Fact, type Subject, subjectOf, type Wanted } from './subject';
import type { Because, Judge, Met } from './verdict';
import { type Fired, isInScope, verdictOf } from './verdict-of';

interface KnownRule {
  /** By its text among all: what met a story is told in this order, whatever the order of the rules. */
  readonly rank: number;
  readonly action: Action;
  readonly id: string;
  readonly text: string;
  readonly when: number;
  readonly only: readonly number[];
  readonly unless: readonly number[];
  readonly on?: Scope;
}

interface KnownCondition {
  readonly text: string;
  readonly leaves: readonly number[];
}

/** Each condition, question and rule once, however often the reader wrote it. */
interface Book {
  readonly rules: readonly KnownRule[];
  readonly conditions: readonly KnownCondition[];
  readonly leaves: readonly Leaf[];
}

const keyOf = (leaf: Leaf): string => JSON.stringify(leaf);

function bookOf({ rules, topics }: RuleSet): Book {
  const conditions: KnownCondition[] = [];
  const leaves: Leaf[] = [];
  const [byText, byLeaf] = [new Map<string, number>(), new Map<string, number>()];
  const numbered = <T>(known: Map<string, number>, key: string, list: T[], one: () => T): number => {
    const number = known.get(key) ?? list.push(one()) - 1;
    known.set(key, number);
    return number;
  };
  const leafNumber = (leaf: Leaf): number => numbered(byLeaf, keyOf(leaf), leaves, () => leaf);
  const conditionNumber = (condition: Condition): number => {
    const text = printCondition(condition);
    return numbered(byText, text, conditions, () => ({ text, leaves: leavesOf(condition, topics).map(leafNumber) }));
  };
  const known = new Map<string, KnownRule>();
  for (const rule of rules) {
    const text = printRule(rule);
    if (!known.has(text)) known.set(text, { rank: 0, action: rule.action, id: ruleId(text), text, when: conditionNumber(rule.when), only: rule.only.map(conditionNumber), unless: rule.unless.map(conditionNumber), on: rule.on });
  }
  const inOrder = [...known.values()].sort((a, b) => (a.text < b.text ? -1 : 1));
  return { rules: inOrder.map((rule, rank) => ({ ...rule, rank })), conditions, leaves };
}

function grouped<T>(list: readonly T[], keysOf: (one: T, at: number) => readonly (string | number)[]): Map<string | number, T[]> {
  const groups = new Map<string | number, T[]>();
  for (const [at, one] of list.entries())
    for (const key of keysOf(one, at)) {
      const group = groups.get(key);
      if (group) group.push(one);
      else groups.set(key, [one]);
    }
  return groups;
}

function wantedBy(leaves: readonly Leaf[]): Wanted {
  let [is, words] = [0, 0];
  for (const leaf of leaves) {
    if (leaf.kind !== 'pattern') continue;
    if (leaf.pattern.kind === 'is') is |= leaf.bits;
    else words |= leaf.bits;
  }
  return { is, words };
}

/** Warnings whose absence is worth telling: those that a rule looks for that covers, hides or marks. */
function lookedFor({ rules, conditions, leaves }: Book, on: 'story' | 'listing'): ReadonlySet<string> {
  const looking = rules.filter(({ action, on: scope }) => action !== 'prefer' && action !== 'allow' && isInScope(scope, on));
  return new Set(looking.flatMap(({ when }) => (conditions[when] as KnownCondition).leaves).map((at) => leaves[at] as Leaf).flatMap((leaf) => (leaf.kind === 'fact' ? [leaf.key] : [])));
}

const byRank = (a: KnownRule, b: KnownRule): number => a.rank - b.rank;

const NONE: readonly never[] = [];

type Evidence = Omit<Met, 'condition'>;
const evidence = (words: string, where: Met['where']): Evidence => (where ? { words, where } : { words });
/** Written out: copying an object by its keys is slow before it is warm. */
const metOf = (condition: string, { words, where }: Evidence): Met => (where ? { condition, words, where } : { condition, words });

/** Makes one structure of all rules, once for each change of them: a story is passed over once, whatever the number of rules. */
export function compile(set: RuleSet): Judge {
  const book = bookOf(set);
  const { rules, conditions, leaves } = book;
  const conditionsOf = grouped(conditions.map(({ leaves }, at) => ({ leaves, at })), ({ leaves }) => leaves);
  const rulesOf = grouped(rules, ({ when }) => [when]);
  const asked = leaves.flatMap((leaf, at) => (leaf.kind === 'fact' ? [{ key: leaf.key, except: leaf.except, at }] : []));
  const facts = grouped(asked, ({ key }) => [key]);
  const lengths = leaves.flatMap((leaf, at) => (leaf.kind === 'length' ? [{ ...leaf, at }] : []));
  const sought = leaves.flatMap((leaf, at): Sought[] => (leaf.kind === 'pattern' ? [{ leaf: at, bits: leaf.bits, pattern: leaf.pattern, except: leaf.except }] : []));
  const scanner = createScanner(sought, leaves.length);
  const wanted = wantedBy(leaves);
  const looked = { story: lookedFor(book, 'story'), listing: lookedFor(book, 'listing') };

  /** What each question met in this story, by its number: true of those that `metIn` names the turn of. Kept over stories, for there are many. */
  const found: Evidence[] = Array.from({ length: leaves.length });
  const metIn = new Int32Array(leaves.length);
  const holdsIn = new Int32Array(conditions.length);
  let turn = 0;
  let holding: number[] = [];
  const conditionsByLeaf = leaves.map((_, leaf) => (conditionsOf.get(leaf) ?? []).map(({ at }) => at));
  const rulesByCondition = conditions.map((_, at) => rulesOf.get(at) ?? []);

  function keep(leaf: number, one: Evidence): void {
    if (metIn[leaf] === turn) return;
    metIn[leaf] = turn;
    found[leaf] = one;
    for (const condition of conditionsByLeaf[leaf] as number[]) {
      if (holdsIn[condition] === turn) continue;
      holdsIn[condition] = turn;
      holding.push(condition);
    }
  }
  const holds = (condition: number): boolean => holdsIn[condition] === turn;

  function askFact({ key, raw, where, degree }: Fact): void {
    for (const { except, at } of facts.get(key) ?? NONE) if (except.length === 0 || !except.some((less) => less === degree)) keep(at, evidence(raw, where));
  }

  /** The field that is being looked through. */
  let where: Met['where'];
  function hear(leaf: number, match: Match): void {
    if (match.kind === 'met') keep(leaf, evidence(match.words, where));
  }

  function ask({ parts, facts: stated, length }: Subject): void {
    turn++;
    holding = [];
    for (const fact of stated) askFact(fact);
    if (length !== undefined) for (const { at, from, to } of lengths) if (length >= from && length <= to) keep(at, evidence(String(length), 'length'));
    for (const part of parts) {
      where = part.where;
      scanner.scan(part, hear);
    }
  }

  const metBy = (condition: number): Met[] => {
    const { text, leaves } = conditions[condition] as KnownCondition;
    if (leaves.length === 1) return [metOf(text, found[leaves[0] as number] as Evidence)];
    const met = new Map<string, Met>();
    for (const leaf of leaves) {
      if (metIn[leaf] !== turn) continue;
      const one = found[leaf] as Evidence;
      met.set(`${one.where ?? ''} ${one.words}`, metOf(text, one));
    }
    return [...met.values()];
  };

  function becauseOf({ id, text, when, only }: KnownRule): Because {
    return { rule: id, text, met: only.length === 0 ? metBy(when) : [when, ...only].flatMap(metBy) };
  }

  function firedIn(on: 'story' | 'listing'): Fired[] {
    const firing: KnownRule[] = [];
    for (const condition of holding)
      for (const rule of rulesByCondition[condition] as KnownRule[]) {
        if (isInScope(rule.on, on) && rule.only.every(holds) && !rule.unless.some(holds)) firing.push(rule);
      }
    if (firing.length > 1) firing.sort(byRank);
    return firing.map((rule) => ({ action: rule.action, because: becauseOf(rule) }));
  }

  return (judged) => {
    const subject = subjectOf(judged, wanted);
    ask(subject);
    const absent: readonly Warning[] = subject.absent.length ? subject.absent.filter(({ id }) => looked[judged.on].has(`warning:${id}`)) : subject.absent;
    return verdictOf(holding.length ? firedIn(judged.on) : [], absent, judged.on);
  };
}
