import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answer, parseFile } from './tools/read-file.ts';

const FOLDER = join(import.meta.dirname, 'pages');

interface PageCase {
  readonly slug: string;
  readonly source: string;
  /** Where the page was served from, if its folder says so. */
  readonly address?: string;
  readonly expected: string;
}

/** Every folder `<concern>--<case>` with its source, and `address.txt` where the page's address matters; what is expected is never written by itself. */
function pages(): PageCase[] {
  return readdirSync(FOLDER).map((slug) => {
    const source = ['source.html', 'source.txt'].map((name) => join(FOLDER, slug, name)).find((path) => existsSync(path));
    const address = join(FOLDER, slug, 'address.txt');
    return {
      slug,
      source: source ?? join(FOLDER, slug, 'source.html'),
      ...(existsSync(address) && { address: readFileSync(address, 'utf8').trim() }),
      expected: join(FOLDER, slug, 'expected.json'),
    };
  });
}

/** `inspect` prints JSON: what is absent there is absent here. */
const asPrinted = (value: object): unknown => JSON.parse(JSON.stringify(value));

describe('pages', () => {
  test.each(pages())('$slug', async ({ slug, source, address, expected }) => {
    expect(slug).toMatch(/^[a-z0-9-]+--[a-z0-9-]+$/);
    expect(asPrinted(await answer(parseFile(source), address))).toMatchObject(JSON.parse(readFileSync(expected, 'utf8')) as object);
  });
});
