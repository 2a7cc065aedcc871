import { unique } from '../../text/lists';
import type { FieldName, HeaderField } from '../header';
import { type Around, linesNear } from './around';
import { findFandoms, parseFandoms } from './fandoms';
import { knownFandoms } from './known-fandoms';

const LABEL_FORMS = /(?:fan ?fic|fan-?fiction|stor(?:y|ies)|crossover|cross-over|tale|❯|^\[|[(「])/i;
const ofFields = (fields: readonly HeaderField[], names: readonly FieldName[]): HeaderField[] => fields.filter(({ field }) => names.includes(field));

/** The first place that names any. */
function firstNamed(texts: readonly string[], read: (text: string) => string[]): string[] {
  for (const text of texts) {
    const found = text === '' ? [] : read(text);
    if (found.length) return unique(found);
  }
  return [];
}

function fromField({ label, value }: HeaderField): string[] {
  const found = label ? [] : findFandoms(value);
  return found.length ? found : parseFandoms(value, label);
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
  const kinds = [...lines, ...values('title', 'series', 'category', 'other', 'author')].filter((line) => LABEL_FORMS.test(line));
  const byKind = firstNamed(kinds, findFandoms);
  if (byKind.length) return byKind;
  const named = firstNamed([...values('category', 'series'), ...lines, ...values('title', 'other', 'challenge')], (text) => knownFandoms(text, 'names'));
  return named.length ? named : firstNamed(values('disclaimer', 'notes', 'summary', 'thanks', 'copyright', 'spoilers', 'archive'), (text) => knownFandoms(text, 'prose').slice(0, 1));
}
