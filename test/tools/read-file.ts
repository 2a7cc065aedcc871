import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { searchBelow } from '../../utils/archives/further';
import { readHead, readPage, type Page } from '../../utils/archives/page';
import type { Header, Reading } from '../../utils/header/header';
import { readLines, readLinesBelow } from '../../utils/header/read-lines';
import { decodePage } from '../../utils/text/encodings';

const PARSER = new (new JSDOM('').window.DOMParser)();

/** A text file as browsers show it: one `<pre>` in an otherwise empty page. */
function textDocument(text: string): Document {
  const document = PARSER.parseFromString('<!DOCTYPE html><title></title><pre></pre>', 'text/html');
  (document.querySelector('pre') as HTMLElement).textContent = text.replaceAll('\r\n', '\n');
  return document;
}

/** A page, or a text file, from its text. */
export const parseText = (text: string, plain: boolean): Document => (plain ? textDocument(text) : PARSER.parseFromString(text, 'text/html'));

export const parseFile = (path: string): Document => parseText(decodePage(readFileSync(path)), /\.txt$/i.test(path));

const answerOf = ({ folds, from: _from, to: _to, ...header }: Header): object => ({ ...header, collapsed: folds.map(({ text }) => text) });

async function below(page: Page, from: number): Promise<Header[]> {
  const step = searchBelow(page, from, async (lines) => readLinesBelow(lines));
  const found: Header[] = [];
  for (let more = await step(); more; more = await step()) found.push(...more);
  return found;
}

/** What `npm run inspect` prints of a page. */
export async function answer(document: Document): Promise<object> {
  const page = readPage(document);
  const reading: Reading = await readHead(page, async (lines) => readLines(lines, document.title));
  const further = reading.headers.length > 0 ? await below(page, reading.readTo ?? 0) : [];
  const headers = [...reading.headers, ...further].map(answerOf);
  return {
    kind: reading.kind,
    header: headers[0] ?? null,
    headers,
    ...(reading.story && { story: { startsWith: reading.story.startsWith } }),
    entries: reading.entries.map(answerOf),
    trace: reading.trace,
  };
}
