import type { FieldName, HeaderField, Status } from '../header';
import { type Around, linesNear } from './around';
import { findStatus, parseStatus } from './status';

/** Fields that speak of the story's state in passing; its text never does. */
const PASSING: ReadonlySet<FieldName> = new Set(['title', 'series', 'length', 'notes', 'summary', 'other', 'date', 'category', 'thanks', 'feedback', 'warnings', 'spoilers']);
/** "Chapters: 24/24" counts against what is planned; "Part: 2/6" says where the reader is. */
const COUNTS = /chapters|parts|kapitel|chapitres|cap[ií]tulos/i;

function first(all: readonly HeaderField[], read: (field: HeaderField) => Status | undefined): Status | undefined {
  for (const one of all) {
    const found = read(one);
    if (found) return found;
  }
  return undefined;
}

/** Whether the story is complete: a status field, "Chapters: 7/10", or a word in passing ("(WIP)", "This story is unfinished."). */
export function statedStatus(fields: readonly HeaderField[], around: Around): Status | undefined {
  const stated = first(fields, ({ field, value, label }) => (field === 'status' ? parseStatus(value, label) : undefined));
  if (stated) return stated;
  const counted = first(fields, ({ field, value, label }) => (field === 'length' && COUNTS.test(label) && /\d ?\/ ?[\d?]/.test(value) ? parseStatus(value) : undefined));
  const passing = first(fields, ({ field, label, value }) => (PASSING.has(field) ? findStatus(label ? `${label}: ${value}` : value) : undefined));
  return counted ?? passing ?? linesNear(around).map(findStatus).find((status) => status !== undefined);
}
