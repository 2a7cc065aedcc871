import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { createWordCount } from '@/utils/page/count-words';
import { markedText } from '@/utils/page/marked-text';
import type { Place } from '@/utils/page/node-place';
import { place } from '@/utils/page/place';

const { window } = new JSDOM('<!DOCTYPE html><body></body>', { url: 'http://archive.example/stories/one.html' });
const { document } = window;

function find(words: string): Place {
  const walker = document.createTreeWalker(document.body, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const offset = (node as Text).data.indexOf(words);
    if (offset >= 0) return { node: node as Text, offset };
  }
  throw new Error(`no "${words}"`);
}

describe('the card', () => {
  test.each([
    ['before a preformatted page', '<pre>Title: A\nRating: G\n\nStory</pre>', '<x-leaf></x-leaf><pre>'],
    ['before a pre that has begun', '<pre>From: me\n\nTitle: A\nRating: G\n</pre>', '<x-leaf></x-leaf><pre>'],
    ['before the paragraph', '<h1>Site</h1><p>Title: A<br>Rating: G</p><p>Story</p>', '</h1><x-leaf></x-leaf><p>Title'],
    ['outside of inline elements', '<center><font><b>Title: A</b><br>Rating: G</font></center>', '<center><x-leaf></x-leaf><font>'],
    ['before a table of labels', '<table><tr><td>Title: A<tr><td>Rating: G</table>Story', '<x-leaf></x-leaf><table>'],
    ['within the cell that holds header and story', '<table><tr><td>Menu<td><p>Title: A<p>Rating: G</table>', '<td><x-leaf></x-leaf><p>Title'],
    ['before a list of terms', '<dl><dt>Title: A<dd>B<dt>Rating: G<dd>C</dl>', '<x-leaf></x-leaf><dl>'],
    ['outside of a flex box', '<div style="display:flex"><p>Title: A</p><p>Rating: G</p></div>', '<x-leaf></x-leaf><div'],
  ])('stands %s', (_, html, expected) => {
    document.body.innerHTML = html;
    const before = document.documentElement.outerHTML;
    const placed = place(find('Title: A'), find('Rating: G'));
    expect(document.body.innerHTML).toContain(expected);
    placed?.undo();
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('words', () => {
  test('are counted from the story on, over splits, without scripts', () => {
    document.body.innerHTML = "<pre>Title: A\n\nThe rain had come.\nIt's late.</pre><script>not a word</script><p>The end.</p>";
    const start = find('The rain');
    start.node.splitText(4);
    const words = createWordCount(start);
    while (words.step() === 'more');
    expect(words.count()).toBe(8);
  });

  test('are not cut at the edge of a step', () => {
    document.body.innerHTML = `<p>${'abcdefg '.repeat(10_000)}</p>`;
    const words = createWordCount(find('abcdefg'));
    while (words.step() === 'more');
    expect(words.count()).toBe(10_000);
  });
});

describe('a summary', () => {
  const marked = (html: string) => {
    document.body.innerHTML = `<p>Summary: ${html}</p>`;
    const last = document.createTreeWalker(document.body, 4);
    while (last.nextNode());
    const node = last.currentNode as Text;
    return markedText({ start: { node: find('Summary: ').node, offset: 9 }, end: { node, offset: node.length } });
  };

  test('keeps links to the web and emphasis', () => {
    expect(marked('See <a href="../two.html">part <b>two</b></a>, <i>please</i>.')).toEqual([
      { kind: 'text', text: 'See ' },
      { kind: 'link', url: 'http://archive.example/two.html', text: 'part ' },
      { kind: 'strong', text: 'two' },
      { kind: 'text', text: ', ' },
      { kind: 'em', text: 'please' },
      { kind: 'text', text: '.' },
    ]);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'mailto:a@b.example', 'http://[', ' JaVaScRiPt:alert(1)', 'file:///etc/passwd'])('never links to %s', (href) => {
    expect(marked(`a <a href="${href}">b</a> <i>c</i>`)?.some(({ kind }) => kind === 'link')).toBe(false);
  });

  test('is plain where nothing in it is marked', () => {
    expect(marked('Lex and <font color=red>Clark</font> talk.')).toBeUndefined();
  });
});
