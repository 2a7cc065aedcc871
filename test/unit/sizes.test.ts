import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

/** Gzipped bytes; 1 KB = 1024. What a page pays for Flyleaf. */
const BUDGET = { gate: 6 * 1024, storyPage: 48 * 1024, everything: 72 * 1024 };
const OUTPUT = join(import.meta.dirname, '../../.output');
const BUILDS = ['chrome-mv3', 'firefox-mv3'];

function gzipped(path: string): number {
  if (!existsSync(path)) throw new Error(`${path} is missing: run npm run build first.`);
  return gzipSync(readFileSync(path), { level: 9 }).length;
}

/** All that may ever be put into a page: the gate, the reader, and what only some pages need. */
const scripts = (build: string): string[] => readdirSync(join(OUTPUT, build, 'content-scripts'), { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:js|css)$/.test(name));
const size = (build: string, name: string): number => gzipped(join(OUTPUT, build, 'content-scripts', name));

describe.each(BUILDS)('%s', (build) => {
  test('a page that is no story pays for the gate alone', () => {
    expect(size(build, 'gate.js')).toBeLessThanOrEqual(BUDGET.gate);
  });

  test('what every story page loads stays in its budget', () => {
    expect(size(build, 'gate.js') + size(build, 'reader.js')).toBeLessThanOrEqual(BUDGET.storyPage);
  });

  test('so does all that a page can ever load: of the files of adapters, the one that reads its family', () => {
    const names = scripts(build);
    expect(names).toEqual(expect.arrayContaining(['gate.js', 'reader.js', 'works-adapters.js', 'sites-adapters.js', 'letters-adapters.js', 'texts-adapters.js', 'covers.js']));
    const [adapters, always] = [names.filter((name) => name.endsWith('-adapters.js')), names.filter((name) => !name.endsWith('-adapters.js'))];
    const largest = Math.max(...adapters.map((name) => size(build, name)));
    expect(always.reduce((sum, name) => sum + size(build, name), largest)).toBeLessThanOrEqual(BUDGET.everything);
  });
});
