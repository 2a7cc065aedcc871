import { KNOWN_LABELS, orderOf, readLabels } from './efiction-labels';
import { AUTHOR_LINK, authorsAfter, hrefOf, sidOf, storyLinks, storyUrl } from './efiction-links';
import { elementsOf, entryParts } from './entry-parts';
import type { ListedEntry, Stated } from './source';
import { labelledIn, textOf, textsOf, type Labelled } from './texts';

/** "Title by Author [PG-13]": a rating that skins put into brackets; counts of reviews stand there too. */
const BRACKETED = /\[([^\]]{1,24})\]/g;
const COUNTED = /review|comment|^\W*\d+\W*$/i;

interface Opening {
  readonly link: Element;
  readonly authors: readonly string[];
}

/** Titles that open entries: links to a story with its author behind; where an author's own page names none, each story's first link. */
function openingsIn(document: Document): Opening[] {
  const seen = new Set<string>();
  const links = storyLinks(document);
  const openings = links.map((link) => ({ link, authors: authorsAfter(link, document) }));
  const named = openings.filter(({ authors }) => authors.length > 0);
  return (named.length > 0 ? named : openings).filter(({ link }) => {
    const sid = sidOf(hrefOf(link)) as string;
    return !seen.has(sid) && seen.add(sid);
  });
}

function bracketedRating(title: Element): string | undefined {
  const around = title.closest('div, p, td, li, h1, h2, h3, h4') ?? title;
  const line = textOf(around).slice(0, 300);
  return [...line.matchAll(BRACKETED)].map(([, inside = '']) => inside).find((inside) => !COUNTED.test(inside));
}

/** An author's own page names its author once, above all entries. */
function pageAuthor(document: Document): string[] {
  const heading = document.querySelector('#pagetitle, h1, h2');
  const links = heading ? textsOf(heading.querySelectorAll(AUTHOR_LINK)) : [];
  return links;
}

/** Stories that a page lists; series are left out: their stories stand on pages of their own. */
export function entriesIn(document: Document, address: URL | undefined): ListedEntry[] {
  const openings = openingsIn(document);
  const parts = entryParts(openings.map(({ link }) => link));
  const labelled = parts.map((nodes) => labelledIn(nodes, { known: KNOWN_LABELS }));
  const order = orderOf(labelled.flat());
  const author = pageAuthor(document);
  return openings.flatMap(({ link, authors }, i) => entryOf({ link, authors: authors.length ? authors : author }, parts[i] ?? [], labelled[i] ?? []));

  function entryOf({ link, authors }: Opening, nodes: readonly Node[], own: readonly Labelled[]): ListedEntry[] {
    const { stated, isSeries, ...facts } = readLabels(own, order);
    if (isSeries) return [];
    const rating = stated.some(({ field }) => field === 'rating') ? undefined : bracketedRating(link);
    const url = storyUrl(hrefOf(link), document, address);
    const named: Stated[] = [
      { field: 'title', label: '', values: [textOf(link)] },
      ...(authors.length ? [{ field: 'author' as const, label: '', values: authors }] : []),
      ...(rating ? [{ field: 'rating' as const, label: '', values: [rating] }] : []),
    ];
    return [{ elements: elementsOf(nodes), ...(url !== undefined && { url }), stated: [...named, ...stated], ...facts }];
  }
}
