import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { BROWSERS, ensureBrowser } from './browsers.ts';

/** Passed and failed tests of one step. A step without tests of its own counts as one. */
interface Count {
  readonly passed: number;
  readonly failed: number;
}
interface Step {
  readonly name: string;
  /** For `npm test -- --only NAME`. */
  readonly key: 'types' | 'lint' | 'build' | 'unit' | 'e2e';
  run(): Count | Promise<Count>;
}

const require = createRequire(import.meta.url);
/** A package's own program, run by this Node: no shell, the same on every system. */
function program(name: string, bin: string): readonly string[] {
  const manifest = require.resolve(`${name}/package.json`);
  return [join(dirname(manifest), bin)];
}
const OXLINT = ['node_modules/oxlint/bin/oxlint'];
const TSC = program('typescript', 'bin/tsc');
const WXT = ['node_modules/wxt/bin/wxt.mjs'];
const VITEST = program('vitest', 'vitest.mjs');

const node = (args: readonly string[]): boolean => spawnSync(process.execPath, [...args], { stdio: 'inherit' }).status === 0;
const all = (...commands: readonly (readonly string[])[]): Count => (commands.every((command) => node(command)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** `held`: what it prints is printed in one piece when it ends, so that two at a time can be read. */
type Voice = 'live' | 'held';

/** Whether it ended well. */
function nodeAlong(args: readonly string[], voice: Voice): Promise<boolean> {
  const child = spawn(process.execPath, [...args], { stdio: voice === 'live' ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
  const said: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => said.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => said.push(chunk));
  return new Promise((done) => {
    child.on('error', () => done(false));
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      done(code === 0);
    });
  });
}

/** Runs Vitest and counts from its report; a file that fell over before its first test counts as one failure. */
async function vitest(voice: Voice, ...args: string[]): Promise<Count> {
  const folder = mkdtempSync(join(tmpdir(), 'flyleaf-test-'));
  const report = join(folder, 'report.json');
  const ended = await nodeAlong([...VITEST, 'run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], voice);
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as { numPassedTests: number; numFailedTests: number };
    return { passed: numPassedTests, failed: ended ? numFailedTests : Math.max(1, numFailedTests) };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Each test is named for its browser: those of Firefox and all others run side by side, for each waits for its browser most of the time. */
const HALVES = ['firefox', '^(?!.*firefox)'];

async function endToEnd(): Promise<Count> {
  const halves = await Promise.all(HALVES.map((names, i) => vitest(i === 0 ? 'held' : 'live', '--config', 'test/e2e/vitest.config.ts', '-t', names)));
  return { passed: halves.reduce((sum, { passed }) => sum + passed, 0), failed: halves.reduce((sum, { failed }) => sum + failed, 0) };
}

const build = (mode: string): (readonly string[])[] => ['chrome', 'firefox'].map((browser) => [...WXT, 'build', '-b', browser, '--mode', mode]);

const STEPS: readonly Step[] = [
  { name: 'Type check', key: 'types', run: () => all([...WXT, 'prepare'], [...TSC, '--noEmit']) },
  { name: 'Lint', key: 'lint', run: () => all([...OXLINT, '--deny-warnings']) },
  { name: 'Builds: as shipped, for end-to-end tests', key: 'build', run: () => all(...build('production'), ...build('e2e')) },
  { name: 'Units, page fixtures, manifest, sizes', key: 'unit', run: () => vitest('live') },
  { name: 'Chromium and Firefox', key: 'e2e', run: endToEnd },
];

async function main(): Promise<void> {
  const at = process.argv.indexOf('--only');
  const only = at < 0 ? undefined : process.argv.slice(at + 1);
  if (!only || only.includes('e2e')) BROWSERS.forEach((name) => console.log(`${name}: ${ensureBrowser(name)}`));
  const total = { passed: 0, failed: 0 };
  const lines: string[] = [];
  for (const { name, key, run } of STEPS) {
    if (only && !only.includes(key)) continue;
    console.log(`\n== ${name}`);
    const started = performance.now();
    const { passed, failed } = await run();
    lines.push(`${name}: ${passed} passed, ${failed} failed (${Math.round((performance.now() - started) / 1000)} s)`);
    total.passed += passed;
    total.failed += failed;
  }
  console.log(`\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

await main();
