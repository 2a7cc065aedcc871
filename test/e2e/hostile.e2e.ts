import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, ConsoleMessage, Page, Protocol } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extensionOrigin } from './extension.ts';
import { BROWSERS, startSession, type Session } from './session.ts';

const read = (name: string): string => readFileSync(join(import.meta.dirname, 'pages', `${name}.html`), 'utf8');
const untilOurs = (page: Page) => page.waitForFunction(() => document.querySelector('x-leaf') !== null && document.querySelector('[data-part="fold"]') !== null, { timeout: 15_000 });

/** All that a page can see of ours without opening a closed root: each element, its attributes, its root, its look. */
const visibleOf = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('x-leaf')].map((element) => ({
      attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
      openRoot: element.shadowRoot !== null,
      classes: element.className,
      assigned: Object.getOwnPropertyNames(element),
    })),
  );

/** Global names, measures, style sheets: what else a script could leave behind. */
const traces = (page: Page) =>
  page.evaluate(() => ({
    names: Object.getOwnPropertyNames(globalThis).filter((one) => !/^\d+$|ariaQuery/.test(one)).sort(),
    measures: performance.getEntriesByType('measure').length + performance.getEntriesByType('mark').length,
    sheets: document.styleSheets.length + (document.adoptedStyleSheets?.length ?? 0),
    html: [...document.documentElement.attributes].map(({ name }) => name),
    body: [...document.body.attributes].map(({ name }) => name),
    resources: performance.getEntriesByType('resource').map(({ name: address }) => new URL(address).pathname).filter((path) => path !== '/favicon.ico'),
  }));

/** Chromium's inspector looks into closed roots: all nodes of all of them. */
async function inside(client: CDPSession): Promise<Protocol.DOM.Node[]> {
  const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
  const found: Protocol.DOM.Node[] = [];
  const visit = (node: Protocol.DOM.Node, within: boolean): void => {
    if (within) found.push(node);
    node.children?.forEach((child) => visit(child, within));
    node.shadowRoots?.filter(({ shadowRootType }) => shadowRootType === 'closed').forEach((shadow) => visit(shadow, true));
  };
  visit(root, false);
  expect(found.length).toBeGreaterThan(0);
  return found;
}

describe.each(BROWSERS)('hostile pages in %s', (name) => {
  let session: Session;
  beforeAll(async () => void (session = await startSession(name, 'closed')));
  afterAll(() => session?.close());

  test('nothing of a hostile header is executed, and its styles do not reach the card', async () => {
    session.site.put('/hostile', { body: read('hostile') });
    const dialogs: string[] = [];
    const page = await session.browser.newPage();
    page.on('dialog', (dialog) => void (dialogs.push(dialog.message()), dialog.dismiss()));
    await page.goto(`${session.site.origin}/hostile`, { waitUntil: 'load' });
    await untilOurs(page);
    await session.settle();
    await page.bringToFront();
    for (let i = 0; i < 12; i += 1) await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.documentElement.getAttribute('data-hurt'))).toBeNull();
    expect(dialogs).toEqual([]);
    expect((await traces(page)).resources.filter((address) => address.includes('hurt-by-css'))).toEqual([]);
    const look = await page.$eval('x-leaf:not([data-part])', (host) => {
      const { display, opacity, visibility, filter, transform, position, letterSpacing } = getComputedStyle(host);
      const { width, height, left } = host.getBoundingClientRect();
      return { shown: display !== 'none' && visibility === 'visible', opacity, filter, transform, position, letterSpacing, inView: width > 200 && height > 40 && height < 700 && left >= 0 };
    });
    expect(look).toEqual({ shown: true, opacity: '1', filter: 'none', transform: 'none', position: 'static', letterSpacing: 'normal', inView: true });
    await page.close();
  });

  test.runIf(name === 'chromium')('inside the closed card are no handlers, no scripts, no addresses but web ones, and none of the page’s styles', async () => {
    session.site.put('/hostile', { body: read('hostile') });
    const page = await session.open('/hostile');
    await untilOurs(page);
    await session.settle();
    const client = await page.createCDPSession();
    await client.send('DOM.enable');
    await client.send('CSS.enable');
    const nodes = await inside(client);
    expect(nodes.map(({ nodeValue }) => nodeValue).join('')).toContain('onerror=');
    const elements = nodes.filter(({ localName }) => localName);
    expect(elements.filter(({ localName }) => ['script', 'img', 'iframe', 'object', 'embed', 'math', 'form', 'input'].includes(localName))).toEqual([]);
    const attributes = elements.flatMap(({ attributes: list = [] }) => list.flatMap((one, i) => (i % 2 ? [] : [[one, list[i + 1] ?? ''] as const])));
    expect(attributes.filter(([attribute]) => attribute.startsWith('on'))).toEqual([]);
    expect(attributes.filter(([attribute, value]) => attribute === 'href' && !/^https?:\/\//.test(value))).toEqual([]);
    const card = elements.find(({ attributes: list = [] }) => list.includes('card'));
    const { computedStyle } = await client.send('CSS.getComputedStyleForNode', { nodeId: card?.nodeId ?? 0 });
    const style = Object.fromEntries(computedStyle.map(({ name: property, value }) => [property, value]));
    expect(style).toMatchObject({ opacity: '1', 'letter-spacing': 'normal', 'text-transform': 'none' });
    expect(style.color).not.toBe('rgb(255, 0, 0)');
    expect(parseFloat(style['font-size'] ?? '99')).toBeLessThan(30);
    await page.close();
  });

  test('a page sees that something was added, and nothing of what Flyleaf knows', async () => {
    const [mild, strong] = [await session.show(read('secret-one')), await session.show(read('secret-two'))];
    await Promise.all([untilOurs(mild), untilOurs(strong)]);
    const seen = await visibleOf(strong);
    expect(seen).toEqual(await visibleOf(mild));
    for (const { attributes, openRoot, classes, assigned } of seen) {
      expect(Object.keys(attributes).filter((attribute) => !['data-part', 'hidden', 'style'].includes(attribute))).toEqual([]);
      expect([undefined, 'fold']).toContain(attributes['data-part']);
      expect({ openRoot, classes, assigned }).toEqual({ openRoot: false, classes: '', assigned: [] });
    }
    const id = (await extensionOrigin(session)).split('//')[1] ?? '';
    const html = await strong.content();
    expect(html).not.toMatch(/flyleaf|extension:/i);
    expect(html).not.toContain(id);
    await Promise.all([mild.close(), strong.close()]);
  });

  test('no name, measure, style sheet or attribute is left on the page', async () => {
    session.site.put('/secret', { body: read('secret-two') });
    const page = await session.open('/secret');
    await untilOurs(page);
    const bare = await session.bare('/secret');
    expect(await traces(page)).toEqual(await traces(bare));
    await Promise.all([page.close(), bare.close()]);
  });

  test('what is done on the card tells the page nothing: no key, click or focus of it comes through', async () => {
    const page = await session.show(read('secret-two'));
    await untilOurs(page);
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      for (const type of ['keydown', 'keyup', 'keypress', 'click', 'toggle', 'change', 'input']) {
        document.addEventListener(type, (event) => heard.push(`${event.type} ${(event.target as Element | null)?.localName} ${event instanceof KeyboardEvent ? event.key : ''} ${String((event as CustomEvent).detail ?? '')}`.trim()));
      }
    });
    await page.bringToFront();
    const inCard = () => page.evaluate(() => document.activeElement?.matches('x-leaf:not([data-part])') ?? false);
    for (let i = 0; i < 10 && !(await inCard()); i += 1) await page.keyboard.press('Tab');
    expect(await inCard()).toBe(true);
    await page.evaluate(() => void ((globalThis as unknown as { heard: string[] }).heard.length = 0));
    await page.keyboard.press('Enter');
    const heard = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
    expect(heard.filter((line) => /key/.test(line))).toEqual([]);
    await page.close();
  });

  test('the console of a hostile page stays empty', async () => {
    session.site.put('/hostile', { body: read('hostile') });
    const page = await session.browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message: ConsoleMessage) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(`${session.site.origin}/hostile`, { waitUntil: 'load' });
    await untilOurs(page);
    await session.settle();
    expect(errors.filter((text) => !/404|Failed to load resource/.test(text))).toEqual([]);
    await page.close();
  });
});
