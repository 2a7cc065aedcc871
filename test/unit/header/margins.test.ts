import { expect, test } from 'vitest';
import type { Line } from '../../../utils/header/line';
import { withoutMargins } from '../../../utils/header/margins';
import { readHeaders } from '../../../utils/header/read-header';
import { processorTime } from '../../tools/processor-time.ts';

const line = (text: string): Line => ({ text, gap: 0, form: 'preformatted', lead: 0, rule: false, centred: false, linked: 0 });
const PAGE = ['Title: The Long Way', 'Author: Mara K.', 'Rating: PG-13', 'Warnings: character death', 'Disclaimer: They are not mine and I make no money from them.', '', 'It had rained since noon, and she stood at the window and watched the yard fill up.', '', '"You are late," he said, and put the lamp down.'];

test.each([
  ['quoted', (text: string) => `> ${text}`.trim()],
  ['quoted twice', (text: string) => `>> ${text}`.trim()],
  ['numbered', (text: string, at: number) => `${at + 1} ${text}`.trim()],
])('a page that is %s is read as it was', (_, write) => {
  const lines = PAGE.map((text, at) => line(write(text, at)));
  const [header] = readHeaders(lines).headers;
  expect(header).toMatchObject({ title: 'The Long Way', authors: ['Mara K.'], rating: { level: 'teen' }, warnings: [{ id: 'character-death', stated: 'present' }] });
  expect(header?.fields.every(({ spans, value }) => spans.some(({ line: at, from, to }) => (lines[at] as Line).text.slice(from, to).includes(value.split('\n')[0] as string)))).toBe(true);
});

test('lines with numbers that do not count up, and a list with a mark here and there, stay as they are', () => {
  expect(withoutMargins(['1999 a', '2003 b', '1998 c', '12 d', '4 e', '9 f', '7 g'].map(line))).toBeUndefined();
  expect(withoutMargins(['> a', 'b', '> c', 'd', 'e', 'f', 'g'].map(line))).toBeUndefined();
});

test('a line of a million marks is no trouble', () => {
  const start = processorTime();
  withoutMargins(Array.from({ length: 8 }, () => line('>'.repeat(200_000))));
  expect(processorTime() - start).toBeLessThan(500);
});
