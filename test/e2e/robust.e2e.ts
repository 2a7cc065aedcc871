import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Route } from '../tools/serve.ts';
import { BROWSERS, startSession, type Session } from './session.ts';

/** What a browser itself says of pages like these, with or without Flyleaf. */
const BROWSERS_OWN = /404|Failed to load resource|favicon|document tree is too deep|XML Parsing Error|byte stream|character encoding/i;
const HEADER = ['Title: Ash', 'Author: Maris Thorne', 'Fandom: The Sentinel', 'Rating: PG-13', 'Warnings: violence', 'Disclaimer: Not mine, and never were; they belong to whoever made them, and I make no money.', 'Summary: It burns.'];
const SENTENCE = '"There was a house here," said Jim, and nobody answered him, for the ash was still going round and round in the yard. ';
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="80"><text y="20">Title: Ash</text><text y="40">Rating: R</text><text y="60">Disclaimer: not mine</text></svg>';

interface Case extends Route {
  readonly name: string;
  /** A page on which nothing may change, whatever it says. */
  readonly untouched?: true;
}

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');
const CASES: readonly Case[] = [
  { name: '10 MB of story', body: `<body>${HEADER.join('<br>\n')}<hr>${`<p>${SENTENCE}</p>\n`.repeat(81_000)}` },
  { name: '10 MB in one text', body: `<pre>${HEADER.join('\n')}\n\n${SENTENCE.repeat(85_000)}</pre>` },
  { name: '10 MB without a blank', body: `<p>${'a'.repeat(10_000_000)}`, untouched: true },
  { name: '200,000 nested tags', body: `<body>${HEADER.join('<br>')}${'<div>'.repeat(100_000)}${'<b><i>'.repeat(50_000)}deep` },
  { name: '200,000 nested tags, no story', body: `<body>${'<span>'.repeat(200_000)}deep`, untouched: true },
  { name: '200,000 elements side by side', body: `<body>${HEADER.join('<br>')}${'<i>a</i>'.repeat(200_000)}` },
  { name: 'no body', body: '<html><head><title>Title: Ash</title></head></html>', untouched: true },
  { name: 'nothing at all', body: '', untouched: true },
  { name: 'a body of one frameset', body: '<html><frameset cols="*,*"><frame src="about:blank"><frame src="about:blank"></frameset></html>', untouched: true },
  { name: 'XHTML served as XML', type: 'application/xhtml+xml', body: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Ash</title></head><body><p>${HEADER.join('<br/>')}</p><hr/><p>${SENTENCE}</p></body></html>` },
  { name: 'XML that is not well formed', type: 'application/xhtml+xml', body: `<html xmlns="http://www.w3.org/1999/xhtml"><body><p>${HEADER.join('<br>')}` },
  { name: 'an SVG', type: 'image/svg+xml', body: SVG, untouched: true },
  { name: 'JSON', type: 'application/json', body: JSON.stringify({ Title: 'Ash', Rating: 'R', Disclaimer: 'not mine' }) },
  { name: 'Latin-1 that claims to be UTF-8', body: latin1(`<p>${HEADER.join('<br>')}<br>Thanks: André, Zoë, “Bettany”</p><hr><p>${SENTENCE}`), type: 'text/html; charset=utf-8' },
  { name: 'UTF-8 that claims to be Latin-1', body: Buffer.from(`<p>${HEADER.join('<br>')}<br>Thanks: André, Zoë</p><hr><p>${SENTENCE}`), type: 'text/html; charset=iso-8859-1' },
  { name: 'UTF-8 that claims to be UTF-16', body: Buffer.from(`<p>${HEADER.join('<br>')}`), type: 'text/html; charset=utf-16' },
  { name: 'an unknown charset', body: `<p>${HEADER.join('<br>')}</p><hr><p>${SENTENCE}`, type: 'text/html; charset=x-never-heard-of' },
  { name: 'a header of 500 lines', body: `<pre>${HEADER.join('\n')}\n${Array.from({ length: 500 }, (_, i) => `Thanks: to reader ${i}, who wrote to me on the ${i}th day of the year and was kind.`).join('\n')}\n\n* * *\n\n${SENTENCE.repeat(30)}</pre>` },
  { name: 'labels that are addresses and scripts', body: `<p>http://example.org/: yes<br>javascript:alert(1): no<br>${'Label: '.repeat(2000)}<br>${HEADER.join('<br>')}</p><hr><p>${SENTENCE}` },
  { name: 'right to left', body: `<html dir="rtl" lang="he"><p>כותרת: אפר<br>מחברת: מאריס<br>דירוג: R<br>Disclaimer: לא שלי, ואף פעם לא היו; הם שייכים למי שיצר אותם.<br>Rating: R<br>Summary: בוער.</p><hr><p>${'היה כאן בית, אמר ג׳ים, ואיש לא ענה. '.repeat(20)}` },
  { name: 'hostile repeats for patterns', body: `<pre>${'Rating'.repeat(20_000)}\n${'('.repeat(50_000)}\n${'"'.repeat(50_000)}\nWarnings: ${'no '.repeat(40_000)}\n${' '.repeat(100_000)}:\n${HEADER.join('\n')}</pre>` },
];

/** Firefox alone, without Flyleaf, takes 26 s for 200,000 nested tags on a machine with nothing else to do, and several times that beside another browser. */
const SLOWEST_LOAD = 210_000;

describe.each(BROWSERS)('robust in %s', (name) => {
  let session: Session;
  beforeAll(async () => void (session = await startSession(name)));
  afterAll(() => session?.close());

  test.each(CASES)('$name: no exception, no freeze', { timeout: 240_000 }, async ({ untouched, name: title, ...route }) => {
    const path = `/robust/${encodeURIComponent(title)}`;
    session.site.put(path, route);
    const page = await session.browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(session.site.origin + path, { waitUntil: 'load', timeout: SLOWEST_LOAD });
    await session.settle();
    expect(await page.evaluate(() => document.documentElement.localName)).toBeTruthy();
    expect(errors.filter((text) => !BROWSERS_OWN.test(text))).toEqual([]);
    // Whatever was done of the page is done, and the page answers.
    expect(await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => done('answers'))))).toBe('answers');
    if (untouched) {
      const bare = await session.bare(path);
      const hash = (one: Page) => one.evaluate(() => document.documentElement.outerHTML.length + (document.querySelector('x-leaf, style') ? ' touched' : ''));
      expect(await hash(page)).toBe(await hash(bare));
      await bare.close();
    }
    await page.close();
  });
});
