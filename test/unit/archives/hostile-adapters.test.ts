import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { efiction } from '@/utils/archives/efiction';
import { otw } from '@/utils/archives/otw';
import { entriesOf } from '@/utils/archives/source';

const parse = (html: string): Document => new JSDOM(html).window.document;
const LONG = 'x'.repeat(10_000);
const OTW = [
  '<dl class="work meta group"></dl>',
  '<div id="workskin"></div>',
  `<li class="work blurb"><h4 class="heading"><a href="/works/1">${LONG}</a> by ${LONG}</h4></li>`,
  '<li class="work blurb"><h4 class="heading"><a href="javascript:location=\'/works/1\'">A</a></h4></li>',
  '<li class="work blurb"></li><li class="mystery blurb"></li>',
  '<ol class="chapter index"><li><a href="javascript:0">1. A</a></li></ol>',
  '<div id="preface"><div class="meta"><dl class="tags"><dt>Rating:</dt></dl></div></div><div id="chapters"></div>',
  '<p class="caution"></p><a href="?view_adult=true">Yes</a><div id="main" class="works-show"></div>',
];
const EFICTION = [
  '<a href="viewstory.php?sid=1">A</a> by <a href="viewuser.php?uid=1">B</a>',
  `<div class="listbox"><a href="viewstory.php?sid=1">${LONG}</a> by <a href="viewuser.php?uid=1">${LONG}</a></div>`,
  `<div id="pagetitle">${'by '.repeat(5_000)}</div><div id="story"></div><a href="viewstory.php?sid=1">x</a>`,
  `<div class="listbox"><a href="javascript:if (confirm('${LONG}')) location = 'viewstory.php?sid=1'">A</a> by <a href="viewuser.php?uid=1">B</a></div>`,
  '<div id="pagetitle"><a href="viewstory.php?sid=1">A</a> by <a href="viewuser.php?uid=2">B</a></div><select name="chapter"><option></option><option value="javascript:0">x</option></select><div id="story">x</div>',
];

describe('pages that mean no good, or lack their pieces', () => {
  test.each(OTW.map((html) => [html.slice(0, 60), html] as const))('otw: %s', (_, html) => {
    const source = otw.readSource(parse(html), new URL('https://a.example/works/1'));
    for (const { url } of entriesOf(source)) expect(url ?? 'https:').toMatch(/^https:/);
    for (const { url } of source.chapters) expect(url).toMatch(/^https:/);
  });
  test.each(EFICTION.map((html) => [html.slice(0, 60), html] as const))('eFiction: %s', (_, html) => {
    for (const address of ['http://e.example/viewstory.php?sid=1', 'http://e.example/browse.php?type=recent']) {
      const source = efiction.readSource(parse(html), new URL(address));
      for (const { url } of entriesOf(source)) expect(url ?? 'http:').toMatch(/^http:/);
      for (const { url } of source.chapters) expect(url).toMatch(/^http:/);
    }
  });
  test('a page that recommends stories elsewhere is none of theirs', () => {
    const recs = parse('<p><a href="http://shelf.example/viewstory.php?sid=1">A</a> by B</p><p><a href="https://archive.example/works/1">C</a></p>');
    expect([efiction, otw].map(({ recognises }) => recognises(recs, new URL('http://recs.example/list.html')))).toEqual([false, false]);
  });
});
