import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalAddress, originalAddress } from '@/utils/works/address';
import { processorTime } from '../../tools/processor-time.ts';

describe('the address that a copy is of', () => {
  test.each([
    ['https://web.archive.org/web/20050101000000/http://www.x.com:80/y', 'http://www.x.com:80/y'],
    ['https://web.archive.org/web/20050101000000id_/https://x.com/y', 'https://x.com/y'],
    ['http://web.archive.org/web/2005if_/http:/x.com/y', 'http://x.com/y'],
    ['https://web.archive.org/web/2005/www.x.com/y', 'http://www.x.com/y'],
    ['https://web.archive.org/web/www.x.com/y', 'http://www.x.com/y'],
    ['https://web.archive.org/web/*/http://x.com/y', 'http://x.com/y'],
    ['https://web.archive.org/web/20050101000000*/http://x.com/y', 'http://x.com/y'],
    ['https://web.archive.org/web/2005/http%3A%2F%2Fx.com%2Fy', 'http://x.com/y'],
    ['https://web.archive.org/web/2005/http://x.com/y?a=1#part', 'http://x.com/y?a=1#part'],
    ['https://web.archive.org/web/2005/https://web.archive.org/web/2003/http://x.com/y', 'http://x.com/y'],
    ['http://wayback.archive.org/web/2005/http://x.com/y', 'http://x.com/y'],
  ])('%s', (copy, original) => {
    expect(originalAddress(copy)).toBe(original);
  });

  test.each([
    'https://web.archive.org/', 'https://web.archive.org/about', 'https://web.archive.org/web/', 'https://web.archive.org/web/2005/',
    'https://archive.org/details/fanzine', 'https://x.com/web/2005/http://y.com/', 'https://web.archive.org.evil.example/web/2005/http://x.com/',
    'file:///home/me/a.txt', 'no address', '',
  ])('%s is no copy', (address) => {
    expect(originalAddress(address)).toBe(address);
  });
});

describe('the canonical address', () => {
  const hosts = fc.constantFrom('www.X.com', 'm.x.com', 'us.geocities.com', 'oocities.org', 'users.livejournal.com', 'm.livejournal.com', 'web.archive.org', 'offline.buffy.de', 'archiveofourown.gay', 'www.www.x.com', 'm.m.x.com');
  const steps = fc.array(fc.constantFrom('web', '2005id_', 'http:', '', 'www.x.com', 'read', 'user', 'users', '~maris', '1234', 'index.html', '%7Emaris', '%2541', 'A B', 'a;jsessionid=1F', '..', '%'), { maxLength: 8 });
  const queries = fc.array(fc.constantFrom('sid=41', 'SID=4', 'chapter=2', 'style=x', 'PHPSESSID=9', 'amp;a=1', 'a', '=', 'a=%41', '&', 'page=2'), { maxLength: 5 });
  const addresses = fc.tuple(fc.constantFrom('http', 'https'), hosts, fc.constantFrom('', ':80', ':443', ':8080'), steps, queries).map(([scheme, host, port, path, query]) => `${scheme}://${host}${port}/${path.join('/')}?${query.join('&')}#x`);

  test('is its own canonical address', () => {
    fc.assert(fc.property(fc.oneof(addresses, fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string()), (address) => {
      const once = canonicalAddress(address);
      expect(canonicalAddress(once)).toBe(once);
    }), { numRuns: 3000 });
  });

  test('is the same for every time at which a copy was taken', () => {
    fc.assert(fc.property(fc.webUrl(), fc.integer({ min: 1, max: 99_999_999 }), fc.constantFrom('', 'id_', 'if_'), (address, stamp, flag) => {
      if (!/\.[a-z]/.test(new URL(address).hostname)) return;
      expect(canonicalAddress(`https://web.archive.org/web/${stamp}${flag}/${address}`)).toBe(canonicalAddress(address));
    }));
  });

  test('of a long address is found in no time', () => {
    const start = processorTime();
    for (const piece of ['/', '%25', '%%34', '/index.html', '/offline.buffy.de', ';jsessionid=', '&amp;', 'a=', '.', 'www.']) canonicalAddress(`http://x.com/${piece.repeat(20_000)}?${piece.repeat(20_000)}`);
    expect(processorTime() - start).toBeLessThan(1500);
  });
});
