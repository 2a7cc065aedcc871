import type { Warning } from '../../../utils/header/header.ts';
import { type Leaf, leavesOf } from '../../../utils/filters/leaves.ts';
import { matchPart } from '../../../utils/filters/matcher.ts';
import { printCondition, printRule } from '../../../utils/filters/print.ts';
import { ruleId } from '../../../utils/filters/rule-id.ts';
import type { Condition, Rule, RuleSet } from '../../../utils/filters/rule.ts';
import { type Subject, subjectOf } from '../../../utils/filters/subject.ts';
import type { Judge, Met } from '../../../utils/filters/verdict.ts';
import { type Fired, isInScope, verdictOf } from '../../../utils/filters/verdict-of.ts';

function metBy(leaf: Leaf, subject: Subject): Omit<Met, 'condition'> | undefined {
  if (leaf.kind === 'length') return subject.length !== undefined && subject.length >= leaf.from && subject.length <= leaf.to ? { words: String(subject.length), where: 'length' } : undefined;
  if (leaf.kind === 'fact') {
    const fact = subject.facts.find(({ key, degree }) => key === leaf.key && !leaf.except.some((less) => less === degree));
    return fact && { words: fact.raw, ...(fact.where && { where: fact.where }) };
  }
  for (const part of subject.parts) {
    if (!(leaf.bits & (leaf.pattern.kind === 'is' ? part.is : part.words))) continue;
    const match = matchPart(leaf.pattern, part, leaf.except);
    if (match?.kind === 'met') return { words: match.words, ...(part.where && { where: part.where }) };
  }
  return undefined;
}

const keyOf = ({ words, where }: Omit<Met, 'condition'>): string => `${where ?? ''} ${words}`;

/** All that a condition meets in a story, each words once; none: it is not met. */
export function metIn(condition: string, leaves: readonly Leaf[], subject: Subject): Met[] {
  const found = leaves.map((leaf) => metBy(leaf, subject)).filter((met) => met !== undefined);
  return [...new Map(found.map((met) => [keyOf(met), { condition, ...met }])).values()];
}

type Asked = readonly [text: string, leaves: readonly Leaf[]];

/** Stated absences of what `leaves` look for. */
const absentOf = (leaves: readonly Leaf[], absent: readonly Warning[]): Warning[] => absent.filter(({ id }) => leaves.some((leaf) => leaf.kind === 'fact' && leaf.key === `warning:${id}`));

/** Judges rule by rule: slow, and plainly what the rules mean. What `compile` makes answers the same. */
export function judgeByRule({ rules, topics }: RuleSet): Judge {
  const asked = (condition: Condition): Asked => [printCondition(condition), leavesOf(condition, topics)];
  const known = rules.map((rule: Rule) => ({ rule, text: printRule(rule), when: asked(rule.when), only: rule.only.map(asked), unless: rule.unless.map(asked) }));
  return (judged) => {
    const subject = subjectOf(judged);
    const inScope = known.filter(({ rule }) => isInScope(rule.on, judged.on));
    const met = (one: Asked): Met[] => metIn(one[0], one[1], subject);
    const fired = inScope.flatMap(({ rule, text, when, only, unless }): Fired[] => {
      const because = [when, ...only].map(met);
      if (because.some(({ length }) => length === 0) || unless.some((one) => met(one).length > 0)) return [];
      return [{ action: rule.action, because: { rule: ruleId(text), text, met: because.flat() } }];
    });
    const looked = inScope.filter(({ rule }) => rule.action !== 'prefer' && rule.action !== 'allow').flatMap(({ when }) => when[1]);
    const each = [...new Map(fired.map((one) => [one.because.text, one])).values()].sort((a, b) => (a.because.text < b.because.text ? -1 : 1));
    return verdictOf(each, absentOf(looked, subject.absent), judged.on);
  };
}
