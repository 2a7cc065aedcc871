// @vitest-environment node
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { held, loginPage, misnamed, type MovingArchive, page, redirect, startMovingArchive, status } from '../../tools/moving-archive';
import { homeStory } from '../../tools/moving-story';

let archive: MovingArchive;
beforeEach(async () => void (archive = await startMovingArchive()));
afterEach(() => archive.close());

const get = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> => fetch(archive.origin + path, { redirect: 'manual', headers });
const failure = (path: string): Promise<string> => get(path).then((answer) => answer.text()).then(() => 'none', (error: Error) => `${error.message} ${String((error.cause as Error | undefined)?.message ?? '')}`);

describe('the moving archive', () => {
  test('plays by the step: what a step does not name stays as it was', async () => {
    archive.play([homeStory({ title: 'Tide Tables', parts: [{}, {}] }), homeStory({ title: 'Tide Tables', parts: [{}, {}, {}] }), { '/wip/': status(410) }]);
    expect((await get('/wip/part3.html')).status).toBe(404);
    archive.next();
    expect((await get('/wip/part3.html')).status).toBe(200);
    archive.next();
    expect([(await get('/wip/')).status, (await get('/wip/part3.html')).status]).toEqual([410, 200]);
    expect(() => archive.next()).toThrow('no further step');
  });

  test('answers one request after another differently, and the last answer for good', async () => {
    archive.put('/a', status(429, { 'retry-after': '120' }), status(503), page('<p>there'));
    const first = await get('/a');
    expect([first.status, first.headers.get('retry-after')]).toEqual([429, '120']);
    expect([(await get('/a')).status, (await get('/a')).status, (await get('/a')).status]).toEqual([503, 200, 200]);
  });

  test.each([
    [{ 'if-none-match': '"v1"' }, 304],
    [{ 'if-none-match': '"v0", "v1"' }, 304],
    [{ 'if-none-match': '"v0"' }, 200],
    [{ 'if-modified-since': 'Tue, 02 Apr 2002 00:00:00 GMT' }, 304],
    [{ 'if-modified-since': 'Sun, 31 Mar 2002 00:00:00 GMT' }, 200],
    [{}, 200],
  ])('asked with %j answers %i', async (headers, code) => {
    archive.put('/a', page('<p>there', { etag: '"v1"', modified: 'Mon, 01 Apr 2002 00:00:00 GMT' }));
    expect((await get('/a', headers as Record<string, string>)).status).toBe(code);
  });

  test('leads elsewhere, shows its door with status 200, and calls its letters by another name', async () => {
    archive.put('/moved', redirect(`${archive.elsewhere}/new`, 302));
    archive.put('/door', loginPage());
    archive.put('/letters', misnamed('café', 'latin1', 'utf-8'));
    expect((await get('/moved')).headers.get('location')).toBe(`http://localhost:${new URL(archive.origin).port}/new`);
    expect(await (await get('/door')).text()).toContain('You must be logged in');
    expect(Buffer.from(await (await get('/letters')).arrayBuffer())).toEqual(Buffer.from('café', 'latin1'));
  });

  test('breaks off, resets, and says nothing', async () => {
    archive.put('/cut', { kind: 'cut', body: 'x'.repeat(5000) });
    archive.put('/reset', { kind: 'reset' });
    archive.put('/silence', { kind: 'silence' });
    expect(await failure('/cut')).toMatch(/terminated|closed/);
    expect(await failure('/reset')).toMatch(/ECONNRESET|closed/);
    const waited = await fetch(`${archive.origin}/silence`, { signal: AbortSignal.timeout(100) }).then(() => 'answered', (error: Error) => error.name);
    expect(waited).toBe('TimeoutError');
  });

  test('answers by the name that it is called', async () => {
    archive.put('/a', status(410));
    archive.put('//localhost/a', status(451));
    expect([(await get('/a?x=1')).status, (await fetch(`${archive.elsewhere}/a?x=1`)).status]).toEqual([410, 451]);
  });

  test('holds an answer until it is let go', async () => {
    const { answer, letGo } = held(page('<p>late'));
    archive.put('/held', answer);
    let came = false;
    const late = get('/held').then((one) => ((came = true), one.text()));
    archive.put('/other', page('<p>soon'));
    await get('/other');
    expect(came).toBe(false);
    letGo();
    expect(await late).toBe('<p>late');
  });

  test('floods with as many bytes as asked for', async () => {
    archive.put('/flood', { kind: 'flood', bytes: 1_000_000 });
    expect((await (await get('/flood')).arrayBuffer()).byteLength).toBeGreaterThanOrEqual(1_000_000);
  });

  test('remembers who asked for what, and by which name', async () => {
    archive.put('/a', page('<p>there'));
    await get('/a?x=1', { 'if-none-match': '"v1"' });
    await fetch(`${archive.elsewhere}/a`);
    expect(archive.log.map(({ method, path, host }) => [method, path, host.split(':')[0]])).toEqual([['GET', '/a?x=1', '127.0.0.1'], ['GET', '/a', 'localhost']]);
    expect(archive.asked('/a')[0]?.headers['if-none-match']).toBe('"v1"');
  });
});
