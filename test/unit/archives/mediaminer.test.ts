import { describe, expect, test } from 'vitest';
import { mediaminer } from '../../../utils/archives/mediaminer';
import { entriesOf } from '../../../utils/archives/source';
import { pageOf } from './six-families';

const read = (document: Document, address: string) => mediaminer.readSource(document, new URL(address));
const page = (heading: string, meta: string, rating = '[ T - Teen: Not suitable for readers under 13 ]') =>
  pageOf(`<h1 id="post-title">${heading}</h1><div id="post-rating">${rating}</div><div class="post-meta"><b>By: </b><a href="/user_info.php/1">Ann</a><br/>It rains.<br/>${meta}</div><div id="fanfic-text">Text</div>`);
const values = (document: Document, field: string) => read(document, 'https://www.mediaminer.org/fanfic/c/a/b/7/8').stated.filter((one) => one.field === field).flatMap((one) => one.values);

describe('MediaMiner', () => {
  test.each([
    ['InuYasha Fan Fiction ❯ The Well ❯ One', { title: ['The Well'], fandom: ['InuYasha'] }],
    ['Original Fiction ❯ The Well', { title: ['The Well'] }],
    ['The Well', { title: ['The Well'], fandom: [] }],
  ])('%s', (heading, expected) => {
    const document = page(heading, '');
    for (const [field, shown] of Object.entries(expected)) expect(values(document, field)).toEqual(shown);
  });

  test.each([
    ['<b>Status: </b>Completed', true],
    ['<b>Status: </b>In-Progress', false],
    ['', undefined],
  ])('%s says complete: %s', (meta, complete) => expect(read(page('X ❯ Y', meta), 'https://www.mediaminer.org/fanfic/c/a/b/7/8').complete).toBe(complete));

  test.each([
    ['[ T - Teen: Not suitable for readers under 13 ]', ['T - Teen: Not suitable for readers under 13']],
    ['[ PG-13 ]', ['PG-13']],
    ['[ X ]', ['X']],
    ['[ 12 reviews ]', []],
    ['', []],
  ])('the rating of %j is %j', (rating, expected) => expect(values(page('X ❯ Y', '', rating), 'rating')).toEqual(expected));

  test('the summary stands between the author and the next label', () => expect(values(page('X ❯ Y', '<b>Words: </b>12'), 'summary')).toEqual(['It rains.']));

  test.each(['https://www.mediaminer.org/fanfic/view_ch.php?cid=8&submit=View+Chapter&id=7', 'https://www.mediaminer.org/fanfic/view_ch.php/7/8', 'https://www.mediaminer.org/fanfic/view_ch.php?id=7&cid=8', 'https://www.mediaminer.org/fanfic/c/cat/title/7/8'])(
    '%s belongs to story 7', (address) => expect(read(page('X ❯ Y', ''), address).work).toBe('https://www.mediaminer.org/fanfic/view_st.php/7'),
  );

  test('a list that runs on without an element an entry is parted by its links', () => {
    const document = pageOf('<p><a href="/fanfic/s/c/a/1">One</a> [ G ] by <a href="/user_info.php/5">Ann</a><br><a href="/fanfic/s/c/b/2">Two</a> [ X ] by <a href="/user_info.php/6">Bea</a></p>');
    const entries = [...entriesOf(read(document, 'https://www.mediaminer.org/fanfic/a/c'))].map(({ url, stated }) => [url, ...stated.flatMap(({ values: shown }) => shown)]);
    expect(entries).toEqual([['https://www.mediaminer.org/fanfic/s/c/a/1', 'One', 'Ann', 'G'], ['https://www.mediaminer.org/fanfic/s/c/b/2', 'Two', 'Bea', 'X']]);
  });
});
