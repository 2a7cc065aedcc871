import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const OUTPUT = join(import.meta.dirname, '../../.output');

/** The few keys that say what an extension may do. */
interface Manifest {
  readonly manifest_version: number;
  readonly permissions: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_scripts?: unknown;
  readonly web_accessible_resources?: unknown;
  readonly content_security_policy?: unknown;
  readonly externally_connectable?: unknown;
  readonly browser_specific_settings?: { readonly gecko: { readonly data_collection_permissions: unknown } };
}

const manifestOf = (build: string) => JSON.parse(readFileSync(join(OUTPUT, build, 'manifest.json'), 'utf8')) as Manifest;

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (build) => {
  const manifest = manifestOf(build);

  test('asks for exactly these permissions, and for no site at install', () => {
    expect(manifest.manifest_version).toBe(3);
    expect([...manifest.permissions].sort()).toEqual(['activeTab', 'scripting', 'storage']);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  test('puts nothing into pages by itself and shows pages none of its files', () => {
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.content_security_policy).toBeUndefined();
  });

  test('collects nothing, as Firefox wants it said', () => {
    const said = manifest.browser_specific_settings?.gecko.data_collection_permissions;
    expect(said).toEqual(build.startsWith('firefox') ? { required: ['none'] } : undefined);
  });
});
