import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { syncRegistration } from '@/utils/permissions/registration';

interface Script {
  readonly id: string;
  readonly js?: readonly string[];
  readonly css?: readonly string[];
  readonly matches?: readonly string[];
}

/** What a browser's `scripting` does with registered scripts: the same id twice, or an unknown one, is refused. */
function fakeScripting() {
  const registered = new Map<string, Script>();
  const pause = (): Promise<void> => Promise.resolve();
  return {
    registered,
    getRegisteredContentScripts: async ({ ids }: { ids: string[] }) => (await pause(), ids.flatMap((id) => registered.get(id) ?? [])),
    async registerContentScripts([script]: Script[]) {
      await pause();
      if (!script || registered.has(script.id)) throw new Error('Duplicate script ID');
      registered.set(script.id, script);
    },
    async updateContentScripts([script]: Script[]) {
      if (!script || !registered.has(script.id)) throw new Error('Nonexistent script ID');
      registered.set(script.id, { ...registered.get(script.id), ...script });
    },
    async unregisterContentScripts({ ids }: { ids: string[] }) {
      if (!ids.every((id) => registered.delete(id))) throw new Error('Nonexistent script ID');
    },
  };
}

let scripting: ReturnType<typeof fakeScripting>;
function grant(...origins: string[]): void {
  vi.spyOn(fakeBrowser.permissions, 'getAll').mockResolvedValue({ origins, permissions: [] });
}

beforeEach(() => {
  vi.restoreAllMocks();
  scripting = fakeScripting();
  Object.assign(fakeBrowser, { scripting });
});

test('the gate runs in every frame of the granted origins, from the start of the document, and stays over restarts', async () => {
  grant('*://x.com/*', '*://*.y.org/*');
  await syncRegistration();
  expect(scripting.registered.get('gate')).toEqual({
    id: 'gate',
    js: ['content-scripts/gate.js'],
    matches: ['*://x.com/*', '*://*.y.org/*'],
    allFrames: true,
    runAt: 'document_start',
    persistAcrossSessions: true,
  });
});

test('a later grant widens it, a withdrawal narrows it, the last one removes it', async () => {
  grant('*://x.com/*');
  await syncRegistration();
  grant('*://x.com/*', '*://y.org/*');
  await syncRegistration();
  expect(scripting.registered.get('gate')?.matches).toEqual(['*://x.com/*', '*://y.org/*']);
  grant('*://y.org/*');
  await syncRegistration();
  expect(scripting.registered.get('gate')?.matches).toEqual(['*://y.org/*']);
  grant();
  await syncRegistration();
  expect(scripting.registered.size).toBe(0);
});

test('with nothing granted, nothing is registered', async () => {
  grant();
  await syncRegistration();
  expect(scripting.registered.size).toBe(0);
});

test('where a rule may cover, a sheet and its script go before the gate, and go again with the rule', async () => {
  grant('*://x.com/*');
  await syncRegistration(() => Promise.resolve('covering'));
  const files = () => [scripting.registered.get('gate')?.css, scripting.registered.get('gate')?.js];
  expect(files()).toEqual([['content-scripts/curtain.css'], ['content-scripts/curtain.js', 'content-scripts/gate.js']]);
  grant('*://x.com/*', '*://y.org/*');
  await syncRegistration(() => Promise.resolve('covering'));
  expect(scripting.registered.get('gate')?.matches).toEqual(['*://x.com/*', '*://y.org/*']);
  expect(files()[0]).toEqual(['content-scripts/curtain.css']);
  await syncRegistration(() => Promise.resolve('none'));
  expect(files()).toEqual([undefined, ['content-scripts/gate.js']]);
  expect(scripting.registered.size).toBe(1);
});

test('install, start-up and a grant at the same moment register it once', async () => {
  grant('*://x.com/*');
  await expect(Promise.all([syncRegistration(), syncRegistration(), syncRegistration()])).resolves.toHaveLength(3);
  expect(scripting.registered.size).toBe(1);
});

test('a failure stops no later try', async () => {
  vi.spyOn(fakeBrowser.permissions, 'getAll').mockRejectedValueOnce(new Error('no'));
  await expect(syncRegistration()).rejects.toThrow('no');
  grant('*://x.com/*');
  await syncRegistration();
  expect(scripting.registered.size).toBe(1);
});
