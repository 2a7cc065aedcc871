import type { FieldName } from '../header/header';
import type { Stated } from './source';
import { proseOf, textOf } from './texts';

/** What an archive says in one of its fields; nothing where it shows no value. One value a tag. */
export function state(field: FieldName, label: string, values: string | undefined | readonly (string | undefined)[]): Stated[] {
  const shown = (typeof values === 'string' ? [values] : (values ?? [])).filter((value) => value !== undefined && value !== '');
  return shown.length > 0 ? [{ field, label, values: shown as readonly string[] }] : [];
}

/** A copy of `element` without the parts that `selector` names; the page keeps them. */
function without(element: Element, selector: string): Element {
  const copy = element.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll(selector)) part.remove();
  return copy;
}

/** The text of an element without the parts that `selector` names, on one line. */
export const textWithout = (element: Element | null | undefined, selector: string): string => (element ? textOf(without(element, selector)) : '');

/** As `textWithout`, line by line. */
export const proseWithout = (element: Element | null | undefined, selector: string): string => (element ? proseOf(without(element, selector)) : '');

/** "12", "1,024" as a number; `undefined` for "4k", "?" and for what is none. */
export function countOf(text: string | null | undefined): number | undefined {
  const digits = /^\D{0,3}(\d{1,3}(?:[,.\s]\d{3})+|\d{1,7})(?![\d.,]*[kKmM\d])/.exec(text ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits.replace(/\D/g, ''));
}
