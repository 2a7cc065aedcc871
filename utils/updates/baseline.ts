import type { Status } from '../header/header';
import type { WorkRecord } from '../progress/record';
import type { SightedPart, Sighting } from './sighting';

type From = Sighting['from'];

/** What was last known of a work: what the next sighting is held against. */
export interface Baseline {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Chapters posted. */
  readonly posted?: number;
  readonly total?: number;
  /** Chapters as each kind of page counts them: some lists leave a prologue out, and that is no news. */
  readonly counts: Readonly<Partial<Record<From, number>>>;
  /** Date of the last change, as each kind of page states it. ISO 8601. */
  readonly dates: Readonly<Partial<Record<From, string>>>;
  /** All chapters, in their order. */
  readonly parts?: readonly Pick<SightedPart, 'key' | 'title'>[];
  /** The newest ones, as a feed has them. */
  readonly feed?: readonly string[];
  readonly status?: Status;
  readonly words?: number;
  readonly gone?: true;
  readonly movedTo?: string;
  /** When chapters were posted, as stated or as noticed: milliseconds since 1970, oldest first, the last few. */
  readonly moves: readonly number[];
}

/** Instants that are kept: enough for a pace, and no more than one line of storage. */
export const MOST_MOVES = 12;

const ISO = /^\d{4}(?:-\d\d){0,2}/;

/** The first moment that an ISO 8601 date of any precision can mean. */
export function instantOf(date: string | undefined): number | undefined {
  const [day] = ISO.exec(date ?? '') ?? [];
  const at = day === undefined ? Number.NaN : Date.parse(day.length === 7 ? `${day}-01` : day.length === 4 ? `${day}-01-01` : day);
  return Number.isNaN(at) ? undefined : at;
}

/** What the library itself knows of a work that was never looked at. Counted as its pages count. */
export function baselineOf({ posted, facts: { value: facts, at }, gone, moved }: WorkRecord): Baseline {
  const updated = instantOf(facts.updated);
  const moves = [updated, moved].filter((one) => one !== undefined).toSorted((a, b) => a - b);
  const { posted: there, total } = posted?.value ?? {};
  const counted = there === undefined || total === undefined ? undefined : there >= total ? 'complete' : 'wip';
  const status = facts.status ?? counted;
  return {
    at,
    counts: {},
    dates: {},
    moves,
    ...(there !== undefined && { posted: there }),
    ...(total !== undefined && { total }),
    ...(status && { status }),
    ...(facts.words !== undefined && { words: facts.words }),
    ...(gone?.value && { gone: true }),
  };
}
