import { describe, expect, test } from 'vitest';
import { ffn } from '../../../utils/archives/ffn';
import { parseMeta } from '../../../utils/archives/ffn-meta';
import { pageOf } from './six-families';
import { processorTime } from '../../tools/processor-time.ts';

const meta = (line: string) => {
  const { counts, ...facts } = parseMeta(line);
  return { ...facts, words: counts.get('words'), chapters: counts.get('chapters') };
};

describe("FanFiction.net's line of facts", () => {
  test('says rating, language, genres, pairing, characters and counts', () => {
    expect(meta('Rated: Fiction T - English - Drama/Hurt/Comfort - [Harry P., Draco M.] Luna L. - Chapters: 3 - Words: 9,999 - Reviews: 1 - Updated: - Published: - Status: Complete - id: 7')).toEqual({
      fandoms: [], rating: 'Fiction T', language: 'English', genres: ['Drama', 'Hurt/Comfort'], characters: ['Harry P.', 'Draco M.', 'Luna L.'], pairings: ['Harry P./Draco M.'], words: '9,999', chapters: '3', complete: true,
    });
  });

  test.each([
    ['Rated: M - German - Published: - Harry P. - Complete', { language: 'German', genres: [], characters: ['Harry P.'], complete: true }],
    ['Rated: T - English - Harry P. - Chapters: 2', { genres: [], characters: ['Harry P.'], complete: false }],
    ['Rated: K - English - Romance - Chapters: 2', { genres: ['Romance'], characters: [] }],
    ['Rated: K - English', { rating: 'K', language: 'English', genres: [], characters: [] }],
    ['Rated: T - English - Angst - C-3PO - Droid, R2 & Luke S. - Words: 5', { characters: ['C-3PO - Droid', 'R2', 'Luke S.'] }],
    ['Rated: M - English - Horror - [A., B.] [C., D., E.] F. - Words: 5', { pairings: ['A./B.', 'C./D./E.'], characters: ['A.', 'B.', 'C.', 'D.', 'E.', 'F.'] }],
    ['Harry Potter - Rated: T - English', { fandoms: ['Harry Potter'], rating: 'T' }],
    ['Star Trek - Voyager - Rated: T - English', { fandoms: ['Star Trek - Voyager'] }],
    ['Fast & Furious - Rated: T - English', { fandoms: ['Fast & Furious'] }],
    ['Crossover - Naruto & Bleach - Rated: T - English', { fandoms: ['Naruto', 'Bleach'] }],
    ['Crossover - Fast & Furious & Bleach - Rated: T - English', { fandoms: ['Fast & Furious & Bleach'] }],
    ['T, English, Drama & Friendship, chapters: 28, words: 226k+, updated: published: , [Harry P., Daphne G.] Theodore N.', { rating: 'T', genres: ['Drama', 'Friendship'], pairings: ['Harry P./Daphne G.'], characters: ['Harry P.', 'Daphne G.', 'Theodore N.'], chapters: '28', words: '226k+' }],
    ['Rated: T, English, Adventure, OC, Words: 45k+', { rating: 'T', genres: ['Adventure'], characters: ['OC'] }],
    ['Young Adult things', { fandoms: [], genres: [], characters: [] }],
    ['', { fandoms: [], genres: [], characters: [], pairings: [], complete: false }],
  ])('%j', (line, expected) => expect(meta(line)).toMatchObject(expected));

  test('a name that holds "Complete" ends no story', () => {
    expect(meta('Rated: T - English - The Complete Idiot, Harry P. - Words: 5')).toMatchObject({ complete: false, characters: ['The Complete Idiot', 'Harry P.'] });
  });

  test('a very long line is read in time', () => {
    const began = processorTime();
    for (const line of [' - '.repeat(50_000), '['.repeat(100_000), 'Rated: T - [a, '.repeat(10_000), ', '.repeat(100_000)]) parseMeta(line);
    expect(processorTime() - began).toBeLessThan(500);
  });
});

const story = (line: string, select = '') =>
  pageOf(`<div id="profile_top"><b>T</b> <a href="/u/1/A">A</a><span class="xgray">${line}</span></div>${select}<div id="storytext"><p>One.</p></div>`);
const read = (document: Document, address?: string) => ffn.readSource(document, address ? new URL(address) : undefined);
const SELECT = '<select id="chap_select"><option value="1">1. One</option><option value="2" selected>2. Two</option><option value="3">3. Three</option></select>';

describe('FanFiction.net', () => {
  test('a story without "Complete" goes on', () => {
    expect(read(story('Rated: T - English - Chapters: 2'))).toMatchObject({ complete: false, noWarningsField: true });
    expect(read(story('Rated: T - English - Chapters: 2')).chapter).toEqual({ number: 1, posted: 2 });
    expect(read(story('Rated: T - English - Chapters: 2 - Status: Complete')).chapter).toEqual({ number: 1, posted: 2, total: 2 });
  });

  test('the work is the same from every chapter, site and slug', () => {
    const works = ['https://www.fanfiction.net/s/9/1/Slug', 'https://m.fanfiction.net/s/9/3/', 'https://www.fanfiction.net/s/9'].map((address) => read(story('Rated: T - English'), address).work);
    expect(new Set(works)).toEqual(new Set(['https://www.fanfiction.net/s/9/1/']));
  });

  test('a saved page is known by its own number', () => {
    expect(read(story('Rated: T - English - id: 77')).work).toBe('https://www.fanfiction.net/s/77/1/');
    expect(read(story('Rated: T - English'))).not.toHaveProperty('work');
  });

  test('the middle chapter has one before and one after, the ends have one', () => {
    expect(read(story('Rated: T - English', SELECT), 'https://www.fanfiction.net/s/9/2/x')).toMatchObject({ previous: 'https://www.fanfiction.net/s/9/1/', next: 'https://www.fanfiction.net/s/9/3/', chapter: { number: 2, title: 'Two', posted: 3 } });
    expect(read(story('Rated: T - English'), 'https://www.fanfiction.net/s/9/1/')).not.toHaveProperty('next');
  });

  test('a mirror keeps its own address', () => {
    expect(read(story('Rated: T - English'), 'https://www.fanfiction.ws/s/9/1/').work).toBe('https://www.fanfiction.ws/s/9/1/');
  });
});
