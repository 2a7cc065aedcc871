import { isoDate } from './dates';
import type { Posted, Stated } from './source';
import { countOf, state } from './state';
import { labelledIn, textOf, textsOf, type Labelled } from './texts';

export const AUTHOR = 'a[href*="/user_info.php/"], a[href*="/fanfic/src.php/u/"]';
const FANDOM = 'a[href*="/fanfic/a/"], a[href*="/fanfic/src.php/a/"]';
const GENRE = 'a[href*="/fanfic/src.php/g/"], a[href*="/fanfic/g/"]';
const LABELS: ReadonlySet<string> = new Set(['by', 'author', 'genre', 'genre(s)', 'genres', 'type', 'anime/manga', 'words', 'status', 'summary', 'uploaded on', 'latest revision', 'chapters', 'pages', 'rating']);
/** "[ T - Teen: Not suitable for readers under 13 ]". */
const RATING = /\[\s*((?:[A-Z]{1,2}(?:-?\d\d)?)(?:\s+-\s+[^\][]{1,80})?)\s*\]/;
export const ratingIn = (text: string): string | undefined => RATING.exec(text)?.[1]?.trim();
/** What the site adds to a fandom's name. */
export const OF_KIND = /(?:^|\s+)(?:Fan ?Fiction|Original Fiction)$/i;

/** Under a label, whatever its capitals and its plural. */
function said(labelled: readonly Labelled[], ...names: readonly string[]): Labelled | undefined {
  return labelled.find(({ label }) => names.includes(label.toLowerCase()));
}

interface Facts {
  readonly stated: readonly Stated[];
  readonly chapters?: Posted;
  readonly complete?: boolean;
  readonly published?: string;
  readonly updated?: string;
}

/** "Completed" and "In-Progress" are what the site itself says. */
function completeOf(status: string | undefined): boolean | undefined {
  return status === undefined || status === '' ? undefined : /^complet/i.test(status);
}

/** What stands under the site's labels in `root`, whatever holds them. */
export function factsOf(root: Element, rating: string | undefined): Facts {
  const labelled = labelledIn(root, { known: LABELS });
  const status = said(labelled, 'status')?.text;
  const complete = completeOf(status);
  const updated = isoDate(said(labelled, 'latest revision')?.text);
  const published = isoDate(said(labelled, 'uploaded on')?.text);
  const posted = countOf(said(labelled, 'chapters')?.text);
  return {
    stated: [
      ...state('rating', '', rating),
      ...state('fandom', '', textsOf(root.querySelectorAll(FANDOM)).map((fandom) => fandom.replace(OF_KIND, ''))),
      ...state('category', 'Genre', textsOf(root.querySelectorAll(GENRE))),
      ...state('length', 'Words', said(labelled, 'words')?.text),
      ...state('status', 'Status', status),
    ],
    ...(posted !== undefined && { chapters: { posted, ...(complete && { total: posted }) } }),
    ...(complete !== undefined && { complete }), ...(published && { published }), ...(updated && { updated }),
  };
}

/** Author, then the summary on lines of its own, then labels again: the summary has none, or says "Summary:". */
export function summaryOf(root: Element): string | undefined {
  const labelled = labelledIn(root, { known: LABELS });
  const own = said(labelled, 'summary')?.text;
  const by = said(labelled, 'by', 'author');
  const name = textOf(by?.links[0]);
  return own ?? (by && name !== '' ? by.text.slice(by.text.indexOf(name) + name.length).replace(/^[\s|,-]+/, '') : undefined);
}

/** `/fanfic/s/CAT/TITLE/ID`, `/fanfic/c/CAT/TITLE/ID/CHID`, `view_st.php/ID`, `view_ch.php?cid=CHID&id=ID`. */
const IDS = [/\/fanfic\/s\/(?:[^/]+\/){0,4}(\d{1,12})/, /\/fanfic\/c\/(?:[^/]+\/){0,4}?(\d{1,12})\/\d/, /view_(?:st|ch)\.php\/(\d{1,12})/, /view_(?:st|ch)\.php\?(?:[^#]{0,200}&)?id=(\d{1,12})/] as const;
export const storyId = (url: string | undefined): string | undefined => IDS.map((pattern) => pattern.exec(url ?? '')?.[1]).find((id) => id !== undefined);
