import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSERS, type BrowserName } from './browsers.ts';
import { buildFolder } from './launch.ts';
import { isMain } from './main.ts';

/** Makes the build that hostile pages meet: the shipped one, byte for byte, with leave to run on local pages. Answers its folder. */
export function closeBuild(name: BrowserName): string {
  const shipped = buildFolder(name, 'production');
  const folder = `${shipped}-closed`;
  rmSync(folder, { recursive: true, force: true });
  cpSync(shipped, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest: unknown = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...(manifest as object), host_permissions: ['http://127.0.0.1/*'] }));
  return folder;
}

if (isMain(import.meta.url)) BROWSERS.forEach((name) => console.log(closeBuild(name)));
