import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { automatedArchive } from '../../../utils/archives/automated-archive';
import { gossamer } from '../../../utils/archives/gossamer';
import { homePage } from '../../../utils/archives/home-page';
import { journal } from '../../../utils/archives/journal';
import { originalUrl } from '../../../utils/archives/links';
import { mail } from '../../../utils/archives/mail';
import { readPage } from '../../../utils/archives/page';
import { plain } from '../../../utils/archives/plain-source';
import { adapterFor } from '../../../utils/archives/registry';
import { entriesOf } from '../../../utils/archives/source';
import type { Source } from '../../../utils/archives/source';
import { usenet } from '../../../utils/archives/usenet';
import { parseFile, parseText } from '../../tools/read-file.ts';
import { processorTime } from '../../tools/processor-time.ts';

const OURS = [journal, mail, gossamer, automatedArchive, usenet, plain, homePage];
/** Any page may be made by hand, and any page may be a text: these two come last, and are asked last. */
const SURE = [journal, mail, gossamer, automatedArchive, usenet];
const FOLDER = join(import.meta.dirname, '../../pages');

interface Fixture {
  readonly slug: string;
  readonly family: string;
  readonly path: string;
  readonly address: URL | undefined;
}

const FIXTURES: readonly Fixture[] = readdirSync(FOLDER).flatMap((slug) => {
  const path = ['source.html', 'source.txt'].map((name) => join(FOLDER, slug, name)).find((each) => existsSync(each));
  const address = join(FOLDER, slug, 'address.txt');
  return path ? [{ slug, family: slug.slice(0, slug.indexOf('--')), path, address: existsSync(address) ? originalUrl(readFileSync(address, 'utf8').trim()) : undefined }] : [];
});
const OWN = FIXTURES.filter(({ slug, family }) => OURS.some((adapter) => adapter.family === family) && slug !== 'plain--br-lines');
const OTHERS = FIXTURES.filter(({ family }) => !OURS.some((adapter) => adapter.family === family));

const pageOf = (html: string): Document => parseText(html, false);
const linksIn = (source: Source): string[] =>
  [source.work, source.previous, source.next, source.index, ...source.chapters.map(({ url }) => url), ...[...entriesOf(source)].map(({ url }) => url)].filter((url) => url !== undefined);

function every(document: Document, change: (element: Element, at: number) => void): Document {
  [...document.body.querySelectorAll('*')].forEach(change);
  return document;
}
/** Reads a page with all of its entries. */
function read({ family }: Fixture, document: Document, address: URL | undefined): Source {
  const source = OURS.find((adapter) => adapter.family === family)!.readSource(document, address);
  return { ...source, entries: [...entriesOf(source)] };
}

describe('which of the families of text a page is of', () => {
  test.each(OWN)('$slug', ({ path, address, family }) => expect(adapterFor(parseFile(path), address)?.family).toBe(family));

  test.each(OTHERS)('$slug is none of them', ({ path, address }) => {
    const document = parseFile(path);
    expect(SURE.filter((adapter) => adapter.recognises(document, address)).map(({ family }) => family)).toEqual([]);
  });

  test.each([
    ['a blog', '<article class="entry"><h2 class="entry-title">A walk</h2><div class="entry-content">We walked.</div></article><div id="comments"></div>'],
    ['a page that quotes a mail', '<p>From: somebody</p><p>Subject: hello</p><p>Hello.</p>'],
    ['code in a block', '<p>See:</p><pre>From: a\nconst x = 1;\n</pre>'],
    ['a page that speaks of Gossamer', '<p>I found it at the Gossamer Project, long ago.</p>'],
    ['a shop with an archive', '<form action="/shop/search"><input></form><a href="/archive/2004/list.html">2004</a>'],
    ['nothing', ''],
  ])('%s is none', (_name, body) => expect(OURS.filter((adapter) => adapter.recognises(pageOf(body), new URL('https://example.org/'))).map(({ family }) => family)).toEqual([]));

  test.each([
    ['https://maris.livejournal.com/1.html', 'journal'],
    ['http://www.insanejournal.com/users/maris/', 'journal'],
    ['http://fluky.gossamer.org/', 'gossamer'],
    ['https://groups.google.com/g/alt.startrek.creative', 'usenet'],
    ['http://www.geocities.com/Area51/1234/', 'home-page'],
    ['http://www.oocities.org/area51/1234/', 'home-page'],
    ['http://home.example/~maris/fic.html', 'home-page'],
  ])('%s is %s by its address', (address, family) => expect(adapterFor(pageOf('<p>x</p>'), new URL(address))?.family).toBe(family));

  test.each(['https://notlivejournal.com/1.html', 'https://livejournal.com.example/1.html', 'https://gossamer.org.example/', 'https://mygeocities.com/x'])('%s is no address of theirs', (address) =>
    expect(adapterFor(pageOf('<p>x</p>'), new URL(address))).toBeUndefined(),
  );
});

describe('pages of text that mean harm, and pages with pieces missing', () => {
  test.each(OWN)('$slug is only read', (fixture) => {
    const document = parseFile(fixture.path);
    const before = document.documentElement.outerHTML;
    read(fixture, document, fixture.address);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test.each(OWN)('$slug with scripts for links leads nowhere by them', (fixture) => {
    const document = every(parseFile(fixture.path), (element) => element.hasAttribute('href') && element.setAttribute('href', 'javascript:alert(1)'));
    expect(linksIn(read(fixture, document, fixture.address)).filter((url) => !/^(?:https?|file):/.test(url))).toEqual([]);
  });

  test.each(OWN)('$slug with 10,000 letters in every place is read in time', (fixture) => {
    const long = 'Re: [a] NEW: (1/2, - by Rating: '.repeat(320);
    const document = every(parseFile(fixture.path), (element) => element.children.length === 0 && element.localName !== 'script' && (element.textContent = long));
    const began = processorTime();
    expect(read(fixture, document, fixture.address).family).toBe(fixture.family);
    expect(processorTime() - began).toBeLessThan(4000);
  });

  test.each(OWN)('$slug with every third element gone, and without attributes, is read', (fixture) => {
    for (const gone of [0, 1, 2]) {
      const document = every(parseFile(fixture.path), (element, at) => at % 3 === gone && element.replaceWith(...element.childNodes));
      expect(read(fixture, document, fixture.address).family).toBe(fixture.family);
    }
    const bare = every(parseFile(fixture.path), (element) => element.getAttributeNames().forEach((name) => element.removeAttribute(name)));
    expect(read(fixture, bare, undefined).family).toBe(fixture.family);
  });

  test.each(OWN)('$slug without its comments is read', (fixture) => {
    const document = parseFile(fixture.path);
    const walker = document.createTreeWalker(document, 0x80);
    const comments: Node[] = [];
    while (walker.nextNode()) comments.push(walker.currentNode);
    comments.forEach((comment) => (comment as Comment).remove());
    expect(read(fixture, document, fixture.address).family).toBe(fixture.family);
  });
});

describe('where the author\'s words are', () => {
  const sourceOfPage = (slug: string): Source => {
    const fixture = FIXTURES.find((each) => each.slug === slug)!;
    return read(fixture, parseFile(fixture.path), fixture.address);
  };

  test.each(['journal--before-themes', 'journal--light', 'journal--lj-part', 'journal--lj-today', 'journal--dw-entry'])('%s: no comment is part of the story', (slug) => {
    const { text } = sourceOfPage(slug);
    expect(text.length).toBeGreaterThan(0);
    const said = text.map(({ textContent }) => textContent).join(' ');
    expect(said).not.toMatch(/kidding|wonderful and I am cold|nothing to do with it|may cause|incest|feels/);
    expect(said).toMatch(/lamp|snow|map/);
  });

  test('a message\'s body is what stands between its archive\'s marks', () => {
    expect(sourceOfPage('mail--pipermail-story').text.map(({ localName }) => localName)).toEqual(['pre']);
    expect(sourceOfPage('mail--mhonarc-part').text.map(({ localName }) => localName)).toEqual(['pre']);
    expect(new Set(sourceOfPage('mail--hypermail-story').text.map(({ localName }) => localName))).toEqual(new Set(['p']));
  });

  test('words that stand bare between the marks are not lost: the page is read whole', () => {
    const source = mail.readSource(pageOf('<h1>FIC: A (1/2)</h1><!-- body="start" -->bare words<p>and more</p><!-- body="end" -->'), undefined);
    expect(source.text).toEqual([]);
    expect(source.head?.localName).toBe('p');
  });

  test('a body without its end mark is not cut where the archive\'s links begin', () => {
    expect(mail.readSource(pageOf('<h1>FIC: A</h1><!--beginarticle--><pre>story</pre><hr>'), undefined).text).toEqual([]);
  });

  test('a comment in the theme of an entry is none', () => {
    const entry = (id: string, text: string): string => `<div class="entry-wrapper"><div class="entry"><h3 class="entry-title">${id}</h3><span class="entry-poster"></span><div class="entry-content">${text}</div></div></div>`;
    const { text } = journal.readSource(pageOf(`<div id="comments">${entry('Re', 'a comment')}</div>${entry('FIC: A (1/2)', 'the story')}`), new URL('https://a.dreamwidth.org/1.html'));
    expect(text.map(({ textContent }) => textContent)).toEqual(['the story']);
  });

  test('a journal\'s cut divides as a rule does, its end does not', () => {
    const { lines } = readPage(pageOf('<p>Title: A</p><a name="cutid1"></a><p>She went down.</p><a name="cutid1-end"></a><p>And up.</p>'));
    expect(lines.map(({ rule }) => rule)).toEqual([false, true, false]);
  });

  test('what merely came next on the list is no next part', () => {
    const { previous, next } = sourceOfPage('mail--pipermail-part');
    expect([previous, next].map((url) => url?.slice(-11))).toEqual(['000502.html', '000505.html']);
    expect(sourceOfPage('mail--hypermail-story')).not.toHaveProperty('next');
  });
});
