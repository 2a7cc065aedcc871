import { KNOWN_LABELS, orderOf, readLabels } from './efiction-labels';
import { AUTHOR_LINK, authorsAfter, hrefOf, sidOf, storyLinks, storyUrl } from './efiction-links';
import { eachEntryParts, elementsOf } from './entry-parts';
import { isFilled } from './listed';
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
function* openingsIn(document: Document): Generator<Opening> {
  const seen = new Set<string>();
  const links = storyLinks(document);
  const isNamed = links.some((link) => authorsAfter(link, document).length > 0);
  for (const link of links) {
    const authors = authorsAfter(link, document);
    const sid = sidOf(hrefOf(link)) as string;
    if ((isNamed && authors.length === 0) || seen.has(sid)) continue;
    seen.add(sid);
    yield { link, authors };
  }
}

/** Each opening with the nodes of its entry. */
function* partsIn(document: Document): Generator<Opening & { readonly parts: readonly Node[] }> {
  const authorsOf = new Map<Element, readonly string[]>();
  function* links(): Generator<Element> {
    for (const { link, authors } of openingsIn(document)) {
      authorsOf.set(link, authors);
      yield link;
    }
  }
  for (const { anchor, parts } of eachEntryParts(links())) yield { link: anchor, authors: authorsOf.get(anchor) ?? [], parts };
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

/** The first of `items`, for a look, and then all of them. */
function lookAhead<T>(items: Iterator<T>, count: number): { readonly first: readonly T[]; readonly all: Iterable<T> } {
  const first: T[] = [];
  for (let next = items.next(); !next.done; next = items.next()) if (first.push(next.value) === count) break;
  function* all(): Generator<T> {
    yield* first;
    for (let next = items.next(); !next.done; next = items.next()) yield next.value;
  }
  return { first, all: all() };
}

/** Whether a page lists titles, and a way to read their entries one by one. Series are left out: their stories stand on pages of their own. */
export function listingIn(document: Document, address: URL | undefined): { readonly isFilled: boolean; readonly eachEntry: () => Iterable<ListedEntry> } {
  const labelsOf = (nodes: readonly Node[]): readonly Labelled[] => labelledIn(nodes, { known: KNOWN_LABELS });
  function* eachEntry(): Generator<ListedEntry> {
    const { first, all } = lookAhead(partsIn(document), ENOUGH);
    const order = orderOf(first.map(({ parts }) => parts).flatMap(labelsOf));
    const author = pageAuthor(document);
    for (const { link, authors, parts } of all) {
      const { stated, isSeries, ...facts } = readLabels(labelsOf(parts), order);
      if (isSeries) continue;
      const rating = stated.some(({ field }) => field === 'rating') ? undefined : bracketedRating(link);
      const url = storyUrl(hrefOf(link), document, address);
      const named: Stated[] = [
        { field: 'title', label: '', values: [textOf(link)] },
        ...(authors.length || author.length ? [{ field: 'author' as const, label: '', values: authors.length ? authors : author }] : []),
        ...(rating ? [{ field: 'rating' as const, label: '', values: [rating] }] : []),
      ];
      yield { elements: elementsOf(parts), ...(url !== undefined && { url }), stated: [...named, ...stated], ...facts };
    }
  }
  return { isFilled: isFilled(openingsIn(document)), eachEntry };
}
