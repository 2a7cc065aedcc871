import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../../..');
/** Where annotated pages are looked for, first to last; FLYLEAF_CORPUS names another folder. */
const FOLDERS: readonly string[] = [process.env.FLYLEAF_CORPUS ?? '', join(ROOT, 'test/corpus'), join(ROOT, '../shared/corpus')];

/** Where the pages are that are learnt from beside the corpus, and judged apart from it; FLYLEAF_PAGES names another root. */
export const pagesRoot: string = process.env.FLYLEAF_PAGES ?? ROOT;
/** Of archives that the corpus does not have, in the true form of real pages, in other words. */
const gatheredFolder = join(pagesRoot, 'test/gathered');
/** Invented from end to end. */
const inventedFolder = join(pagesRoot, 'test/invented');

/** One line of an annotated page and what it is: 'title', 's' (story), 'h' (header, no field), '-' (outside) … */
export interface PageLine {
  readonly tags: readonly string[];
  readonly text: string;
}

/** A page of an old archive, line by line. `meta` states what a reader should find: kind, title, rating … */
export interface CorpusPage {
  readonly name: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly lines: readonly PageLine[];
}

/** The folder that holds `pages/`. Throws where there is none: a figure over no pages is no figure. */
export function corpusFolder(): string {
  const found = FOLDERS.find((folder) => folder !== '' && existsSync(join(folder, 'pages')));
  if (!found) throw new Error(`No page corpus: looked for a folder "pages" in ${FOLDERS.filter(Boolean).join(', ')}`);
  return found;
}

function readMeta(head: string): Record<string, string> {
  const meta: Record<string, string> = {};
  for (const line of head.split(/\r?\n/)) {
    const at = line.indexOf(':');
    if (at > 0) meta[line.slice(0, at)] = line.slice(at + 1).trim();
  }
  return meta;
}

function readLine(line: string): PageLine {
  const bar = line.indexOf('|');
  return { tags: line.slice(0, bar).split('+'), text: line.slice(bar + 1) };
}

/** A `.page` file: a meta block, a line `---`, then `TAG|text` lines. */
export function readPage(path: string): CorpusPage {
  const [head = '', ...rest] = readFileSync(path, 'utf8').split(/\r?\n---\r?\n/);
  const body = rest.join('\n---\n').replace(/\r?\n$/, '');
  return { name: basename(path, '.page'), meta: readMeta(head), lines: body.split(/\r?\n/).map(readLine) };
}

/** All pages of the corpus, by name. */
export function readPages(folder: string = corpusFolder()): readonly CorpusPage[] {
  const files = readdirSync(join(folder, 'pages')).filter((file) => file.endsWith('.page'));
  return files.sort().map((file) => readPage(join(folder, 'pages', file)));
}

const readIfThere = (folder: string): readonly CorpusPage[] => (existsSync(join(folder, 'pages')) ? readPages(folder) : []);
export const readGathered = (): readonly CorpusPage[] => readIfThere(gatheredFolder);
export const readInvented = (): readonly CorpusPage[] => readIfThere(inventedFolder);
