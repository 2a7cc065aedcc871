import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openExtensionPage } from './extension.ts';
import { findPart, part, untilCard } from './parts.ts';
import { BROWSERS, startSession, type Session } from './session.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly (string | readonly string[])[]; readonly html: string; readonly failureSummary?: string }[];
}

async function violations(page: Page): Promise<Violation[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<{ violations: Violation[] }> } };
    const found = await axe.run({ resultTypes: ['violations'] });
    return found.violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ target, html, failureSummary }) => ({ target, html, failureSummary })) }));
  });
}

/** Old pages break every rule there is; ours are those in a shadow root. */
async function ownViolations(page: Page): Promise<string[]> {
  const found = await violations(page);
  return found.flatMap(({ id, nodes }) => nodes.filter(({ target }) => Array.isArray(target[0])).map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} (${failureSummary ?? ''})`));
}
const allViolations = async (page: Page): Promise<string[]> => (await violations(page)).flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} (${failureSummary ?? ''})`));

describe.each(BROWSERS)('axe in %s', (name) => {
  let session: Session;
  beforeAll(async () => void (session = await startSession(name)));
  afterAll(() => session?.close());

  test.each(['/stories/second-violin.html', '/stories/salt-roads.html', '/stories/north-of-nowhere.html', '/stories/orrery.html', '/stories/snow-day.html', '/drabbles.html'])(
    'finds nothing wrong with the card and the folds: %s',
    async (path) => {
      const page = await session.open(path);
      await untilCard(page);
      expect(await ownViolations(page)).toEqual([]);
      for (const panel of ['details', 'why']) {
        const button = await page.$(part(panel));
        if (!button) continue;
        await button.click();
        await page.waitForSelector(`${part(panel)}[aria-expanded="true"]`);
        expect(await ownViolations(page)).toEqual([]);
      }
      await page.close();
    },
  );

  test('finds nothing wrong with the way back from the original', async () => {
    const page = await session.open('/stories/salt-roads.html');
    await (await findPart(page, 'original')).click();
    await page.waitForSelector('>>> .corner [data-part="original"]');
    expect(await ownViolations(page)).toEqual([]);
    await page.close();
  });

  test.each([
    ['welcome.html', '[data-part="allow-archives"]'],
    ['options.html', 'main h1, main h2'],
    ['popup.html', 'main[aria-busy="false"]'],
  ])('finds nothing wrong with %s', async (path, ready) => {
    const page = await openExtensionPage(session, path, ready);
    expect(await allViolations(page)).toEqual([]);
    await page.close();
  });
});
