import { describe, expect, test } from 'vitest';
import { isTold, judgeLabels, judgeWords, looksLikeStory, scoreText } from '../../../utils/header/gate.ts';
import { LIKELY, SURE } from '../../../utils/header/gate-weights.ts';
import { processorTime } from '../../tools/processor-time.ts';

const HEADER = 'Title: The Long Winter\nAuthor: Opal\nFandom: Smallville\nRating: PG-13\nPairing: Clark/Lex\nSpoilers: none\nDisclaimer: They belong to the WB. No infringement intended.\n\nChapter One\n\nHe looked at the door and said nothing.';
const STORIES: readonly (readonly [string, string])[] = [
  ['an English header', HEADER],
  ['a German header', 'Titel: Winter\nAutorin: Lotte\nPairing: HP/DM\nDisclaimer: Mir gehört nichts, alles gehört JKR.\nKapitel 1\n"Was war das?", sagte er.'],
  ['a Russian header', 'Название: Чай\nАвтор: Ава\nФандом: Наруто\nРейтинг: PG\nПредупреждения: ООС\nОн сказал: — Это был фанфик.'],
  ['a byline and a story told', 'Sooner Or Later\nby Ada\n\n"Is that them?" she asked. He turned and looked at the door. "It\'s the mailman," said the voice. She smiled and stood, and he had nothing left.'],
];
const OTHERS: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['blanks', ' \n \n '],
  ['a shop', 'Add to basket\nPrice: 12.99\nFree delivery on orders over 50\nCustomer reviews: 4.5\nSize: M\nColour: blue\nYou may return any item within 30 days. Please contact us if you have questions.'],
  ['rules for posts', '1. Please read the rules before posting.\n2. You must use the forum search.\n3. If you post links we will remove them.\nAsk our mods if you have any questions.'],
  ['documentation', 'Install the package and import it in your module. You can use any of these options. This function returns a list. See the guide for more information.'],
];

describe('looksLikeStory', () => {
  test.each(STORIES)('says yes to %s', (_, text) => expect(looksLikeStory(text)).toBe(true));
  test.each(OTHERS)('says no to %s', (_, text) => expect(looksLikeStory(text)).toBe(false));
});

describe('judgeWords', () => {
  test('is sure of a full header before the rest has come', () => expect(judgeWords(`\n${HEADER}`)).toBe('sure'));
  test('is not sure of a title alone', () => expect(judgeWords('\nTitle: The Long Winter')).not.toBe('sure'));
  test('counts a word once, so that no word decides by being said again', () => {
    expect(scoreText('\ndisclaimer '.repeat(100))).toBe(scoreText('\ndisclaimer '));
    expect(scoreText('\ndisclaimer ')).toBeLessThan(SURE);
  });
  test('asks more to be sure than to say likely, and more than nothing for that', () => {
    expect(SURE).toBeGreaterThan(LIKELY);
    expect(LIKELY).toBeGreaterThan(0);
  });
  test('reads a label whatever stands between it and its colon', () => {
    expect(scoreText('\ndisclaimer :')).toBe(scoreText('\nDisclaimer:'));
    expect(scoreText('\ndisclaimer:')).toBe(scoreText('\ndisclaimer:mine').valueOf() - scoreText('\nmine'));
  });
});

describe('judgeLabels', () => {
  test('is sure of four different labels', () => expect(judgeLabels('\nTitle: a\nAuthor: b\nRating: c\nPairing : d')).toBe('sure'));
  test('knows labels of other languages', () => expect(judgeLabels('\nНазвание: a\nАвтор: b\nФандом: c\nРейтинг: d')).toBe('sure'));
  test.each([
    ['Chinese', '\n标题：灯\n作者：林\n分级：PG-13\n警告：无'],
    ['Chinese, typed with small colons', '\n标题:灯\n作者:林\n分级:PG-13\n警告:无'],
    ['Japanese', '\nタイトル：灯\n作者：水原\nレーティング：PG-13\nあらすじ：渡し舟'],
  ])('knows labels before a full-width colon: %s', (_, text) => expect(judgeLabels(text)).toBe('sure'));
  test('says no to three', () => expect(judgeLabels('\nTitle: a\nAuthor: b\nRating: c')).toBe('no'));
  test('says no to one label many times', () => expect(judgeLabels('\nTitle: a'.repeat(50))).toBe('no'));
  const PLAY = '\nScene 2\n(The kitchen.)\nOPAL: Well?\nADA: (nods) Well.\nOPAL: So it is you.\nADA: It was.\nOPAL: And the mailman?\nADA: Him too.';
  test('is sure of a play', () => expect(judgeLabels(PLAY)).toBe('sure'));
  test('says no to a play without a stage', () => expect(judgeLabels(PLAY.replaceAll('(', '').replace('Scene 2', ''))).toBe('no'));
  test('says no to one who speaks alone', () => expect(judgeLabels(PLAY.replaceAll('ADA:', 'OPAL:'))).toBe('no'));
  test('says no to labels that are not in front of a colon', () => expect(judgeLabels('title author rating pairing: no')).toBe('no'));
  test('says no to colons without words', () => expect(judgeLabels(':'.repeat(5000))).toBe('no'));
});

describe('isTold', () => {
  test.each([['English', 'and then she left'], ['German', 'da ging sie fort'], ['Russian', 'и она ушла'], ['a label', '\nDisclaimer: mine']])('says yes to %s', (_, text) => expect(isTold(text)).toBe(true));
  test.each([['nothing', ''], ['a manual', 'This function returns a list. See the guide.'], ['pieces of words', 'there sheds herring']])('says no to %s', (_, text) => expect(isTold(text)).toBe(false));
});

test.each([
  ['one word of a million letters', 'a'.repeat(1_000_000)],
  ['a million colons', ':'.repeat(1_000_000)],
  ['a million blanks', ' '.repeat(1_000_000)],
  ['a million quotes', '"'.repeat(1_000_000)],
  ['a million breaks', '\n-'.repeat(500_000)],
])('takes time in line with the length of %s', (_, text) => {
  const start = processorTime();
  judgeWords(text);
  judgeLabels(text);
  expect(processorTime() - start).toBeLessThan(2_000);
});
