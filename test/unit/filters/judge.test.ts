import { describe, expect, test } from 'vitest';
import { compile } from '@/utils/filters/compile';
import { parseRules, ruleSetOf } from '@/utils/filters/parse';
import type { Judged, Verdict } from '@/utils/filters/verdict';
import { absent, type Made, present, story } from './headers';

const judge = (rules: string, judged: Judged): Verdict => compile(ruleSetOf(parseRules(rules), {}))(judged);

test('a verdict names the rule, the condition and the words as written', () => {
  const judged = story({ title: 'Glass', warnings: [present('non-con', 'Rape (not graphic)')] });
  expect(judge('cover topic:sexual-violence', judged)).toEqual({
    action: 'cover',
    because: [{ rule: expect.stringMatching(/^r/), text: 'cover topic:sexual-violence', met: [{ condition: 'topic:sexual-violence', words: 'Rape (not graphic)', where: 'warnings' }] }],
    also: [],
    absent: [],
  });
});

describe('one rule and one story', () => {
  test.each<[string, Made, Verdict['action']]>([
    ['cover topic:character-death', { warnings: [present('character-death')] }, 'cover'],
    ['cover topic:character-death', { warnings: [absent('character-death')] }, 'none'],
    ['cover topic:character-death', { fields: { summary: 'No character death, I promise.' } }, 'none'],
    ['cover topic:character-death', { fields: { summary: 'Beware: character death.' } }, 'cover'],
    ['hide rating:explicit', { rating: { raw: 'NC-17', level: 'explicit' } }, 'cover'],
    ['hide rating:explicit', { rating: { raw: 'NC-17', level: 'explicit' }, on: 'listing' }, 'hide'],
    ['prefer pairing:Clark/Lex', { pairings: ['Lex Luthor/Clark Kent'] }, 'prefer'],
    ['prefer pairing:Clark/Lex', { pairings: ['Clark/Lois'] }, 'none'],
    ['cover topic:abuse unless author:"V*"', { warnings: [present('abuse')], authors: ['Valdron'] }, 'none'],
    ['cover topic:abuse unless author:"V*"', { warnings: [present('abuse')], authors: ['Anna Vane'] }, 'cover'],
    ['cover unstated:warnings', {}, 'cover'],
    ['cover unstated:refused', { warnings: [present('chose-not-to-warn')] }, 'cover'],
  ])('%s %j → %s', (rules, made, action) => expect(judge(rules, story(made)).action).toBe(action));
});
