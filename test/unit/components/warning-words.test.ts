import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { isKeptBack, warningWords } from '@/components/library/warning-words';

beforeEach(() => {
  Object.assign(fakeBrowser.i18n, { getMessage: (name: string, values: string[] = []) => [name, ...values].join(' ') });
});

test.each([
  ['in full', ['non-con', 'no:character-death'], 'full', 'warning_non_con, card_says_no warning_character_death'],
  ['by group, each once', ['non-con', 'underage', 'gore'], 'groups', 'card_group_violence, card_group_consent'],
  ['by group, where only an absence is told', ['no:character-death'], 'groups', 'card_warnings_stated'],
  ['on request', ['non-con'], 'on-request', 'card_warnings_stated'],
  ['nothing stated is no secret', [], 'on-request', 'warnings_not_stated'],
  ['nor is a refusal to warn', ['chose-not-to-warn'], 'groups', 'warning_chose_not_to_warn'],
  ['nor that there is none', ['none'], 'on-request', 'warning_none'],
] as const)('%s', (_, warnings, shown, expected) => {
  expect(warningWords(warnings, shown)).toBe(expected);
});

test('what is kept back can be asked for, and nothing else', () => {
  expect([isKeptBack(['gore'], 'groups'), isKeptBack(['gore'], 'full'), isKeptBack(['none'], 'groups'), isKeptBack([], 'on-request')]).toEqual([true, false, false, false]);
});
