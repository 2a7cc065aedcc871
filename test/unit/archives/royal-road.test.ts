import { describe, expect, test } from 'vitest';
import { royalRoad } from '../../../utils/archives/royal-road';
import { pageOf } from './six-families';

const read = (document: Document, address = 'https://www.royalroad.com/fiction/7/x') => royalRoad.readSource(document, new URL(address));
const fiction = (label: string, warnings = '') =>
  pageOf(`<div class="fic-header"><div class="fic-title"><h1>T</h1></div></div><div class="fiction-info"><span class="label">Original</span> <span class="label">${label}</span> <a class="fiction-tag">Drama</a>${warnings}<strong>Warning signs</strong></div>`);
const stated = (document: Document, field: string) => read(document).stated.filter((one) => one.field === field).flatMap(({ values }) => values);

describe('Royal Road', () => {
  test.each([
    ['COMPLETED', true],
    ['ONGOING', false],
    ['HIATUS', false],
    ['DROPPED', false],
    ['INACTIVE', false],
    ['STUB', undefined],
    ['Fan Fiction', undefined],
  ])('%s says complete: %s', (label, complete) => expect(read(fiction(label)).complete).toBe(complete));

  test('takes the warnings of its own block, and none elsewhere', () => {
    expect(stated(fiction('ONGOING', '<div class="font-red-sunglo"><strong>Warning</strong><span>This fiction contains:</span><ul><li>Gore</li><li>Sexual Content</li></ul></div>'), 'warnings')).toEqual(['Gore', 'Sexual Content']);
    expect(stated(fiction('ONGOING'), 'warnings')).toEqual([]);
    expect(read(fiction('ONGOING'))).not.toHaveProperty('noWarningsField');
  });

  test('an author\'s notes are read beside the chapter, wherever they stand', () => {
    const { text, notes } = read(pageOf('<div class="author-note-portlet"><div class="author-note">Above</div></div><div class="chapter-inner chapter-content">Text</div><div class="author-note">Below</div>'));
    expect([text, notes].map((parts) => parts?.map((part) => part.textContent))).toEqual([['Text'], ['Above', 'Below']]);
  });

  test.each([
    ['https://www.royalroad.com/fiction/7/x?page=2', 'https://www.royalroad.com/fiction/7/x'],
    ['https://www.royalroad.com/fiction/7', 'https://www.royalroad.com/fiction/7'],
  ])('the work of %s is %s', (address, work) => expect(read(fiction('ONGOING'), address).work).toBe(work));
});
