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

/** Entries by which the order of a page's dates is told. */
const ENOUGH = 20;

/** Titles that a page lists, and a way to read their entries one by one. Series are left out: their stories stand on pages of their own. */
export function listingIn(document: Document, address: URL | undefined): { readonly titles: number; readonly eachEntry: () => Iterable<ListedEntry> } {
  const openings = openingsIn(document);
  const labelsOf = (nodes: readonly Node[] | undefined): readonly Labelled[] => labelledIn(nodes ?? [], { known: KNOWN_LABELS });
  function* eachEntry(): Generator<ListedEntry> {
    const parts = entryParts(openings.map(({ link }) => link));
    const order = orderOf(parts.slice(0, ENOUGH).flatMap(labelsOf));
    const author = pageAuthor(document);
    for (const [i, { link, authors }] of openings.entries()) {
      const { stated, isSeries, ...facts } = readLabels(labelsOf(parts[i]), order);
      if (isSeries) continue;
      const rating = stated.some(({ field }) => field === 'rating') ? undefined : bracketedRating(link);
      const url = storyUrl(hrefOf(link), document, address);
      const named: Stated[] = [
        { field: 'title', label: '', values: [textOf(link)] },
        ...(authors.length || author.length ? [{ field: 'author' as const, label: '', values: authors.length ? authors : author }] : []),
        ...(rating ? [{ field: 'rating' as const, label: '', values: [rating] }] : []),
      ];
      yield { elements: elementsOf(parts[i] ?? []), ...(url !== undefined && { url }), stated: [...named, ...stated], ...facts };
    }
  }
  return { titles: openings.length, eachEntry };
}
