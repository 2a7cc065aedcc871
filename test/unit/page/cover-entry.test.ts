// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { coverEntry, hideEntry } from '@/utils/page/cover-entry';

function seen(root: Element = document.body): string {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    let up = node.parentElement;
    while (up && up.style.display !== 'none') up = up.parentElement;
    if (!up) text += node.nodeValue;
  }
  return text.replace(/\s+/g, ' ').trim();
}

const LAYOUTS: readonly (readonly [string, string])[] = [
  ['items', '<ol><li class="e">Ash</li><li>Elm</li></ol>'],
  ['blocks', '<div><div class="e" style="color: red">Ash</div><div>Elm</div></div>'],
  ['rows', '<table><tbody><tr class="e"><td>Ash</td><td>R</td></tr><tr><td>Elm</td></tr></tbody></table>'],
  ['a title and its text', '<dl><dt class="e">Ash</dt><dd class="e">It burns.</dd><dt>Elm</dt></dl>'],
  ['text between elements', '<p><a class="e" href="/a">Ash</a> by Maris (R) <b class="e">burns</b><br class="e"><a href="/e">Elm</a></p>'],
];

describe.each(LAYOUTS)('an entry of %s', (_, html) => {
  function setUp() {
    document.body.innerHTML = html;
    return { original: document.body.innerHTML, elements: [...document.querySelectorAll('.e')] };
  }

  test('is out of sight when covered, and in sight when shown', () => {
    const { elements } = setUp();
    const covered = coverEntry(elements);
    covered!.host.textContent = 'Covered';
    expect(seen()).toMatch(/^Covered\s*Elm$/);
    covered!.set('shown');
    expect(seen()).toMatch(/^Covered\s*Ash.*Elm$/);
    covered!.set('covered');
    expect(seen()).toMatch(/^Covered\s*Elm$/);
  });

  test('comes back byte for byte', () => {
    const { original, elements } = setUp();
    const covered = coverEntry(elements);
    covered!.set('shown');
    covered!.set('covered');
    covered!.undo();
    expect(document.body.innerHTML).toBe(original);
    hideEntry(elements)();
    expect(document.body.innerHTML).toBe(original);
  });

  test('is gone when hidden', () => {
    const { elements } = setUp();
    hideEntry(elements);
    expect(seen()).toBe('Elm');
  });
});

test('an entry without elements of its own is left alone', () => {
  document.body.innerHTML = '<p>Ash</p>';
  expect(coverEntry([])).toBeUndefined();
  expect(document.body.innerHTML).toBe('<p>Ash</p>');
});
