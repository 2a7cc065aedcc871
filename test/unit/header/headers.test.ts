import { beforeEach, expect, test, vi } from 'vitest';
import type { Labelled } from '@/utils/header/assemble';
import { readLabelled } from '@/utils/header/headers';
import type { Tag } from '@/utils/header/tags';

const evidence = vi.hoisted(() => ({ logOdds: 0 }));
vi.mock('@/utils/header/detect', () => ({ weigh: () => [], score: () => evidence.logOdds }));

const read = (text: string, tag: Tag, label: string): Labelled =>
  ({ tag, margin: 2, unit: { text, spans: [{ line: 0, from: 0, to: text.length }], gap: 0, form: 'text', lead: 0, rule: false, centred: false, linked: 0, inline: false, label: { from: 0, to: label.length, valueAt: label.length + 2, separator: 'colon', match: { fields: [tag], how: 'exact', or: [] } } } }) as unknown as Labelled;
const kind = (text: string, label = 'Warnings', tag: Tag = 'warnings'): string => readLabelled([read(text, tag, label)], [], 0).kind;

beforeEach(() => {
  evidence.logOdds = -1;
});

test('a warning under its label is shown where the page speaks against a header', () => {
  expect(kind('Warnings: major character death')).toBe('fic');
  expect(kind('Rating: R', 'Rating', 'rating')).toBe('none');
});

test.each(['Warnings: AU', 'Warnings: none', 'Warnings: spoilers for season two', 'Warnings: no rape'])('%s is no such warning', (text) => expect(kind(text)).toBe('none'));

test('a page that plainly is no story has no header, whatever it warns of', () => {
  evidence.logOdds = -2;
  expect(kind('Warnings: major character death')).toBe('none');
});
