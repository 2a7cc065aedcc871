import { describe, expect, test } from 'vitest';
import { exportJson, importRules } from '@/utils/filters/import-rules';
import { processorTime } from '../../tools/processor-time.ts';

test('a plain list is one tag a line', () => {
  expect(importRules('Major Character Death\n\n# my list\n*mimes\n!!!\nMajor Character Death\n')).toEqual({
    format: 'list',
    lines: ['cover tag:"Major Character Death"', 'cover tag:"*mimes"'],
    notTaken: [{ text: '!!!', why: 'letters' }],
    topics: {},
  });
});

describe('AO3 Savior', () => {
  const CONFIG = { showReasons: true, showPlaceholders: true, authorBlacklist: ['smeyer'], titleBlacklist: ['The Catcher in the Rye'], tagBlacklist: ['dobby', '*mimes', ''], tagWhitelist: ['Fluff'], summaryBlacklist: ["bee's knees"] };
  const LINES = ['cover tag:dobby', 'cover tag:"*mimes"', 'cover author:smeyer', 'cover title="The Catcher in the Rye"', 'cover summary:"bee\'s knees"', 'allow tag:Fluff'];

  test('as JSON', () => expect(importRules(JSON.stringify(CONFIG))).toMatchObject({ format: 'savior', lines: LINES, notTaken: [] }));

  test('as the script that people paste', () => {
    const script = `window.ao3SaviorConfig = {\n  // set to false\n  showReasons: true,\n  showPlaceholders: true, /* boxes */\n  authorBlacklist: ['smeyer'],\n  titleBlacklist: ['The Catcher in the Rye'],\n  tagBlacklist: ['dobby', '*mimes', ],\n  tagWhitelist: ["Fluff"],\n  summaryBlacklist: ['bee\\'s knees'],\n};`;
    expect(importRules(script)).toMatchObject({ format: 'savior', lines: LINES, notTaken: [] });
  });

  test('without placeholders it hid, and hides', () => expect(importRules(JSON.stringify({ ...CONFIG, showPlaceholders: false })).lines[0]).toBe('hide tag:dobby'));

  test('lists in one text, and what has no rule here', () => {
    expect(importRules(JSON.stringify({ tagBlacklist: 'dobby, F/M unless:{Multi, Gen}', tagHighlights: 'Slow Burn', minWords: '1000', maxWords: '', blockOngoing: true, allowedLanguages: 'English', showPlaceholders: true }))).toEqual({
      format: 'savior',
      lines: ['cover tag:dobby', 'prefer tag:"Slow Burn"', 'cover length:..999', 'cover status:wip'],
      notTaken: [{ text: 'F/M unless:{Multi, Gen}', why: 'condition' }, { text: 'allowedLanguages: English', why: 'setting' }],
      topics: {},
    });
  });
});

test('the tag blocker: names, boxes, and numbers that are told', () => {
  expect(importRules(JSON.stringify({ wordTagList: ['Alpha/Beta/Omega Dynamics', 'mpreg'], numTagList: [['136512'], [], [], ['110']], warning3: true, warning4: false, rating5: true, rating1: true }))).toEqual({
    format: 'tag-blocker',
    lines: ['cover tag:"Alpha/Beta/Omega Dynamics"', 'cover tag:mpreg', 'cover warning:character-death', 'cover unstated:rating', 'cover rating:explicit'],
    notTaken: [{ text: '136512', why: 'number' }, { text: '110', why: 'number' }],
    topics: {},
  });
});

test('an array of tags is a list', () => expect(importRules('["one","two"]')).toMatchObject({ format: 'list', lines: ['cover tag:one', 'cover tag:two'] }));

test('rules are read as rules, and a line among them that is none is told', () => {
  expect(importRules('# mine\ncover topic:abuse\nhide rating:explicit  on listings\ncovr topic:gore')).toMatchObject({
    format: 'rules',
    lines: ['# mine', 'cover topic:abuse', 'hide rating:explicit on listings'],
    notTaken: [{ text: 'covr topic:gore', why: 'mistake' }],
  });
});

test('what is exported comes back, edited topics included', () => {
  const topics = { abuse: { warnings: ['abuse'], words: ['harm'] } };
  expect(importRules(exportJson('# a\ncover topic:abuse', topics))).toEqual({ format: 'backup', lines: ['# a', 'cover topic:abuse'], notTaken: [], topics });
});

test.each([['{"tagBlacklist": 7}'], ['{"tagBlacklist": [null, {}, 3]}'], ['{"flyleaf":"filters","rules":7}'], ['{'], ['{}'], ['null'], ['']])('%s brings nothing and breaks nothing', (text) => {
  expect(importRules(text).lines.filter((line) => !line.startsWith('cover tag:'))).toEqual([]);
});

test('long and hostile texts are read in linear time', () => {
  const start = processorTime();
  for (const piece of ["{'", '/*', '{a:', ',', '"\\', '//', 'unless:{']) importRules(`{${piece.repeat(60_000)}`);
  expect(processorTime() - start).toBeLessThan(3000);
});
