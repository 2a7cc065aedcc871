import { describe, expect, test } from 'vitest';
import { groupPages } from '@/utils/works/group-pages';
import { statedHome } from '@/utils/works/moved';
import { processorTime } from '../../tools/processor-time.ts';

describe('where a page says that its story is', () => {
  test.each([
    ['This story has moved to http://squidgeworld.org/works/123.', { when: 'now', address: 'http://squidgeworld.org/works/123' }],
    ['Now archived at: https://archiveofourown.org/works/5', { when: 'now', address: 'https://archiveofourown.org/works/5' }],
    ['Originally archived at http://www.squidge.org/peja/cgi-bin/viewstory.php?sid=9', { when: 'before', address: 'http://www.squidge.org/peja/cgi-bin/viewstory.php?sid=9' }],
    ['Previously posted on <http://x.example/tide.html>', { when: 'before', address: 'http://x.example/tide.html' }],
    ['My journal is at http://x.example/', undefined],
    ['He has moved to London.', undefined],
    [`He has moved to London, ${'and on '.repeat(20)} http://x.example/`, undefined],
    ['moved to javascript:alert(1)', undefined],
  ])('%s', (line, home) => {
    expect(statedHome(['Title: Tide', line])).toEqual(home);
  });

  test('of a long line is found in no time', () => {
    const start = processorTime();
    for (const piece of ['moved to ', 'has moved to http://', 'http://x', 'now ', '(']) statedHome([piece.repeat(50_000)]);
    expect(processorTime() - start).toBeLessThan(300);
  });
});

describe('an archive that moved', () => {
  const OLD = 'http://www.squidge.org/peja/cgi-bin/viewstory.php?sid=9';
  const NEW = 'https://squidgeworld.org/works/123';

  test('is one work where the old page says so', () => {
    expect(groupPages([{ address: OLD, home: { when: 'now', address: NEW } }, { address: NEW }, { address: `${NEW}/chapters/7` }])).toEqual([[0, 1, 2]]);
  });

  test('is one work where the new page says so', () => {
    expect(groupPages([{ address: OLD }, { address: NEW, home: { when: 'before', address: OLD } }, { address: 'https://squidgeworld.org/works/124' }])).toEqual([[0, 1], [2]]);
  });

  test('is two where neither does, or where the page names no work', () => {
    expect(groupPages([{ address: OLD }, { address: NEW }])).toEqual([[0], [1]]);
    expect(groupPages([{ address: OLD, home: { when: 'now', address: 'https://squidgeworld.org/' } }, { address: 'https://squidgeworld.org/' }])).toEqual([[0], [1]]);
  });
});
