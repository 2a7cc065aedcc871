// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { createEdits, type Edits } from '@/entrypoints/reader.content/edits';

let edits: Edits;
let entry: Element[];
const at = (selector: string): Element => document.querySelector(selector)!;

beforeEach(() => {
  document.body.innerHTML = '<dl><dt><a href="/1">Ash</a></dt><dd>Warnings: <b>none</b></dd><dt>Elm</dt></dl><p>Elsewhere</p>';
  entry = [at('dt'), at('dd')];
  edits = createEdits();
  edits.add(entry);
});

test('an entry whose text has changed, in any of its elements, is told once and counts as new', () => {
  at('b').textContent = 'non-con';
  expect(edits.edited(at('b').firstChild!)).toBe(entry);
  expect(edits.has(at('dt'))).toBe(false);
  expect(edits.edited(at('b'))).toBeUndefined();
});

test('what says the same is the same entry: wrapped text, and parts of ours', () => {
  const part = document.createElement('x-leaf');
  part.attachShadow({ mode: 'open' }).append('Covered');
  at('b').replaceWith('none');
  at('dd').append(part);
  expect(edits.edited(at('dd'))).toBeUndefined();
  expect(edits.has(at('dd'))).toBe(true);
});

test('a change elsewhere is none of an entry', () => {
  at('p').textContent = 'Other';
  expect(edits.edited(at('p'))).toBeUndefined();
});
