import { describe, expect, test } from 'vitest';
import type { Stated } from '@/utils/archives/source';
import type { Header } from '@/utils/header/header';
import type { Line } from '@/utils/header/line';
import { mergeHeaders } from '@/utils/header/merge-headers';
import { readNotes } from '@/utils/header/read-notes';
import { readSource } from '@/utils/header/read-source';
import { readStated } from '@/utils/header/read-stated';

const warnings = (field: Stated['field'], ...values: string[]): string[] =>
  readStated({ stated: [{ field, label: '', values }] }).warnings.map(({ id, stated, degree }) => `${stated === 'absent' ? 'no ' : ''}${id}${degree ? ` (${degree})` : ''}`);
const line = (text: string, gap: Line['gap'] = 1): Line => ({ text, gap, form: 'text', lead: 0, rule: false, centred: false, linked: 0 });
const STORY = ['The tide went out at four and did not come back.', '"It will," said Ada, and she took off her shoes.', 'They walked until the town was a line of lamps behind them.', 'There were shells, and then there were bells, and then there was a door.'].map((text) => line(text));

describe('what an archive labels', () => {
  test.each([
    ['Rape/Non-Con', ['non-con']],
    ['Graphic Depictions Of Violence', ['graphic-violence']],
    ['No Archive Warnings Apply', ['none']],
    ['Creator Chose Not To Use Archive Warnings', ['chose-not-to-warn']],
    ['None', ['none']],
  ])('a warnings tag %s', (tag, read) => expect(warnings('warnings', tag)).toEqual(read));

  test.each([
    ['Character Death', ['character-death']],
    ['Implied/Referenced Suicide', ['suicide (mentioned)']],
    ['Non-Graphic Violence', ['no graphic-violence', 'violence (mild)']],
    ['Everybody Lives', ['no character-death']],
    ['no smut', ['no sexual-content']],
    ['no beta we die like men', []],
    ['Hurt/Comfort', []],
    ['Angst', []],
    ['M/M', []],
  ])('a further tag %s', (tag, read) => expect(warnings('category', tag)).toEqual(read));

  test('what one tag denies is not what the next one says', () => expect(warnings('category', 'No Sex', 'Character Death')).toEqual(['no sexual-content', 'character-death']));
  test('"none" does not stand beside a warning, "chose not to warn" does', () => {
    expect(warnings('warnings', 'No Archive Warnings Apply', 'Underage')).toEqual(['underage']);
    expect(warnings('warnings', 'Creator Chose Not To Use Archive Warnings', 'Underage')).toEqual(['chose-not-to-warn', 'underage']);
  });
  test('names keep their commas', () => expect(readStated({ stated: [{ field: 'fandom', label: 'Fandoms', values: ['Love, Actually', 'Emma'] }] }).fandoms).toEqual(['Love, Actually', 'Emma']));
  test('hidden tags are hidden, not none', () => {
    const header = readStated({ stated: [{ field: 'warnings', label: 'Archive Warnings', values: [], hidden: true }] });
    expect(header.warnings).toEqual([{ id: 'hidden', stated: 'present', raw: '', where: 'warnings' }]);
  });
  test('an archive without a field for warnings says so', () => expect(readStated({ stated: [], noWarningsField: true })).toMatchObject({ noWarningsField: true, warnings: [] }));
  test('complete is what the archive counts, unless its author gave up', () => {
    expect(readStated({ stated: [], complete: false }).status).toBe('wip');
    expect(readStated({ stated: [{ field: 'status', label: 'Status', values: ['Abandoned'] }], complete: false }).status).toBe('abandoned');
  });
  test('other languages are read where labels speak one', () => {
    const german: Stated[] = [{ field: 'warnings', label: 'Warnungen', values: ['Gewalt'] }];
    expect(readStated({ stated: german }).warnings.map(({ id }) => id)).toEqual(['violence']);
  });
});

describe('two headers of one story', () => {
  const header = (more: Partial<Header>): Header => ({ fields: [], authors: [], fandoms: [], pairings: [], warnings: [], folds: [], from: 0, to: 0, ...more });
  test.each([
    ['general', 'explicit', 'explicit'],
    ['explicit', 'general', 'explicit'],
    ['unrated', 'teen', 'teen'],
    ['teen', 'unrated', 'teen'],
    ['mature', undefined, 'mature'],
    [undefined, 'mature', 'mature'],
  ] as const)('%s by the archive, %s by its author: %s', (a, b, level) => {
    const rated = (each: typeof a) => header(each ? { rating: { raw: each, level: each } } : { rating: { raw: '?' } });
    expect(mergeHeaders(rated(a), rated(b)).rating?.level).toBe(level);
  });
  test('what one denies and the other states is present, and both are kept', () => {
    const denied = header({ warnings: [{ id: 'character-death', stated: 'absent', raw: 'no death' }] });
    const stated = header({ warnings: [{ id: 'character-death', stated: 'present', raw: 'death' }, { id: 'none', stated: 'present', raw: 'none' }] });
    expect(mergeHeaders(denied, stated).warnings.map(({ stated: how }) => how)).toEqual(['absent', 'present']);
  });
  test('of other facts the archive’s come first', () => {
    expect(mergeHeaders(header({ title: 'A', authors: ['Ada'] }), header({ title: 'B', authors: ['Bo'], fandoms: ['C'] }))).toMatchObject({ title: 'A', authors: ['Ada'], fandoms: ['C'] });
  });
});

describe('notes that an archive sets apart', () => {
  test('they warn, and what warns is not folded', () => {
    const header = readNotes([line('Notes:', 0), line('Warning for blood in this part, though it is stage blood.')]);
    expect(header?.warnings.map(({ id }) => id)).toEqual(['gore']);
    expect(header?.folds).toEqual([]);
  });
  test('a disclaimer is folded', () => expect(readNotes([line("Author's Notes:", 0), line('Disclaimer: I own none of them, and I make no money.')])?.folds).toHaveLength(1));
  test('there are none', () => expect(readNotes([])).toBeUndefined());
});

describe('a page of a known archive', () => {
  const facts = { stated: [{ field: 'title', label: '', values: ['Low Tide'] }, { field: 'rating', label: 'Rated', values: ['G'] }] } as const;
  const read = (lines: readonly Line[], textFrom: number) => readSource({ lines, textFrom, pageTitle: 'Low Tide', facts });
  test('the story begins where the archive says, whatever its first line looks like', () => {
    expect(read([line('Notes:', 0), line('Hello!'), ...STORY], 2).story).toMatchObject({ line: 2, from: 0 });
  });
  test('no line of a text without labels is folded', () => expect(read([line('I do not own the sea.', 0), ...STORY], 0).headers[0]?.folds).toEqual([]));
  test('an old header inside the text counts, and its story begins below it', () => {
    const old = ['Title: Low Tide', 'Author: Merrow', 'Rating: NC-17', 'Warnings: character death', 'Disclaimer: Not mine.'].map((text, i) => line(text, i === 0 ? 1 : 0));
    const { headers, story } = read([...old, ...STORY], 0);
    expect(headers[0]).toMatchObject({ title: 'Low Tide', rating: { level: 'explicit' }, warnings: [{ id: 'character-death', stated: 'present' }] });
    expect(story?.line).toBe(5);
  });
  test('a guess counts where the text says nothing', () => {
    const guess = { stated: [{ field: 'title', label: '', values: ['Low Tide'] }, { field: 'author', label: '', values: ['sender'], guess: true }] } as const;
    expect(readSource({ lines: STORY, textFrom: 0, pageTitle: '', facts: guess }).headers[0]?.authors).toEqual(['sender']);
  });
});
