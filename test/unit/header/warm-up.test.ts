import { expect, test } from 'vitest';
import { readLines } from '../../../utils/header/read-lines';
import { warmUp } from '../../../utils/header/warm-up';

const LINES = ['Title: The Long Way', 'Author: Wren', 'Rating: R', 'Disclaimer: They are not mine.', 'He looked at the door. "You are late," she said.'].map((text) => ({ text, gap: 1, form: 'text', lead: 0, rule: false, centred: false, linked: 0 }) as const);

test('what was read to warm up leaves no trace in what is read next', () => {
  const before = readLines(LINES, '');
  warmUp();
  warmUp();
  expect(readLines(LINES, '')).toEqual(before);
  expect(before.headers[0]?.title).toBe('The Long Way');
});
