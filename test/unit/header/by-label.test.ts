import { expect, test } from 'vitest';
import type { Labelled } from '../../../utils/header/assemble';
import { parseFandoms } from '../../../utils/header/fields/fandoms';
import { statedPairings } from '../../../utils/header/fields/stated-pairings';
import { parseTitle } from '../../../utils/header/fields/title';
import { readLabelled } from '../../../utils/header/headers';
import { lookup } from '../../../utils/header/lexicon/all';
import type { Line } from '../../../utils/header/line';
import type { Tag } from '../../../utils/header/tags';
import { toUnits } from '../../../utils/header/units';

const STORY: readonly (readonly [Tag, string])[] = [
  ['story', 'The lamp had been out since Tuesday, and she looked at it for a long while before she said anything.'],
  ['story', '"It put itself out," he said, and he turned the key in his hand and did not look at her.'],
];
function read(rows: readonly (readonly [Tag, string])[], margin = 6) {
  const lines: Line[] = rows.map(([, text]) => ({ text, gap: 0, form: 'text', lead: 0, rule: false, centred: false, linked: 0 }));
  const labelled: Labelled[] = toUnits(lines, 0, lines.length, 0, lookup).map((unit) => ({ unit, margin, tag: rows[unit.spans[0]?.line ?? 0]?.[0] ?? 'story' }));
  return readLabelled(labelled, lines, lines.length);
}

test('a short name under the label of its field is that field, whatever it was read as', () => {
  const { headers } = read([['title', 'Title: The Lamp'], ['notes', 'Author: Wren Holloway'], ['disclaimer', 'Disclaimer: I do not own them.'], ...STORY]);
  expect(headers[0]?.authors).toEqual(['Wren Holloway']);
});

test('a note in so many words is no title, and not the first line of the story', () => {
  const asTitle = read([['title', 'A/N: Not mine, all of it belongs to J. K. Rowling. Thanks to Pell!'], ['rating', 'Rating: PG'], ...STORY]);
  expect(asTitle.headers[0]?.fields.map(({ field }) => field)).toEqual(['notes', 'rating']);
  const asStory = read([['title', 'Title: The Lamp'], ['author', 'Author: Wren'], ['rating', 'Rating: PG'], ['story', 'A/N: Thank you all for waiting so long.'], ...STORY]);
  expect(asStory.story?.startsWith).toMatch(/^The lamp had been out/);
});

test('a number of parts above names and ratings is a line of the header; above the story it opens it', () => {
  const above = read([['title', 'The Lamp'], ['chapter', 'Part Two of 3'], ['author', 'by Wren'], ['rating', 'Rating: R'], ...STORY]);
  expect(above.story?.startsWith).toMatch(/^The lamp had been out/);
  const below = read([['title', 'The Lamp'], ['author', 'by Wren'], ['rating', 'Rating: R'], ['chapter', 'Part Two of 3'], ...STORY]);
  expect(below.story?.startsWith).toMatch(/^Part Two of 3/);
});

test('codes of a subject line are no fandoms, "(AU)" is no part of a title, and a pair is named once', () => {
  expect(parseFandoms('VOY, J/C, NC-17, part 2 of 3', 'Codes')).toEqual(['VOY']);
  expect(parseTitle('Power Struggle (AU)')?.title).toBe('Power Struggle');
  const pairing = (value: string) => ({ field: 'pairing' as const, label: 'Pairing', value, spans: [], because: { clue: 'label' as const, score: 8 } });
  expect(statedPairings([pairing('Harry & Hermione'), pairing('Harry/Hermione')], { lines: [], pageTitle: '' })).toEqual(['Harry/Hermione']);
  expect(statedPairings([pairing('Garak/Bashir'), pairing('Julian Bashir/Elim Garak')], { lines: [], pageTitle: '' })).toEqual(['Julian Bashir/Elim Garak']);
  expect(statedPairings([pairing('Jack & Daniel'), pairing('Jack/Sam')], { lines: [], pageTitle: '' })).toEqual(['Jack & Daniel', 'Jack/Sam']);
  expect(statedPairings([{ ...pairing('Merlin, Arthur/Merlin'), field: 'fandom', label: 'Fandom/Characters' }], { lines: [], pageTitle: '' })).toEqual(['Arthur/Merlin']);
});
