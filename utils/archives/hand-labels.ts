import type { FieldName } from '../header/header';
import { splitOutside } from '../text/lists';
import type { Stated } from './source';
import { proseOf } from './texts';

/** Labels that authors set by hand in the few lines of a listing's entry. Whole headers are read as lines, by the header room's lexicons. */
const FIELDS: Readonly<Partial<Record<FieldName, string>>> = {
  title: 'title|story|fic|story title',
  author: 'author|authors|written by|writer|by|penname',
  fandom: 'fandom|fandoms|universe|show',
  pairing: 'pairing|pairings|pairing(s)|ship|ships|relationship|relationships|relationship(s)|couple',
  characters: 'characters|character|character(s)|main characters|starring',
  rating: 'rating|ratings|rated|content rating|age rating',
  category: 'category|categories|genre|genres|genre(s)|type|classification|keywords|tags|entry tags',
  warnings: 'warning|warnings|warning(s)|content warning|content warnings|contains|content notes|content note|trigger warning|trigger warnings|tw|cw|caution|cautions|squicks|warnings/notes|notes/warnings|warning/notes|author notes/warnings|archive warning|archive warnings',
  status: 'status|complete|completed',
  series: 'series|sequel to|part of|sequel',
  date: 'date|posted|written|added|archived|published|updated|date archived|posted on',
  summary: 'summary|synopsis|description|blurb|teaser',
  spoilers: 'spoilers|spoiler|spoiler warning|season|timeline|setting',
  length: 'length|words|word count|wordcount|size|parts|chapters',
  notes: 'notes|note|author\'s note|author\'s notes|a/n|an|comments|reccer\'s notes|why this must be read|story notes',
  beta: 'beta|betas|beta\'d by|beta by|beta reader',
  disclaimer: 'disclaimer|disclaimers|legal',
  feedback: 'feedback',
  archive: 'archive|distribution',
  challenge: 'challenge|prompt|written for',
  language: 'language',
};
const BY_LABEL: ReadonlyMap<string, FieldName> = new Map(Object.entries(FIELDS).flatMap(([field, labels]) => labels.split('|').map((label) => [label, field as FieldName] as const)));
/** What no label can be seen without, so that "Title" in running prose is none. */
const SEPARATOR = /\s{0,2}(?:[:：=]|\s[-–—]\s)\s*/;
/** "Rating:" at the start of a line or after a separator; the label is looked up afterwards. */
const LABELLED = new RegExp(`(^|[|;•·–—([]\\s{0,2}|\\s-\\s|\\.\\s|\\s{2})[\\s*~>_]{0,4}([\\p{L}][\\p{L}'’()/ ]{0,26}?)${SEPARATOR.source}`, 'gu');
/** The value goes on in the next line: it ends on a comma or a joining word, or that line does not open a sentence. */
const GOES_ON = /(?:[,;/&+]|\b(?:and|or|of|with|for|the|a))$/i;
const OPENS_LOW = /^[\p{Ll}(]/u;
const LINES = 60;
const LONGEST_LINE = 2000;
/** The fields whose text runs over several lines until the next label. */
const LONG: ReadonlySet<FieldName> = new Set(['summary', 'notes']);

/** The field that a hand-written label names; `undefined` for a word that is no label. Case, colon and blanks at its ends do not count. */
export const fieldOfLabel = (label: string): FieldName | undefined => BY_LABEL.get(label.replaceAll('’', '\'').replace(/[\s:：]+$/, '').trim().toLowerCase());

interface Found {
  readonly field: FieldName;
  readonly label: string;
  readonly value: string;
}

interface Mark {
  readonly field: FieldName;
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

function marksIn(line: string): Mark[] {
  return [...line.slice(0, LONGEST_LINE).matchAll(LABELLED)].flatMap((match) => {
    const label = match[2] as string;
    const field = fieldOfLabel(label);
    return field ? [{ field, label: label.trim(), from: match.index + (match[1] as string).length, to: match.index + match[0].length }] : [];
  });
}

/** "[Rating: R]" and "(Rating: R | …)" leave their brackets behind. */
const bare = (value: string): string => value.replace(/^[\s|•·–—]+|[\s|;•·–—([]+$/g, '').replace(/^([^([]*)[)\]]$/, '$1').trim();

/** Reads labels and values, line by line: `Rating: R | Pairing: A/B`, a value on the line below, a summary over several lines. */
export function handLabels(text: string): { readonly found: readonly Found[]; readonly rest: readonly string[] } {
  const found: Found[] = [];
  const rest: string[] = [];
  let open: Found | undefined;
  for (const line of text.split('\n').slice(0, LINES)) {
    const marks = marksIn(line);
    const before = bare(marks[0] ? line.slice(0, marks[0].from) : line);
    if (open && before !== '' && (marks.length === 0 || !/[.!?]$/.test(open.value)) && continues(open, before)) {
      found[found.length - 1] = open = { ...open, value: open.value === '' ? before : `${open.value} ${before}` };
    } else if (before !== '') {
      open = undefined;
      rest.push(before);
    }
    for (const [i, mark] of marks.entries()) {
      open = { field: mark.field, label: mark.label, value: bare(line.slice(mark.to, marks[i + 1]?.from)) };
      found.push(open);
    }
  }
  return { found, rest };
}

function continues({ field, value }: Found, line: string): boolean {
  return value === '' || LONG.has(field) || GOES_ON.test(value) || (OPENS_LOW.test(line) && !/[.!?]["”']?$/.test(value));
}

/** What an author's labels under `root` state, in page order; and the lines that no label claims. */
export function statedByHand(root: Node): { readonly stated: readonly Stated[]; readonly rest: readonly string[] } {
  const { found, rest } = handLabels(proseOf(root));
  return { stated: found.filter(({ value }) => value !== '').map(statedOf), rest };
}

/** Lists in which an author separates by commas; one name may hold "and", but no comma. */
const LISTS: ReadonlySet<FieldName> = new Set(['fandom', 'pairing', 'characters', 'author']);

const NOBODY = /^(?:none|n\/a|-+)$/i;

/** A hand-written value as the archive's own words are kept: one a name. "Pairing: none" names nobody. */
export function statedOf({ field, label, value }: Found): Stated {
  return { field, label, values: LISTS.has(field) ? splitOutside(value, /[,;]/g).filter((name) => !NOBODY.test(name)) : [value] };
}
