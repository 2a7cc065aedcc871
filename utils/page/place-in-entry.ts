import type { Undo } from './undo';
import { createPart } from './wrapper';

const HEADING = 'h1, h2, h3, h4, h5, h6, .title';
const INLINE = new Set(['a', 'b', 'i', 'em', 'strong', 'span', 'font', 'u', 'small', 'big', 'cite']);
/** A heading that holds more than a title holds the entry. */
const LONGEST_HEADING = 300;

/** Where the line goes: after the entry's heading, in a row's first cell, after a link that opens the entry, or at its end. */
function putInto(host: HTMLElement, [first]: readonly Element[]): boolean {
  if (!first) return false;
  if (first.localName === 'tr') return append(first.querySelector('td, th'), host);
  const heading = first.matches(HEADING) ? first : first.querySelector(HEADING);
  if (heading && heading.textContent.length <= LONGEST_HEADING && heading.parentElement) return after(heading, host);
  return INLINE.has(first.localName) ? after(first, host) : append(first, host);
}

const append = (parent: Element | null, host: HTMLElement): boolean => parent !== null && (parent.append(host), true);
const after = (element: Element, host: HTMLElement): boolean => (element.after(host), true);

/** Puts an element of ours into an entry of a listing. `undefined` where the entry has no element of its own. */
export function placeInEntry(elements: readonly Element[]): { readonly host: HTMLElement; readonly undo: Undo } | undefined {
  const [first] = elements;
  if (!first) return undefined;
  const host = createPart(first.ownerDocument);
  return putInto(host, elements) ? { host, undo: () => host.remove() } : undefined;
}
