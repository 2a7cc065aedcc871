import { findLabel } from './label';
import type { Lookup } from './lexicon/lookup';
import type { Line } from './line';

/** Lines from `from` up to, not including, `to`. */
export interface Region {
  readonly from: number;
  readonly to: number;
}

/** Lines above the first label and below the last that may belong to the header. */
const ABOVE = 24;
const BELOW = 14;
/** A header has ended where so many lines and so much text, in UTF-16 units, hold no label. */
const QUIET_LINES = 30;
const QUIET_TEXT = 5000;
/** Where no label is found: the head of the page, for bylines and disclaimers without one. */
const HEAD_LINES = 60;
const HEAD_TEXT = 8000;
/** Whether a line is worth a look-up: it has a separator near its start, opens in bold or is short. */
const WORTH = /^.{0,72}?(?::|：|=|~|\s[-–—]|[-–—]\s|→|»)/;

/** The part of the page that may hold its header, by label words alone: all that the closer reading looks at. */
export function findRegion(lines: readonly Line[], from: number, lookup: Lookup): Region | undefined {
  let first = -1;
  let last = -1;
  let quiet = 0;
  for (let i = from; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (isLabelled(line, lookup)) {
      if (first < 0) first = i;
      last = i;
      quiet = 0;
    } else {
      quiet += line.text.length;
      if (last >= 0 ? quiet > QUIET_TEXT && i - last > QUIET_LINES : false) break;
    }
  }
  if (lines.length <= from) return undefined;
  if (first < 0) return { from, to: headEnd(lines, from) };
  return { from: Math.max(from, first - ABOVE), to: Math.min(lines.length, last + BELOW) };
}

function isLabelled(line: Line, lookup: Lookup): boolean {
  if (!WORTH.test(line.text) && line.lead === 0 && line.text.length > 40) return false;
  const label = findLabel(line.text, line.lead, lookup);
  return label?.match !== undefined && label.separator !== 'stop' && label.separator !== 'none';
}

function headEnd(lines: readonly Line[], from: number): number {
  let text = 0;
  let to = from;
  while (to < lines.length && to - from < HEAD_LINES && text < HEAD_TEXT) text += lines[to++]?.text.length ?? 0;
  return to;
}
