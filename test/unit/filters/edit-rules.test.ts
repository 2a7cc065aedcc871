import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countMet, draftOf, nameOf, newCondition, newDraft, policiesOf, readDraft, suggestedPolicies, withPolicies, withRule } from '@/utils/filters/edit-rules';
import { mistakesIn, parseLine, parseRules, printLines } from '@/utils/filters/parse';
import { printRule } from '@/utils/filters/print';
import type { Rule } from '@/utils/filters/rule';
import { writable } from './arbitrary';
import { present, story } from './headers';

const ruleOf = (text: string): Rule => {
  const line = parseLine(text);
  if (line.kind !== 'rule') throw new Error(text);
  return line.rule;
};

test('every rule goes into the form and comes back the same', () => {
  fc.assert(fc.property(writable(printRule), (one) => {
    expect(readDraft(draftOf(one, 0))).toEqual({ kind: 'rule', rule: one });
  }), { numRuns: 500 });
});

test('a fresh form is a rule; one that is not filled in says what is missing', () => {
  expect(readDraft(newDraft())).toMatchObject({ kind: 'rule' });
  expect(readDraft({ ...newDraft(), when: newCondition('author') })).toMatchObject({ kind: 'mistake', mistake: { expected: 'value' } });
  expect(readDraft({ ...newDraft(), when: newCondition('length', '..') })).toMatchObject({ kind: 'mistake', mistake: { expected: 'length' } });
  expect(readDraft({ ...newDraft(), unless: [newCondition('author', '*')] })).toMatchObject({ kind: 'mistake', mistake: { expected: 'letters' } });
});

test('a name in the form is whole, words are words, whatever signs they hold', () => {
  const line = readDraft({ ...newDraft(), when: newCondition('author', 'a "quoted\\ name" on unless') });
  expect(line.kind === 'rule' && printRule(line.rule)).toBe('cover author:"a \\"quoted\\\\ name\\" on unless"');
  expect(printLines([readDraft({ ...newDraft(), when: newCondition('summary', 'slow\nburn') })])).toBe('cover summary:"slow burn"');
});

describe('what is not stated', () => {
  const LINES = parseRules('# mine\ncover unstated:refused\nmark unstated:refused\nmark unstated:warnings on listings\ncover topic:abuse');

  test('is read from plain rules alone, the stronger of two', () => expect(policiesOf(LINES)).toEqual({ warnings: 'through', refused: 'cover', hidden: 'through', rating: 'through' }));

  test('is written as rules, and only what changes', () => {
    const now = policiesOf(LINES);
    expect(printLines(withPolicies(LINES, now))).toBe(printLines(LINES));
    expect(printLines(withPolicies(LINES, { ...now, refused: 'through', rating: 'mark' }))).toBe('# mine\nmark unstated:warnings on listings\ncover topic:abuse\nmark unstated:rating');
  });

  test('is suggested by the first rule: who fears a topic is asked where an author refuses to warn', () => {
    expect(suggestedPolicies(ruleOf('cover topic:abuse')).refused).toBe('cover');
    expect(suggestedPolicies(ruleOf('hide rating:explicit'))).toEqual({ warnings: 'through', refused: 'through', hidden: 'through', rating: 'mark' });
    expect(suggestedPolicies(undefined).refused).toBe('through');
  });
});

test('a rule takes its own line, or a new one', () => {
  const lines = parseRules('# a\ncover topic:abuse\n# b');
  expect(printLines(withRule(lines, ruleOf('allow author:V'), 1))).toBe('# a\nallow author:V\n# b');
  expect(printLines(withRule(lines, ruleOf('allow author:V')))).toBe('# a\ncover topic:abuse\n# b\nallow author:V');
});

test('the preview counts each rule, one that another beats too', () => {
  const rules = ['cover topic:abuse', 'allow author:V', 'mark title:zebra'].map(ruleOf);
  const counts = countMet(rules, {}, [story({ warnings: [present('abuse')], authors: ['V'] }), story({ warnings: [present('abuse')] }), story()]);
  expect(rules.map((rule) => counts.get(nameOf(rule)) ?? 0)).toEqual([2, 1, 0]);
  expect(countMet(rules, {}, [])).toEqual(new Map());
});

test('the rules that the README shows are rules', () => {
  const readme = readFileSync('README.md', 'utf8');
  const section = readme.slice(readme.indexOf('## Filters'), readme.indexOf('## Privacy'));
  const lines = section.split('\n').filter((line) => line.startsWith('    ')).map((line) => line.trim());
  expect(lines.length).toBeGreaterThan(6);
  expect(mistakesIn(parseRules(lines.join('\n')))).toEqual([]);
  expect(printLines(parseRules(lines.join('\n')))).toBe(lines.join('\n').replace('50k..', '50000..'));
});
