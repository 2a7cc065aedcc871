import { describe, expect, test } from 'vitest';
import { lookup } from '../../../utils/header/lexicon/all';
import type { Line } from '../../../utils/header/line';
import { toUnits, wrapWidth } from '../../../utils/header/units';

const line = (text: string, over: Partial<Line> = {}): Line => ({ text, gap: 0, form: 'text', lead: 0, rule: false, centred: false, linked: 0, ...over });
const unitsOf = (lines: readonly Line[]) => toUnits(lines, 0, lines.length, wrapWidth(lines), lookup);
const textsOf = (lines: readonly Line[]): string[] => unitsOf(lines).map(({ text }) => text);

const WRAPPED = [
  'Disclaimer: The people in this story belong to somebody else, and they',
  'will go home as soon as the rain lets up. I was only asked to keep the',
  'kettle warm for them until then, and I am glad that I could be of use.',
  'Rating: PG',
];

describe('lines as units', () => {
  test('a paragraph that a machine broke is one unit, up to the next label', () => {
    expect(textsOf(WRAPPED.map((text) => line(text)))).toEqual([WRAPPED.slice(0, 3).join(' '), 'Rating: PG']);
  });

  test('a sentence that goes on in small letters is one unit', () => {
    expect(textsOf([line('This story makes use of people who belong to Chris Carter and'), line('ten thirteen.', { gap: 1 }), line('A'.repeat(120))])[0]).toMatch(/and ten thirteen\.$/);
  });

  test.each([
    ['a full stop', 'We sat in the kitchen and waited for a while.', 'then it rang'],
    ['a capital', 'We sat in the kitchen and waited for a while and', 'Rain fell'],
    ['a short line', 'Thin Ice', 'by somebody'],
  ])('%s keeps lines apart', (_, above, below) => {
    expect(textsOf([line(above), line(below), line('B'.repeat(120))])).toHaveLength(3);
  });

  test('a rule drawn of signs is a line of its own, however long the lines round it are', () => {
    expect(textsOf([...WRAPPED.slice(0, 3), '-'.repeat(72), ...WRAPPED.slice(0, 3).map((text) => text.replace('Disclaimer: ', ''))].map((text) => line(text)))).toHaveLength(3);
  });

  test('labels inside a line open units of their own', () => {
    expect(textsOf([line('Classification: XA Rating: R Archive: ask first')])).toEqual(['Classification: XA', 'Rating: R', 'Archive: ask first']);
  });

  test('a text that lost its line breaks is cut at its labels, and at the rules drawn in it', () => {
    const lump = `=====o========o===== TITLE: "Silt" EMAIL ADDRESS: ann@example.net RATING: PG-13 ${'='.repeat(80)} ANN HOLT ***** Prologue ***** The first stone had moved in the night, and nobody on the quay would say who had carried it.`;
    expect(textsOf([line(lump)])).toEqual(['TITLE: "Silt"', 'EMAIL ADDRESS: ann@example.net', 'RATING: PG-13', 'ANN HOLT', 'Prologue', 'The first stone had moved in the night, and nobody on the quay would say who had carried it.']);
    expect(textsOf([line('***** Silt ***** by Ann Holt')])).toHaveLength(1);
  });

  test.each([
    ['Warnings: (Ch. 2: slurs; Ch. 3: a death)'],
    ['Words: 911 + 1340 (Total: 2251)'],
  ])('in brackets a chapter, or the same field again, is part of the value: %s', (text) => expect(textsOf([line(text)])).toEqual([text]));

  test('in brackets another field is one', () => {
    expect(textsOf([line('Rating: R (Warnings: violence)')])).toHaveLength(2);
  });

  test('one label inside an unlabelled sentence opens none', () => {
    expect(textsOf([line('She had never seen such a Rating: it was ten.')])).toHaveLength(1);
  });

  test('spans give the characters of each line', () => {
    const lines = WRAPPED.map((text) => line(text));
    const [first, second] = unitsOf(lines);
    expect(first?.spans.map(({ line: at, from, to }) => lines[at]?.text.slice(from, to))).toEqual(WRAPPED.slice(0, 3));
    expect(second?.spans).toEqual([{ line: 3, from: 0, to: 10 }]);
  });

  test('where every line is a paragraph, the space between them is left out', () => {
    const lines = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((letter) => line(`${letter} short line.`, { gap: 1 }));
    expect(unitsOf(lines).map(({ gap }) => gap)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(unitsOf(lines).every(({ apart }) => apart)).toBe(true);
    const closer = [...lines.slice(0, 6), line('G short line.')];
    expect(unitsOf(closer).map(({ gap }) => gap)).toEqual([1, 1, 1, 1, 1, 1, 0]);
    expect(unitsOf(closer).some(({ apart }) => apart)).toBe(false);
  });
});
