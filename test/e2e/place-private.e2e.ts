import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openExtensionPage } from './extension.ts';
import { part, untilCard } from './parts.ts';
import { allowPrivate, openPrivate } from './private-window.ts';
import { PARAGRAPHS, readTo, story, untilKept } from './reader.ts';
import { BROWSERS, startSession, type Session } from './session.ts';

interface Area {
  get(keys: null): Promise<Record<string, unknown>>;
}
declare const chrome: { readonly storage: { readonly local: Area; readonly session: Area } };

const everything = (own: Page): Promise<unknown> => own.evaluate(async () => [await chrome.storage.local.get(null), await chrome.storage.session.get(null)]);

describe.each(BROWSERS)('a private window of %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name);
    await allowPrivate(session);
  });
  afterAll(() => session?.close());

  test('a story that is read in a private window leaves nothing, and is told nothing of what was read elsewhere', async () => {
    const own = await openExtensionPage(session, 'library.html', '.library');
    const address = session.site.put('/both.html', { body: story('Read Twice', PARAGRAPHS) });
    const alone = session.site.put('/private.html', { body: story('Read Alone', PARAGRAPHS) });
    const open = await session.open('/both.html');
    await untilCard(open);
    await readTo(open, 'morning number 30,');
    await untilKept(own, 'number 30,');
    await open.close();
    const before = await everything(own);
    for (const url of [address, alone]) {
      const hidden = await openPrivate(session, own, url);
      await untilCard(hidden);
      await readTo(hidden, 'morning number 70,');
      // Long after a place would have been kept.
      await hidden.waitForFunction(() => performance.now() > 11_000, { timeout: 20_000, polling: 200 });
      for (const told of ['resume', 'mark-by-hand']) expect(await hidden.$(part(told))).toBeNull();
      await hidden.close();
    }
    // Neither does a story that is gone when its address is opened there.
    session.site.put('/both.html', { body: '<h1>Gone</h1>', status: 410 });
    await (await openPrivate(session, own, address)).close();
    await session.settle();
    expect(JSON.stringify(await everything(own))).not.toContain('Read Alone');
    const works = (all: unknown): unknown => JSON.parse(JSON.stringify(all), (key, value: unknown) => (key === 'recent' ? undefined : value));
    expect(works(await everything(own))).toEqual(works(before));
  }, 90_000);
});
