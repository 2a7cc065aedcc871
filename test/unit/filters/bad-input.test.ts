import { describe, expect, test } from 'vitest';
import { compile } from '@/utils/filters/compile';
import { loadRules } from '@/utils/filters/load';
import { compileMentions } from '@/utils/filters/mentions';
import { mistakesIn, parseLine, parseRules, printLines, ruleSetOf } from '@/utils/filters/parse';
import { present, story } from './headers';
import { processorTime } from '../../tools/processor-time.ts';

const took = (run: () => void): number => {
  const start = processorTime();
  run();
  return processorTime() - start;
};
const judgeOf = (text: string) => compile(ruleSetOf(parseRules(text), {}));

describe('a mistake is told at its place, with what was expected', () => {
  test.each([
    ['covr topic:abuse', 1, 4, 'action', 'covr'],
    ['cover', 6, 1, 'condition', ''],
    ['cover abuse', 7, 5, 'condition', 'abuse'],
    ['cover topik:abuse', 7, 11, 'condition', 'topik:abuse'],
    ['cover topic:', 7, 6, 'value', 'topic:'],
    ['cover topic:""', 7, 8, 'value', 'topic:""'],
    ['cover topic:abuses', 7, 12, 'topic', 'topic:abuses'],
    ['cover rating:hot', 7, 10, 'level', 'rating:hot'],
    ['cover rating:explicit..teen', 7, 21, 'level', 'rating:explicit..teen'],
    ['cover rating:..', 7, 9, 'level', 'rating:..'],
    ['cover length:1000', 7, 11, 'length', 'length:1000'],
    ['cover length:9..1', 7, 11, 'length', 'length:9..1'],
    ['cover status:done', 7, 11, 'status', 'status:done'],
    ['cover language:klingonese', 7, 19, 'language', 'language:klingonese'],
    ['cover unstated:all', 7, 12, 'unstated', 'unstated:all'],
    ['cover topic=abuse', 7, 11, 'sign', 'topic=abuse'],
    ['cover author:*', 7, 8, 'letters', 'author:*'],
    ['cover author:"***"', 7, 12, 'letters', 'author:"***"'],
    ['cover author:!!!', 7, 10, 'letters', 'author:!!!'],
    ['cover title:💔', 7, 8, 'letters', 'title:💔'],
    ['cover author:"V', 7, 9, 'quote', 'author:"V'],
    ['cover topic:abuse but author:V', 19, 3, 'keyword', 'but'],
    ['cover topic:abuse unless', 25, 1, 'condition', ''],
    ['cover topic:abuse unless author:', 26, 7, 'value', 'author:'],
    ['cover topic:abuse on mondays', 22, 7, 'scope', 'mondays'],
    ['cover topic:abuse on listings on stories', 34, 7, 'scope', 'stories'],
    ['cover topic:abuse except:sometimes', 19, 16, 'degree', 'except:sometimes'],
    ['cover author:V except:past', 16, 11, 'degree', 'except:past'],
  ])('%s → column %i', (text, column, length, expected, found) => {
    expect(parseLine(text, 3)).toEqual({ kind: 'mistake', text, mistake: { line: 3, column, length, expected, found } });
  });

  test('what is right is no mistake, however it is spaced, quoted or capitalised', () => {
    const texts = ['  COVER  Topic:Abuse  ', 'cover author:“V”', 'cover author:"a \\"b\\" \\\\ c"', 'always author:V', 'hide ship:A/B ON Listings', 'cover summary:with', 'cover author:"on" with author:"unless"'];
    expect(mistakesIn(parseRules(texts.join('\n')))).toEqual([]);
    expect(printLines(parseRules(texts.join('\n'))).split('\n')).toEqual(['cover topic:abuse', 'cover author:V', 'cover author:"a \\"b\\" \\\\ c"', 'allow author:V', 'hide pairing:A/B on listings', 'cover summary:with', 'cover author:on with author:unless']);
  });

  test.each(['\r\n', '\r', '\n', '\u2028'])('lines may end with %j', (end) => expect(parseRules(['cover topic:abuse', '', '# x'].join(end)).map(({ kind }) => kind)).toEqual(['rule', 'comment', 'comment']));
});

describe('very many and very long', () => {
  const many = Array.from({ length: 10_000 }, (_, i) => (i % 5 === 0 ? `cover words:"w${i}x*"` : i % 5 === 1 ? `hide author:"name ${i}"` : `mark summary:"word${i} other${i % 7}"`));

  test('10,000 rules are read, made and judged, none of them lost', () => {
    const text = many.join('\n');
    let judge = judgeOf('');
    expect(took(() => void (judge = judgeOf(text)))).toBeLessThan(4000);
    expect(printLines(parseRules(text))).toBe(text);
    const hit = story({ fields: { summary: 'A word9999 other3, and w9995xylophone.' }, authors: ['Name 9996'] });
    expect(judge(hit).because.map((one) => one.text)).toEqual(['cover words:"w9995x*"', 'hide author:"name 9996"']);
    expect(judge(hit).also.map((one) => one.text)).toEqual(['mark summary:"word9999 other3"']);
    expect(took(() => { for (let i = 0; i < 100; i++) judge(hit); })).toBeLessThan(1000);
  });

  test('a rule of 10,000 characters is a rule like any other', () => {
    const long = 'lorem '.repeat(1666).trim();
    const text = `cover summary:"${long}"\nmark author:"${long}*"\nhide title:${'x'.repeat(9990)}`;
    const judge = judgeOf(text);
    expect(printLines(parseRules(text))).toBe(text);
    expect(judge(story({ fields: { summary: `${long} ipsum` } })).action).toBe('cover');
    expect(judge(story({ authors: [`${long} ipsum`] })).action).toBe('mark');
    expect(judge(story({ title: 'x'.repeat(9990) })).action).toBe('cover');
    expect(judge(story({ title: 'x'.repeat(9991) })).action).toBe('none');
  });

  test.each([
    ['stars in a row', `cover words:${'*a'.repeat(200)}*b`, 'a'.repeat(20_000)],
    ['stars for words', `cover words:"${'* '.repeat(50)}end"`, 'a '.repeat(5000)],
    ['a name that nearly ends', `cover title="${'*a'.repeat(300)}*b"`, 'a'.repeat(20_000)],
    ['metacharacters', 'cover words:"(a+)+$ [^x]* \\\\d{1,9999}"', 'a'.repeat(20_000)],
    ['denials without end', 'cover words:rape', `${'no, '.repeat(8000)}rape`],
    ['a word many times', 'cover words:no*', 'no '.repeat(8000)],
  ])('%s: no slow story', (_, rule, text) => {
    const judge = judgeOf(rule);
    expect(took(() => judge(story({ title: text, fields: { summary: text } })))).toBeLessThan(1500);
  });

  test('10,000 rules that share their first letters stay quick', () => {
    const judge = judgeOf(Array.from({ length: 10_000 }, (_, i) => `cover words:the${i.toString(36)}*`).join('\n'));
    const one = story({ fields: { summary: 'the theory of the then and there, the thesis, the theme '.repeat(40) } });
    judge(one);
    expect(took(() => judge(one))).toBeLessThan(300);
  });
});

test('rules that are the same, or say the opposite, are sane: once each, and the stronger holds', () => {
  const text = Array.from({ length: 500 }, () => 'cover topic:abuse\nallow topic:abuse\nmark topic:abuse').join('\n');
  const verdict = judgeOf(text)(story({ warnings: [present('abuse')] }));
  expect([verdict.action, verdict.because.length, verdict.also.length]).toEqual(['allow', 1, 2]);
});

test('an id that is a name of every object is no topic and no rating', () => {
  for (const id of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
    expect(parseLine(`cover topic:${id}`).kind).toBe('mistake');
    expect(parseLine(`${id} topic:abuse`).kind).toBe('mistake');
    expect(parseLine(`cover ${id}:abuse`).kind).toBe('mistake');
    expect(() => judgeOf(`cover warning:${id}\ncover author:${id}`)(story({ authors: [id] }))).not.toThrow();
  }
});

test('rules that are stored and hold a mistake cover all: nothing passes for no rules', () => {
  const loaded = loadRules({ kind: 'rules', text: 'prefer author:V\ncover rating:hot', topics: {} });
  expect([loaded.kind, loaded.canCover, loaded.judge(story({ authors: ['V'] })).action]).toEqual(['unreadable', true, 'cover']);
});

describe('a second look at the text', () => {
  const look = compileMentions(ruleSetOf(parseRules('cover topic:sexual-violence\nprefer topic:abuse\nmark topic:animal-harm'), {}));
  test.each([
    ['She had been raped.', [{ condition: 'topic:sexual-violence', words: 'raped' }]],
    ['No rape here.', []],
    ['He was battered.', []],
    ['In the end the dog dies. Animal abuse.', [{ condition: 'topic:animal-harm', words: 'dog dies' }]],
    ['Grape juice', []],
    ['', []],
  ])('%j', (text, found) => expect(look(text)).toEqual(found));
});
