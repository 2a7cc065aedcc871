import type { Header, Reading } from './header';
import { NOTHING, readLabelled } from './headers';
import type { Line } from './line';
import type { Languages } from './languages';
import { lookupIn } from './lexicon/known';
import { labelUnits } from './model';
import { findCluster, findRegion, type Region } from './region';
import { fold } from '../text/fold';
import { learnWords } from '../vocabulary/known-words';
import { toUnits, wrapWidth, type Unit } from './units';

/** What is known of the page besides its lines. */
export interface PageFacts {
  /** The document's own title. */
  readonly pageTitle?: string;
  /** Given where the page needs them (`speaksOther`): what is known of other languages than English. */
  readonly languages?: Languages;
}

/** Reads the header among the first lines of a page. Pure: the same lines give the same reading. */
export function readHeaders(lines: readonly Line[], facts: PageFacts = {}): Reading {
  const region = findRegion(lines, lookupIn(facts.languages?.lexicons));
  return region ? readRegion(lines, region, facts) : NOTHING;
}

function readRegion(lines: readonly Line[], region: Region, { pageTitle = '', languages }: PageFacts): Reading {
  for (const words of languages?.words ?? []) learnWords(words);
  const lookup = lookupIn(languages?.lexicons);
  const units = toUnits(lines, region.from, region.to, wrapWidth(lines.slice(0, region.to)), lookup);
  const labelled = labelUnits(units, { pageTitle: fold(pageTitle) }).map((read, i) => ({ ...read, unit: units[i] as Unit }));
  return { ...readLabelled(labelled, lines, region.to, pageTitle), readTo: region.to };
}

/** Lines that one step of the search for further headers looks at. */
const STEP = 150;
/** A further header names its story and has fields of so many kinds: a story may quote a label or two. */
const MIN_KINDS = 3;

/** What a page hands over for the search: its lines so far, and a way to more. */
export interface Growing {
  readonly lines: readonly Line[];
  readOn(chars: number): boolean;
}

/**
 * The further headers of a page, after what `first` has read: a page of drabbles, a digest. Each step does bounded work, so that
 * the caller can stop between two; a step that found nothing yields `undefined`.
 */
export function* furtherHeaders(page: Growing, first: Reading, { languages }: PageFacts = {}): Generator<Header | undefined, void> {
  let at = first.readTo ?? 0;
  for (;;) {
    const more = page.lines.length < at + STEP && page.readOn(16_384);
    const cluster = findCluster(page.lines, at, STEP, lookupIn(languages?.lexicons));
    if (cluster) {
      for (const header of readRegion(page.lines, cluster, languages ? { languages } : {}).headers) if (isWhole(header)) yield header;
      at = Math.max(cluster.to, at + 1);
    } else at = Math.min(page.lines.length, at + STEP - 24);
    yield undefined;
    if (!more && at + 24 >= page.lines.length) return;
  }
}

const isWhole = (header: Header): boolean => header.title !== undefined && new Set(header.fields.map(({ field }) => field)).size >= MIN_KINDS;
