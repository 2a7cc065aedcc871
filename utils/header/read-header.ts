import type { Header, Reading } from './header';
import { NOTHING, readLabelled } from './headers';
import type { Line } from './line';
import type { Languages } from './languages';
import { lookupIn } from './lexicon/known';
import { withoutMargins, type Bare } from './margins';
import { labelUnits } from './model';
import { findCluster, findRegion, type Region } from './region';
import { fold } from '../text/fold';
import { speakWith } from '../vocabulary/known-words';
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
  const bare = withoutMargins(lines);
  const region = findRegion(bare?.lines ?? lines, lookupIn(facts.languages?.lexicons));
  return region ? readRegion(lines, region, facts, bare) : NOTHING;
}

/** Units of bare lines, with the places that their text has in the lines as they stand. */
const placed = (units: readonly Unit[], { margins }: Bare): Unit[] =>
  units.map((unit) => ({ ...unit, spans: unit.spans.map(({ line, from, to }) => ({ line, from: from + (margins[line] ?? 0), to: to + (margins[line] ?? 0) })) }));

function readRegion(lines: readonly Line[], region: Region, { pageTitle = '', languages }: PageFacts, bare?: Bare): Reading {
  speakWith(languages?.words);
  const lookup = lookupIn(languages?.lexicons);
  const read = bare?.lines ?? lines;
  const found = toUnits(read, region.from, region.to, wrapWidth(read.slice(0, region.to)), lookup);
  const units = bare ? placed(found, bare) : found;
  const labelled = labelUnits(units, { pageTitle: fold(pageTitle) }).map((read, i) => ({ ...read, unit: units[i] as Unit }));
  return { ...readLabelled(labelled, lines, region.to, pageTitle), readTo: region.to };
}

/** A further header names its story and has fields of so many kinds: a story may quote a label or two. */
const MIN_KINDS = 3;
const isWhole = (header: Header): boolean => header.title !== undefined && new Set(header.fields.map(({ field }) => field)).size >= MIN_KINDS;

/** Headers that stand further down a page: their lines count from the first of those given. `next` is the line to look on from. */
export interface Further {
  readonly headers: readonly Header[];
  readonly next: number;
}

/** Looks for one more header among lines below a page's first: a page of drabbles, a digest. */
export function readFurther(lines: readonly Line[], { languages }: PageFacts = {}): Further {
  const cluster = findCluster(lines, 0, lines.length, lookupIn(languages?.lexicons));
  if (!cluster) return { headers: [], next: lines.length };
  return { headers: readRegion(lines, cluster, languages ? { languages } : {}).headers.filter(isWhole), next: cluster.to };
}
