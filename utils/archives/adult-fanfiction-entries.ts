import { readTags, tagsIn } from './aff-tags';
import { isoDate } from './dates';
import { entryBlocks, type EntryBlock } from './entry-blocks';
import { linkOf } from './links';
import type { ListedEntry, Stated } from './source';
import { countOf, state } from './state';
import { labelledIn, proseOf, textOf, textsOf } from './texts';

export const STORY_LINK = 'a[href*="story.php?no="]';
export const AUTHOR = '.story-header-author a, a[href*="profile.php?"], a[href*="authorlinks.php"], a[href*="authorlink.php"]';
const LABELS: ReadonlySet<string> = new Set('located|category|content tags|posted|edited|created|updated|rated|rating|reviews|dragon prints|hits|chapters|author|words|status'.split('|'));

/** "Harry Potter > Slash - Male/Male > Harry/Draco": the first is the fandom, the others say more. */
export function statedByPath(path: string | undefined): Stated[] {
  const [fandom, ...kinds] = (path ?? '').split(/\s*[>\u203a»]\s*/).filter((part) => part !== '');
  return [...state('fandom', '', fandom), ...state('category', '', kinds)];
}

/** The archive files its content tags under its warnings. */
export function statedByTags(tags: readonly string[]): Stated[] {
  const { warnings, others } = readTags(tags);
  return [...state('warnings', 'Content Tags', warnings), ...state('category', 'Content Tags', others)];
}

export interface Facts {
  readonly stated: readonly Stated[];
  readonly chapters?: { readonly posted: number };
  readonly complete?: boolean;
  readonly published?: string;
  readonly updated?: string;
}

/** "Rated: Adult ++". */
const ITEM = /^([^:]{1,20}?)\s*:\s*(.+)$/;

/** By label in lower case; the cards give each fact an element of its own, older rows a line. */
function labelledAt(root: Element): ReadonlyMap<string, string> {
  const items = textsOf(root.querySelectorAll('.story-card-meta-item')).flatMap((text) => {
    const [, label = '', value = ''] = ITEM.exec(text) ?? [];
    return label ? [[label.toLowerCase(), value] as const] : [];
  });
  return new Map(items.length > 0 ? items : labelledIn(root, { known: LABELS }).map(({ label, text }) => [label.toLowerCase(), text] as const));
}

/** What stands under labels: "Located : Anime > Naruto", "Rated : Adult ++", "Posted : 2009-04-01". Days of "0000-00-00" are none. */
export function factsOf(root: Element): Facts {
  const labelled = labelledAt(root);
  const cards = textsOf(root.querySelectorAll('.story-tag'));
  const tags = cards.length > 0 ? cards : tagsIn(labelled.get('content tags'));
  const posted = countOf(labelled.get('chapters'));
  const published = isoDate(labelled.get('posted') ?? labelled.get('created'));
  const updated = isoDate(labelled.get('edited') ?? labelled.get('updated'));
  // The archive has no field for it; authors say so by a tag.
  const complete = tags.includes('COMPLETE') ? true : tags.includes('WIP') ? false : undefined;
  return {
    stated: [
      ...statedByPath(textOf(root.querySelector('.story-card-category')) || labelled.get('located') || labelled.get('category')),
      ...state('rating', 'Rated', labelled.get('rated') ?? labelled.get('rating')),
      ...statedByTags(tags),
      ...state('status', '', complete === undefined ? undefined : complete ? 'COMPLETE' : 'WIP'),
    ],
    ...(posted !== undefined && { chapters: { posted } }), ...(complete !== undefined && { complete }), ...(published && { published }), ...(updated && { updated }),
  };
}

/** Older rows have no element for the summary: it is the first line that is neither title, author nor a label. */
export function summaryOf(root: Element, title: string, author: string): string {
  const card = root.querySelector('.story-card-description');
  if (card) return proseOf(card);
  const lines = proseOf(root).split('\n').filter((line) => line !== title && !/^[A-Z][\w ]{1,20} ?:/.test(line));
  const names = new Set([author, `by ${author}`, `${title} by ${author}`, `${title} - ${author}`]);
  return lines.find((line) => !names.has(line) && !line.startsWith(`${title} by `)) ?? '';
}

/** A member's own page names them once, above their stories. */
const memberOf = (document: Document, address: URL | undefined): string =>
  address?.pathname.endsWith('/profile.php') ? textOf(document.querySelector('h1, #contentdata h2')) : '';

function entryOf({ link, elements, root }: EntryBlock, address: URL | undefined): ListedEntry {
  const title = textOf(link);
  const author = textOf(root.querySelector(AUTHOR)) || memberOf(link.ownerDocument, address);
  const { stated, ...facts } = factsOf(root);
  const url = linkOf(link, address);
  return { elements, ...(url && { url }), ...facts, stated: [...state('title', '', title), ...state('author', '', author), ...stated, ...state('summary', '', summaryOf(root, title, author))] };
}

/** One link a story: an entry links its chapters too. */
function storyLinks(document: Document): Element[] {
  const seen = new Set<string>();
  return [...document.querySelectorAll(STORY_LINK)].filter((link) => {
    const id = /[?&]no=(\d{1,15})/.exec(link.getAttribute('href') ?? '')?.[1];
    return id !== undefined && textOf(link) !== '' && !seen.has(id) && Boolean(seen.add(id));
  });
}

/** Each story of a category or of an author's page, as it is asked for. */
export function* readAffEntries(document: Document, address: URL | undefined): Generator<ListedEntry> {
  for (const block of entryBlocks(storyLinks(document))) yield entryOf(block, address);
}
