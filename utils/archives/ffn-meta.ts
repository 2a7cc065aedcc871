/** FanFiction.net's own genres: a part of the line of facts that holds anything else holds names. */
const GENRES: ReadonlySet<string> = new Set(
  'Adventure|Angst|Crime|Drama|Family|Fantasy|Friendship|General|Horror|Humor|Hurt/Comfort|Mystery|Parody|Poetry|Romance|Sci-Fi|Spiritual|Supernatural|Suspense|Tragedy|Western|Essay|Manga|Young Adult|Biography|Thriller|War|Political|Play|Mythology|Fable|Historical|Religion'.split('|'),
);
/** "Chapters: 3", "words: 226k+", "Status: Complete". */
const COUNTED = /^(Chapters|Words|Reviews|Favs|Follows|Updated|Published|Status|Staff|id)\s*:\s*(.*)$/i;
/** "Rated: Fiction T", "Rated: M". */
const RATED = /^Rated:\s*(.*)$/i;
/** The phone site's listings open with the bare sign. */
const BARE_RATING = /^(?:K\+?|T|M|MA)$/;
/** "[Harry P., Daphne G.]": who is with whom. */
const PAIR = /\[([^[\]]*)\]/g;
const LONGEST = 4000;

/** What FanFiction.net's line of facts says, in its own words. */
export interface MetaLine {
  /** Before the rating, in lists of several fandoms. */
  readonly fandoms: readonly string[];
  readonly rating?: string;
  readonly language?: string;
  readonly genres: readonly string[];
  readonly characters: readonly string[];
  /** "Harry P./Daphne G." */
  readonly pairings: readonly string[];
  /** By label in lower case: "chapters", "words", "status", "id". */
  readonly counts: ReadonlyMap<string, string>;
  readonly complete: boolean;
}

/** Splits at `separator`, but not inside brackets. */
function partsOf(text: string, separator: string): string[] {
  const parts: string[] = [];
  for (const piece of text.split(separator)) {
    const last = parts.at(-1);
    if (last !== undefined && last.lastIndexOf('[') > last.lastIndexOf(']')) parts[parts.length - 1] = last + separator + piece;
    else parts.push(piece);
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** "Hurt/Comfort/Angst" is two; "Drama & Friendship" on the phone site. `undefined` where anything else is among them. */
function genresOf(part: string | undefined): string[] | undefined {
  const genres = part?.replaceAll('Hurt/Comfort', 'Hurt-Comfort').split(/\/| & /).map((genre) => genre.trim().replace('Hurt-Comfort', 'Hurt/Comfort'));
  return genres?.every((genre) => GENRES.has(genre)) ? genres : undefined;
}

const namesOf = (text: string): string[] => text.split(/,| & /).map((name) => name.trim()).filter((name) => name !== '');

/** "Crossover - Harry Potter & Naruto": two, where it says so and holds one "&" alone. */
function fandomsOf(before: readonly string[]): string[] {
  const crossover = before[0] === 'Crossover';
  const text = (crossover ? before.slice(1) : before).join(' - ');
  const both = text.split(' & ');
  if (crossover && both.length === 2) return both;
  return text === '' ? [] : [text];
}

/** The words between the rating and the first count, and after the last: genres, then names. */
function wordsAfter(parts: readonly string[], separator: string): Pick<MetaLine, 'language' | 'genres' | 'characters' | 'pairings'> {
  const [language, second, ...others] = parts;
  const genres = genresOf(second);
  const names = (genres || second === undefined ? others : [second, ...others]).join(separator);
  const pairings = [...names.matchAll(PAIR)].map(([, pair = '']) => namesOf(pair).join('/')).filter((pair) => pair !== '');
  return { ...(language && { language }), genres: genres ?? [], characters: namesOf(names.replace(PAIR, '$1,')), pairings };
}

const isComplete = (part: string): boolean => /^complete$/i.test(part);

/**
 * Reads "Rated: Fiction T - English - Drama/Angst - [Harry P., Draco M.] Ron W. - Chapters: 3 - … - id: 1", the same with commas as the
 * phone site writes it, and the forms of lists, in which the fandom comes first and the names last. `text` is without its dates.
 */
export function parseMeta(text: string): MetaLine {
  const line = text.slice(0, LONGEST);
  // Names may hold " - " and dates a comma, so the line's own opening tells which of the two parts it.
  const separator = /^(?:Rated:\s*)?(?:Fiction\s+)?(?:K\+?|T|MA?),/.test(line) ? ', ' : ' - ';
  const parts = partsOf(line, separator);
  const at = parts.findIndex((part) => RATED.test(part) || BARE_RATING.test(part));
  const after = at < 0 ? [] : parts.slice(at + 1);
  const counts = new Map(after.flatMap((part) => {
    const [, label = '', value = ''] = COUNTED.exec(part) ?? [];
    return label ? [[label.toLowerCase(), value.trim()] as const] : [];
  }));
  const rated = parts[at] ?? '';
  return {
    fandoms: fandomsOf(at < 0 ? [] : parts.slice(0, at)),
    ...(rated && { rating: (RATED.exec(rated)?.[1] ?? rated).replace(/\s+/g, ' ') }),
    ...wordsAfter(after.filter((part) => !COUNTED.test(part) && !isComplete(part)), separator),
    counts,
    complete: isComplete(counts.get('status') ?? '') || after.some(isComplete),
  };
}
