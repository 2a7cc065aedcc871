import { describe, expect, test } from 'vitest';
import { homeEntries } from '../../../utils/archives/home-entries';
import { readStated } from '../../../utils/header/read-stated';
import { parseText } from '../../tools/read-file.ts';
import { processorTime } from '../../tools/processor-time.ts';

const HERE = new URL('http://home.example/~maris/fic.html');
const entriesOf = (body: string): string[] => [...(homeEntries(parseText(body, false), HERE)?.() ?? [])].map(({ stated }) => stated.find(({ field }) => field === 'title')?.values[0] ?? '');
const item = (n: number): string => `<li><a href="s${n}.html">Story ${n}</a> (R, A/B) - Somebody goes somewhere. Warnings: violence.`;
const prose = '<p>She went down to the harbour, where the boats lay, and counted them twice over because it was cold.</p>'.repeat(80);

describe('lists that somebody made by hand', () => {
  test('an index of stories', () => expect(entriesOf(`<ul>${[1, 2, 3].map(item).join('')}</ul>`)).toEqual(['Story 1', 'Story 2', 'Story 3']));

  test.each([
    ['two stories are no list', `<ul>${[1, 2].map(item).join('')}</ul>`],
    ['a story with links around it', `<ul>${[1, 2, 3].map(item).join('')}</ul>${prose}`],
    ['a menu', '<a href="a.html">Home</a> <a href="b.html">Links</a> <a href="c.html">Guestbook</a> <a href="d.html">Awards</a>'],
    ['links of which nothing is told', '<ul><li><a href="a.html">The Lamp</a><li><a href="b.html">The Map</a><li><a href="c.html">The Clock</a></ul>'],
    ['the parts of one story', '<a href="a.html">Part 1</a> (R) <a href="b.html">Part 2</a> (R) <a href="c.html">Part 3</a> (R)'],
    ['nothing', ''],
  ])('%s: no entries', (_name, body) => expect(entriesOf(body)).toEqual([]));

  test('a thousand entries are found in time', () => {
    const body = `<ul>${Array.from({ length: 1000 }, (_, n) => item(n)).join('')}</ul>`;
    const began = processorTime();
    expect(entriesOf(body)).toHaveLength(1000);
    expect(processorTime() - began).toBeLessThan(6000);
  });

  test.each([
    ['- Roy/Ed - R', { rating: 'R', pairings: ['Roy/Ed'], warnings: '' }],
    ['(Roy/Ed, NC-17, 34k) Rape. You have been told.', { rating: 'NC-17', pairings: ['Roy/Ed'], warnings: 'non-con' }],
    ['- Mara - G - no death, promise', { rating: 'G', pairings: [], warnings: 'no:death' }],
    ['[58, R] warnings: torture', { rating: 'R', pairings: [], warnings: 'torture' }],
    [': somebody leaves a watch and goes back for it. PG', { rating: 'PG', pairings: [], warnings: '' }],
  ])('what stands behind a title is read: %s', (behind, expected) => {
    const entries = [...(homeEntries(parseText(`<ul>${[1, 2, 3].map((n) => `<li><a href="s${n}.html">Story ${n}</a> ${behind}`).join('')}</ul>`, false), HERE)?.() ?? [])];
    const header = readStated(entries[0] ?? { stated: [] });
    expect({ rating: header.rating?.raw, pairings: header.pairings, warnings: header.warnings.map(({ id, stated }) => (stated === 'absent' ? `no:${id}` : id)).join() }).toEqual(expected);
  });
});
