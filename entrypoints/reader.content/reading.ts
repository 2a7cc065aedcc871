import { HEAD, type Page } from '@/utils/archives/page';
import { readDocument } from '@/utils/archives/read-document';
import type { Reading } from '@/utils/header/header';
import type { ToBackground } from '@/utils/messaging/protocol';
import { askBackground } from '@/utils/messaging/send';
import { watchArrival } from '@/utils/page/arrival';
import { sourceHere } from './adapters';
import type { Read } from './session';

/** Lines of the story that must have come before its head is taken to be whole. */
const STORY_LINES = 5;
const MEASURED = import.meta.env.MODE === 'e2e';

const isLoading = (): boolean => document.readyState === 'loading';
/** UTF-16 units of text that have come so far. */
const arrived = (): number => document.body?.textContent.length ?? 0;

/** The background may have been put to sleep on the way; asked again, it wakes. */
const readIt = (ask: ToBackground['read-lines']['ask']): Promise<Reading> => askBackground('read-lines', ask).catch(() => askBackground('read-lines', ask));

async function read(take: Takers['takePage'] = (walk) => walk()): Promise<Read> {
  const start = performance.now();
  const source = await sourceHere(document);
  const { page, reading } = await readDocument(document, source, readIt, take);
  if (MEASURED) performance.measure('flyleaf:read', { start });
  return { page, reading, ...(source && { source }) };
}

/** The whole page as it is now, read once more. */
export const readWhole = (): Promise<Read> => read();

const isEnough = ({ page, reading: { story, headers } }: Read): boolean => headers.length > 0 && story !== undefined && page.lines.length >= story.line + STORY_LINES;

/** Resolves when there is twice the text, as long as that may still be the page's head, or when the page is whole. */
const untilMore = (seen: number): Promise<void> =>
  new Promise((done) => watchArrival(document, () => !isLoading() || (seen < HEAD && arrived() >= 2 * seen), done));

const untilWhole = (): Promise<void> => new Promise((done) => watchArrival(document, () => !isLoading(), done));

interface Takers {
  onRead(read: Read): Promise<void>;
  /** When the page is read again: lets `walk` see it without what hides parts of it. */
  takePage(walk: () => Page): Page;
  /** The page is whole, and this is what was read of it. */
  onWhole(read: Read): void;
}

/** Reads as soon as header and the beginning of the story are there; again when the page is whole, if more of it came. */
export async function readArriving({ onRead, takePage, onWhole }: Takers): Promise<void> {
  let seen = arrived();
  let found = await read();
  while (isLoading() && !isEnough(found)) {
    await untilMore(seen);
    seen = arrived();
    found = await read();
  }
  await onRead(found);
  if (isLoading()) {
    await untilWhole();
    if (arrived() !== seen) {
      found = await read(takePage);
      await onRead(found);
    }
  }
  onWhole(found);
}
