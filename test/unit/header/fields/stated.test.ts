import { describe, expect, test } from 'vitest';
import { readFacts } from '../../../../utils/header/facts';
import type { FieldName, HeaderField } from '../../../../utils/header/header';
import { hasAny, opensSmall, trimOf } from '../../../../utils/text/letters';
import { rows } from './rows';

const field = (name: FieldName, value: string, label = ''): HeaderField => ({ field: name, label, value, spans: [], because: { clue: 'label', score: 1 } });
const near = (line: string, pageTitle = ''): { lines: string[]; pageTitle: string } => ({ lines: [line], pageTitle });

describe('fandoms', () => {
  test.each(rows(`
    Gundam Wing Fan Fiction ❯ Across the Court ❯ Chapter 1 => Gundam Wing
    Categories > Anime > Saint Seiya => Saint Seiya
    [Naruto] Things You Carry Home => Naruto
    fic: the lamp (Star Trek: Deep Space Nine, Garak/Bashir) => Star Trek: Deep Space Nine
    A Slow Evening at the Harbour =>
    Home of Angels and Heroes' friends =>
  `))('the line "%s" above a header names %s', (line, names) => expect(readFacts([field('title', 'X')], undefined, near(line)).fandoms.join(';')).toBe(names));
  test.each(rows(`
    I do not own Gundam Wing. => Gundam Wing
    Chrono Trigger is Squaresoft's, not mine. => Chrono Trigger
    The Legend of Zelda belongs to Nintendo. => The Legend of Zelda
    Once upon a time I owned nothing; I still don't. =>
    They are not mine. Take that, lawyers! =>
    Smallville belongs to the CW. => Smallville
    Buffy and Angel are the property of Joss Whedon. =>
    The lot is owned by other people. =>
  `))('the disclaimer "%s" names %s', (text, names) => expect(readFacts([field('disclaimer', text, 'Disclaimer')], undefined).fandoms.join(';')).toBe(names));
  test('a stated fandom keeps a disclaimer from being asked', () =>
    expect(readFacts([field('disclaimer', 'I do not own Naruto'), field('fandom', 'Bleach', 'Fandom')], undefined).fandoms).toEqual(['Bleach']));
});

describe('pairings', () => {
  test.each<[FieldName, string, string[]]>([
    ['category', 'Voyager J/C, P/T', ['J/C', 'P/T']],
    ['category', 'Angst/Humor', []],
    ['category', 'MSR, AU', ['MSR']],
    ['characters', 'Erestor/Elrohir, Elrond', ['Erestor/Elrohir']],
    ['warnings', 'This is Aragorn/Legolas slash.', ['Aragorn/Legolas']],
    ['summary', 'B/S, X/A, and W/T. No spoilers.', ['B/S', 'X/A', 'W/T']],
    ['summary', 'He and/or she reads 1x02 on 10/24.', []],
    ['title', 'Ranma 1/2', []],
    ['disclaimer', 'All is owned by Sony/Universal.', []],
  ])('a %s field "%s" shows %j', (name, value, pairs) => expect(readFacts([field(name, value)], undefined).pairings).toEqual(pairs));
  test.each([
    ['destiel', ['destiel']],
    ['#johnlock #casefic', ['johnlock']],
    ['Who with who: I/K and a pinch of M/S', ['I/K', 'M/S']],
    ['john/sherlock,', ['john/sherlock']],
    ['and/or', []],
    ['a stony silence', []],
  ])('the line "%s" shows %j', (line, pairs) => expect(readFacts([field('title', 'X', 'Title')], undefined, near(line)).pairings).toEqual(pairs));
  test('only where no pairing field states any', () => expect(readFacts([field('summary', 'Ann/Bob'), field('pairing', 'Cy/Dee')], undefined).pairings).toEqual(['Cy/Dee']));
});

describe('chapter', () => {
  test.each(rows(`
    The Court (1/6) => 1
    FIC: The Court, Part VII/? => 7
    Ranma 1/2 Fan Fiction ❯ The Court ❯ Chapter 3 => 3
    The court was empty on 10/24 => undefined
    In room 12 => undefined
    << Chapter 11 | Chapter 13 >> => undefined
    Next: Chapter 4 => undefined
    ~The Paper Umbrella~ (a love story) part 7 => 7
  `))('the line "%s" above says %s', (line, number) => expect(String(readFacts([field('title', 'The Court', 'Title')], undefined, near(line)).chapter?.number)).toBe(number));
  test('links to other parts at the head of the text name none', () => expect(readFacts([], '<< Chapter 11 | Chapter 13 >>', near('Chapter 12 of 20 :: Ow')).chapter?.number).toBe(12));
  test('the heading of the story holds over lines above', () => expect(readFacts([], 'Chapter Four', near('Chapter 9')).chapter?.number).toBe(4));
});

describe('status', () => {
  test.each(rows(`
    in progress (I know, I know) => wip
    Ongoing => wip
    Part: 9/? => wip
    Updated: 08-30-06 - Complete - id:275 => complete
    Finished at last! => complete
    Completed stories => undefined
    He was in progress of falling => undefined
  `))('the line "%s" above says %s', (line, status) => expect(String(readFacts([field('title', 'X', 'Title')], undefined, near(line)).status)).toBe(status));
  test.each<[FieldName, string, string, string | undefined]>([
    ['length', '24/24', 'Chapters', 'complete'],
    ['length', '7/10', 'Chapters', 'wip'],
    ['title', 'Blame the Pilot Part 18/18', 'Title', 'complete'],
    ['title', 'Sitting Down (1/?)', 'Title', 'wip'],
    ['notes', "This story isn't finished.", '', 'wip'],
    ['notes', 'There will be a continuation of this.', '', 'wip'],
    ['summary', 'One-shot (complete)', '', 'complete'],
    ['notes', 'I finished my tea.', '', undefined],
    ['length', '7/10', 'Part', undefined],
  ])('a %s field "%s" under "%s" says %s', (name, value, label, status) => expect(readFacts([field(name, value, label)], undefined).status).toBe(status));
});

describe('authors', () => {
  test.each<[FieldName, string, string[]]>([
    ['author', 'by\nCorvina', ['Corvina']],
    ['author', 'Written by\nAnn, Bea and Cy', ['Ann', 'Bea', 'Cy']],
    ['fandom', 'A Daria Fanfic by Ruth Fenn', ['Ruth Fenn']],
    ['disclaimer', 'All is theirs. This story is copyright © 2001 Ruth Fenn.', ['Ruth Fenn.']],
    ['title', 'Based on the screenplay by Peter Elm', []],
    ['other', 'Characters created by Ann Bell', []],
    ['disclaimer', 'These people are owned by Ann Bell.', []],
  ])('a %s field %j names %j', (name, value, names) => expect(readFacts([field(name, value)], undefined).authors.map((author) => author.replace(/\.$/, ''))).toEqual(names.map((author) => author.replace(/\.$/, ''))));
});

test('a page title stands in for a title that nothing states, but not that of an archive', () => {
  expect(readFacts([field('rating', 'PG')], undefined, near('', 'In the End')).title).toBe('In the End');
  expect(readFacts([field('rating', 'PG')], undefined, near('', 'The Harbour Archive')).title).toBeUndefined();
  expect(readFacts([field('rating', 'PG')], undefined, near('', 'Untitled Document')).title).toBeUndefined();
  expect(readFacts([field('title', 'Own', 'Title')], undefined, near('', 'In the End')).title).toBe('Own');
});

test('plain loops trim, find and compare letters', () => {
  expect(trimOf('**“X”--', '*“', '”-')).toBe('X');
  expect(trimOf('---', '-')).toBe('');
  expect([hasAny('a(b', '[('), hasAny('ab', '[(')]).toEqual([true, false]);
  expect([opensSmall('élan'), opensSmall('Élan'), opensSmall('7'), opensSmall('')]).toEqual([true, false, false, false]);
});
