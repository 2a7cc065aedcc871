import { expect, test } from 'vitest';
import { assemble, type Labelled } from '../../../utils/header/assemble';
import { planFolds } from '../../../utils/header/fold-plan';
import type { Tag } from '../../../utils/header/tags';

const read = (text: string, tag: Tag, margin = 2): Labelled => ({ tag, margin, unit: { text, spans: [{ line: 0, from: 0, to: text.length }], gap: 0, form: 'text', lead: 0, rule: false, centred: false, linked: 0, inline: false } });
const folded = (...own: Labelled[]): string[] => planFolds(assemble(own), own).map(({ text }) => text);

test('thanks in so many words are folded', () => {
  expect(folded(read('Thanks to Marnie for reading this twice.', 'thanks'))).toHaveLength(1);
});

test.each(['“Thank you, Pip.” He glared at the gate.', '\ufffdThank you, Pip.\ufffd He glared at the gate.', '"Thanks," she said.'])('speech that was taken for thanks stays: %s', (text) => {
  expect(folded(read(text, 'thanks'))).toEqual([]);
});

test('what plainly disclaims is folded though another reading came near; a hint of it is not', () => {
  expect(folded(read('I do not own Due South or anybody in it.', 'disclaimer', 0.1))).toHaveLength(1);
  expect(folded(read('Somebody else made most of this up.', 'disclaimer', 0.1))).toEqual([]);
});

test('below a chapter heading only what plainly disclaims is folded: verses speak of owning too', () => {
  const heading = read('Chapter 1', 'chapter');
  expect(folded(heading, read('The heron on the weir is the last that I own', 'disclaimer'))).toEqual([]);
  expect(folded(read('The heron on the weir is the last that I own', 'disclaimer'), heading)).toHaveLength(1);
  expect(folded(heading, read('I do not own Due South or anybody in it.', 'disclaimer'))).toHaveLength(1);
});

test('below the last label a long paragraph is folded with the one above only where it says what it is', () => {
  const label = { ...read('Disclaimer: I do not own Harry Potter.', 'disclaimer'), unit: { ...read('Disclaimer: I do not own Harry Potter.', 'disclaimer').unit, label: { from: 0, to: 10, valueAt: 12, separator: 'colon', match: { fields: ['disclaimer'], how: 'exact', or: [] } } } } as unknown as Labelled;
  const long = 'A tall boy with red hair climbs in at the window. There is a rat in his pocket. It has seen better days, and so has the jumper that he is wearing, which was made for somebody else by somebody who did not measure.';
  expect(folded(label, read(long, 'disclaimer'))).toEqual(['Disclaimer: I do not own Harry Potter.']);
  expect(folded(label, read(`${long} All of it belongs to JKR.`, 'disclaimer')).join(' ')).toContain('belongs to JKR');
});

test('below the last label a brief line goes on with the one above only where it is surely read so', () => {
  const label = { ...read('Disclaimer: I do not own Harry Potter.', 'disclaimer'), unit: { ...read('Disclaimer: I do not own Harry Potter.', 'disclaimer').unit, label: { from: 0, to: 10, valueAt: 12, separator: 'colon', match: { fields: ['disclaimer'], how: 'exact', or: [] } } } } as unknown as Labelled;
  const line = 'Piper stops in the door with a basket of socks, and the child looks back at her.';
  expect(folded(label, read(line, 'disclaimer', 1.2))).toEqual(['Disclaimer: I do not own Harry Potter.']);
  expect(folded(label, read(line, 'disclaimer', 4)).join(' ')).toContain('basket of socks');
});

test('a line of the story that happens to be a label keeps nothing above it out of the story', () => {
  const alone = { ...read('Archive', 'notes'), unit: { ...read('Archive', 'notes').unit, label: { from: 0, to: 7, valueAt: 7, separator: 'alone', match: { fields: ['archive'], how: 'exact', or: [] } } } } as unknown as Labelled;
  const label = { ...read('Disclaimer: I do not own Harry Potter.', 'disclaimer'), unit: { ...read('Disclaimer: I do not own Harry Potter.', 'disclaimer').unit, label: { from: 0, to: 10, valueAt: 12, separator: 'colon', match: { fields: ['disclaimer'], how: 'exact', or: [] } } } } as unknown as Labelled;
  const line = 'Piper stops in the door with a basket of socks, and the child looks back at her.';
  expect(folded(label, read(line, 'disclaimer', 1.2), alone)).toEqual(['Disclaimer: I do not own Harry Potter.']);
  expect(folded(label, read(line, 'disclaimer', 1.2), { ...alone, tag: 'archive' }).join(' ')).toContain('basket of socks');
});

test.each(['For: Josh Lyman', 'Credit: the weather'])('below the last label, a label that is a word like any other folds nothing that does not say what it is: %s', (text) => {
  const weak = { ...read(text, 'thanks'), unit: { ...read(text, 'thanks').unit, label: { from: 0, to: text.indexOf(':'), valueAt: text.indexOf(':') + 2, separator: 'colon', match: { fields: ['thanks'], how: 'exact', or: [], weak: true } } } } as unknown as Labelled;
  expect(folded(weak)).toEqual([]);
});

test('what plainly disclaims is folded though it stands in quotes, where it is surely read so; a speech is not', () => {
  const text = '"The people in this story are not mine. No copyright infringement is intended."';
  expect(folded(read(text, 'disclaimer', 7))).toHaveLength(1);
  expect(folded(read(text, 'disclaimer', 3))).toEqual([]);
});

test('a warning of copyright alone is no warning', () => {
  expect(folded(read('Advertencia contra el Copyright', 'disclaimer', 7), read('Todos los personajes son propiedad de quienes los crearon.', 'disclaimer', 7))).toHaveLength(1);
});
