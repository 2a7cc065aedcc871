import { describe, expect, test } from 'vitest';
import { headOf, textClues } from '../../../utils/header/text-clues';
import { endOf, isDecor, isShouted, shapeOf, startOf } from '../../../utils/header/text-shape';
import { processorTime } from '../../tools/processor-time.ts';

const clues = (text: string): string[] => textClues(headOf(text)).map((name) => name.slice(2));

describe('clues in words', () => {
  test.each([
    ['wren@example.org', 'email'],
    ['Write to wren at example dot org', 'email'],
    ['see http://example.org/wren', 'url'],
    ['Posted 12/31/99', 'date'],
    ['in the spring of 2002', 'date'],
    ['Finished March 27', 'month'],
    ['The Long Way (PG-13)', 'ratingMark'],
    ['nc-17', 'ratingWord'],
    ['R, for language', 'ratingWord'],
    ['Jim/Blair', 'pair'],
    ['Фокс/Дана', 'slash'],
    ['~ written by Wren', 'byStart'],
    ['The Long Way by Wren', 'by'],
    ['The Long Way (3/7)', 'part'],
    ['*** Chapter Two ***', 'chapterHead'],
    ['Глава первая', 'chapterHead'],
    ['cap. 3', 'chapterHead'],
    ['-- IV --', 'numeral'],
    ['(c) 1999', 'rights'],
    ['"Late," he said.', 'quoted'],
    ['She said "No." Then she left.', 'speech'],
    ['nobody whispered', 'said'],
    ['I’m sorry', 'I'],
    ['2,300 words', 'words'],
    ['(as ever)', 'paren'],
    ['*thinking*', 'italic'],
    ['Wren: Good morning', 'script'],
    ['my first fan-fic', 'fanfic'],
    ['and then…', 'dots'],
    ['The End', 'theEnd'],
  ])('"%s" has %s', (text, clue) => expect(clues(text)).toContain(clue));

  test.each([
    ['look at last', 'email'],
    ['the network', 'url'],
    ['PG-13', 'date'],
    ['Marching on', 'month'],
    ['expressed', 'ratingWord'],
    ['and/or', 'date'],
    ['Bystanders', 'byStart'],
    ['nearby Wren', 'by'],
    ['partly', 'chapterHead'],
    ['capital', 'chapterHead'],
    ['mixed', 'numeral'],
    ['theme', 'pronoun'],
    ['weekend', 'theEnd'],
    ['youth', 'you'],
    ['', 'quoted'],
  ])('"%s" has no %s', (text, clue) => expect(clues(text)).not.toContain(clue));
});

describe('the shape of a text', () => {
  test.each([
    ['~~~ * ~~~', true],
    ['', true],
    ['— — —', true],
    ['~~ Ж ~~', false],
    ['-- 3 --', false],
  ])('"%s" is drawn: %s', (text, drawn) => expect(isDecor(text)).toBe(drawn));

  test.each([
    ['DISCLAIMER: NOT MINE', true],
    ['ГЛАВА ПЕРВАЯ', true],
    ['I own nothing', false],
    ['PG', false],
  ])('"%s" is in capitals: %s', (text, shouted) => expect(isShouted(text)).toBe(shouted));

  test.each([
    ['Él vino', 'A'],
    ['élan', 'a'],
    ['第一章', 'o'],
    ['7 days', '0'],
    ['“Late', '"'],
    ['(late', '('],
    ['~ late', '?'],
  ])('"%s" starts with %s', (text, start) => expect(startOf(text)).toBe(start));

  test('ends, and how words are set', () => {
    expect([endOf('over?'), endOf('over”'), endOf('over'), endOf('')]).toEqual(['?', '"', 'w', 'w']);
    expect([shapeOf('The Long Way Home'), shapeOf('rosalie'), shapeOf('He went Home, again.')]).toEqual(['shape:3all', 'shape:0none', 'shape:3few.']);
  });
});

test('long lines are judged in linear time', () => {
  const started = processorTime();
  for (const piece of ['a at ', '@', '((', '1.', '- ', 'A.', '..']) {
    const text = piece.repeat(50_000);
    textClues(headOf(text));
    isDecor(text);
    shapeOf(text);
  }
  expect(processorTime() - started).toBeLessThan(2000);
});
