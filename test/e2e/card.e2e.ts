import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findPart, textOf, untilCard } from './parts.ts';
import { BROWSERS, startSession, type Session } from './session.ts';

describe.each(BROWSERS)('card in %s', (name) => {
  let session: Session;
  beforeAll(async () => (session = await startSession(name)));
  afterAll(() => session?.close());

  test('a story page gets a card at its head', async () => {
    const page = await session.open('/stories/lamplighter.html');
    await untilCard(page);
    await page.close();
  });
});
