import type { Reading } from '../header/header';
import type { Line } from '../header/line';
import { plain } from './further';
import { readHead, readPage, type Page } from './page';
import type { ArchiveFacts, ListedEntry, Source } from './source';

/** What is sent to be read. `facts` and `textFrom` where the page's archive is known. */
export interface LinesAsk {
  readonly lines: readonly Line[];
  readonly pageTitle: string;
  readonly facts?: ArchiveFacts;
  /** The line at which the story's text begins: above it stand notes. */
  readonly textFrom?: number;
}
type Read = (ask: LinesAsk) => Promise<Reading>;

const NOTHING: Reading = { kind: 'none', headers: [], entries: [], trace: [] };

/** A source without its elements. */
export const factsOf = ({ stated, noWarningsField, chapter, complete, published, updated }: ArchiveFacts): ArchiveFacts => ({
  stated,
  ...(noWarningsField && { noWarningsField }),
  ...(chapter && { chapter }),
  ...(complete !== undefined && { complete }),
  ...(published !== undefined && { published }),
  ...(updated !== undefined && { updated }),
});

/** What a listing says of one story, as its own page would. */
export const factsOfEntry = ({ stated, chapters, complete, published, updated }: ListedEntry, { noWarningsField }: Pick<Source, 'noWarningsField'>): ArchiveFacts => factsOf({ stated, ...(noWarningsField && { noWarningsField }), ...(chapters && { chapter: { ...chapters } }), complete, published, updated });

/** Takes a page's lines and has them read: those that its archive says are the author's, or all of them. */
export async function readDocument(document: Document, source: Source | undefined, read: Read, take: (walk: () => Page) => Page = (walk) => walk()): Promise<{ readonly page: Page; readonly reading: Reading }> {
  const pageTitle = document.title;
  if (source && (source.page === 'missing' || source.page === 'other')) return { page: readPage(document, []), reading: NOTHING };
  if (source?.page === 'listing' && (source.entries.length > 0 || source.eachEntry)) return { page: readPage(document, []), reading: { ...NOTHING, kind: 'listing' } };
  const knows = source !== undefined && (source.text.length > 0 || source.stated.length > 0);
  if (knows) {
    const notes = source.notes ?? [];
    // Of a story whose text the adapter can't tell, the whole page is the text.
    const isWhole = source.page === 'story' && source.text.length === 0;
    const page = take(() => readPage(document, isWhole ? undefined : [...notes, ...source.text]));
    const textFrom = isWhole ? 0 : (page.starts[notes.length] ?? page.lines.length);
    const reading = await readHead(page, (lines) => read({ lines: lines.map(plain), pageTitle, facts: factsOf(source), textFrom }));
    if (reading.headers.length > 0) return { page, reading };
  }
  const page = take(() => readPage(document));
  return { page, reading: await readHead(page, (lines) => read({ lines: lines.map(plain), pageTitle })) };
}
