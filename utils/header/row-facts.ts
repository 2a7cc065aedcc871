import { hasDigit, holdsAny } from '../text/letters';
import { spaced } from '../text/phrases';
import { GENRE_IDS } from '../vocabulary/warnings';
import { parseDate } from './fields/dates';
import { findPairings } from './fields/pairings';
import { parseRating } from './fields/rating';
import { parseStatus } from './fields/status';
import { parseWarnings } from './fields/warnings';
import type { FieldName } from './header';

/** One of the facts that stand in a row without labels: "Roy/Ed - R - violence, 2,900 words". From `from` up to, not including, `to`. */
export interface RowFact {
  /** `undefined`: what it is does not show. */
  readonly field: FieldName | undefined;
  readonly from: number;
  readonly to: number;
}

/** What parts the facts of a row; a hyphen only between blanks, a comma not within "2,900". */
const PARTS = /\s+[-–—~]+\s+|\s*[|•·;()[\]{}]\s*|,(?!\d{3})\s*|\s{3,}/g;
const EDGE = /^[\s–—~-]+/;
const LONGEST_ROW = 300;
/** A fact is a few words; what is longer is told. */
const LONGEST_FACT = 60;
const MOST_WORDS = 6;
const SIGN = /^(?:rated:? )?(?:(?:PG|PC|NC|FRT?|FSK|P|R|M|T)\s?-?\s?\d\d?|PG|MA|FR[TCMAO]{1,2}|AO|NR|K\+?|[GRTMEX]|U|teen|mature|explicit|adult|ab \d\d?|\+\d\d|\d\d\+)(?:\s?\+)?$/i;
const AMOUNT = /^[~±≈]?\s*(?:ca?\.? ?|approx\.? |about )?\d[\d.,' ]*\s*(?:k|kb|kib|mb|w|wds?|words?|pages?|pp|parts?|chapters?|chs?|wörter|worte|seiten|teile|kapitel|mots|palabras|palavras|parole|pagine|слов[ао]?|стр|字|話)\.?$/iu;
const KINDS = new Set(
  'gen genfic slash preslash pre-slash femslash femmeslash f/f m/m m/f het gay lesbian yaoi yuri shounen-ai shonen-ai slashy humor humour comedy parody crack crackfic angst angsty romance romantic drama adventure action mystery suspense horror fantasy sci-fi scifi fluff crossover xover x-over au ar pwp h/c hurt/comfort hurt comfort casefile case friendship family general supernatural tragedy poetry spiritual western crime smut lemon lime citrus songfic songfics drabble drabbles ficlet ficlets oneshot one-shot vignette vignettes novel series wip schmoop death-fic mpreg dark darkfic missing scene episode tag pov first time established relationship ust'.split(' '),
);
const WIP_IS_NO_KIND = new Set(['wip']);
const NUMBER_OR_NAME = /^[\p{L}\d]/u;

/** "R - Angst": what looks like a label is a rating, and opens a row. */
export const isSign = (text: string): boolean => SIGN.test(text);

const isKind = (piece: string): boolean => {
  const words = piece.toLowerCase().split(/[\s/&+]+/).filter(Boolean);
  return words.length > 0 && words.length < 5 && (KINDS.has(piece.toLowerCase()) || words.every((word) => KINDS.has(word))) && !words.every((word) => WIP_IS_NO_KIND.has(word));
};

/** A warning proper: kinds and moods are categories, whatever else they are. */
const warns = (piece: string): boolean => parseWarnings(piece, 'warnings').some(({ id }) => !GENRE_IDS.has(id) && id !== 'other');
const isDate = (piece: string): boolean => hasDigit(piece) && /\d{4}|\d[./-]\d/.test(piece) && parseDate(piece) !== undefined;

function fieldOf(piece: string): FieldName | undefined {
  if (SIGN.test(piece) && parseRating(piece)?.level) return 'rating';
  if (AMOUNT.test(piece)) return 'length';
  if (isKind(piece)) return 'category';
  if (piece.split(' ').length <= MOST_WORDS && findPairings(piece).length > 0) return 'pairing';
  if (parseStatus(piece) !== undefined) return 'status';
  if (isDate(piece)) return 'date';
  return warns(piece) ? 'warnings' : undefined;
}

/** What the parts of a row are, in order; empty where it is no row but prose. `from`: where in the text it begins. */
export function rowFacts(text: string, from = 0): RowFact[] {
  if (text.length - from > LONGEST_ROW) return [];
  const facts: RowFact[] = [];
  const add = (start: number, end: number): void => {
    const piece = text.slice(start, end);
    const at = start + (EDGE.exec(piece)?.[0].length ?? 0);
    const trimmed = text.slice(at, end).trim();
    if (!NUMBER_OR_NAME.test(trimmed) && !holdsAny(trimmed, '+')) return;
    const field = trimmed.length > LONGEST_FACT ? undefined : fieldOf(trimmed.replace(/[.!?*]+$/, ''));
    facts.push({ field, from: at, to: at + trimmed.length });
  };
  let start = from;
  for (const { 0: mark, index } of text.matchAll(PARTS)) {
    if (index < from) continue;
    add(start, index);
    start = index + mark.length;
  }
  add(start, text.length);
  return facts;
}

/** Facts that no sentence has by chance. */
const TELLING: ReadonlySet<FieldName | undefined> = new Set(['rating', 'pairing', 'length']);
export const isTelling = (facts: readonly RowFact[]): boolean => facts.some(({ field }) => TELLING.has(field));

/** Whether a line is a row of facts and no sentence: most of its parts show what they are. */
export function isRow(text: string, facts: readonly RowFact[]): boolean {
  const known = facts.filter(({ field }) => field !== undefined).length;
  return known > 0 && known * 2 >= facts.length && !/[.!?]\s+\p{Lu}/u.test(text) && (isTelling(facts) || facts.length === known) && spaced(text).split(' ').length < 40;
}

/** A rating that stands behind a blurb: "… and goes back for it. PG". */
const CLOSING = /[.!?]["”)]?\s+\(?((?:PG|NC|FR)-?\d\d|PG|K\+|[GRTMK]|NR)\)?\W?$/;
/** So many words that are no fact are the beginning of prose. */
const FEW_WORDS = 3;

/** What stands behind a title: the facts that open it in a row, and from where on it is prose. */
export function openingFacts(text: string): { readonly facts: readonly RowFact[]; readonly prose: number } {
  const head = text.slice(0, LONGEST_ROW);
  const all = rowFacts(head);
  const wordy = all.findIndex(({ field, from, to }) => field === undefined && head.slice(from, to).split(' ').length > FEW_WORDS);
  const opening = wordy < 0 ? all : all.slice(0, wordy);
  const last = opening.findLastIndex(({ field }) => field !== undefined);
  const facts = opening.slice(0, wordy < 0 ? opening.length : last + 1);
  const closing = CLOSING.exec(text);
  const end = closing?.[1] === undefined ? [] : [{ field: 'rating', from: closing.index + closing[0].lastIndexOf(closing[1]), to: closing.index + closing[0].lastIndexOf(closing[1]) + closing[1].length } as const];
  const isOpen = isTelling(facts) || (last >= 0 && facts.every(({ field }) => field !== undefined));
  const next = isOpen ? (facts.at(-1)?.to ?? 0) : 0;
  const prose = next + (/^[\s\])},;:–—-]*/.exec(text.slice(next))?.[0].length ?? 0);
  return { facts: isOpen ? [...facts, ...end.filter(({ from }) => from >= prose)] : end, prose };
}
