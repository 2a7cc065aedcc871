import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { lastAtMost, readStoryText } from '@/utils/page/story-text';

const SENTENCES = ['The ferry was late, as it was every spring.', 'Nobody minded but the goat.', 'She counted the planks, and then she counted them again, and there was one too many.'];

function open(html: string) {
  const { document } = new JSDOM(`<body>${html}</body>`).window;
  globalThis.NodeFilter ??= document.defaultView!.NodeFilter;
  const walker = document.createTreeWalker(document.body, 4);
  const find = (words: string): { node: Text; offset: number } => {
    walker.currentNode = document.body;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const offset = (node as Text).data.indexOf(words);
      if (offset >= 0) return { node: node as Text, offset };
    }
    throw new Error(words);
  };
  return { document, find };
}

describe('the text of a story', () => {
  test('runs from its start to the last that reads like prose: a footer is none of it', () => {
    const { find } = open(`<h1>Header</h1>${SENTENCES.map((one) => `<p>${one}</p>`).join('')}${'<p>More of the same, at length, until the tide turned.</p>'.repeat(20)}<hr><a href="/">Back to the index</a> | <a href="#">Top</a><p>You are visitor 00123</p>`);
    const { text } = readStoryText(find('The ferry'));
    expect(text.startsWith('The ferry was late')).toBe(true);
    expect(text.endsWith('until the tide turned.')).toBe(true);
  });

  test('of an archive that says where it stands ends there, whatever comes below', () => {
    const { document, find } = open(`<div id="text"><p>${SENTENCES[0]}</p><p>${SENTENCES[1]}</p></div><div id="comments"><p>I loved this, and I shall read every word of it again.</p></div>`);
    const { text } = readStoryText(find('The ferry'), [document.getElementById('text')!]);
    expect(text).toBe(`${SENTENCES[0]}\n${SENTENCES[1]}`);
  });

  test('leaves out what is ours and what nobody reads', () => {
    const { document, find } = open(`<div id="text"><p>${SENTENCES[0]}</p><x-leaf>Disclaimer, 12 words</x-leaf><script>var a = 1;</script><form>Review this</form><p>${SENTENCES[1]}</p></div>`);
    expect(readStoryText(find('The ferry'), [document.getElementById('text')!]).text).toBe(`${SENTENCES[0]}\n${SENTENCES[1]}`);
  });

  test.each([
    ['<p> apart', (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('')],
    ['<br> apart', (lines: readonly string[]) => lines.join('<br>')],
    ['in one <pre>', (lines: readonly string[]) => `<pre>${lines.join('\n\n')}</pre>`],
    ['in one line', (lines: readonly string[]) => lines.join(' ')],
  ])('with lines %s is found again from every offset', (_, markup) => {
    const { find } = open(`Rating: PG ${markup(SENTENCES)}`);
    const { text, placeAt } = readStoryText(find('The ferry'));
    for (const words of ['The ferry', 'Nobody', 'counted them', 'too many']) {
      const place = placeAt(text.indexOf(words))!;
      expect(place.node.data.slice(place.offset).startsWith(words)).toBe(true);
    }
    expect(placeAt(text.length)).toBeUndefined();
    expect(placeAt(-1)).toBeUndefined();
  });

  test('is as well read in pieces as whole', () => {
    const { find } = open(`Rating: PG ${SENTENCES.map((one) => `<p>${one}</p>`).join('')}`);
    const story = readStoryText(find('ferry'));
    expect(story.length).toBe(story.text.length);
    for (let from = 0; from <= story.length; from += 3) for (let to = from; to <= story.length + 9; to += 5) expect(story.slice(from, to)).toBe(story.text.slice(from, to));
  });

  test('that is split by folds after it was read keeps its offsets', () => {
    const { find } = open(`<p>${SENTENCES[0]}</p><p>${SENTENCES[1]}</p>`);
    const story = readStoryText(find('The ferry'));
    find('The ferry').node.splitText(9);
    expect(story.text.indexOf('Nobody')).toBe(SENTENCES[0]!.length + 1);
    expect(story.text.length).toBe(story.length);
  });

  test('is read without a write to the page', () => {
    const { document, find } = open(`<div>${SENTENCES.join('<br>')}</div>`);
    const before = document.documentElement.outerHTML;
    readStoryText(find('The ferry'));
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

test.each([[-1, 0], [0, 0], [4, 0], [5, 1], [9, 2], [100, 2]])('the last start at or before %i is number %i', (value, index) => {
  expect(lastAtMost([0, 5, 8], value)).toBe(index);
});
