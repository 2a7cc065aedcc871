import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '@/utils/filters/compile';
import { parseRules, printLines } from '@/utils/filters/parse';
import { printRule } from '@/utils/filters/print';
import type { RuleSet } from '@/utils/filters/rule';
import { judged, rule, writable } from './arbitrary';
import { judgeByRule } from './by-rule';

const RUNS = { numRuns: 400 };
const sets = fc.array(rule, { maxLength: 12 }).map((rules): RuleSet => ({ rules, topics: {} }));

test('one structure for all rules judges as the rules do one by one', () => {
  fc.assert(fc.property(sets, fc.array(judged, { minLength: 1, maxLength: 4 }), (set, stories) => {
    const [fast, slow] = [compile(set), judgeByRule(set)];
    for (const one of stories) expect(fast(one)).toEqual(slow(one));
  }), RUNS);
});

test('the order of rules never matters, nor that one is said twice', () => {
  const shuffled = sets.chain((set) => fc.tuple(fc.constant(set), fc.shuffledSubarray([...set.rules, ...set.rules.slice(0, 3)], { minLength: set.rules.length + Math.min(3, set.rules.length) })));
  fc.assert(fc.property(shuffled, judged, ([set, rules], one) => {
    expect(compile({ ...set, rules })(one)).toEqual(compile(set)(one));
  }), RUNS);
});

test('to add an "always show" never hides', () => {
  const covered = (action: string): boolean => action === 'cover' || action === 'hide';
  fc.assert(fc.property(sets, rule, judged, (set, more, one) => {
    const before = compile(set)(one).action;
    const after = compile({ ...set, rules: [...set.rules, { ...more, action: 'allow' }] })(one).action;
    expect(covered(after) && !covered(before)).toBe(false);
    expect(before === 'allow' && after !== 'allow').toBe(false);
  }), RUNS);
});

test('a stored judge keeps nothing of the stories before', () => {
  fc.assert(fc.property(sets, judged, judged, (set, first, second) => {
    const judge = compile(set);
    judge(first);
    expect(judge(second)).toEqual(compile(set)(second));
  }), RUNS);
});

test('a printed rule reads as the same rule', () => {
  fc.assert(fc.property(fc.array(writable(printRule), { maxLength: 6 }), (rules) => {
    const text = rules.map(printRule).join('\n');
    const lines = parseRules(text);
    expect(lines.map((line) => line.kind === 'rule' && line.rule)).toEqual(rules);
    expect(printLines(lines)).toBe(text);
  }), RUNS);
});

test('whatever is typed, no line is lost and nothing throws', () => {
  const typed = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'cover topic:"\\*~=.. \n#unless with on'.split('')) }));
  fc.assert(fc.property(typed, (text) => {
    const lines = parseRules(text);
    for (const line of lines) if (line.kind === 'mistake') expect(line.mistake.column).toBeLessThanOrEqual(line.text.length + 1);
    expect(parseRules(printLines(lines)).map(({ kind }) => kind)).toEqual(lines.map(({ kind }) => kind));
    expect(lines.filter(({ kind }) => kind !== 'rule').map((line) => line.kind !== 'rule' && line.text)).toEqual(lines.flatMap((line) => (line.kind === 'rule' ? [] : [line.text])));
    expect(printLines(parseRules(printLines(lines)))).toBe(printLines(lines));
  }), { numRuns: 2000 });
});
