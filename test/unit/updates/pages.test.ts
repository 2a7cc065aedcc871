import { describe, expect, test } from 'vitest';
import { isFeed, readFeed } from '@/utils/updates/feed';
import { lookPageOf } from '@/utils/updates/look-page';
import { copyIn, findCopy } from '@/utils/network/wayback';
import { failureOf } from '@/utils/network/witness';
import { feedRead } from '@/utils/storage/updates/sightings';
import { processorTime } from '../../tools/processor-time.ts';

describe('the page that is looked at', () => {
  test.each([
    ['ao3:work:41', ['https://archiveofourown.org/works/41/chapters/7#workskin'], 'https://archiveofourown.org/works/41/navigate'],
    ['ao3:work:41', ['https://archiveofourown.org/collections/x/works/41'], 'https://archiveofourown.org/works/41/navigate'],
    ['otw:squidgeworld.org:41', ['https://squidgeworld.org/works/41?view_adult=true'], 'https://squidgeworld.org/works/41/navigate'],
    ['ffn:41', ['https://www.fanfiction.net/s/41/9/The-Ferry'], 'https://www.fanfiction.net/s/41/1/'],
    ['efiction:a.example/archive:41', ['http://a.example/archive/viewstory.php?sid=41&chapter=3'], 'http://a.example/archive/viewstory.php?sid=41&index=1'],
    ['efiction:a.example:41', ['http://a.example/viewstory.php?chapter=3&psid=41'], 'http://a.example/viewstory.php?psid=41&index=1'],
    ['xenforo:forums.spacebattles.com:12', ['https://forums.spacebattles.com/threads/the-ferry.12/page-3#post-9'], 'https://forums.spacebattles.com/threads/the-ferry.12/threadmarks'],
    ['royalroad:77', ['https://www.royalroad.com/fiction/77/the-ferry/chapter/5/x'], 'https://www.royalroad.com/fiction/syndication/77'],
    ['journal:maris.livejournal.com#the-ferry', ['https://maris.livejournal.com/900.html'], 'https://maris.livejournal.com/data/atom'],
    ['adult-fanfiction:hp.adult-fanfiction.org:5', ['http://hp.adult-fanfiction.org/story.php?no=5&chapter=2'], 'http://hp.adult-fanfiction.org/story.php?no=5'],
    ['page:a.example/~m/part*', ['http://a.example/~m/part3.html#end'], 'http://a.example/~m/part3.html'],
  ] as const)('of %s', (work, addresses, expected) => {
    expect(lookPageOf({ work, addresses })?.address).toBe(expected);
  });

  test('is the contents that a page made by hand links to', () => {
    expect(lookPageOf({ work: 'page:a.example/~m/part*', addresses: ['http://a.example/~m/part3.html'], contents: 'http://a.example/~m/' })?.address).toBe('http://a.example/~m/');
  });

  test.each([
    ['saved copies do not change', ['https://web.archive.org/web/2002/http://a.example/x.html']],
    ['files are nobody else’s', ['file:///home/maris/x.html']],
    ['nothing is known', []],
    ['an address that is none', ['::']],
  ])('is none: %s', (_, addresses) => {
    expect(lookPageOf({ work: 'page:a.example/x', addresses })).toBeUndefined();
  });
});

const ATOM = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>The Ferry</title>
<entry><title>The Ferry, part 3 &amp; last</title><link rel="self" href="/self"/><link rel="alternate" href="/900.html"/><updated>2026-01-05T10:00:00Z</updated><content>&lt;entry&gt;</content></entry>
<entry><title><![CDATA[The Ferry (2/3)]]></title><link href="http://a.example/800.html"/><published>2026-01-01T10:00:00Z</published></entry>
<entry><title>Weather</title><link href="http://a.example/700.html"/></entry></feed>`;
const RSS = `<rss version="2.0"><channel><title>x</title><item><title>Chapter 9</title><link>https://www.royalroad.com/fiction/77/f/chapter/9/c</link><pubDate>Mon, 05 Jan 2026 10:00:00 GMT</pubDate></item></channel></rss>`;

describe('feeds', () => {
  test('Atom', () => {
    expect(readFeed(ATOM, 'http://a.example/data/atom')).toEqual([
      { title: 'The Ferry, part 3 & last', address: 'http://a.example/900.html', posted: '2026-01-05' },
      { title: 'The Ferry (2/3)', address: 'http://a.example/800.html', posted: '2026-01-01' },
      { title: 'Weather', address: 'http://a.example/700.html' },
    ]);
  });

  test('RSS', () => {
    expect(readFeed(RSS, 'http://a.example/')).toEqual([{ title: 'Chapter 9', address: 'https://www.royalroad.com/fiction/77/f/chapter/9/c', posted: '2026-01-05' }]);
  });

  test('are told from pages', () => {
    expect([ATOM, RSS, '<html><body>a feed</body></html>', ''].map(isFeed)).toEqual([true, true, false, false]);
  });

  test('of a journal tell of one story among others', () => {
    expect(feedRead(readFeed(ATOM, 'http://a.example/'), 'journal:a.example#the-ferry')).toMatchObject({ kind: 'sighting', sighting: { from: 'feed', posted: 3, parts: [{ title: 'The Ferry, part 3 & last' }, { title: 'The Ferry (2/3)' }] } });
  });

  test('of a million open brackets are read in no time', () => {
    const start = processorTime();
    expect(readFeed('<entry><title>'.repeat(200_000), 'http://a.example/')).toEqual([]);
    expect(readFeed(`<feed>${'<link '.repeat(100_000)}`, 'http://a.example/')).toEqual([]);
    expect(processorTime() - start).toBeLessThan(1500);
  });
});

describe('names of failures', () => {
  test.each([
    ['net::ERR_NAME_NOT_RESOLVED', 'no-such-address'],
    ['NS_ERROR_UNKNOWN_HOST', 'no-such-address'],
    ['net::ERR_CERT_DATE_INVALID', 'bad-certificate'],
    ['SEC_ERROR_UNKNOWN_ISSUER', 'bad-certificate'],
    ['MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT', 'bad-certificate'],
    ['net::ERR_CONNECTION_RESET', 'connection-broken'],
    ['NS_ERROR_NET_RESET', 'connection-broken'],
    ['net::ERR_EMPTY_RESPONSE', 'connection-broken'],
    ['net::ERR_CONNECTION_TIMED_OUT', 'timed-out'],
    ['net::ERR_CONNECTION_REFUSED', undefined],
    ['net::ERR_BLOCKED_BY_CLIENT', undefined],
    ['', undefined],
  ] as const)('%s', (error, expected) => {
    expect(failureOf(error)).toBe(expected);
  });
});

describe('a saved copy', () => {
  const answering = (answer: () => Promise<Response>) => {
    const asked: string[] = [];
    return { asked, fetch: (async (address: unknown) => (asked.push(String(address)), answer())) as typeof globalThis.fetch };
  };

  test('is not asked for where the host is not granted', async () => {
    const { asked, fetch } = answering(async () => new Response('{}'));
    expect(await findCopy('http://a.example/?x=1&y=2', { fetch, isGranted: async () => false })).toEqual({ kind: 'not-granted', host: 'archive.org' });
    expect(asked).toEqual([]);
  });

  test('is asked for by the whole address, and said to be out of reach where nobody answers', async () => {
    const { asked, fetch } = answering(async () => new Response('{}', { status: 503 }));
    expect(await findCopy('http://a.example/?x=1&y=2', { fetch, isGranted: async () => true })).toEqual({ kind: 'unreachable' });
    expect(asked).toEqual(['https://archive.org/wayback/available?url=http%3A%2F%2Fa.example%2F%3Fx%3D1%26y%3D2']);
    expect(await findCopy('http://a.example/', { fetch: () => Promise.reject(new Error('no')), isGranted: async () => true })).toEqual({ kind: 'unreachable' });
  });
});

describe("the Wayback Machine's answer", () => {
  const answer = (closest: object): object => ({ archived_snapshots: { closest } });
  test.each<[string, unknown, object]>([
    ['a copy', answer({ available: true, url: 'http://web.archive.org/web/20040203040506/http://a.example/', timestamp: '20040203040506' }), { kind: 'found', address: 'https://web.archive.org/web/20040203040506/http://a.example/', at: Date.UTC(2004, 1, 3, 4, 5, 6) }],
    ['none', { archived_snapshots: {} }, { kind: 'none' }],
    ['one that leads elsewhere', answer({ available: true, url: 'http://evil.example/web/2004/' }), { kind: 'none' }],
    ['no answer at all', null, { kind: 'none' }],
  ])('%s', (_, said, expected) => {
    expect(copyIn(said)).toEqual(expected);
  });
});
