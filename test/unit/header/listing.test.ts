import { describe, expect, test } from 'vitest';
import { lookup } from '../../../utils/header/lexicon/all';
import type { Line } from '../../../utils/header/line';
import { anchorsOf, isListing } from '../../../utils/header/listing';
import { readHeaders } from '../../../utils/header/read-header';
import { toUnits } from '../../../utils/header/units';
import { processorTime } from '../../tools/processor-time.ts';

/** '[x]' stands for a link over the whole line, '' for a blank line. */
function linesOf(texts: readonly string[]): Line[] {
  const lines: Line[] = [];
  texts.forEach((text, i) => {
    if (text === '') return;
    const linked = /^\[.*\]$/.test(text);
    lines.push({ text: linked ? text.slice(1, -1) : text, gap: texts[i - 1] === '' ? 1 : 0, form: 'text', lead: 0, rule: false, centred: false, linked: linked ? 1 : 0 });
  });
  return lines;
}
const titlesOf = (texts: readonly string[]) => readHeaders(linesOf(texts)).entries.map(({ title }) => title);

describe('lists of stories', () => {
  test('title by author, one a line', () => {
    const { kind, headers, entries } = readHeaders(linesOf(['Winter challenge', '', 'Paper Lanterns by Opal', 'The Ninth Chair by tidewater7', 'Salt and Rope by Mara K.', 'A Borrowed Key by Opal']));
    expect({ kind, headers }).toEqual({ kind: 'listing', headers: [] });
    expect(entries.map(({ title, authors }) => [title, authors])).toEqual([
      ['Paper Lanterns', ['Opal']],
      ['The Ninth Chair', ['tidewater7']],
      ['Salt and Rope', ['Mara K.']],
      ['A Borrowed Key', ['Opal']],
    ]);
  });

  test('linked titles with bylines, categories and blurbs below', () => {
    const { entries } = readHeaders(linesOf(['[Paper Lanterns]', 'By Opal', 'Category: Drama', 'Wren finds a box in the cellar that is not his.', '', '[The Ninth Chair]', 'By tidewater7', 'Category: Humor', 'Somebody has taken the chair.', '', '#3: Not yet linked', '[Salt and Rope]', 'By Mara', 'A storm, a harbour and one boat too few.']));
    expect(entries.map(({ title }) => title)).toEqual(['Paper Lanterns', 'The Ninth Chair', 'Salt and Rope']);
    expect(entries[0]?.authors).toEqual(['Opal']);
    expect(entries[0]?.fields.map(({ field }) => field)).toEqual(['title', 'author', 'category', 'summary']);
  });

  test('numbers and news words before a title are no part of it', () => {
    expect(titlesOf(['#1: Paper Lanterns by Opal', '#2: The Ninth Chair by Mara', '#3: Salt and Rope by Wren'])).toEqual(['Paper Lanterns', 'The Ninth Chair', 'Salt and Rope']);
    expect(titlesOf(['Added: Paper Lanterns by Opal', 'Added: The Ninth Chair by Mara', 'Added: Salt and Rope by Wren'])).toEqual(['Paper Lanterns', 'The Ninth Chair', 'Salt and Rope']);
  });

  test('who wrote what for whom, when an exchange is over', () => {
    const { kind, entries } = readHeaders(linesOf(['Round Seven - masterlist', '', 'marsh wrote Low Water (Buffy/Angel, R) for reed', '', 'sedge wrote The Blue Cup (Spike/Tara, PG) for marsh', '', 'reed wrote Two by the Fire (Xander, PG-13) for sedge', '', 'fen wrote Roll Call (Willow, G) for reed']));
    expect(kind).toBe('listing');
    expect(entries.map(({ title, authors, rating }) => [title, authors[0], rating?.raw])).toEqual([['Low Water', 'marsh', 'R'], ['The Blue Cup', 'sedge', 'PG'], ['Two by the Fire', 'reed', 'PG-13'], ['Roll Call', 'fen', 'G']]);
  });

  test('what is said of a story stands behind a dash, be it long or short', () => {
    const long = 'You will have heard of Meyrick if you have heard of anyone; of all that she has written this is what I come back to, and I cannot say why.';
    expect(titlesOf(['Petra found these', '', `Paper Lanterns by Meyrick -- ${long}`, '', `The Ninth Chair by Persimmon -- ${long}`, '', 'Salt and Rope by Celeste -- He is fond of chairs. So are we all.'])).toEqual(['Paper Lanterns', 'The Ninth Chair', 'Salt and Rope']);
  });

  test('quoted titles with a blurb', () => {
    expect(titlesOf(['Stories by Opal', '', '"Paper Lanterns"', 'Wren finds a box in the cellar.', '', '"The Ninth Chair"', 'Somebody has taken the chair.', '', '"Salt and Rope"', 'A storm and one boat too few.'])).toEqual(['Paper Lanterns', 'The Ninth Chair', 'Salt and Rope']);
  });
  test('a title that has the word of a label in it', () => {
    expect(titlesOf(['Paper Lanterns by Opal', 'Wren finds a box in the cellar.', 'The Challenge by Mara', 'Somebody takes the chair.', 'Salt and Rope by Wren', 'A storm and one boat too few.'])).toEqual(['Paper Lanterns', 'The Challenge', 'Salt and Rope']);
  });
  test('single marks around titles stay as they are written', () => {
    expect(titlesOf(['Stories by Opal', '', "'Paper Lanterns' Wren finds a box in the cellar", "'The Ninth Chair' Somebody has taken the chair", "'Salt and Rope' A storm and one boat too few"])).toEqual(["'Paper Lanterns'", "'The Ninth Chair'", "'Salt and Rope'"]);
  });

  test('facts in a row behind each title, and who wrote it where most lines say so', () => {
    const { kind, entries } = readHeaders(linesOf(['Stories of the shift', '', '"Paper Lanterns" - Opal - Wren/Marsh - K+', '"Casefile: The Ninth Chair" - tidewater7 - casefile, no ship - T (gory)', '"Salt and Rope" - Mara K. - Wren - M, character death, tissues!!', '"A Borrowed Key" - Opal - humor - K']));
    expect(kind).toBe('listing');
    expect(entries.map(({ title, authors, rating, warnings }) => [title, authors[0], rating?.raw, warnings.map(({ id }) => id).join()])).toEqual([
      ['Paper Lanterns', 'Opal', 'K+', ''],
      ['Casefile: The Ninth Chair', 'tidewater7', 'T', 'gore'],
      ['Salt and Rope', 'Mara K.', 'M', 'character-death'],
      ['A Borrowed Key', 'Opal', 'K', ''],
    ]);
    expect(entries[0]?.pairings).toEqual(['Wren/Marsh']);
  });

  test('titles without marks, known by the facts behind them', () => {
    const { entries } = readHeaders(linesOf(['Stories by Enid', '', 'Low Door, Long Bar - Wren/Marsh, R', 'Every bar has the one stool.', '', 'The Ninth Chair -- gen, PG', 'Somebody has taken the chair.', '', 'Salt and Rope (Rao/Harris, NC-17)', 'One boat too few.']));
    expect(entries.map(({ title, rating, pairings }) => [title, rating?.level, pairings[0]])).toEqual([['Low Door, Long Bar', 'mature', 'Wren/Marsh'], ['The Ninth Chair', 'general', undefined], ['Salt and Rope', 'explicit', 'Rao/Harris']]);
    expect(entries[0]?.fields.find(({ field }) => field === 'summary')?.value).toBe('Every bar has the one stool.');
  });

  test('a length alone behind each title, and blurbs that are lines of speech', () => {
    const lines = linesOf(['The Goat (1204 words)', '"Is that a real goat?" Donna asked. "It is never a real goat."', 'Sit Down First (4k)', '"Sit down first," Leo said, and then he looked at the door.', 'Two Buses - PG', '"There are two buses," she said. "I was told of three."']);
    const units = toUnits(lines, 0, lines.length, 200, lookup);
    const anchors = anchorsOf(units);
    expect(anchors.map(({ unit, title }) => units[unit]?.text.slice(title.from, title.to))).toEqual(['The Goat', 'Sit Down First', 'Two Buses']);
    expect(isListing(anchors, units, 2)).toBe(true);
    expect(isListing(anchors, [...units, ...units, ...units], 2)).toBe(false);
  });

  test('bylines of other languages, and rows below them', () => {
    const { entries } = readHeaders(linesOf(['Un pozo sin fondo', 'de Sango_arg', 'Ella lo descubre un lunes, con la mochila puesta.', 'PG - Drama, Romance', '', 'Ceniza en el pelo', 'de Tamara Q.', 'Miroku empieza a contar otra cosa.', 'R - Angst', '', 'Perla', 'de Kagome16', 'Nadie sabe de quién es.', 'PG-13']));
    expect(entries.map(({ title, authors, rating }) => [title, authors[0], rating?.raw])).toEqual([['Un pozo sin fondo', 'Sango_arg', 'PG'], ['Ceniza en el pelo', 'Tamara Q.', 'R'], ['Perla', 'Kagome16', 'PG-13']]);
  });

  test('an author with a rating behind the name, and a heading that only looks like an entry', () => {
    const { entries } = readHeaders(linesOf(['Stories by Opal [6]', '', 'Paper Lanterns by Opal Rated: PG [Reviews - 7]', 'Wren finds a box.', '', 'The Ninth Chair by Opal Rated: NC-17 [58]', 'Somebody has taken the chair.', '', 'Salt and Rope by Opal Rated: R [Reviews - 2]', 'One boat too few.']));
    expect(entries.map(({ title, authors, rating }) => [title, authors[0], rating?.level])).toEqual([['Paper Lanterns', 'Opal', 'general'], ['The Ninth Chair', 'Opal', 'explicit'], ['Salt and Rope', 'Opal', 'mature']]);
  });

  test('blocks under labels: each entry has the facts of its own block', () => {
    const { kind, entries } = readHeaders(linesOf(['Title: Paper Lanterns', 'Pairing: Wren/Marsh', 'Rating: NC-17', 'Summary: Wren finds a box.', '', 'Title: The Ninth Chair', 'Pairing: Rao/Harris', 'Rating: G', 'Summary: Somebody has taken the chair.', '', 'Title: Salt and Rope', 'Rating: R', 'Summary: One boat too few.']));
    expect(kind).toBe('listing');
    expect(entries.map(({ title, rating }) => [title, rating?.level])).toEqual([['Paper Lanterns', 'explicit'], ['The Ninth Chair', 'general'], ['Salt and Rope', 'mature']]);
    expect(entries[1]?.pairings).toEqual(['Rao/Harris']);
  });

  test('titles above a row of facts', () => {
    expect(titlesOf(['Paper Lanterns', 'NC-17 | Wren/Marsh | angst', '', 'The Ninth Chair', 'G | gen | humor', '', 'Salt and Rope', 'R | Rao/Harris | drama'])).toEqual(['Paper Lanterns', 'The Ninth Chair', 'Salt and Rope']);
  });
});

describe('what is no list', () => {
  test('several stories with their text on one page', () => {
    const story = ['"Is that my chair?" he asked, and he looked at her over the lamp.', '', '"It was," she said.', '', 'He had nothing to say to that. He went out and shut the door behind him.', ''];
    const { kind, headers } = readHeaders(linesOf(['Title: Paper Lanterns', 'Author: Opal', 'Rating: PG', 'Summary: A lamp.', '', ...story, 'Title: The Ninth Chair', 'Author: Opal', 'Rating: G', 'Summary: A chair.', '', ...story, 'Title: Salt and Rope', 'Author: Opal', 'Rating: R', 'Summary: A rope.', '', ...story]));
    expect(kind).toBe('fic');
    expect(headers.length).toBeGreaterThan(1);
  });

  test.each([
    ['chapters of one story', ['1. Paper by Opal', '2. Lanterns by Opal', '3. Ropes by Opal', '4. Salt by Opal']],
    ['people who talk', ['"Is that my chair?"', 'He looked up.', '"It was."', 'She sat down.', '"Then whose is it?"']],
    ['sentences with "by"', ['He went by the harbour.', 'She was taken by surprise.', 'It stood by the wall.']],
    ['two titles, one a part of the other', ['Title: Paper Lanterns', 'Author: Opal', 'Rating: PG', 'Title: Paper Lanterns, part two']],
  ])('%s', (_, texts) => {
    const units = toUnits(linesOf(texts), 0, texts.length, 0, lookup);
    expect(isListing(anchorsOf(units), units, 0)).toBe(false);
  });

  test('a menu of links', () => {
    const units = toUnits(linesOf(['[Home]', '[Stories]', '[Links]', '[Guestbook]']), 0, 4, 0, lookup);
    expect(anchorsOf(units)).toEqual([]);
  });
});

test('hostile lines cost linear time', () => {
  const texts = ['by '.repeat(30_000), '"'.repeat(90_000), '#1: '.repeat(20_000), `A (${';'.repeat(80_000)}`, 'A'.repeat(90_000)];
  const units = toUnits(linesOf(texts), 0, texts.length, 0, lookup);
  const started = processorTime();
  anchorsOf(units);
  expect(processorTime() - started).toBeLessThan(500);
});
