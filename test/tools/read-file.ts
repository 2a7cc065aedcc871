import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { searchBelow } from '../../utils/archives/further';
import { originalUrl } from '../../utils/archives/links';
import { entryUrl } from '../../utils/archives/plain-entries';
import type { Page } from '../../utils/archives/page';
import { factsOfEntry, readDocument } from '../../utils/archives/read-document';
import { sourceOf } from '../../utils/archives/registry';
import { entriesOf } from '../../utils/archives/source';
import type { ListedEntry, Source } from '../../utils/archives/source';
import type { Header } from '../../utils/header/header';
import { readLinesBelow } from '../../utils/header/read-lines';
import { readAsk } from '../../utils/header/read-source';
import { readStated } from '../../utils/header/read-stated';
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

/** What the archive itself says of the page, without its elements; nothing where no family knows it. */
function archiveOf({ family, page, site, work, previous, next, index, chapters, chapter, complete, published, updated }: Source): object {
  const listed = chapters.map(({ element: _, ...link }) => link);
  return { archive: { family, page, site, work, previous, next, index, chapters: listed, chapter, complete, published, updated } };
}

function entryAnswer(entry: ListedEntry, source: Source): object {
  const { url, chapters, complete, published, updated } = entry;
  return { ...answerOf(readStated(factsOfEntry(entry, source))), url, chapters, complete, published, updated };
}

function linkedUrl(page: Page, entry: Header, address: string | undefined): object {
  const url = entryUrl(page, entry, originalUrl(address));
  return url === undefined ? {} : { url };
}

/** What `npm run inspect` prints of a page; `address` is where it was served from. */
export async function answer(document: Document, address?: string): Promise<object> {
  const source = sourceOf(document, originalUrl(address));
  const { page, reading } = await readDocument(document, source, async (ask) => readAsk(ask));
  const listed = source ? [...entriesOf(source)] : [];
  const further = reading.headers.length > 0 && !source?.stated.length ? await below(page, reading.readTo ?? 0) : [];
  const headers = [...reading.headers, ...further].map(answerOf);
  return {
    kind: reading.kind,
    ...(source && source.family !== 'plain' && archiveOf(source)),
    header: headers[0] ?? null,
    headers,
    ...(reading.story && { story: { startsWith: reading.story.startsWith } }),
    entries: source && listed.length > 0 ? listed.map((entry) => entryAnswer(entry, source)) : reading.entries.map((entry) => ({ ...answerOf(entry), ...linkedUrl(page, entry, address) })),
    trace: reading.trace,
  };
}
