// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { coverPage } from '@/utils/page/cover-page';
import { undoAll, type Undo } from '@/utils/page/undo';

const shown = (): string[] => [...document.documentElement.children].filter((one) => getComputedStyle(one).display !== 'none').map(({ localName }) => localName);
const turn = (): Promise<void> => new Promise((done) => setTimeout(done));

const undos: Undo[] = [];
function cover(onRestored?: () => void) {
  const covered = coverPage(document, onRestored);
  undos.push(covered.undo);
  return covered;
}
afterEach(() => undoAll(undos));

let original: string;
beforeEach(() => {
  document.documentElement.innerHTML = '<head><title>Ash</title></head><body><p>Once</p></body>';
  original = document.documentElement.outerHTML;
});

test('nothing of the page is rendered but the cover', () => {
  const { host } = cover();
  expect(shown()).toEqual(['x-leaf']);
  expect(host.parentNode).toBe(document.documentElement);
  expect(document.body.inert).toBe(true);
});

test('the undo puts the page back to the byte', () => {
  cover().undo();
  expect(document.documentElement.outerHTML).toBe(original);
});

test('a page that was inert stays so', () => {
  document.body.inert = true;
  cover().undo();
  expect(document.body.inert).toBe(true);
});

test('what the page takes away comes back', async () => {
  const { host } = cover();
  document.documentElement.innerHTML = '<head></head><body><p>Twice</p></body>';
  await turn();
  expect(shown()).toEqual(['x-leaf']);
  expect(document.documentElement.lastElementChild).toBe(host);
  expect(document.body.inert).toBe(true);
});

test('a document that is written anew is covered anew', async () => {
  let restored = 0;
  const { undo } = cover(() => (restored += 1));
  const root = document.createElement('html');
  root.innerHTML = '<head></head><body><p>Anew</p></body>';
  document.replaceChild(root, document.documentElement);
  await turn();
  expect(shown()).toEqual(['x-leaf']);
  expect(restored).toBe(2);
  undo();
  expect(document.documentElement.outerHTML).toBe('<html><head></head><body><p>Anew</p></body></html>');
});

test('two covers stand apart', () => {
  const first = cover();
  const second = cover();
  first.undo();
  expect(shown()).toEqual(['x-leaf']);
  second.undo();
  expect(document.body.inert).toBeFalsy();
});
