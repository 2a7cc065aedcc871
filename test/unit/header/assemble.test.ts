import { expect, test } from 'vitest';
import { assemble, type Labelled } from '../../../utils/header/assemble';
import type { FieldName } from '../../../utils/header/header';
import { lookup } from '../../../utils/header/lexicon/all';
import { findLabel } from '../../../utils/header/label';

const read = (text: string, tag: FieldName, apart = false): Labelled => {
  const label = findLabel(text, 0, lookup);
  return { tag, margin: 2, unit: { text, spans: [{ line: 0, from: 0, to: text.length }], gap: 0, apart, form: 'text', lead: 0, rule: false, centred: false, linked: 0, inline: false, ...(label && { label }) } };
};
const valuesOf = (...all: Labelled[]): string[] => assemble(all).map(({ value }) => value);

const LONG = 'It began as a joke between five friends and a fax machine, and by the end of the week nobody could find the paper any more.';
const OTHER = 'There will be a second part as soon as the fax machine has been mended, which may take until the spring comes round.';

test('where paragraphs stand apart, each note is one of its own; lines are not', () => {
  expect(valuesOf(read(LONG, 'notes', true), read(OTHER, 'notes', true))).toEqual([LONG, OTHER]);
  expect(valuesOf(read(LONG, 'notes'), read(OTHER, 'notes'))).toEqual([`${LONG}\n${OTHER}`]);
  expect(valuesOf(read('A first line.', 'notes', true), read(OTHER, 'notes', true))).toEqual([`A first line.\n${OTHER}`]);
});

test('the next of a list, and the rest of a sentence, stand in no paragraph of their own', () => {
  for (const text of [`- ${OTHER}`, `2) ${OTHER}`, 'and the rest of it.']) expect(valuesOf(read(LONG, 'notes', true), read(text, 'notes', true))).toEqual([`${LONG}\n${text}`]);
});

test('a label below a paragraph opens a field of its own; a summary goes on over paragraphs', () => {
  const first = `Disclaimer #1: ${LONG}`;
  expect(assemble([read(first, 'disclaimer', true), read(`Disclaimer #2: ${OTHER}`, 'disclaimer', true)])).toHaveLength(2);
  expect(assemble([read(`Summary: ${LONG}`, 'summary', true), read(OTHER, 'summary', true)])).toHaveLength(1);
});

test('what a title and its author begin with is a label only where it names one of them', () => {
  const both = (text: string): string[] => assemble([{ ...read(text, 'title'), tag: 'title+author' }]).map(({ field, value }) => `${field}: ${value}`);
  expect(both('Notes Toward a Garden by Marnie Holt')).toEqual(['title: Notes Toward a Garden', 'author: by Marnie Holt']);
  expect(both('Silt by Marnie Holt [PG-13]')).toEqual(['title: Silt', 'author: by Marnie Holt [PG-13]', 'rating: PG-13']);
  expect(both('Title: Toward a Garden by Marnie Holt, March 3, 2002')).toEqual(['title: Toward a Garden', 'author: by Marnie Holt, March 3, 2002', 'date: March 3, 2002']);
});

test('a title under its label is one, whatever stands right above it', () => {
  expect(valuesOf(read('The Lamp on Ferry Stairs - NC-17', 'title'), read('Title: The Lamp on Ferry Stairs', 'title'))).toEqual(['The Lamp on Ferry Stairs - NC-17', 'The Lamp on Ferry Stairs']);
});
