import type { Source } from '@/utils/archives/source';
import type { Header } from '@/utils/header/header';
import type { ToBackground } from '@/utils/messaging/protocol';
import { askBackground } from '@/utils/messaging/send';
import { withSeen, type SeenEntry } from '@/utils/works/fill-in';
import { statedHome } from '@/utils/works/moved';
import type { FoundEntry } from './listing';
import type { Read } from './session';

type Facts = ToBackground['work-of']['ask']['page'];
export type WorkAnswer = ToBackground['work-of']['answer'];
export type Mend = ToBackground['mend-work']['ask']['mend'];

/** Links of a hand-made page that are looked at: other parts are among the first or the last. */
const MOST_LINKS = 300;
/** Characters of the story that tell it from others where no address does. */
const OPENING = 600;
/** Their addresses say all there is to know. */
const HAND_MADE: readonly (Source['family'] | undefined)[] = [undefined, 'plain', 'home-page', 'automated-archive'];

function siblingsOf(document: Document): string[] {
  const here = document.location.host;
  const found = new Set<string>();
  for (const { host, href } of document.links) {
    if (host === here) found.add(href);
    if (found.size === MOST_LINKS) break;
  }
  return [...found];
}

function sourceFacts({ family, page, work, previous, next, index, chapter, chapters, complete }: Source): Facts['source'] {
  return { family, page, work, previous, next, index, chapter, complete, chapters: chapters.slice(0, MOST_LINKS).map(({ url }) => ({ url })) };
}

/** Lines in front of the story, and as many of a page that has none. */
const NOTES = 60;

const openingOf = ({ page, reading: { story } }: Read): string => (story ? page.lines.slice(story.line).map(({ text }) => text).join(' ').slice(0, OPENING) : '');

/** What is sent of a page so that its work can be told. */
export function factsOf(read: Read): Facts {
  const { source, reading: { headers: [header] } } = read;
  const address = document.location.href;
  const home = statedHome(read.page.lines.slice(0, Math.min(read.reading.story?.line ?? NOTES, NOTES)).map(({ text }) => text));
  return {
    address,
    ...(source && { source: sourceFacts(source) }),
    ...(header && { header: { title: header.title, chapter: header.chapter, authors: header.authors } }),
    ...(HAND_MADE.includes(source?.family) && address.startsWith('http') && { siblings: siblingsOf(document) }),
    ...(home && { home }),
    ...(!address.startsWith('http') && { opening: openingOf(read) }),
  };
}

/** With what is known of the page's work: what an index said of it stands where the page states nothing. Unchanged where nobody answers. */
export async function withWork(read: Read): Promise<Read> {
  const { reading } = read;
  const [first, ...others] = reading.headers;
  if (!first || others.length > 0) return read;
  const work = await askBackground('work-of', { page: factsOf(read) }).catch(() => undefined);
  return work ? { ...read, work, reading: { ...reading, headers: [withSeen(first, work.seen)] } } : read;
}

/** Keeps the reader's word, and answers what then holds. */
export const mendWork = (read: Read, mend: Mend): Promise<WorkAnswer> => askBackground('mend-work', { page: factsOf(read), mend });

const entryOf = (address: string, { title, rating, warnings }: Header): SeenEntry => ({ address, title, rating, warnings });

function keep(entries: readonly SeenEntry[]): void {
  const telling = entries.filter(({ rating, warnings }) => rating || warnings.length > 0);
  if (telling.length > 0) void askBackground('remember-entries', { entries: telling }).catch(() => undefined);
}

/** What a listing says of works is kept for their pages that say nothing. */
export const rememberEntries = (entries: readonly FoundEntry[]): void => keep(entries.flatMap(({ url, header }) => (url ? [entryOf(url, header)] : [])));

/** So is what a work's own contents say, and the gate in front of it. `read` as the page was read, with nothing filled in. */
export function rememberIndex({ source, reading: { headers: [header] } }: Read): void {
  if (!header || (source?.page !== 'index' && source?.page !== 'gate')) return;
  keep([entryOf(source.work ?? document.location.href, header)]);
}
