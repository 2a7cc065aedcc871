import { describe, expect, test } from 'vitest';
import type { Header } from '../utils/header/header';
import { readPages, type CorpusPage } from './tools/corpus/pages';
import { renderHtml, renderText, STYLE_NAMES } from './tools/corpus/render';
import { answer, parseText } from './tools/read-file';

const seed = readPages().find(({ name }) => name === 'seed-power-struggle') as CorpusPage;
type Answer = { header: Header & { collapsed: string[] }; story: { startsWith: string } };

describe.each(STYLE_NAMES)('the seed page as %s', async (style) => {
  const { header, story } = (await answer(parseText(style === 'txt' ? renderText(seed) : renderHtml(seed, style), style === 'txt'))) as unknown as Answer;
  const valuesOf = (field: string): string[] => header.fields.filter((each) => each.field === field).map(({ value }) => value.replace(/\s+/g, ' '));

  test('reads every field', () => {
    expect(new Set(header.fields.map(({ field }) => field))).toEqual(
      new Set(['title', 'author', 'fandom', 'pairing', 'rating', 'category', 'status', 'series', 'date', 'archive', 'disclaimer', 'thanks', 'notes', 'warnings', 'summary']),
    );
    expect(valuesOf('archive')).toEqual(['WWOMB, Vig’s Vale']);
    expect(valuesOf('series')).toEqual(['The Power Series']);
    expect(valuesOf('summary')).toEqual(['Lex and Clark discuss trust.']);
  });

  test('works out what it states', () => {
    expect(header).toMatchObject({
      title: 'Power Struggle',
      chapter: { number: 1 },
      authors: ['Vigdis'],
      fandoms: ['Smallville'],
      pairings: ['Clark/Lex'],
      rating: { raw: 'PC-13', level: 'teen' },
      status: 'wip',
      dates: { published: '2002-03-27' },
    });
    expect(header.warnings.map(({ id, stated }) => `${stated} ${id}`)).toEqual(['absent sexual-content']);
  });

  test('folds its oddly named disclaimer, and no warning', () => {
    const folded = header.collapsed.join('\n');
    expect(folded).toContain('Handy Dandy Disclaimer');
    expect(folded).not.toContain('No sex in this one');
    expect(folded).not.toContain('The rain had kept them');
  });

  test('begins the story at its chapter', () => {
    expect(story.startsWith).toMatch(/^Chapter One:/);
  });
});
