// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readPage } from '@/utils/archives/page';
import { plainStretch } from '@/utils/archives/plain-entries';
import type { Header } from '@/utils/header/header';
import { coverEntry } from '@/utils/page/cover-entry';
import { wrapStretches } from '@/utils/page/entry-stretch';
import { placeInEntry } from '@/utils/page/place-in-entry';

const ASH = ['Ash by Maris', 'Rating: R', 'Warnings: fire'];
const ELM = ['Elm by Wilf', 'Rating: G'];
const LAYOUTS: readonly (readonly [string, string])[] = [
  ['one text', `<pre>STORIES\n\n${ASH.join('\n')}\n\n${ELM.join('\n')}\n</pre>`],
  ['text parted by breaks', `<p>STORIES<br><br>${ASH.join('<br>')}<br><br>${ELM.join('<br>')}</p>`],
  ['text and links', `<p>STORIES<br><br><a href="/a">Ash</a> by Maris<br>Rating: R<br><i>Warnings: fire</i><br><br><a href="/e">Elm</a> by Wilf<br>Rating: G</p>`],
];

const lines = (from: number, to: number): Header => ({ from, to }) as Header;
const ENTRIES = [lines(1, 4), lines(4, 6)] as const;

function seen(): string {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (!node.parentElement?.closest('[style*="none"]')) text += ` ${node.nodeValue}`;
  return text.replace(/\s+/g, ' ').trim();
}

describe.each(LAYOUTS)('entries that share an element, in %s', (_, html) => {
  function setUp() {
    document.body.innerHTML = html;
    const page = readPage(document);
    const stretches = ENTRIES.flatMap((entry, i) => plainStretch(page, entry, ENTRIES[i + 1]) ?? []);
    return { original: document.body.innerHTML, ...wrapStretches(stretches) };
  }

  test('get an element each that holds their lines and no other', () => {
    const { elements } = setUp();
    const texts = elements.map((own) => own.map(({ textContent }) => textContent).join(' ').replace(/\s+/g, ' ').trim());
    expect(texts.map((text) => [text.includes('Ash'), text.includes('fire'), text.includes('Elm'), text.includes('STORIES')])).toEqual([[true, true, false, false], [false, false, true, false]]);
  });

  test('can be covered, and take a line', () => {
    const { elements: [ash = [], elm = []] } = setUp();
    expect(coverEntry(ash)).toBeDefined();
    expect(seen()).toMatch(/^STORIES ?Elm by Wilf ?Rating: G$/);
    expect(elm[0]?.contains(placeInEntry(elm)!.host)).toBe(true);
  });

  test('come back byte for byte', () => {
    const { original, elements, undo } = setUp();
    const covered = coverEntry(elements[0] ?? []);
    const placed = placeInEntry(elements[1] ?? []);
    placed!.undo();
    covered!.undo();
    undo();
    expect(document.body.innerHTML).toBe(original);
    expect(document.body.querySelectorAll('x-leaf')).toHaveLength(0);
  });
});

test('entries on one line have no stretch of their own', () => {
  document.body.innerHTML = '<p>Ash (R), Elm (G)</p>';
  expect(plainStretch(readPage(document), lines(0, 1), lines(0, 1))).toBeUndefined();
});

test('a stretch with a form in it is left as it is', () => {
  document.body.innerHTML = '<p>STORIES<br>Ash<br><input>Rating: R<br>Elm</p>';
  const page = readPage(document);
  expect(wrapStretches([plainStretch(page, lines(1, 3), undefined)!]).elements).toEqual([[]]);
});
