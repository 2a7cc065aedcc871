import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, test } from 'vitest';
import { collapse } from '@/utils/page/collapse';
import type { Stretch } from '@/utils/page/node-place';

const { window } = new JSDOM('<!DOCTYPE html><body></body>');
const { document } = window;

const label = 'Disclaimer · 3 words';
const wrappers = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-part=fold]')];
const toggle = (): HTMLButtonElement => [...document.querySelectorAll('x-leaf')].map((host) => host.shadowRoot?.querySelector('button')).find(Boolean) as HTMLButtonElement;

/** The markup with where each text node begins and ends. */
function shape(node: Node): string {
  if (node.nodeType === 3) return JSON.stringify((node as Text).data);
  const attributes = node.nodeType === 1 ? [...(node as Element).attributes].map(({ name, value }) => `${name}=${value}`) : [];
  return `<${node.nodeName} ${attributes.join(' ')}>${[...node.childNodes].map(shape).join('')}</>`;
}

/** The page between '[' and ']', which are taken out. */
function stretch(html: string): Stretch {
  document.body.innerHTML = html;
  const walker = document.createTreeWalker(document.body, 4);
  const found: { node: Text; offset: number }[] = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    for (const sign of ['[', ']']) {
      const offset = node.data.indexOf(sign);
      if (offset < 0) continue;
      node.deleteData(offset, 1);
      found.push({ node, offset });
    }
  }
  return { start: found[0]!, end: found[1]! };
}

const fold = (html: string) => collapse({ stretches: [stretch(html)], label }, 'open');

const MARKUPS: readonly (readonly [string, string, string])[] = [
  ['pre', '<pre>Title: A\n\n[Not mine\nat all.]\n\nRating: G\n</pre>', 'Not mine\nat all.\n'],
  ['pre, indented', '<pre>Title: A\n   [Not mine.]  \nRating: G</pre>', '   Not mine.  \n'],
  ['br', 'Title: A<br>[Not mine.]<br>Rating: G<br>', 'Not mine.'],
  ['br at the very start', '[Not mine.]<br>Rating: G', 'Not mine.'],
  ['blanks of no width in the layout', '<p>A<br>\n &nbsp;<b>[Not</b> mine.]&nbsp;<br>\nG</p>', '\n \u00a0Not mine.\u00a0'],
  ['paragraphs', '<p>A</p>\n<p>[Not mine.</p>\n<p>At all.]</p>\n<p>G</p>', 'Not mine.\nAt all.'],
  ['unclosed paragraphs', '<P>A\n<P>[Not mine.\n<P>At all.]\n<P>G', 'Not mine.\nAt all.\n'],
  ['font soup', '<center><font size=2><b>A<br>[Not</b> <i>mine<br>at all.]</i></font><br>G</center>', 'Not mineat all.'],
  ['crossing inline tags', '<b>A<br><i>[Not</b> mine</i> at all.]<br>G', 'Not mine at all.'],
  ['list of terms', '<dl><dt>A<dd>B<dt>[Disclaimer<dd>Not mine.]<dt>Rating<dd>G</dl>', 'DisclaimerNot mine.'],
  ['list items', '<ul><li>A<li>[Not mine.]<li>G</ul>', 'Not mine.'],
  ['table row', '<table><tr><td>A<td>B<tr><td>[Disclaimer<td>Not mine.]<tr><td>Rating<td>G</table>', 'DisclaimerNot mine.'],
  ['lines within a cell', '<table><tr><td>A<br>[Not mine.]<br>G<td>beside</table>', 'Not mine.'],
  ['half a line', '<p>Rating: G. [Not mine.] The rest.</p>', ' Not mine. '],
  ['all of the page', '<div><p>[Not mine.]</p></div>', 'Not mine.'],
];

describe.each(MARKUPS)('in %s', (_, html, folded) => {
  test('folds the passage with its line break and nothing else', () => {
    fold(html);
    expect(wrappers().map((wrapper) => wrapper.textContent).join('')).toBe(folded);
    expect(wrappers().every((wrapper) => wrapper.getAttribute('hidden') === 'until-found')).toBe(true);
  });

  test('undo gives back the page and its text nodes', () => {
    const stretched = stretch(html);
    const before = [document.documentElement.outerHTML, shape(document.body)];
    collapse({ stretches: [stretched], label }, 'open')?.undo();
    expect([document.documentElement.outerHTML, shape(document.body)]).toEqual(before);
  });

  test('opens and closes any number of times, and leaves nothing behind', () => {
    const stretched = stretch(html);
    const before = shape(document.body);
    const collapsed = collapse({ stretches: [stretched], label }, 'open');
    for (const _time of [1, 2, 3]) toggle().click();
    collapsed?.undo();
    collapsed?.undo();
    expect(shape(document.body)).toBe(before);
  });
});

describe('a fold', () => {
  beforeEach(() => void (document.body.innerHTML = ''));

  test('is closed at first, and its button says so', () => {
    fold('A<br>[Not mine.]<br>G');
    expect([toggle().textContent, toggle().getAttribute('aria-expanded')]).toEqual([label, 'false']);
  });

  test('takes the whole block, not its text, where nothing else is in it', () => {
    fold('<p>A</p><p>[Not mine.]</p><p>G</p>');
    expect(wrappers()[0]!.innerHTML).toBe('<p>Not mine.</p>');
  });

  test('never takes a block with what is not folded in it', () => {
    fold('<div><p>A</p><p>[Not mine.]</p></div>');
    expect(wrappers()[0]!.parentElement!.innerHTML).toMatch(/^<p>A<\/p>/);
  });

  test('opens as a whole when a search finds one piece of it', () => {
    fold('<p><b>A<br>[Not</b> mine.]<br>G');
    expect(wrappers().length).toBeGreaterThan(1);
    wrappers()[1]!.dispatchEvent(new window.Event('beforematch', { bubbles: true }));
    expect(wrappers().some((wrapper) => wrapper.hasAttribute('hidden'))).toBe(false);
    expect(toggle().getAttribute('aria-expanded')).toBe('true');
  });

  test('has no box while it is open', () => {
    fold('A<br>[Not mine.]<br>G');
    expect(wrappers()[0]!.style.display).toBe('block');
    toggle().click();
    expect(wrappers()[0]!.style.display).toBe('contents');
  });

  test('keeps a table a table', () => {
    fold('<table><tr><td>A<td>B<tr><td>[Disclaimer<td>Not mine.]</table>');
    expect([...document.querySelectorAll('tr')].every((row) => [...row.children].every(({ localName }) => localName === 'td'))).toBe(true);
    expect(document.querySelector('tbody > :not(tr)')).toBeNull();
  });

  test("gives a folded cell its own style back, to the letter", () => {
    const stretched = stretch('<table><tr><td STYLE="padding:1px;;color : red">[Not mine.]</td></tr><tr><td>G</table>');
    const collapsed = collapse({ stretches: [stretched], label }, 'open');
    expect(document.querySelectorAll('td')[1]!.style.height).toBe('0px');
    collapsed?.undo();
    expect(document.querySelector('td')!.getAttribute('style')).toBe('padding:1px;;color : red');
  });

  test.each(['<iframe></iframe>', '<form><input></form>', '<script>1</script>', '<object></object>'])('leaves alone what moving would reset: %s', (inner) => {
    const stretched = stretch(`A<br>[Not ${inner} mine.]<br>G`);
    const before = shape(document.body);
    expect(collapse({ stretches: [stretched], label }, 'open')).toBeUndefined();
    expect(shape(document.body)).toBe(before);
  });

  test('undo works on a page that has changed meanwhile', () => {
    const collapsed = fold('<p>A</p><p>[Not mine.]</p><p>G</p>');
    document.querySelector('p')!.remove();
    wrappers()[0]!.querySelector('p')!.append(' More.');
    collapsed?.undo();
    expect(document.body.innerHTML).toBe('<p>Not mine. More.</p><p>G</p>');
  });

  test('undo of several in one text node, last folded first undone', () => {
    document.body.innerHTML = '<pre>A\nB\nC\nD\nE</pre>';
    const node = document.querySelector('pre')!.firstChild as Text;
    const before = shape(document.body);
    const at = (offset: number) => ({ stretches: [{ start: { node, offset }, end: { node, offset: offset + 1 } }], label });
    const later = collapse(at(6), 'open');
    const earlier = collapse(at(2), 'open');
    expect(wrappers().map((wrapper) => wrapper.textContent)).toEqual(['B\n', 'D\n']);
    earlier?.undo();
    later?.undo();
    expect(shape(document.body)).toBe(before);
  });

  test('tells nothing in the page but that something is folded', () => {
    fold('A<br>[Not mine.]<br>G');
    const own = [...document.querySelectorAll('x-leaf')].flatMap((part) => [...part.attributes].map(({ name, value }) => `${name}=${value}`));
    expect(own.filter((attribute) => !attribute.startsWith('style='))).toEqual(['data-part=fold', 'hidden=until-found']);
    expect([...document.querySelectorAll('x-leaf')].every((part) => part.className === '' && part.id === '')).toBe(true);
  });
});

test('any passage of any nesting folds only itself, and comes back as it was', () => {
  const inline = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof({ maxDepth: 4 }, fc.constantFrom('a b', '<br>', ' ', 'c', '<hr>', '\n'), fc.tuple(fc.constantFrom('b', 'i', 'p', 'div', 'pre', 'td', 'font', 'dd', 'li'), fc.array(tie('node'), { maxLength: 4 })).map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`)),
  })).node;
  fc.assert(
    fc.property(fc.array(inline, { minLength: 1, maxLength: 6 }), fc.nat(), fc.nat(), (parts, one, other) => {
      document.body.innerHTML = `<table><tr><td>x</td></tr></table>${parts.join('')}y`;
      const walker = document.createTreeWalker(document.body, 4);
      const texts: Text[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) if (/\S/.test((node as Text).data)) texts.push(node as Text);
      const [from, to] = [one % texts.length, other % texts.length].sort((a, b) => a - b) as [number, number];
      const [start, end] = [texts[from]!, texts[to]!];
      const wanted = texts.slice(from, to + 1).map(({ data }) => data).join('');
      const before = shape(document.documentElement);
      const collapsed = collapse({ stretches: [{ start: { node: start, offset: 0 }, end: { node: end, offset: end.length } }], label }, 'open');
      const folded = wrappers().map((wrapper) => wrapper.textContent).join('');
      expect(folded.replace(/\s/g, '')).toBe(wanted.replace(/\s/g, ''));
      collapsed?.undo();
      expect(shape(document.documentElement)).toBe(before);
    }),
    { numRuns: 150 },
  );
});
