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
/** A later header is looked for only where so many labels stand within so many lines. */
const CLUSTER = 3;
const CLUSTER_LINES = 24;
/** Whether a line is worth a look-up: it has a separator near its start. */
const WORTH = /^.{0,72}?(?::|：|=|~|\s[-–—]|[-–—]\s|→|»)/;
const SHORT = 40;

/** The part of the page that may hold its header, by label words alone: all that the closer reading looks at. */
export function findRegion(lines: readonly Line[], lookup: Lookup): Region | undefined {
  if (lines.length === 0) return undefined;
  const labels = labelRun(lines, 0, lines.length, lookup);
  if (!labels) return { from: 0, to: headEnd(lines) };
  return { from: Math.max(0, labels.from - ABOVE), to: Math.min(lines.length, labels.to + BELOW) };
}

/** Where after `from` a further header may stand: several labels close together. Looks at most `count` lines ahead. */
export function findCluster(lines: readonly Line[], from: number, count: number, lookup: Lookup): Region | undefined {
  const recent: number[] = [];
  for (let i = from; i < Math.min(lines.length, from + count); i++) {
    if (!isLabelled(lines[i] as Line, lookup)) continue;
    recent.push(i);
    const first = recent.at(-CLUSTER);
    if (first === undefined || i - first > CLUSTER_LINES) continue;
    const end = labelRun(lines, first, lines.length, lookup)?.to ?? i + 1;
    return { from: Math.max(from, first - ABOVE / 4), to: Math.min(lines.length, end + BELOW) };
  }
  return undefined;
}

/** From the first line with a label to the line after the last, up to where the labels stop. */
function labelRun(lines: readonly Line[], from: number, end: number, lookup: Lookup): Region | undefined {
  let first = -1;
  let last = -1;
  let quiet = 0;
  for (let i = from; i < end; i++) {
    const line = lines[i] as Line;
    if (isLabelled(line, lookup)) {
      if (first < 0) first = i;
      last = i;
      quiet = 0;
    } else quiet += line.text.length;
    if (last >= 0 && quiet > QUIET_TEXT && i - last > QUIET_LINES) break;
  }
  return first < 0 ? undefined : { from: first, to: last + 1 };
}

function isLabelled(line: Line, lookup: Lookup): boolean {
  if (line.text.length > SHORT && line.lead === 0 && !WORTH.test(line.text)) return false;
  const label = findLabel(line.text, line.lead, lookup);
  return label?.match !== undefined && label.separator !== 'stop' && label.separator !== 'none';
}

function headEnd(lines: readonly Line[]): number {
  let text = 0;
  let to = 0;
  while (to < lines.length && to < HEAD_LINES && text < HEAD_TEXT) text += lines[to++]?.text.length ?? 0;
  return to;
}
