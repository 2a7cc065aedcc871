import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { readPage } from '../../utils/archives/page';
import type { Header, Reading } from '../../utils/header/header';
import { OTHER_LANGUAGES } from '../../utils/header/other-languages';
import { speaksOther } from '../../utils/header/other-tongue';
import { furtherHeaders, readHeaders, type PageFacts } from '../../utils/header/read-header';
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

/** What `npm run inspect` prints of a page. */
export function answer(document: Document): object {
  const page = readPage(document);
  const facts: PageFacts = { pageTitle: document.title, ...(speaksOther(page.lines) && { languages: OTHER_LANGUAGES }) };
  const reading: Reading = readHeaders(page.lines, facts);
  const further = reading.kind === 'listing' ? [] : [...furtherHeaders(page, reading, facts)].filter((header) => header !== undefined);
  const headers = [...reading.headers, ...(reading.headers.length ? further : [])].map(answerOf);
  return {
    kind: reading.kind,
    header: headers[0] ?? null,
    headers,
    ...(reading.story && { story: { startsWith: reading.story.startsWith } }),
    entries: reading.entries.map(answerOf),
    trace: reading.trace,
  };
}
