import { describe, expect, test } from 'vitest';
import { numberOfPart, readChapters, readWays, waysBeside } from '../../../utils/archives/ways';
import { parseText } from '../../tools/read-file.ts';

const HERE = new URL('http://home.example/fic/ferry2.html');
const pageOf = (body: string): Document => parseText(body, false);
const waysOf = (body: string): object => readWays(pageOf(body), HERE);

describe('links that lead on', () => {
  test.each([
    ['<a href="ferry3.html">Next</a>', { next: 'http://home.example/fic/ferry3.html' }],
    ['<a href="ferry3.html">On to Part Three &gt;&gt;</a>', { next: 'http://home.example/fic/ferry3.html' }],
    ['<a href="ferry3.html"><img src="r.gif" alt="Next"></a>', { next: 'http://home.example/fic/ferry3.html' }],
    ['<a href="ferry3.html">nächster Teil</a>', { next: 'http://home.example/fic/ferry3.html' }],
    ['<a href="ferry1.html">&lt;&lt; Previous Chapter</a>', { previous: 'http://home.example/fic/ferry1.html' }],
    ['<a href="ferry1.html">Back to Part One</a>', { previous: 'http://home.example/fic/ferry1.html' }],
    ['<a href="index.html">Back to Index</a>', { index: 'http://home.example/fic/index.html' }],
    ['<a href="index.html">[Table of Contents]</a>', { index: 'http://home.example/fic/index.html' }],
    ['<a href="ferry3.html">next</a> … <a href="ferry3.html">Next</a>', { next: 'http://home.example/fic/ferry3.html' }],
  ])('%s', (body, ways) => expect(waysOf(body)).toEqual(ways));

  test.each([
    '<table><tr><td>This Slayer Ring site <a href="ring.html">Next</a> <a href="r2.html">Random Site</a></td></tr></table>',
    '<a href="http://www.webring.org/x?next">Next</a>',
    '<a href="http://elsewhere.example/b.html">Next</a>',
    '<a href="javascript:history.go(1)">Next</a>',
    '<a href="#end">Next</a>',
    '<a href="a.html">Next</a> <a href="b.html">Next</a>',
    '<a href="a.html">The next morning she left</a>',
    '<div id="wm-ipp-base"><a href="x.html">Next</a></div>',
  ])('%s leads nowhere', (body) => expect(waysOf(body)).toEqual({}));
});

describe('rows of parts', () => {
  const numbers = (body: string): (number | undefined)[] => readChapters(pageOf(body), HERE).map(({ number }) => number);

  test.each([
    ['<a href="f1.html">1</a> <a href="f3.html">3</a>', [1, 3]],
    ['<a href="f1.html">Part One</a> | <a href="f3.html">Part Three</a>', [1, 3]],
    ['<a href="a.html">1) The Audition</a><a href="b.html">2) Impressions</a><a href="c.html">III: Ends</a>', [1, 2, 3]],
    ['<a href="f1.html">Chapter 1</a>', []],
    ['<a href="f3.html">3</a> <a href="f1.html">1</a>', []],
    ['<a href="one/f1.html">1</a> <a href="two/f2.html">2</a>', []],
    ['<a href="x1.html">37 captures</a> <a href="x2.html">12 comments</a>', []],
    ['<a href="x1.html">I</a> <a href="x2.html">mix</a>', []],
  ])('%s', (body, expected) => expect(numbers(body)).toEqual(expected));

  test('the neighbours of a part', () => {
    const row = readChapters(pageOf('<a href="f1.html">1</a><a href="f3.html">3</a>'), HERE);
    expect(waysBeside(row, 2)).toEqual({ previous: 'http://home.example/fic/f1.html', next: 'http://home.example/fic/f3.html' });
    expect(waysBeside(row, undefined)).toEqual({});
  });

  test.each([['7', 7], ['xii', 12], ['three', 3], ['IX', 9], ['civil', undefined], ['', undefined]])('%s is %s', (written, number) => expect(numberOfPart(written)).toBe(number));
});
