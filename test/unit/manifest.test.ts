import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildFolder } from '../tools/launch.ts';

/** As the build wrote it: `npm test` builds first. */
type Manifest = Readonly<Record<string, unknown>> & {
  readonly icons: Readonly<Record<string, string>>;
  readonly action: { readonly default_popup: string };
};

const manifestOf = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;

/** A key that is missing here is a thing that Flyleaf must not ask for. */
const SHARED_KEYS = [
  'action', 'background', 'default_locale', 'description', 'icons', 'manifest_version', 'name', 'optional_host_permissions', 'optional_permissions', 'options_ui', 'permissions', 'version',
];

describe.each(['chromium', 'firefox'] as const)('the shipped manifest for %s', (name) => {
  const folder = buildFolder(name, 'production');
  const manifest = manifestOf(folder);

  test('asks for these permissions and no more', () => {
    expect(manifest.permissions).toEqual(['storage', 'scripting', 'activeTab', 'alarms', ...(name === 'firefox' ? [] : ['unlimitedStorage', 'offscreen'])]);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*', 'file:///*']);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest.optional_permissions).toEqual(['notifications', 'webRequest']);
  });

  test('may ask old archives, which speak no https, and runs no script but its own', () => {
    if (name === 'firefox') expect(manifest.content_security_policy).toEqual({ extension_pages: "script-src 'self'; object-src 'self'" });
    else expect(manifest).not.toHaveProperty('content_security_policy');
  });

  test('opens no file to the web and runs nowhere unasked', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest.content_scripts ?? []).toEqual([]);
  });

  test('has no key that is not known here', () => {
    const own = name === 'firefox' ? ['browser_specific_settings', 'content_security_policy'] : ['minimum_chrome_version'];
    expect(Object.keys(manifest).filter((key) => key !== 'content_scripts').toSorted()).toEqual([...SHARED_KEYS, ...own].toSorted());
  });

  test('each icon is there, and is a picture of its size', () => {
    expect(Object.keys(manifest.icons)).toEqual(['16', '32', '48', '96', '128']);
    for (const [size, path] of Object.entries(manifest.icons)) {
      const picture = readFileSync(join(folder, path));
      expect([picture.toString('latin1', 1, 4), picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual(['PNG', Number(size), Number(size)]);
    }
  });

  test('its popup, its description and the scripts that are put in at runtime are there', () => {
    const messages = JSON.parse(readFileSync(join(folder, '_locales/en/messages.json'), 'utf8')) as Record<string, { message: string }>;
    expect(manifest.description).toBe('__MSG_extension_what_it_does__');
    expect(messages.extension_what_it_does?.message.length).toBeLessThanOrEqual(132);
    expect([manifest.action.default_popup, 'welcome.html', 'content-scripts/gate.js', 'content-scripts/reader.js'].filter((path) => !existsSync(join(folder, path)))).toEqual([]);
  });

  test('nothing of a drawing tool, test or map is shipped', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => /\.(?:map|node|ts|tsx)$/.test(file))).toEqual([]);
  });
});

test('Firefox, on the desktop and on Android, is told that nothing is collected, and from which version on it works', () => {
  expect(manifestOf(buildFolder('firefox', 'production')).browser_specific_settings).toEqual({
    gecko: { id: 'flyleaf@flyleaf.invalid', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
    gecko_android: { strict_min_version: '142.0' },
  });
});

test('Chromium is told from which version on it works', () => {
  expect(manifestOf(buildFolder('chromium', 'production')).minimum_chrome_version).toBe('120');
});

test('the manifest that tests drive differs in Firefox by local pages alone', () => {
  const { host_permissions, ...rest } = manifestOf(buildFolder('firefox', 'e2e'));
  expect(host_permissions).toEqual(['http://127.0.0.1/*']);
  expect(rest).toEqual(manifestOf(buildFolder('firefox', 'production')));
});

test('the manifest that tests drive differs in Chromium by local pages and by leave to notify, for which nobody there can press the question', () => {
  const { host_permissions, permissions, optional_permissions, ...rest } = manifestOf(buildFolder('chromium', 'e2e'));
  const shipped = manifestOf(buildFolder('chromium', 'production'));
  expect(host_permissions).toEqual(['http://127.0.0.1/*']);
  expect(permissions).toEqual([...(shipped.permissions as string[]), 'notifications', 'webRequest']);
  expect(optional_permissions).toBeUndefined();
  expect({ ...rest, permissions: shipped.permissions, optional_permissions: shipped.optional_permissions }).toEqual(shipped);
});
