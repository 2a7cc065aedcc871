import type { FieldName, HeaderField, Status } from '../header';
import { type Around, linesNear } from './around';
import { findStatus, LISTED, parseStatus, statusAlone } from './status';

/** Fields that speak of the story's state in passing; its text never does. */
const PASSING: ReadonlySet<FieldName> = new Set(['title', 'series', 'length', 'notes', 'summary', 'other', 'date', 'category', 'thanks', 'feedback', 'warnings', 'spoilers']);
/** Where a bare line of the state may have been taken for something else. */
const BARE: ReadonlySet<FieldName> = new Set(['author', 'date', 'other', 'length', 'notes', 'rating', 'category', 'language', 'disclaimer', 'summary']);
/** "Part: 9/?": more is to come. */
const OPEN_PART = /^\W{0,4}(?:part|chapter|chap|ch|pt)\b[^\n/]{0,20}\d ?\/ ?\?/i;
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
  const alone = first(fields, ({ field, value }) => (BARE.has(field) ? statusAlone(value, field === 'length' || field === 'category' ? LISTED : undefined) : undefined)) ?? [...(around.between ?? []), ...linesNear(around)].map((line) => statusAlone(line)).find((status) => status !== undefined);
  const open = linesNear(around).some((line) => OPEN_PART.test(line)) ? 'wip' : undefined;
  return counted ?? passing ?? alone ?? open ?? linesNear(around).map(findStatus).find((status) => status !== undefined);
}
