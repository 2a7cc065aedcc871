import { type Baseline, instantOf } from './baseline';

const MINUTE = 60_000;
const HOUR = 3_600_000;
export const DAY = 86_400_000;
/** Between two requests to one host, at least. */
export const HOST_GAP = 5000;

const SHORTEST = DAY;
const LONGEST = 28 * DAY;
/** Of a work that has been silent for over two years. */
const LONGEST_SILENT = 120 * DAY;
const SILENT = 730 * DAY;
/** Where nothing tells how often its parts come. */
const UNKNOWN_PACE = 8 * DAY;
/** Looks between two parts, and in the time for which a work has been silent: the longer it was, the longer it may be. */
const LOOKS_A_PART = 4;
const LOOKS_A_SILENCE = 8;
/** Shares by which a look is early or late, so that works of one pace are not all looked at on one day. */
const JITTER = 0.1;

const FIRST_BACK_OFF = 30 * MINUTE;
/** A host that asks us to wait longer is asked again after that. */
export const LONGEST_WAIT = LONGEST;
/** Farther ahead nothing is planned: what is, was planned by a clock that has been set back since. */
const FARTHEST = LONGEST_SILENT * (1 + JITTER) + DAY;

/** 0 to 1, below 1. */
export type Random = () => number;

const jittered = (span: number, random: Random, share = JITTER): number => span * (1 - share + 2 * share * random());
const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** Median of the gaps between a work's parts in milliseconds; `undefined` where fewer than two are known. Parts of one day came as one. */
export function paceOf(moves: readonly number[]): number | undefined {
  const gaps = moves.slice(1).map((at, i) => at - (moves[i] as number)).filter((gap) => gap >= HOUR).toSorted((a, b) => a - b);
  if (gaps.length === 0) return undefined;
  const half = gaps.length >> 1;
  return gaps.length % 2 === 1 ? gaps[half] : ((gaps[half - 1] as number) + (gaps[half] as number)) / 2;
}

/** When the work last moved, as far as anything tells. Dates that lie ahead tell nothing. */
function lastMove({ moves, dates }: Pick<Baseline, 'moves' | 'dates'>, now: number): number | undefined {
  const all = [...moves, ...Object.values(dates).flatMap((date) => instantOf(date) ?? [])].filter((at) => at <= now);
  return all.length > 0 ? Math.max(...all) : undefined;
}

/** Milliseconds between two looks at a work: by its own pace, between 1 and 28 days, up to 120 where it has been silent for over two years. */
export function intervalOf(known: Pick<Baseline, 'moves' | 'dates'>, now: number): number {
  const last = lastMove(known, now);
  const silence = last === undefined ? 0 : now - last;
  const pace = paceOf(known.moves) ?? UNKNOWN_PACE;
  return clamp(Math.max(pace / LOOKS_A_PART, silence / LOOKS_A_SILENCE), SHORTEST, silence > SILENT ? LONGEST_SILENT : LONGEST);
}

/** When a work is looked at again after a look that told something: milliseconds since 1970. */
export const nextLook = (known: Pick<Baseline, 'moves' | 'dates'>, now: number, random: Random): number => now + Math.round(jittered(intervalOf(known, now), random));

/** Milliseconds until the next try after so many failures in a row: doubled each time, and never the same for two works. */
export const backOff = (failures: number, random: Random): number => Math.round(Math.min(LONGEST, jittered(FIRST_BACK_OFF * 2 ** Math.min(30, Math.max(0, failures - 1)), random, 0.5)));

/** A time that was planned, or now where a clock that ran ahead planned it. */
export const soundNext = (next: number, now: number): number => (next - now > FARTHEST ? now : next);

/** What one host was asked, and when it may be asked again. Instants: milliseconds since 1970. */
export interface HostLedger {
  readonly version: 1;
  /** Days since 1970 of the requests that are counted. */
  readonly day: number;
  readonly requests: number;
  readonly last: number;
  /** By its own word, or after failures. */
  readonly notBefore?: number;
  /** Times in a row that the host itself was the trouble. */
  readonly failures?: number;
}

export const dayOf = (at: number): number => Math.floor(at / DAY);

export type HostState = { readonly kind: 'free' } | { readonly kind: 'wait' | 'asked-to-wait' | 'daily-limit'; readonly until: number };

/** Whether a host may be asked now. Stamps of a clock that ran ahead hold nobody up. */
export function hostState(ledger: HostLedger | undefined, now: number, daily: number): HostState {
  if (!ledger) return { kind: 'free' };
  const { day, requests, last, notBefore = 0 } = ledger;
  if (notBefore > now && notBefore - now <= LONGEST_WAIT * 1.5) return { kind: 'asked-to-wait', until: notBefore };
  if (day === dayOf(now) && requests >= daily) return { kind: 'daily-limit', until: (day + 1) * DAY };
  return last <= now && now - last < HOST_GAP ? { kind: 'wait', until: last + HOST_GAP } : { kind: 'free' };
}

/** The ledger with one more request. */
export function withRequest(ledger: HostLedger | undefined, now: number): HostLedger {
  const day = dayOf(now);
  const requests = ledger?.day === day ? ledger.requests : 0;
  return { version: 1, day, requests: requests + 1, last: now, ...(ledger?.failures !== undefined && { failures: ledger.failures }), ...(ledger?.notBefore !== undefined && ledger.notBefore > now && { notBefore: ledger.notBefore }) };
}

/** The ledger after an answer: `wait` until then, by the host's own word (`asked`) or by our own back-off; well again otherwise. */
export function withAnswer(ledger: HostLedger, answer: { readonly kind: 'well' } | { readonly kind: 'trouble'; readonly until?: number }, now: number, random: Random): HostLedger {
  const { failures: _, notBefore: __, ...rest } = ledger;
  if (answer.kind === 'well') return rest;
  const failures = (ledger.failures ?? 0) + 1;
  const asked = answer.until === undefined ? undefined : clamp(answer.until, now + MINUTE, now + LONGEST_WAIT);
  return { ...rest, failures, notBefore: asked ?? now + backOff(failures, random) };
}

const SECONDS = /^\s*(\d{1,9})\s*$/;

/** "120" or "Wed, 21 Oct 2026 07:28:00 GMT" as an instant; `undefined` for anything else. */
export function retryAfter(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  const seconds = SECONDS.exec(header)?.[1];
  if (seconds !== undefined) return now + Number(seconds) * 1000;
  const at = Date.parse(header);
  return Number.isNaN(at) || at <= now ? undefined : at;
}
