import { originalUrl } from '@/utils/archives/links';
import { entryUrl, plainElements, plainStretch } from '@/utils/archives/plain-entries';
import { factsOfEntry } from '@/utils/archives/read-document';
import { entriesOf } from '@/utils/archives/source';
import type { ListedEntry, Source } from '@/utils/archives/source';
import type { Header } from '@/utils/header/header';
import { askBackground } from '@/utils/messaging/send';
import { whenIdle, type Step } from '@/utils/page/idle';
import { isOurs, PART, type Stretch } from '@/utils/page/node-place';
import type { Undo } from '@/utils/page/undo';
import { sourceHere } from './adapters';
import { createEdits } from './edits';
import { readWhole } from './reading';
import type { Read } from './session';

/** One story that a page lists, and where it stands there. */
export interface FoundEntry {
  readonly header: Header;
  /** Of its first page; absolute, of the original where the page is a copy. */
  readonly url?: string;
  /** All that belongs to the entry, in page order; empty where it shares its elements with others, until its stretch is given some. */
  elements: readonly Element[];
  /** Where its text stands, of an entry that shares its elements. */
  readonly stretch?: Stretch;
}

/** Entries that are read in one go: few at first, so that the top of the page has its lines soon, then more. Whatever the number, all that stands below is laid out and painted anew. */
const FIRST_BATCH = 24;
const BATCH = 96;
/** Milliseconds without growth after which a page that loads more is looked at again. */
const QUIET = 120;

interface Told {
  /** Further entries, or some that are other ones now. */
  onEntries(entries: readonly FoundEntry[]): void;
  /** Entries that were not told yet, before any of them is read: some at a time, then `all` that the page has. */
  onPlaced?(entries: readonly Pick<FoundEntry, 'elements'>[], how: 'some' | 'all'): void;
  /** All of the page's entries were told. */
  onScanned?(): void;
}

/**
 * Finds the stories that a page lists, some at a time in idle moments, and again where the page grows. Each is told once, and again where
 * its text has changed. Writes nothing to the page; the undo stops it.
 */
export function watchListing(document: Document, read: Read, { onEntries, onPlaced, onScanned }: Told): Undo {
  const view = document.defaultView as Window & typeof globalThis;
  const told = createEdits();
  const lines = new Set<string>();
  const isNew = ({ elements: [first] }: Pick<FoundEntry, 'elements'>): boolean => !first || (!isOurs(first) && !told.has(first));
  /** Without an element, its line and its title tell an entry from others. */
  const isFresh = (entry: FoundEntry): boolean => {
    const line = `${entry.header.from} ${entry.header.title}`;
    return isNew(entry) && (entry.elements.length > 0 || (!lines.has(line) && Boolean(lines.add(line))));
  };
  const tell = (entries: readonly FoundEntry[]): void => {
    const fresh = entries.filter(isFresh);
    for (const { elements } of fresh) told.add(elements);
    if (fresh.length > 0) onEntries(fresh);
  };
  let stop: Undo = () => undefined;
  const scan = (found: Read): void => {
    stop();
    const step = found.source && found.source.page === 'listing' ? archiveStep(found.source, isNew, tell, onPlaced) : plainStep(document, found, tell, onPlaced);
    stop = whenIdle(view, async () => {
      const answer = await step();
      if (answer === 'done') onScanned?.();
      return answer;
    });
  };
  const unwatch = watchGrowth(document, view, () => void readAgain(document, read).then(scan), (node) => {
    const edited = told.edited(node);
    if (edited) onPlaced?.([{ elements: edited }], 'some');
    return edited !== undefined;
  });
  scan(read);
  return () => (stop(), unwatch());
}

/** A listing of a known archive is not read as lines. */
async function readAgain(document: Document, { page, reading, source }: Read): Promise<Read> {
  const again = source && (await sourceHere(document));
  return again ? { page, reading, source: again } : readWhole();
}

/** Takes the archive's entries one by one, and has them read some at a time; where it is to be told of their places, once all of these are known. */
function archiveStep(source: Source, isNew: (entry: ListedEntry) => boolean, tell: (entries: readonly FoundEntry[]) => void, onPlaced: Told['onPlaced']): Step {
  let entries = entriesOf(source)[Symbol.iterator]();
  const placed: ListedEntry[] = [];
  let placing = onPlaced;
  let batch: ListedEntry[] = [];
  let most = FIRST_BATCH;
  const readBatch = async (): Promise<void> => {
    const taken = batch;
    batch = [];
    most = BATCH;
    if (taken.length === 0) return;
    const ask = { entries: taken.map((entry) => factsOfEntry(entry, source)) };
    const headers = await askBackground('read-entries', ask).catch(() => askBackground('read-entries', ask));
    tell(taken.flatMap(({ elements, url }, i) => (headers[i] ? [{ header: headers[i], elements, ...(url !== undefined && { url }) }] : [])));
  };
  return () => {
    const { value, done } = entries.next();
    if (placing && done) {
      placing(placed, 'all');
      placing = undefined;
      entries = placed[Symbol.iterator]();
      return 'more';
    }
    if (placing) {
      if (isNew(value)) placed.push(value);
      if (placed.length % FIRST_BATCH === 0) placing(placed.slice(-FIRST_BATCH), 'some');
      return 'more';
    }
    if (done) return readBatch().then(() => 'done', () => 'done');
    if (isNew(value)) batch.push(value);
    return batch.length < most ? 'more' : readBatch().then(() => 'more', () => 'done');
  };
}

/** Entries that were read of lines are read already: what is left is to find where they stand. */
function plainStep(document: Document, { page, reading }: Read, tell: (entries: readonly FoundEntry[]) => void, onPlaced: Told['onPlaced']): Step {
  return () => {
    const elements = plainElements(page, reading.entries);
    const address = originalUrl(document.location.href);
    const found = reading.entries.map((header, i) => {
      const url = entryUrl(page, header, address);
      const own = elements[i] ?? [];
      const stretch = own.length === 0 ? plainStretch(page, header, reading.entries[i + 1]) : undefined;
      return { header, elements: own, ...(stretch && { stretch }), ...(url !== undefined && { url }) };
    });
    tell(found);
    onPlaced?.(found, 'all');
    return 'done';
  };
}

/** Rows and items that we put in ourselves hold a part of ours. */
const isForeign = (node: Node): boolean => node.nodeType === 1 && !isOurs(node) && !(node as Element).querySelector(PART);

/** Calls back when something was added to the page, or `isEdited`, and some quiet followed; parts of ours don't count. */
function watchGrowth(document: Document, view: Window, onGrowth: () => void, isEdited: (node: Node) => boolean): Undo {
  let asked = 0;
  const observer = new MutationObserver((changes) => {
    const edited = changes.filter(({ target }) => isEdited(target)).length > 0;
    if (!edited && !changes.some(({ target, addedNodes }) => !isOurs(target) && [...addedNodes].some(isForeign))) return;
    view.clearTimeout(asked);
    asked = view.setTimeout(onGrowth, QUIET);
  });
  observer.observe(document.body ?? document, { childList: true, characterData: true, subtree: true });
  return () => (observer.disconnect(), view.clearTimeout(asked));
}
