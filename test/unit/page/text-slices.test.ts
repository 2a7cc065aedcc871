// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { createTextSlices } from '@/utils/page/text-slices';

function slicesOf(html: string, offset = 0): string[] {
  document.body.innerHTML = html;
  const first = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT).nextNode() as Text;
  const next = createTextSlices({ node: first, offset });
  const slices: string[] = [];
  for (let text = next(); text !== undefined && slices.length < 1000; text = next()) slices.push(text);
  return slices;
}

test('the text from its place on, without what is no text', () => {
  expect(slicesOf('<p>Header. Once</p><script>x()</script><p>upon <i>a</i> time</p><x-leaf>ours</x-leaf>', 8).join('')).toBe('Once\nupon \na\n time\n');
});

test('no words fall between two slices of one long text', () => {
  const words = Array.from({ length: 9000 }, (_, at) => `word${at}`).join(' ');
  const slices = slicesOf(`<pre>${words}</pre>`);
  expect(slices.length).toBeGreaterThan(3);
  for (let at = 0; at < 8999; at += 1) if (!slices.some((one) => one.includes(`word${at} word${at + 1}`))) throw new Error(`word${at} was parted from the next`);
});

test('a page of ten thousand short texts comes in pieces', () => {
  const slices = slicesOf('<i>ab</i>'.repeat(10_000));
  expect(slices.every(({ length }) => length <= 33_000)).toBe(true);
  expect(slices.join('').replaceAll('\n', '').length).toBe(20_000);
});

test('a page of nothing has no slices beyond its own', () => {
  expect(slicesOf('<p>Once</p>')).toEqual(['Once\n']);
});
