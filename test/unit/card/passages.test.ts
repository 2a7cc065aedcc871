import { describe, expect, test } from 'vitest';
import { countWords, foldName, stretchesOf } from '@/utils/card/passages';
import { summarySpans } from '@/utils/card/summary-spans';
import type { Span } from '@/utils/header/header';
import type { Line } from '@/utils/header/line';
import { processorTime } from '../../tools/processor-time.ts';

const line = (text: string): Line => ({ text, gap: 0, form: 'text', lead: 0, rule: false, centred: false, linked: 0 });
const LINES = ['Rating: G. Disclaimer: none', 'are mine.', 'Warnings: death', 'Thanks to B.'].map(line);
const locate = ({ line: at, from, to }: Span) => ({ start: `${at}:${from}`, end: `${at}:${to}` });
const whole = (at: number): Span => ({ line: at, from: 0, to: LINES[at]!.text.length });

describe('stretches of a fold', () => {
  test('lines that follow each other are one', () => {
    expect(stretchesOf({ spans: [{ line: 0, from: 11, to: 27 }, whole(1)] }, LINES, locate)).toEqual([{ start: '0:11', end: '1:9' }]);
  });

  test('a line between, which is not folded, parts them', () => {
    expect(stretchesOf({ spans: [whole(1), whole(3)] }, LINES, locate)).toHaveLength(2);
  });

  test('the rest of a line, which is not folded, parts them', () => {
    expect(stretchesOf({ spans: [{ line: 0, from: 0, to: 10 }, whole(1)] }, LINES, locate)).toHaveLength(2);
  });

  test('two spans of one line with blanks between are one', () => {
    expect(stretchesOf({ spans: [{ line: 0, from: 11, to: 22 }, { line: 0, from: 23, to: 27 }] }, LINES, locate)).toEqual([{ start: '0:11', end: '0:27' }]);
  });

  test('come in page order, and empty spans are left out', () => {
    expect(stretchesOf({ spans: [whole(3), { line: 2, from: 4, to: 4 }, whole(1)] }, LINES, locate).map(({ start }) => start)).toEqual(['1:0', '3:0']);
  });
});

describe('a fold is named', () => {
  test('by its fields, each once, and its words', () => {
    expect(foldName({ fields: ['disclaimer', 'thanks', 'disclaimer'], text: "They're not mine -- at all." })).toEqual({ fields: ['disclaimer', 'thanks'], words: 5 });
  });

  test('in linear time for a line without end', () => {
    const start = processorTime();
    expect(countWords(`${'a-'.repeat(200_000)}!`)).toBe(1);
    expect(processorTime() - start).toBeLessThan(500);
  });
});

test('a summary stands after its label', () => {
  const lines = [line('Summary: Lex and Clark talk.'), line('At length.')];
  const spans = [{ line: 0, from: 0, to: 28 }, { line: 1, from: 0, to: 10 }];
  const fields = [{ field: 'summary' as const, label: 'Summary', value: 'Lex and Clark talk.\nAt length.', spans, because: { clue: 'label' as const, score: 1 } }];
  expect(summarySpans({ fields }, lines)).toEqual([{ line: 0, from: 9, to: 28 }, { line: 1, from: 0, to: 10 }]);
});
