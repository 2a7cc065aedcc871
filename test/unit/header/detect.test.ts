import { describe, expect, test } from 'vitest';
import { labelsOf } from '../../../utils/header/detect-labels';
import { inPieces, praiseIn, ratesOf, tellingOf } from '../../../utils/header/detect-prose';
import { score, weigh } from '../../../utils/header/detect';
import type { Passage } from '../../../utils/header/assemble';
import { lookup } from '../../../utils/header/lexicon/all';
import type { Line } from '../../../utils/header/line';
import { readHeaders } from '../../../utils/header/read-header';
import { toUnits, type Unit } from '../../../utils/header/units';
import { NO_HEADERS } from './no-headers';
import { processorTime } from '../../tools/processor-time.ts';

const linesOf = (texts: readonly string[], gap: Line['gap'] = 1): Line[] => texts.map((text) => ({ text, gap, form: 'text', lead: 0, rule: false, centred: false, linked: 0 }));
const unitsOf = (texts: readonly string[]) => toUnits(linesOf(texts), 0, texts.length, 0, lookup);

const PROSE = [
  'The rain had stopped by the time Marsh reached the harbour, and the lamps were lit all along the wall. She looked for his coat among the others and did not find it.',
  '"You came back," he said. He was standing behind the nets, and he had a bucket in his hand.',
  '"I had nowhere else to go," she said, and she sat down on the wet stones beside him.',
  'They watched the boats until the light was gone. Then he took her arm, and they went up to the house.',
];
const HEADER = ['Title: The Harbour Wall', 'Author: Pell', 'Rating: PG', 'Pairing: Marsh/Wren', "Disclaimer: The crew isn't mine, I only borrowed them for the evening.", 'Summary: Marsh comes home.'];

describe('which pages hold a story of their own', () => {
  test.each([
    ['a full header', [...HEADER, ...PROSE]],
    ['a title and a byline', ['The Harbour Wall', 'by Pell', ...PROSE]],
    ['a disclaimer without a label', ['The Harbour Wall', "I don't own the Lantern crew, they belong to their studio. No money is made from this.", 'Chapter One', ...PROSE]],
    ['a header without its story', HEADER],
    ['a header in which the reader is spoken to', [...HEADER, "Author's Note: Thank you all for your reviews! Please tell me if you find a mistake.", 'Part Two', ...PROSE]],
  ])('%s is a story', (_, texts) => {
    expect(readHeaders(linesOf(texts)).kind).toBe('fic');
  });

  test('forms, rules, reviews and guides are none, but for two in forty at most', () => {
    const alarms = NO_HEADERS.flatMap((texts) => ([0, 1] as const).flatMap((gap) => (readHeaders(linesOf(texts, gap)).headers.length ? [texts[0]] : [])));
    expect(alarms.length, alarms.join(', ')).toBeLessThanOrEqual(2);
  });

  test('the same labels weigh for a header above a story, against it in a form and above a review', () => {
    const weightOf = (texts: readonly string[]): number => score(weigh([], unitsOf(texts).map((unit) => ({ unit, tag: PROSE.includes(unit.text) ? 'story' : 'header', margin: 5 }))));
    const form = ['Title: (no capitals)', 'Author: (or your member name)', 'Rating: (must have!)', 'Pairing: (if you have one)', 'Summary: (three lines)', 'Send your story to the moderators. You must fill in the form or it will not be accepted.'];
    const review = [...HEADER.slice(0, 4), 'Review: I love this story. The author makes you believe in every word, and the ending made me laugh.', 'You should read it if you like long stories. Highly recommended!'];
    expect(weightOf([...HEADER, ...PROSE])).toBeGreaterThan(2);
    expect(weightOf(form)).toBeLessThan(0);
    expect(weightOf(review)).toBeLessThan(0);
  });
});

test('which fields there are, which of them nothing else comes near, and how much was read as story are told apart', () => {
  const passage = (field: string, score: number): Passage => ({ field, label: field, value: 'R', because: { clue: 'label', score } }) as unknown as Passage;
  const story = PROSE.map((text) => ({ unit: unitsOf([text])[0] as Unit, tag: 'story' as const, margin: 5 }));
  const sure = weigh([passage('rating', 6)], story);
  expect(sure).toMatchObject({ rating: 1, ratingSolid: 1, pairing: 0, pairingSolid: 0, told: 0.4 });
  expect(weigh([passage('rating', 1)], [])).toMatchObject({ rating: 1, ratingSolid: 0, told: 0 });
});

describe('telling from talking', () => {
  test.each([...PROSE, 'Sie hatte die Lampe angelassen, und er sah ihr zu, wie sie am Fenster war.', 'Il avait une lettre, elle regardait ses yeux et lui dit que la mer etait la.'])('%s', (text) => {
    expect(tellingOf(text)).toBeGreaterThan(0.4);
  });
  test.each([
    'Please send your story as plain text. You must put the rating and the pairing in the subject line.',
    'If you are the author of a story that is listed here and want it removed, please mail the archivist.',
    'I loved this fic. It is one of the best stories in the fandom, and the characterization is great.',
  ])('%s', (text) => {
    expect(tellingOf(text)).toBeLessThan(-0.4);
  });

  test('what is said in quotes is no advice to the reader', () => {
    expect(ratesOf(['"You must send your form to the moderators," he said, and he shut the door.']).address).toBe(0);
    expect(praiseIn(['He said: "I love this story. Highly recommended!"'])).toBe(0);
    expect(praiseIn(['I love this story. Highly recommended!'])).toBe(2);
  });

  test('a page on one line is cut into pieces of a paragraph', () => {
    expect(inPieces('a'.repeat(1200)).map(({ length }) => length)).toEqual([500, 500, 200]);
    expect(inPieces('short')).toEqual(['short']);
  });
});

describe('what labels look like', () => {
  test('a form: empty values and hints', () => {
    const { empty, hints, labels } = labelsOf(unitsOf(['Title:', 'Author:', 'Rating: (G to NC-17, choose one)', 'Summary: <three lines at most>']));
    expect({ empty, hints, labels }).toEqual({ empty: 2, hints: 2, labels: 4 });
  });
  test('a list: the same labels again', () => {
    expect(labelsOf(unitsOf(['Title: A', 'Rating: R', 'Title: B', 'Rating: G', 'Title: C', 'Rating: PG'])).repeated).toBe(2);
    expect(labelsOf(unitsOf(HEADER)).repeated).toBe(0);
  });
  test('a programme guide: labels that no story has', () => {
    expect(labelsOf(unitsOf(['Directed by: L. Peters', 'Original airdate: 9/24/99', 'Guest stars: Ann Miller'])).odd).toBe(3);
    expect(labelsOf(unitsOf(HEADER)).odd).toBe(0);
  });
});

test('hostile text costs linear time', () => {
  const started = processorTime();
  for (const piece of ['"', 'you must ', 'i love ', '- ', 'A'.repeat(30), '「']) {
    tellingOf(piece.repeat(20_000).slice(0, 100_000));
    praiseIn([piece.repeat(20_000)]);
    ratesOf([piece.repeat(20_000)]);
  }
  expect(processorTime() - started).toBeLessThan(2000);
});
