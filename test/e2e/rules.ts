import type { Page } from 'puppeteer-core';
import { extensionOrigin, openExtensionPage } from './extension.ts';
import type { Session } from './session.ts';

interface Extension {
  readonly runtime: { sendMessage(message: object): Promise<{ failed?: string }> };
  readonly scripting: { getRegisteredContentScripts(): Promise<{ css?: string[] }[]> };
  readonly storage: { readonly local: { set(items: object): Promise<void>; remove(key: string): Promise<void>; get(): Promise<Record<string, unknown>> } };
}

/** Firefox calls it `browser`, and Chromium `chrome`: in pages of the extension. */
declare const browser: Extension | undefined;
declare const chrome: Extension;

/** The rules that hold from now on, one a line, as an own page would set them, and no choice beside them; resolves when pages are held accordingly. */
export async function setRules(session: Session, text: string, { secondLook = false } = {}): Promise<void> {
  const page = await openExtensionPage(session, 'options.html', 'main');
  await page.evaluate(async (rules, again) => {
    const ours = typeof browser === 'undefined' ? chrome : browser;
    await ours.storage.local.remove('reveals');
    const reply = await ours.runtime.sendMessage({ kind: 'change-rules', ask: { change: { text: rules, asked: true, secondLook: again } } });
    if (reply.failed) throw new Error(reply.failed);
  }, text, secondLook);
  await untilHeld(page, /^(?:cover|hide) /m.test(text));
  await page.close();
}

/** Stores what is no rule set. */
export async function breakRules(session: Session): Promise<void> {
  const page = await openExtensionPage(session, 'options.html', 'main');
  await page.evaluate(async () => (typeof browser === 'undefined' ? chrome : browser).storage.local.set({ rules: { version: 1, text: 7 } }));
  await untilHeld(page, true);
  await page.close();
}

async function untilHeld(page: Page, held: boolean): Promise<void> {
  const ends = Date.now() + 10_000;
  const isHeld = (): Promise<boolean> => page.evaluate(async () => ((await (typeof browser === 'undefined' ? chrome : browser).scripting.getRegisteredContentScripts())[0]?.css?.length ?? 0) > 0);
  while ((await isHeld()) !== held) if (Date.now() > ends) throw new Error(`pages are ${held ? 'not ' : ''}held within 10 s`);
}

/** All that is stored, of both areas that pages of the extension can see. */
export async function storedNow(session: Session): Promise<Record<string, unknown>> {
  const page = await openExtensionPage(session, 'options.html', 'main');
  const stored = await page.evaluate(async () => (typeof browser === 'undefined' ? chrome : browser).storage.local.get());
  await page.close();
  return stored;
}

interface Bidi {
  readonly connection: { send(method: string, params: object): Promise<{ result: { contexts?: readonly { context: string }[] } }> };
}

/** Stops the background, as browsers do with one that is idle. */
export async function stopBackground(session: Session): Promise<void> {
  if (session.name === 'chromium') {
    const origin = await extensionOrigin(session);
    const target = await session.browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().startsWith(origin));
    await (await target.worker())?.close();
    return;
  }
  const { connection } = session.browser as unknown as Bidi;
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  await connection.send('script.evaluate', {
    target: { context: result.contexts?.[0]?.context },
    expression: 'WebExtensionPolicy.getByID("flyleaf@flyleaf.invalid").extension.terminateBackground()',
    awaitPromise: true,
  });
}
