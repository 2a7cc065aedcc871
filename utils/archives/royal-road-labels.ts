import { isoDate, isoOfSeconds } from './dates';
import { textOf, textsOf } from './texts';

/** The labels that say how a story stands; the others say what kind it is. */
const STATES: ReadonlySet<string> = new Set(['ONGOING', 'COMPLETED', 'HIATUS', 'STUB', 'DROPPED', 'INACTIVE']);

/** Of the labels beside the tags: "Fan Fiction", "HIATUS". */
export interface Labels {
  readonly kinds: readonly string[];
  readonly standing?: string;
  /** Absent for stubs: what is missing there was taken down. */
  readonly complete?: boolean;
}

/** Reads the labels of a fiction page or of a row. */
export function labelsOf(root: ParentNode): Labels {
  const labels = textsOf(root.querySelectorAll('span.label'));
  const standing = labels.find((label) => STATES.has(label.toUpperCase()));
  const known = standing !== undefined && standing.toUpperCase() !== 'STUB';
  return { kinds: labels.filter((label) => label !== standing), ...(standing && { standing }), ...(known && { complete: standing.toUpperCase() === 'COMPLETED' }) };
}

/** `<time unixtime>`, as the site writes it, or any other time with a date. */
export const dayOf = (time: Element | null | undefined): string | undefined =>
  time ? (isoOfSeconds(time.getAttribute('unixtime')) ?? isoDate(time.getAttribute('datetime')) ?? isoDate(time.getAttribute('title')) ?? isoDate(textOf(time))) : undefined;
