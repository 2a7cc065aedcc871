import { entryBlocks, type EntryBlock } from './entry-blocks';
import { linkOf } from './links';
import { AUTHOR, factsOf, ratingIn, storyId, summaryOf } from './mediaminer-facts';
import type { ListedEntry } from './source';
import { state } from './state';
import { textOf } from './texts';

const STORY_LINK = 'a[href*="/fanfic/s/"], a[href*="view_st.php"]';

function entryOf({ link, elements, root }: EntryBlock, address: URL | undefined): ListedEntry {
  const { stated, ...facts } = factsOf(root, ratingIn(textOf(root)));
  const url = linkOf(link, address);
  const author = root.querySelector(AUTHOR);
  return {
    elements, ...(url && { url }), ...facts,
    stated: [...state('title', '', textOf(link)), ...state('author', '', textOf(author)), ...stated, ...state('summary', '', summaryOf(root))],
  };
}

/** One link a story: covers and "read more" lead to the same address. */
function storyLinks(document: Document): Element[] {
  const seen = new Set<string>();
  return [...document.querySelectorAll(STORY_LINK)].filter((link) => {
    const id = storyId(link.getAttribute('href') ?? undefined);
    return id !== undefined && textOf(link) !== '' && !seen.has(id) && Boolean(seen.add(id));
  });
}

/** Each story of a series' page, an author's page or a search, as it is asked for. */
export function* readMediaminerEntries(document: Document, address: URL | undefined): Generator<ListedEntry> {
  for (const block of entryBlocks(storyLinks(document))) yield entryOf(block, address);
}
