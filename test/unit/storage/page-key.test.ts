import { expect, test } from 'vitest';
import { archiveKeyOf, pageKeyOf } from '@/utils/storage/page-key';
import { originalAddress } from '@/utils/works/address';

test.each([
  ['https://web.archive.org/web/20050101000000/http://www.x.com:80/y', 'x.com', 'x.com/y'],
  ['https://web.archive.org/web/2005if_/http://x.com/y?a=1', 'x.com', 'x.com/y?a=1'],
  ['https://web.archive.org/web/2/https://x.com/y', 'x.com', 'x.com/y'],
  ['http://web.archive.org/web/http:/x.com/y', 'x.com', 'x.com/y'],
  ['https://web.archive.org/web/2005/www.x.com/y', 'x.com', 'x.com/y'],
  ['https://web-beta.archive.org/web/2005id_/http://x.com/y', 'x.com', 'x.com/y'],
  ['http://www.x.com/y#part', 'x.com', 'x.com/y'],
  ['https://x.com/y', 'x.com', 'x.com/y'],
  ['http://x.com:8080/y', 'x.com', 'x.com:8080/y'],
  ['http://a.x.com/Y', 'a.x.com', 'a.x.com/Y'],
  ['https://web.archive.org/', 'web.archive.org', 'web.archive.org/'],
  ['https://web.archive.org/about', 'web.archive.org', 'web.archive.org/about'],
  ['https://web.archive.org.evil.example/web/2005/http://x.com/', 'web.archive.org.evil.example', 'web.archive.org.evil.example/web/2005/http://x.com/'],
  ['file:///home/me/a.txt', 'file:', 'file:/home/me/a.txt'],
  ['no address', '', ''],
])('%s is kept under %s and %s', (address, archive, page) => {
  expect([archiveKeyOf(address), pageKeyOf(address)]).toEqual([archive, page]);
});

test('copies of one page at different times are one page', () => {
  const keys = ['2001', '20051122010203', '2010id_'].map((stamp) => pageKeyOf(`https://web.archive.org/web/${stamp}/http://www.x.com:80/a.html`));
  expect(new Set(keys)).toEqual(new Set(['x.com/a.html']));
});

test('an address that is no copy is its own original', () => {
  expect(originalAddress('https://x.com/web/2005/http://y.com/')).toBe('https://x.com/web/2005/http://y.com/');
});
