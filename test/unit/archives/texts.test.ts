import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { isoDate, isoOfSeconds } from '@/utils/archives/dates';
import { absoluteUrl, linkOf, originalUrl } from '@/utils/archives/links';
import { labelledIn, proseOf, textOf } from '@/utils/archives/texts';
import { processorTime } from '../../tools/processor-time.ts';

const body = (html: string): HTMLElement => new JSDOM(html).window.document.body;

describe('text as a person sees it', () => {
  test.each([
    ['blanks are collapsed', '  a\n  <b>b</b>&nbsp; c ', 'a b c'],
    ['breaks and blocks part words', 'a<br>b<p>c</p>d<div>e</div>f', 'a b c d e f'],
    ['inline elements part none', 'un<i>break</i>able', 'unbreakable'],
    ['scripts, menus and hidden parts are left out', 'a<script>x</script><select><option>y</select><span style="display: none">z</span><i hidden>h</i>', 'a'],
  ])('%s', (_, html, text) => expect(textOf(body(html))).toBe(text));

  test('prose keeps its lines', () => expect(proseOf(body('<p>One <i>and</i>\n two</p><p>Three<br>Four</p>'))).toBe('One and two\nThree\nFour'));
  test('nothing has no text', () => expect(textOf(null)).toBe(''));
});

describe('labels and what follows them', () => {
  const read = (html: string, known?: ReadonlySet<string>) => labelledIn(body(html), known ? { known } : {}).map(({ label, text, links }) => [label, text, links.length]);
  test.each([
    ['bold labels', '<b>Rated:</b> PG<br><b>Words</b>: 12', [['Rated', 'PG', 0], ['Words', '12', 0]]],
    ['labels by class', '<span class="label">Warnings: </span> <a href=x>Violence</a>, <a href=y>Gore</a><br>', [['Warnings', 'Violence, Gore', 2]]],
    ['several on a line, whatever parts them', '<b>A:</b> 1 | <b>B:</b> 2 &bull; <b>C</b> : 3 -', [['A', '1', 0], ['B', '2', 0], ['C', '3', 0]]],
    ['terms', '<dl><dt>Rating:</dt><dd>Teen</dd><dt>Fandom:</dt><dd>X, Y</dd></dl>', [['Rating', 'Teen', 0], ['Fandom', 'X, Y', 0]]],
    ['bold text without a colon is no label', '<b>Rated:</b> PG <b>for</b> blood', [['Rated', 'PG for blood', 0]]],
    ['a sentence in bold is no label', '<b>Wait. This is it:</b> yes', []],
  ])('%s', (_, html, found) => expect(read(html)).toEqual(found));

  test('known labels need no markup, others do', () => {
    expect(read('Categories: Angel; Characters: Wesley: a life<br>Note: x', new Set(['categories', 'characters']))).toEqual([['Categories', 'Angel', 0], ['Characters', 'Wesley: a life Note: x', 0]]);
  });
  test('a page of nothing but blanks or colons is read in time', () => {
    const start = processorTime();
    for (const text of [' '.repeat(200_000), ': '.repeat(100_000), 'a'.repeat(200_000), '<b> </b>'.repeat(5_000)]) labelledIn(body(text), { known: new Set(['a']) });
    expect(processorTime() - start).toBeLessThan(4_000);
  });
});

describe('links', () => {
  const { document } = new JSDOM('<a href="b.html">x</a>').window;
  const page = originalUrl('http://www.shelf.example/a/index.html');
  test.each([
    ['relative', 'b.php?sid=1', 'http://www.shelf.example/a/b.php?sid=1'],
    ['from the root', '/c', 'http://www.shelf.example/c'],
    ['rewritten by the Wayback Machine', 'https://web.archive.org/web/20030412091500/http://www.shelf.example/d', 'http://www.shelf.example/d'],
    ['rewritten from its root', '/web/20030412091500if_/http://www.shelf.example:80/d', 'http://www.shelf.example/d'],
    ['a script', 'javascript:void(0)', undefined],
    ['mail', 'mailto:a@b.example', undefined],
    ['nothing', ' ', undefined],
  ])('%s', (_, written, url) => expect(absoluteUrl(written, document, page)).toBe(url));

  test('a page without an address gives links as they are written', () => expect(linkOf(document.querySelector('a'), undefined)).toBe('b.html'));
  test('the page says where its links start', () => {
    const based = new JSDOM('<head><base href="http://other.example/x/"></head><a href="y">z</a>').window.document;
    expect(linkOf(based.querySelector('a'), page)).toBe('http://other.example/x/y');
  });
  test.each([
    ['https://web.archive.org/web/2003/www.shelf.example/x', 'http://www.shelf.example/x'],
    ['http://shelf.example/web/notes', 'http://shelf.example/web/notes'],
    ['about:blank', undefined],
  ])('the original of %s', (address, url) => expect(originalUrl(address)?.href).toBe(url));
});

describe('dates', () => {
  test.each([
    ['2009-12-20', '2009-12-20'],
    ['02 Jun 2006', '2006-06-02'],
    ['June 2nd, 2006', '2006-06-02'],
    ['05/11/03', '2003-05-11'],
    ['25/11/2003', '2003-11-25'],
    ['Wed Oct 24 13:05:11 PDT 2001', '2001-10-24'],
    ['March 2001', '2001-03'],
    ['3 days ago', undefined],
    ['Maybe 12, 2002', undefined],
    ['Chapter 12 2002', undefined],
  ])('%s', (text, date) => expect(isoDate(text)).toBe(date));

  test('an archive that puts the day first', () => expect(isoDate('05/11/03', 'day-first')).toBe('2003-11-05'));
  test.each([['1262304000', '2010-01-01'], ['', undefined], [null, undefined], ['x', undefined], ['9e99', undefined]])('seconds %s', (seconds, date) => expect(isoOfSeconds(seconds)).toBe(date));
});
