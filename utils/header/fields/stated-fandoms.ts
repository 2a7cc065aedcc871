import { hasAny, holdsAny } from '../../text/letters';
import { unique } from '../../text/lists';
import type { FieldName, HeaderField } from '../header';
import { type Around, linesNear } from './around';
import { findFandoms, parseFandoms } from './fandoms';
import { knownFandoms } from './known-fandoms';

/** Lines that may tell their kind: "A Voyager Story", "[Batman] Title", "X (Angel, Gunn/Gwen)". */
const TELLS_KIND = /fan-?\s?fic|❯|^(?:\[|(?:\W*(?:an?|this is|original)\b.*(?:story|tale|crossover|cross-over)))|cross-?over\W*$|crossover between|TV (?:series|show)|television (?:series|show)|\(.*,.*\/.*\)|の二次創作|\b[Ss]tory [IVX\d]+$/i;
/** What each of these holds, in lower case. */
const MAY_TELL = 'fic|❯|[|story|tale|cross|show|series|(|二次創作';
const LONGEST_LINE = 300;
/** A title may be called "A Likely Story". */
const TITLE_KIND = /fan-?\s?fic|cross-?over|❯|^\[|\(/i;
const ofFields = (fields: readonly HeaderField[], names: readonly FieldName[]): HeaderField[] => fields.filter(({ field }) => names.includes(field));

/** The first place that names any. */
function firstNamed(texts: readonly string[], read: (text: string) => string[]): string[] {
  for (const text of texts) {
    const found = text === '' ? [] : read(text);
    if (found.length) return unique(found);
  }
  return [];
}

/** "Categories > TV > Angel" and "Voyager": nothing but names. */
const isPath = (line: string): boolean => line.length < 20 || hasAny(line, '>❯»›|/');

/** An unlabelled value of this length says more than a name. */
const LONGER_THAN_NAME = 30;

function fromField({ label, value }: HeaderField): string[] {
  if (label) return parseFandoms(value, label);
  const found = findFandoms(value);
  const known = found.length || value.length < LONGER_THAN_NAME ? found : knownFandoms(value, 'names');
  return known.length ? known : parseFandoms(value);
}

/**
 * The fandoms of a header: what its fandom fields state; else what its kind says ("A Voyager Story"), here or in lines around; else
 * well-known names in category, series and titles, and last in notes and disclaimers ("I do not own Gundam Wing").
 */
export function statedFandoms(fields: readonly HeaderField[], around: Around): string[] {
  const own = unique(ofFields(fields, ['fandom']).flatMap(fromField));
  if (own.length) return own;
  const lines = linesNear(around);
  const values = (...names: FieldName[]): string[] => ofFields(fields, names).map(({ value }) => value);
  const kinds = [...lines, ...values('title').filter((title) => TITLE_KIND.test(title)), ...values('series', 'category', 'other', 'author', 'challenge', 'thanks', 'disclaimer', 'notes', 'rating')].filter((line) => holdsAny(line.toLowerCase(), MAY_TELL) && TELLS_KIND.test(line));
  const byKind = firstNamed(kinds, (line) => (line.length <= LONGEST_LINE ? findFandoms(line) : []));
  if (byKind.length) return byKind;
  const listed = firstNamed(values('category', 'series'), (text) => knownFandoms(text, 'names'));
  const named = listed.length ? listed : firstNamed(lines, (line) => knownFandoms(line, isPath(line) ? 'names' : 'prose'));
  return named.length ? named : firstNamed(values('title', 'other', 'disclaimer', 'notes', 'summary', 'thanks', 'copyright', 'spoilers', 'archive', 'warnings', 'rating'), (text) => knownFandoms(text, 'prose').slice(0, 1));
}
