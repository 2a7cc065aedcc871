import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type MovingArchive, page, redirect, startMovingArchive, status } from '../../tools/moving-archive.ts';
import { createFetcher } from '@/utils/network/fetch-page';
import type { Witness } from '@/utils/network/witness';

const NOBODY: Witness = { target: async () => undefined, failure: async () => undefined, leave: () => undefined };
let archive: MovingArchive;
beforeAll(async () => {
  archive = await startMovingArchive();
});
afterAll(() => archive.close());

const fetcher = (more: Partial<Parameters<typeof createFetcher>[0]> = {}) => createFetcher({ fetch: (...ask) => fetch(...ask), watch: async () => NOBODY, limit: 15_000, most: 200_000, ...more });
const OMIT = { credentials: 'omit' } as const;

describe('one request', () => {
  test('brings the page and what it is known by', async () => {
    const address = archive.put('/a', page('<p>Grüße</p>', { etag: '"x"', modified: 'Mon, 22 Dec 2025 10:00:00 GMT' }));
    expect(await fetcher()(address, OMIT)).toEqual({ kind: 'page', text: '<p>Grüße</p>', etag: '"x"', modified: 'Mon, 22 Dec 2025 10:00:00 GMT' });
  });

  test('asks whether the page changed, and nothing of the reader goes with it', async () => {
    const address = archive.put('/b', page('x', { etag: '"x"' }));
    expect(await fetcher()(address, { ...OMIT, validators: { address, etag: '"x"', modified: 'Mon, 22 Dec 2025 10:00:00 GMT' } })).toEqual({ kind: 'unchanged' });
    const [asked] = archive.asked('/b');
    expect(asked?.headers).toMatchObject({ 'if-none-match': '"x"', 'if-modified-since': 'Mon, 22 Dec 2025 10:00:00 GMT' });
    expect(Object.keys(asked?.headers ?? {}).filter((name) => /cookie|referer|authorization/.test(name))).toEqual([]);
  });

  test('asks with cookies where the reader chose so', async () => {
    const modes: (string | undefined)[] = [];
    const listening: typeof fetch = async (address, init) => (modes.push(init?.credentials, init?.redirect, init?.referrerPolicy), fetch(address, init));
    await fetcher({ fetch: listening })(archive.put('/c', page('x')), { credentials: 'include' });
    expect(modes).toEqual(['include', 'manual', 'no-referrer']);
  });

  test('never follows', async () => {
    const address = archive.put('/d', redirect(`${archive.elsewhere}/e`));
    expect(await fetcher()(address, OMIT)).toEqual({ kind: 'redirect' });
    expect(await fetcher({ watch: async () => ({ ...NOBODY, target: async () => 'http://b.example/' }) })(address, OMIT)).toEqual({ kind: 'redirect', to: 'http://b.example/' });
    expect(archive.asked('/e')).toEqual([]);
  });

  test('lets go of a page that is too long, whether its head says so or not', async () => {
    expect(await fetcher()(archive.put('/f', { kind: 'flood', bytes: 50_000_000 }), OMIT)).toEqual({ kind: 'failed', why: 'too-large' });
    expect(await fetcher()(archive.put('/g', page('x'.repeat(300_000))), OMIT)).toEqual({ kind: 'failed', why: 'too-large' });
  });

  test.each([
    ['silence', { kind: 'silence' }, 'timed-out'],
    ['a page that stops halfway', { kind: 'stall', body: 'x'.repeat(2000) }, 'timed-out'],
    ['a line that is closed halfway', { kind: 'cut', body: 'x'.repeat(2000) }, 'connection-broken'],
    ['a line that is reset', { kind: 'reset' }, 'unreachable'],
  ] as const)('%s', async (_, answer, why) => {
    expect(await fetcher(why === 'timed-out' ? { limit: 300 } : {})(archive.put('/h', answer), OMIT)).toEqual({ kind: 'failed', why });
  });

  test('names a failure as the browser does, where that tells', async () => {
    expect(await fetcher({ watch: async () => ({ ...NOBODY, failure: async () => 'bad-certificate' }) })(archive.put('/i', { kind: 'reset' }), OMIT)).toEqual({ kind: 'failed', why: 'bad-certificate' });
  });

  test("brings an archive's own words with a status, and when to come again", async () => {
    expect(await fetcher()(archive.put('/j', status(404, {}, '<h1>Error 404</h1>')), OMIT)).toEqual({ kind: 'status', status: 404, text: '<h1>Error 404</h1>' });
    expect(await fetcher()(archive.put('/k', status(429, { 'retry-after': '60' })), OMIT)).toEqual({ kind: 'status', status: 429, retryAfter: '60', text: '' });
  });

  test.each([
    ['latin1', 'utf-8', 'Gr\u00fc\u00dfe'],
    ['utf8', 'iso-8859-1', 'Gr\u00fc\u00dfe'],
    ['latin1', 'windows-1252', 'Gr\u00fc\u00dfe'],
  ] as const)('reads %s that is called %s', async (bytes, claimed, text) => {
    const address = archive.put('/l', page(Buffer.from(text, bytes), { type: `text/html; charset=${claimed}` }));
    expect(await fetcher()(address, OMIT)).toMatchObject({ text });
  });

  test('leaves no watch behind', async () => {
    let watching = 0;
    const watch = async (): Promise<Witness> => (watching++, { ...NOBODY, leave: () => void watching-- });
    await fetcher({ watch })(archive.put('/m', page('x')), OMIT);
    await fetcher({ watch })(archive.put('/n', { kind: 'reset' }), OMIT);
    expect(watching).toBe(0);
  });
});
