import type { Reading } from './header';
import { NOTHING, readLabelled } from './headers';
import type { Line } from './line';
import { lookup } from './lexicon/all';
import { labelUnits } from './model';
import { findRegion } from './region';
import { toUnits, wrapWidth, type Unit } from './units';

/** What is known of the page besides its lines. */
export interface PageFacts {
  /** The document's own title. */
  readonly pageTitle?: string;
}

/** Reads the headers among the first lines of a page, from line `from` on. Pure: the same lines give the same reading. */
export function readHeaders(lines: readonly Line[], { pageTitle = '' }: PageFacts = {}, from = 0): Reading {
  const region = findRegion(lines, from, lookup);
  if (!region) return NOTHING;
  const units = toUnits(lines, region.from, region.to, wrapWidth(lines), lookup);
  const labelled = labelUnits(units, { pageTitle }).map((read, i) => ({ ...read, unit: units[i] as Unit }));
  return readLabelled(labelled, lines, region.to);
}
