#!/usr/bin/env node
// Runs a TypeScript tool from a bare clone: `node test/tools/setup.mjs test/tools/demo.ts …`. Needs nothing but Node and npm:
// the packages are installed first where they are missing or not those of the lock file.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

function checkNode() {
  const wanted = read('package.json').engines.node.replace('>=', '');
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [needMajor, needMinor] = wanted.split('.').map(Number);
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  console.error(`Flyleaf needs Node ${wanted} or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

/** npm writes down what it installed; a package of the lock file that is not there, or in another version, makes it stale. */
function isInstalled() {
  if (!existsSync(join(root, 'node_modules/.package-lock.json'))) return false;
  const there = read('node_modules/.package-lock.json').packages;
  const wanted = Object.entries(read('package-lock.json').packages);
  return wanted.every(([path, { version, optional, devOptional, peer }]) => path === '' || optional || (devOptional && !there[path]) || (peer && !there[path]) || there[path]?.version === version);
}

function run(command, args, shell = false) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell });
  if (error) console.error(error.message);
  if (status !== 0) process.exit(status ?? 1);
}

checkNode();
if (!isInstalled()) {
  console.log('> npm ci');
  if (process.env.npm_execpath) run(process.execPath, [process.env.npm_execpath, 'ci', '--no-audit', '--no-fund', '--loglevel=error']);
  else run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], process.platform === 'win32');
}
const [script, ...rest] = process.argv.slice(2);
if (script) run(process.execPath, ['--import', 'tsx', script, ...rest]);
