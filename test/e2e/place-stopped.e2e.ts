import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openExtensionPage } from './extension.ts';
import { textOf, untilCard } from './parts.ts';
import { keptWorks, PARAGRAPHS, readTo, story, untilKept } from './reader.ts';
import { stopBackground } from './rules.ts';
import { BROWSERS, startSession, type Session } from './session.ts';

/** A background that goes away by itself while it is being stopped is stopped. */
const gone = (): void => undefined;
const exactOf = async (own: Page, title: string): Promise<string | undefined> => (await keptWorks(own))[title]?.current?.anchor.exact;

describe.each(BROWSERS)('the background is stopped in %s', (name) => {
  let session: Session;
  let own: Page;
  beforeAll(async () => {
    session = await startSession(name);
    own = await openExtensionPage(session, 'library.html', '.library');
  });
  afterAll(() => session?.close());

  async function read(title: string): Promise<Page> {
    const page = await session.show(story(title, PARAGRAPHS));
    await untilCard(page);
    await readTo(page, 'morning number 20,');
    await untilKept(own, 'number 20,', title);
    return page;
  }

  test('before a place is told, right after it was, and between two saves: the place is kept', async () => {
    const page = await read('Stopped Clock');
    await stopBackground(session);
    await readTo(page, 'morning number 40,');
    await untilKept(own, 'number 40,');

    await stopBackground(session);
    // In Chromium this waits for the message that wakes it.
    const stopping = stopBackground(session).catch(gone);
    await readTo(page, 'morning number 60,');
    await stopping;
    await untilKept(own, 'number 60,');

    const other = await read('Second Clock');
    await stopBackground(session);
    await readTo(page, 'morning number 80,');
    await untilKept(own, 'number 80,');
    expect(await exactOf(own, 'Second Clock')).toContain('number 20,');
    await Promise.all([page.close(), other.close()]);
  }, 150_000);

  test('while a page asks where its reader was: it is told', async () => {
    const page = await read('Third Clock');
    await page.reload({ waitUntil: 'load' });
    await untilCard(page);
    await stopBackground(session);
    expect(await textOf(page, 'resume')).toMatch(/^You were at \d+%/);
    await page.close();
  }, 60_000);

  test('while the library takes a work out of its bin: it is back, once', async () => {
    await (await read('Fourth Clock')).close();
    const library = await openExtensionPage(session, 'library.html', '[data-part="work"]');
    await library.bringToFront();
    const count = await library.waitForFunction(() => /^(\d+) works?$/.exec(document.querySelector('[data-part="count"]')?.textContent ?? '')?.[1]);
    const before = await count.jsonValue();
    await library.click('[data-part="work"] input[type=checkbox]');
    await library.click('[data-part="remove-all"]');
    await library.waitForFunction((words) => document.querySelector('[data-part="count"]')?.textContent?.startsWith(`${Number(words) - 1} `), {}, before);
    await session.settle();
    const stopping = stopBackground(session).catch(gone);
    await library.click('[data-part="undo"]');
    await stopping;
    await library.waitForFunction((words) => document.querySelector('[data-part="count"]')?.textContent?.startsWith(`${words} `), {}, before);
    expect(await exactOf(own, 'Fourth Clock')).toContain('number 20,');
    await library.close();
  }, 60_000);
});
