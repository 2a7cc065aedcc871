// @vitest-environment node
import { JSDOM } from 'jsdom';
import { describe, expect, test, vi } from 'vitest';
import { LABEL_WINDOW, MOST_TEXT, WINDOW, createGate, type Judges } from '../../../utils/archives/gate-text.ts';
import { processorTime } from '../../tools/processor-time.ts';

const { window } = new JSDOM('');
const parse = (source: string, type: DOMParserSupportedType = 'text/html'): Document => new window.DOMParser().parseFromString(source, type);

/** Says yes where the word FIC stands, and keeps what it was asked. */
function listening(): Judges & { readonly heard: string[] } {
  const heard: string[] = [];
  const judge = (text: string): 'likely' | 'no' => {
    heard.push(text);
    return text.includes('FIC') ? 'likely' : 'no';
  };
  return { heard, words: judge, labels: judge, isTold: () => true };
}
/** What makes a page one whose texts are asked whether a reader sees them. */
const CODE = '<script>start({});</script>';
const answer = (source: string, type?: DOMParserSupportedType): string => createGate(parse(source, type), listening()).judge();
function heardOf(source: string): string {
  const judges = listening();
  createGate(parse(source), judges).judge();
  return judges.heard.join('');
}

/** A document that is still arriving. */
function arriving(): Document {
  const page = parse('<body></body>');
  vi.spyOn(page, 'readyState', 'get').mockReturnValue('loading');
  return page;
}

describe('what is read', () => {
  test.each([
    ['a paragraph', '<p>FIC</p>'],
    ['a table cell', '<table><tr><td>Title</td><td>FIC</td></tr></table>'],
    ['preformatted text', '<pre>one\nFIC</pre>'],
    ['text with no element around it', 'FIC'],
    ['the title, which a reader sees on the tab', '<title>FIC</title><p>x</p>'],
    ['seen text on a page with scripts', `${CODE}<p>FIC</p>`],
    ['text that looks like code and is none', '<p>FIC {;} <br>x</p>'],
    ['the box in which an archive sets a story, whatever it says', '<div id="workskin"><p>x</p></div>'],
    ["eFiction's question before a story", '<div class="errortext">Age Consent Required<br><a href="#">NC-17</a></div>'],
    ['the list of a work’s chapters', '<div id="main" class="works-navigate region"><ol><li>1. x</ol></div>'],
    ['a forum that marks the parts of stories', '<html id="XF"><body><div class="structItem structItem--threadmark">x</div>'],
  ])('%s', (_, source) => expect(answer(source)).toBe('yes'));

  test.each([
    ['a script', '<script>f({FIC: 1});</script>'],
    ['a style', '<style>.FIC { color: red }</style>'],
    ['what stands in for scripts', `${CODE}<p>x</p><noscript>FIC</noscript>`],
    ['a template', `${CODE}<template><p>FIC</p></template>`],
    ['a form field', `${CODE}<textarea>FIC</textarea><select><option>FIC</select>`],
    ['hidden text, however deep', `${CODE}<div hidden><p><b>FIC</b></p></div>`],
    ["the Wayback Machine's toolbar", `${CODE}<div id="wm-ipp-base"><p>FIC</p></div>`],
    ['a comment', '<!-- FIC --><p>x</p>'],
  ])('not %s', (_, source) => expect(answer(source)).toBe('not-yet'));

  test('lines are parted where text nodes meet', () => expect(heardOf('<td>Title</td><b>by</b><p>Opal')).toBe('\nTitle\nby\nOpal'));
  test('indentation between tags is passed over', () => expect(heardOf('<p>a</p>\n          \n<p>b</p>')).toBe('\na\nb'));
  test('a script does not count as text read', () => expect(answer(`<script>{${'x'.repeat(MOST_TEXT)}}</script><p>FIC`)).toBe('yes'));
  test('nothing behind the most text that is read', () => expect(answer(`${'<p>x: y</p>'.repeat(MOST_TEXT / 4)}<p>FIC`)).toBe('not-yet'));
});

describe('windows', () => {
  /** Counts what is asked of a page of seven windows. */
  function asked(isTold: boolean): { readonly words: number; readonly labels: number } {
    const [words, labels] = [vi.fn(() => 'no' as const), vi.fn(() => 'no' as const)];
    createGate(parse(`<pre>${'a: '.repeat((4 * WINDOW + 3 * LABEL_WINDOW) / 3)}</pre>`), { words, labels, isTold: () => isTold }).judge();
    return { words: words.mock.calls.length, labels: labels.mock.calls.length };
  }
  test('the text behind the first four windows is asked for labels alone', () => expect(asked(true)).toEqual({ words: 4, labels: 3 }));
  test('behind the first, the words of a window that tells of nobody are not asked', () => expect(asked(false)).toEqual({ words: 1, labels: 3 }));
  test('stops at the first window that says yes', () => {
    const judges = listening();
    createGate(parse(`<p>FIC</p><pre>${'x '.repeat(20_000)}</pre>`), judges).judge();
    expect(judges.heard).toHaveLength(1);
  });
});

describe('a page that is arriving', () => {
  test('is not yet a story while only likely, and is one when it has come', () => {
    const page = arriving();
    const gate = createGate(page, listening());
    page.body.innerHTML = '<p>FIC';
    expect(gate.judge()).toBe('maybe');
    vi.spyOn(page, 'readyState', 'get').mockReturnValue('interactive');
    expect(gate.judge()).toBe('yes');
  });
  test('is a story at once where the judge is sure', () => {
    const page = arriving();
    page.body.innerHTML = '<p>FIC';
    expect(createGate(page, { words: () => 'sure', labels: () => 'no', isTold: () => false }).judge()).toBe('yes');
  });
  test('is read on where a text node has grown', () => {
    const page = arriving();
    const judges = listening();
    const gate = createGate(page, judges);
    const text = page.body.appendChild(page.createTextNode('one '));
    gate.judge();
    text.appendData('two');
    page.body.append(page.createElement('br'), 'three');
    gate.judge();
    expect(judges.heard.at(-1)).toBe('\none two\nthree');
  });
  test('is waited for where it has no body', () => {
    const page = arriving();
    page.documentElement.remove();
    const gate = createGate(page, listening());
    expect(gate.judge()).toBe('not-yet');
    page.append(page.createElement('html'));
    page.documentElement.append(page.createElement('body'));
    page.body.append('FIC');
    vi.spyOn(page, 'readyState', 'get').mockReturnValue('complete');
    expect(gate.judge()).toBe('yes');
  });
  test('stays a story once it was one', () => {
    const page = parse('<p>FIC');
    const gate = createGate(page, listening());
    gate.judge();
    page.body.textContent = '';
    expect(gate.judge()).toBe('yes');
  });
});

describe('pages that are told by their kind', () => {
  const titled = (title: string, body: string): string => `<title>${title}</title>${body}`;
  const rows = (...texts: readonly string[]): string => texts.map((text) => `<li><a href="1.html">${text}</a>`).join('');
  test.each<readonly [string, string]>([
    ['a board for stories', `<html id="XF">${titled('Creative Writing | A Board', '<p>x')}`],
    ['a thread with marked parts', `<html id="XenForo">${titled('Lamps | A Board', '<p class="threadmarker">x')}`],
    ["an index of a list's mail", titled('The lamps November 2001 Archive by thread', rows('[lamps] NEW: The Lamp (1/3) R, MSR', '[lamps] FIC: The Clock NC-17', '[lamps] rules'))],
    ["a newsgroup's list", titled('alt.lamps - Google Groups', rows('NEW TNG "The Map" 1/2 [PG-13]', 'REPOST DS9 "Hearth" [R] (G/B)'))],
    ['a hand-made index', titled("Maris's Fanfic Page", rows('Clock (R, G/E)', 'Ferry (NC-17)'))],
    ['a page before an entry', titled('Adult Content Notice', '<p>You are about to view')],
  ])('%s is worth a look', (_, source) => expect(answer(source)).toBe('yes'));

  test.each<readonly [string, string]>([
    ['a board about anything else', `<html id="XF">${titled('Engines | A Board', '<p>x')}`],
    ['an index of mail about work', titled('The lamps November 2001 Archive by thread', rows('[lamps] NEW: release 2.1', '[lamps] NEW PG driver', 'Re: build'))],
    ['a list of films', titled('New this week', rows('The Lamp (PG-13)', 'The Clock (R)', 'Hearth (PG)'))],
    ['a film by name', titled('Pulp Fiction (1994) - A Database', rows('Rated R', 'The Lamp (PG-13)', 'The Clock (R)'))],
    ['a page about fan fiction', titled('Fanfic', '<p>One was rated PG-13.')],
  ])('%s is not', (_, source) => expect(answer(source)).toBe('not-yet'));

  test('is quick with a long line', () => {
    const began = processorTime();
    answer(titled('fanfic', `<p>${'NEW FIC (R '.repeat(2_000)}`));
    expect(processorTime() - began).toBeLessThan(500);
  });
});

describe('hostile pages', () => {
  test.each<readonly [string, string, DOMParserSupportedType]>([
    ['nothing at all', '', 'text/html'],
    ['a frameset', '<frameset><frame src="a"></frameset>', 'text/html'],
    ['an SVG drawing', '<svg xmlns="http://www.w3.org/2000/svg"><text>x</text></svg>', 'image/svg+xml'],
    ['an XML document', '<feed><entry>x</entry></feed>', 'application/xml'],
    ['broken XML', '<a><b></a>', 'application/xml'],
    ['a line of 10 MB', `<p>${'x'.repeat(10_000_000)}</p>`, 'text/html'],
    ['many empty nodes', '<b> </b>'.repeat(30_000), 'text/html'],
  ])('%s is no story and throws nothing', (_, source, type) => expect(answer(source, type)).toBe('not-yet'));

  // Browsers nest 512 tags at most and lay the rest side by side; jsdom nests them all, and is slow at it.
  test('tags nested 2,000 deep are read to the bottom', () => expect(answer(`${'<i>'.repeat(2_000)}FIC`)).toBe('yes'));
  test('a document that throws is left alone', () => {
    const page = parse('<p>FIC');
    vi.spyOn(page, 'createTreeWalker').mockImplementation(() => {
      throw new Error('no');
    });
    expect(createGate(page, listening()).judge()).toBe('not-yet');
  });
  test('the page is the same afterwards', () => {
    const page = parse('<p>one<br>FIC</p><div hidden>two</div>');
    const before = page.documentElement.outerHTML;
    createGate(page, listening()).judge();
    expect(page.documentElement.outerHTML).toBe(before);
  });
});
