import { JSDOM } from 'jsdom';
import { render } from 'preact';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { Belongs } from '@/components/card/Belongs';
import { SeenOn } from '@/components/card/SeenOn';
import type { Belonging } from '@/utils/works/mending';
import { speakEnglish } from '../../tools/english';

/** By hand: the framework's own set-up does not run inside Vitest's jsdom environment. */
Object.assign(globalThis, { document: new JSDOM('').window.document });

const ALONE: Belonging = { page: { work: 'page:x/oil.html', because: 'page' }, pages: 1, mended: 'no' };
const PART: Belonging = { page: { work: 'page:x/tide*', chapter: '2', because: 'sequence' }, pages: 3, mended: 'no' };
const onMend = vi.fn();

const draw = (work: Belonging): void => render(<Belongs work={work} title="Tide Tables" onMend={onMend} />, document.body);
const text = (): string => (document.body.textContent ?? '').replace(/\s+/g, ' ').trim();
const parts = (): (string | null)[] => [...document.querySelectorAll('button')].map((button) => button.getAttribute('data-part'));

beforeAll(speakEnglish);
beforeEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

describe('the work that a page is part of', () => {
  test('is named with the pages that are known, and can be denied', () => {
    draw(PART);
    expect(text()).toBe('Part of a work, 3 pages known: Tide TablesThis is not part of it');
    document.querySelector<HTMLElement>('[data-part="part"]')?.click();
    expect(onMend).toHaveBeenCalledWith('part');
  });

  test('a page that stands alone can be joined to its neighbour', () => {
    draw({ ...ALONE, neighbour: 'http://x/a/wick.html' });
    expect(text()).toBe('This page is taken for a work of its own. These are one work: this page and “wick.html”');
    document.querySelector<HTMLElement>('[data-part="join"]')?.click();
    expect(onMend).toHaveBeenCalledWith('join');
  });

  test.each(['joined', 'parted'] as const)('what the reader said is shown, and can be taken back: %s', (mended) => {
    draw({ ...PART, page: { ...PART.page, because: 'reader' }, mended });
    expect(parts()).toEqual(mended === 'joined' ? ['part', 'mend-undo'] : ['mend-undo']);
    document.querySelector<HTMLElement>('[data-part="mend-undo"]')?.click();
    expect(onMend).toHaveBeenCalledWith('forget');
  });

  test('nothing is said where there is nothing to say or to choose', () => {
    draw(ALONE);
    expect(text()).toBe('');
  });

  test('an archive’s own word is not put in doubt', () => {
    draw({ ...PART, page: { ...PART.page, because: 'address' } });
    expect(parts()).toEqual([]);
  });
});

test.each([
  [['rating', 'warnings'], 'Rating and warnings from the index, seen May 3, 2026'],
  [['rating'], 'Rating from the index, seen May 3, 2026'],
  [['warnings'], 'Warnings from the index, seen May 3, 2026'],
] as const)('what is from an index says so: %j', (facts, words) => {
  render(<SeenOn day="2026-05-03" facts={facts} />, document.body);
  expect(text()).toBe(words);
});
