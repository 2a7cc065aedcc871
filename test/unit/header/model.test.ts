import { describe, expect, test } from 'vitest';
import { lookup } from '../../../utils/header/lexicon/all';
import type { Line } from '../../../utils/header/line';
import { labelUnits } from '../../../utils/header/model';
import { MOST_FINE, MOST_WEIGHT, pack, packFine, unpack, unpackFine } from '../../../utils/header/packed';
import { toUnits, wrapWidth } from '../../../utils/header/units';

const line = (text: string): Line => ({ text, gap: 1, form: 'text', lead: 0, rule: false, centred: false, linked: 0 });
function read(...texts: string[]) {
  const lines = texts.map(line);
  return labelUnits(toUnits(lines, 0, lines.length, wrapWidth(lines), lookup), { pageTitle: '' });
}
const tags = (...texts: string[]): string[] => read(...texts).map(({ tag }) => tag);

const STORY = [
  'The lamp over the door had gone out, and he stood under it with the key in his hand and looked at the road.',
  '"You are late," she said, and turned back into the kitchen. He followed her in and sat down.',
  'He nodded. She had been right about the weather, and he knew that she knew it.',
];

describe('reading units with learned weights', () => {
  test('labelled fields are what their labels say, and the story begins below them', () => {
    expect(tags('Title: The Long Way', 'Author: Somebody', 'Rating: PG-13', 'Disclaimer: They are not mine.', 'Summary: A walk takes longer than planned.', ...STORY)).toEqual([
      'title', 'author', 'rating', 'disclaimer', 'summary', 'story', 'story', 'story',
    ]);
  });

  test('a disclaimer is known by its words', () => {
    expect(tags('Title: The Long Way', 'Rating: R', 'I do not own these characters, they belong to Paramount and no copyright infringement is intended.', ...STORY)[2]).toBe('disclaimer');
  });

  test('a byline is known by its words', () => {
    expect(tags('Title: The Long Way', 'by Somebody Else', 'Rating: R', ...STORY)[1]).toBe('author');
  });

  test('a rare label is believed', () => {
    expect(tags('Title: The Long Way', 'Language: English', 'Rating: R', ...STORY)[1]).toBe('language');
  });

  test('told text alone is story', () => {
    expect(new Set(tags(...STORY, ...STORY))).toEqual(new Set(['story']));
  });

  test('margins are log-odds over the next best reading: sure for a label, never negative', () => {
    const readings = read('Title: The Long Way', 'Rating: PG-13', 'Disclaimer: They are not mine.', ...STORY);
    expect(readings[1]?.margin).toBeGreaterThan(3);
    for (const { margin } of readings) expect(margin).toBeGreaterThanOrEqual(0);
  });

  test('no units, no readings', () => {
    expect(labelUnits([], { pageTitle: '' })).toEqual([]);
  });
});

describe('packed weights', () => {
  test('come back as they were', () => {
    const table = Int16Array.from([0, 3, -1, 0, MOST_WEIGHT, -MOST_WEIGHT, 0, 0, 0, 1, 1, -2]);
    const packed = pack(table);
    expect(unpack(packed, 0, 12)).toEqual(table);
    expect(unpack(packed, 4, 6)).toEqual(table.slice(4, 6));
  });

  test('so do those of one digit, none of which ends or escapes a string', () => {
    const table = Int16Array.from({ length: 2 * MOST_FINE + 1 }, (_, i) => i - MOST_FINE);
    const packed = packFine(table);
    expect(packed).toHaveLength(table.length);
    expect(packed).not.toMatch(/["\\]/);
    expect(unpackFine(packed, 0, table.length)).toEqual(table);
    expect(unpackFine(packed, 7, 9)).toEqual(table.slice(7, 9));
  });
});
