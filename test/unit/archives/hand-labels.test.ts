import { describe, expect, test } from 'vitest';
import { fieldOfLabel, handLabels, statedOf } from '../../../utils/archives/hand-labels';
import { processorTime } from '../../tools/processor-time.ts';

const read = (text: string): string[] => handLabels(text).found.map(({ field, value }) => `${field}=${value}`);

describe('labels that an author set by hand in an entry', () => {
  test.each([
    ['Rating: R', ['rating=R']],
    ['Rating: R | Pairing: A/B | Warnings: none', ['rating=R', 'pairing=A/B', 'warnings=none']],
    ['[Rating: PG-13]', ['rating=PG-13']],
    ['Warnings: dub-con,\nmajor character death\nSummary: They go.', ['warnings=dub-con, major character death', 'summary=They go.']],
    ['Warnings:\nviolence', ['warnings=violence']],
    ['Warnings: violence, and\nrape', ['warnings=violence, and rape']],
    ['Summary: One line\nand another. And more.', ['summary=One line and another. And more.']],
    ['They buy bread. Warnings: torture', ['warnings=torture']],
  ])('%j', (text, expected) => expect(read(text)).toEqual(expected));

  test.each(['She said: no.', 'The title was long', 'At 10:30 the rating agency called', 'http://home.example/rating'])('%s has none', (text) => expect(read(text)).toEqual([]));

  test('what follows a short value is not part of it', () => {
    expect(handLabels('Warnings: none\nIn this one the ship sinks.')).toMatchObject({ found: [{ value: 'none' }], rest: ['In this one the ship sinks.'] });
  });

  test('lists are taken one a name, and "none" names nobody', () => {
    expect(statedOf({ field: 'fandom', label: 'Fandom', value: 'Firefly, Farscape' }).values).toEqual(['Firefly', 'Farscape']);
    expect(statedOf({ field: 'pairing', label: 'Pairing', value: 'None' }).values).toEqual([]);
    expect(statedOf({ field: 'warnings', label: 'Warnings', value: 'none' }).values).toEqual(['none']);
  });

  test('labels count whatever their case and colon', () => expect(['RATING:', 'Author’s Notes', 'lamp'].map(fieldOfLabel)).toEqual(['rating', 'notes', undefined]));

  test('long lines cost little', () => {
    const began = processorTime();
    for (const piece of ['Rating: ', '- a', ': ', 'x']) handLabels(piece.repeat(50_000));
    expect(processorTime() - began).toBeLessThan(500);
  });
});
