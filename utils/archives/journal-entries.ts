import { statedByHand } from './hand-labels';
import { entryFacts } from './journal-entry';
import { readThemedEntry, type ThemedEntry } from './journal-theme';
import type { ListedEntry, Stated } from './source';
import { listedPart, parseSubject } from './subject';

const CUT_LINK = 'a[href*="#cutid"]';
const PERMALINK = /\/\d+\.html(?:[?#].*)?$|\/\d{4}\/\d\d\/\d\d\/[\w-]+\.html(?:[?#].*)?$/;
/** A header is known by at least this many labels of an author's, one of them a story's own. */
const FEW_LABELS = 2;
const STORY_FIELDS: ReadonlySet<string> = new Set(['title', 'rating', 'pairing', 'fandom', 'disclaimer']);
/** What a guess adds to, and never replaces. */
const ADDED: ReadonlySet<string> = new Set(['rating', 'category', 'warnings']);

/** The entry's own page: its subject's link, its cut's, or the one that the theme calls the permanent one. */
function urlOf({ entry, layout }: ThemedEntry, absolute: (href: string) => string | undefined): string | undefined {
  const links = [entry.querySelector(layout.subject)?.querySelector('a[href]'), entry.querySelector(CUT_LINK), entry.querySelector('a.permalink, a.subj-link'), ...entry.querySelectorAll('a[href]')];
  const href = links.map((link) => link?.getAttribute('href')).find((written) => written && PERMALINK.test(written));
  return href ? absolute(href)?.replace(/[?#].*$/, '') : undefined;
}

/** The author's own labels come first: what the archive guesses fills what they leave out. */
function withGuesses(stated: readonly Stated[], guesses: readonly Stated[]): Stated[] {
  const said = new Set(stated.map(({ field }) => field));
  const useful = guesses.filter(({ field }) => ADDED.has(field) || !said.has(field));
  return [...stated, ...useful].map(({ guess: _, ...each }) => each);
}

/** "The Map (1/2)" is The Map, whoever wrote it so. */
function withoutPart(stated: Stated): Stated {
  if (stated.field !== 'title') return stated;
  return { ...stated, values: stated.values.map((value) => { const { part, title } = parseSubject(value); return part && title !== '' ? title : value; }) };
}

function entryOf(themed: ThemedEntry, owner: string | undefined, absolute: (href: string) => string | undefined): ListedEntry | undefined {
  const { entry, layout } = themed;
  const shown = readThemedEntry(entry, layout, entry);
  const [text] = shown.text;
  if (!text) return undefined;
  const stated = statedByHand(text).stated.map(withoutPart);
  const facts = entryFacts({ ...(owner !== undefined && { poster: owner }), ...shown });
  const isTold = stated.length >= FEW_LABELS && stated.some(({ field }) => STORY_FIELDS.has(field));
  const isNamed = facts.chapter !== undefined || facts.stated.some(({ guess }) => !guess);
  if (!isTold && !isNamed) return undefined;
  const url = urlOf(themed, absolute);
  return {
    elements: [entry],
    ...(url !== undefined && { url }),
    stated: withGuesses(stated, facts.stated),
    ...listedPart(facts.chapter),
    ...(shown.date !== undefined && { published: shown.date }),
  };
}

/** The entries of a front, day, tag or community page that are stories, as they are asked for; what else their authors wrote about is left as it is. `owner` posted those that name nobody. */
export function* listedEntries(entries: readonly ThemedEntry[], owner: string | undefined, absolute: (href: string) => string | undefined): Generator<ListedEntry> {
  for (const themed of entries) {
    const entry = entryOf(themed, owner, absolute);
    if (entry) yield entry;
  }
}
