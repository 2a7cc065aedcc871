import { describe, expect, test } from 'vitest';
import { isPairing, parseSubject, statedOfSubject } from '../../../utils/archives/subject';
import { processorTime } from '../../tools/processor-time.ts';

describe('what a subject line says', () => {
  test.each([
    ['[lanternfic] NEW: A Crow for Mr. Doggett (1/2) PG-13', { title: 'A Crow for Mr. Doggett', tags: ['lanternfic'], part: { number: 1, total: 2 }, rating: 'PG-13', story: true }],
    ['NEW: The Unconquered Flame (1/2) by Pellinor', { title: 'The Unconquered Flame', author: 'Pellinor', part: { number: 1, total: 2 }, story: true }],
    ['[FFML] [Ranma] Tide Tables, part 3', { title: 'Tide Tables', tags: ['FFML', 'Ranma'], part: { number: 3 }, story: true }],
    ['NEW TNG "Cold Iron" 1/? [PG] (P/Cr)', { title: 'Cold Iron', series: 'TNG', part: { number: 1 }, rating: 'PG', codes: ['P/Cr'], story: true }],
    ['NEW TOS "Title" 2/4 [R] K,S', { title: 'Title', series: 'TOS', rating: 'R', codes: ['K', 'S'] }],
    ['REPOST: Winter Court 3/7 (NC-17)', { title: 'Winter Court', part: { number: 3, total: 7 }, rating: 'NC-17' }],
    ['FIC: Glass Harbour (1/1) HL, M/A, R', { title: 'Glass Harbour', rating: 'R', codes: ['HL', 'M/A'] }],
    ['TS FIC: Bucket Brigade (4/?) NC-17', { title: 'Bucket Brigade', series: 'TS', part: { number: 4 }, rating: 'NC-17' }],
    ['NEW: Title of It (PG-13, MSR, violence) 1/3 by Foo Bar', { title: 'Title of It', author: 'Foo Bar', rating: 'PG-13', codes: ['MSR', 'violence'] }],
    ['The Way We Went, part three', { title: 'The Way We Went', part: { number: 3 }, story: true }],
    ['Chapter IV', { part: { number: 4 } }],
  ])('%s', (line, expected) => expect(parseSubject(line)).toMatchObject(expected));

  test.each(['[lanternfic] list rules', 'question about the badge', 'Re: is anybody coming to the convention?', 'admin: vacation mail', 'Part of me says no', ''])('"%s" is no story\'s', (line) => expect(parseSubject(line).story).toBe(false));

  test('an answer is told from what it answers', () => {
    expect(parseSubject('Re: [x] FIC: A (1/2)')).toMatchObject({ reply: true, title: 'A' });
    expect(parseSubject('Reunion (1/2)')).toMatchObject({ reply: false, title: 'Reunion' });
  });

  test('names are guesses, a rating is not; the list\'s own tag is no fandom', () => {
    const stated = statedOfSubject(parseSubject('[lanternfic] [Highlander] NEW: A (1/2) R, M/A, violence by Bo'), 'Subject', 'lanternfic');
    expect(stated.map(({ field, values, guess }) => [field, values.join(), guess === true])).toEqual([
      ['title', 'A', true], ['author', 'Bo', true], ['fandom', 'Highlander', true], ['rating', 'R', false], ['pairing', 'M/A', true], ['category', 'violence', true],
    ]);
  });

  test.each([['Clark/Lex', true], ['P/Cr', true], ['h/c', false], ['m/m', false], ['w/violence', false], ['24/7', false]])('%s pairs people: %s', (code, pairs) => expect(isPairing(code)).toBe(pairs));

  test('a line without end is read in no time', () => {
    const began = processorTime();
    for (const piece of ['[a', '(1/', 'Re: ', '"', 'by ', 'NEW ', 'PG, ']) expect(parseSubject(piece.repeat(20_000)).title.length).toBeLessThan(400);
    expect(processorTime() - began).toBeLessThan(500);
  });
});
