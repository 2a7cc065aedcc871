import { WARNING_CODES } from '../../vocabulary/warnings';
import type { Warning } from '../header';

/** What parts one item of a list from the next. */
const PARTED = /[,;/|•+&()\n]+/;
const DENIED = /^no\s+/i;

/**
 * Warnings that archives of the time abbreviated, where a code is an item by itself: "M/M, chan, NC". In a sentence "chan" is a
 * name's ending, "CD" has songs on it and "NC-17" is a rating.
 */
export function codedWarnings(text: string): Warning[] {
  return text.split(PARTED).flatMap((item) => {
    const raw = item.trim().replace(/[.!]+$/, '');
    const denied = DENIED.exec(raw)?.[0] ?? '';
    const id = WARNING_CODES.get(raw.slice(denied.length).toLowerCase());
    return id === undefined ? [] : [{ id, stated: denied ? ('absent' as const) : ('present' as const), raw }];
  });
}
