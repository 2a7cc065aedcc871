import { isMain } from '../tools/main.ts';
import { type Baseline } from '../../utils/updates/baseline.ts';
import { compare } from '../../utils/updates/compare.ts';
import { type HostLedger, hostState, nextLook, withRequest } from '../../utils/updates/schedule.ts';
import { DAILY_LIMIT } from '../../utils/updates/settings.ts';
import type { SightedPart } from '../../utils/updates/sighting.ts';

const DAY = 86_400_000;
const WORKS = 500;
const DAYS = 365;
const START = Date.UTC(2026, 0, 1);
const END = START + DAYS * DAY;
/** Where they lie: one large archive, some of a middling size, and many small ones. */
const HOSTS = [250, 80, 50, 40, 30, 20, 15, 10, 5];

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Kind = 'silent' | 'irregular' | 'weekly' | 'revived';
interface Followed {
  readonly kind: Kind;
  readonly host: string;
  /** When its parts came and will come: milliseconds since 1970. */
  readonly parts: readonly number[];
}

const normal = (random: () => number): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
/** Log-normal, with a median of 30 days. */
const gap = (random: () => number): number => 30 * DAY * Math.exp(0.8 * normal(random));
const week = (random: () => number): number => 7 * DAY + 0.5 * DAY * normal(random);

/** Parts one gap after another up to `end`; the last at most one gap before. */
function from(start: number, end: number, next: () => number): number[] {
  const parts: number[] = [];
  for (let at = start; at < end; at += Math.max(DAY / 4, next())) parts.push(at);
  return parts;
}

function partsOf(kind: Kind, random: () => number): number[] {
  const years = (2 + 18 * random()) * 365 * DAY;
  const old = (last: number): number[] => from(last - 400 * DAY * random(), last, () => gap(random));
  if (kind === 'silent') return [...old(START - years), START - years];
  if (kind === 'weekly') return from(START - 200 * DAY * random() - 7 * DAY, END, () => week(random));
  if (kind === 'irregular') return from(START - 600 * DAY * random() - 30 * DAY, END, () => gap(random));
  const again = START + DAYS * DAY * random();
  return [...old(again - 365 * DAY), again - 365 * DAY, ...from(again, END, () => gap(random))];
}

function shelf(random: () => number): Followed[] {
  const kinds: Kind[] = [...Array<Kind>(WORKS * 0.6).fill('silent'), ...Array<Kind>(WORKS * 0.25).fill('irregular'), ...Array<Kind>(WORKS * 0.1).fill('weekly'), ...Array<Kind>(WORKS * 0.05).fill('revived')];
  const hosts = HOSTS.flatMap((count, i) => Array<string>(count).fill(`host ${i + 1}`)).map((host) => ({ host, at: random() })).toSorted((a, b) => a.at - b.at).map(({ host }) => host);
  return kinds.map((kind, i) => ({ kind, host: hosts[i] ?? '', parts: partsOf(kind, random) }));
}

interface Tally {
  requests: number;
  /** Of the busiest host on its busiest day. */
  busiest: number;
  readonly delays: number[];
  readonly revived: number[];
}
const nothing = (): Tally => ({ requests: 0, busiest: 0, delays: [], revived: [] });

function noticed(tally: Tally, { kind, parts }: Followed, after: number, at: number): void {
  for (const part of parts) if (part > after && part <= at && part >= START) (kind === 'revived' ? tally.revived : tally.delays).push(at - part);
}

/** Looked at each `interval`, from a moment of its own on. */
function fixed(works: readonly Followed[], interval: number, random: () => number): Tally {
  const tally = nothing();
  const asked = new Map<string, number>();
  for (const work of works) {
    for (let at = START + interval * random(), before = START; at < END; before = at, at += interval) {
      tally.requests++;
      const key = `${work.host} ${Math.floor(at / DAY)}`;
      asked.set(key, (asked.get(key) ?? 0) + 1);
      noticed(tally, work, before, at);
    }
  }
  tally.busiest = Math.max(...asked.values());
  return tally;
}

const days = new Map<number, string>();
function dayOf(at: number): string {
  const day = Math.floor(at / DAY);
  const known = days.get(day) ?? new Date(at).toISOString().slice(0, 10);
  days.set(day, known);
  return known;
}
const listed = (parts: readonly number[], at: number): SightedPart[] => parts.filter((part) => part <= at).map((part, i) => ({ key: `${i}`, posted: dayOf(part) }));

/** As Flyleaf looks: by each work's own pace, within its hosts' limits. */
function paced(works: readonly Followed[], random: () => number): Tally {
  const tally = nothing();
  const ledgers = new Map<string, HostLedger>();
  const known = works.map(() => ({ baseline: undefined as Baseline | undefined, seen: START, next: START + DAY * random() }));
  // An hour at a time is as fine as anybody reads.
  for (let now = START; now < END; now += DAY / 24) {
    const due = known.flatMap(({ next }, i) => (next <= now ? [{ next, i }] : [])).toSorted((a, b) => a.next - b.next);
    let late = 0;
    for (const { i } of due) {
      const [work, state] = [works[i] as Followed, known[i] as (typeof known)[number]];
      const at = now + 5000 * late++;
      const host = hostState(ledgers.get(work.host), at, DAILY_LIMIT);
      if (host.kind !== 'free') {
        state.next = 'until' in host ? host.until + (DAY / 24) * random() : now;
        continue;
      }
      const ledger = withRequest(ledgers.get(work.host), at);
      ledgers.set(work.host, ledger);
      tally.requests++;
      tally.busiest = Math.max(tally.busiest, ledger.requests);
      const { baseline } = compare(state.baseline, { at, from: 'contents', parts: listed(work.parts, at) });
      noticed(tally, work, state.seen, at);
      Object.assign(state, { baseline, seen: at, next: nextLook(baseline ?? { moves: [], dates: {} }, at, random) });
    }
  }
  return tally;
}

const sorted = (list: readonly number[]): number[] => list.toSorted((a, b) => a - b);
const quantile = (list: readonly number[], share: number): number => sorted(list)[Math.min(list.length - 1, Math.floor(list.length * share))] ?? Number.NaN;
const inDays = (span: number): number => Math.round((100 * span) / DAY) / 100;

/** Days, and requests a host a day. */
export interface Figures {
  readonly way: string;
  readonly requests: number;
  readonly perHostDay: number;
  readonly busiest: number;
  readonly median: number;
  readonly late: number;
  readonly revivedMedian: number;
  readonly revivedLate: number;
}

function figuresOf(way: string, { requests, busiest, delays, revived }: Tally): Figures {
  return { way, requests, busiest, perHostDay: requests / HOSTS.length / DAYS, median: inDays(quantile(delays, 0.5)), late: inDays(quantile(delays, 0.95)), revivedMedian: inDays(quantile(revived, 0.5)), revivedLate: inDays(quantile(revived, 0.95)) };
}

/** One year of 500 followed works, three ways. The same for the same seed. */
export function yearOf(seed: number): { readonly paced: Figures; readonly daily: Figures; readonly weekly: Figures } {
  const random = seeded(seed);
  const works = shelf(random);
  return { paced: figuresOf('paced', paced(works, random)), daily: figuresOf('daily', fixed(works, DAY, random)), weekly: figuresOf('weekly', fixed(works, 7 * DAY, random)) };
}

const SEEDS = 20;
const round = (value: number, digits = 2): string => value.toFixed(digits);
const COLUMNS: readonly (readonly [string, (figures: Figures) => string])[] = [
  ['way', ({ way }) => way],
  ['requests', ({ requests }) => String(Math.round(requests))],
  ['a host a day', ({ perHostDay }) => round(perHostDay)],
  ['busiest', ({ busiest }) => String(Math.round(busiest))],
  ['delay, median', ({ median }) => `${round(median)} d`],
  ['95th', ({ late }) => `${round(late)} d`],
  ['revived, median', ({ revivedMedian }) => `${round(revivedMedian)} d`],
  ['95th', ({ revivedLate }) => `${round(revivedLate)} d`],
];

const mean = (all: readonly Figures[]): Figures => {
  const sum = (key: Exclude<keyof Figures, 'way'>): number => all.reduce((total, one) => total + one[key], 0) / all.length;
  return { way: all[0]?.way ?? '', requests: sum('requests'), perHostDay: sum('perHostDay'), busiest: Math.max(...all.map(({ busiest }) => busiest)), median: sum('median'), late: sum('late'), revivedMedian: sum('revivedMedian'), revivedLate: sum('revivedLate') };
};

function row(cells: readonly string[]): string {
  return cells.map((cell, i) => (i === 0 ? cell.padEnd(16) : cell.padStart(17))).join('');
}

/** Prints each seed and the mean of all. True where paced looking asks less than weekly looking and tells sooner, whatever the seed. */
export function printYear(seeds = SEEDS): boolean {
  const years = Array.from({ length: seeds }, (_, i) => yearOf(i + 1));
  console.log(`\nA year of ${WORKS} followed works on ${HOSTS.length} hosts, ${seeds} seeds\n`);
  console.log(row(['seed', ...COLUMNS.slice(1).map(([name]) => name)]));
  for (const [i, year] of years.entries()) console.log(row([`${i + 1} paced`, ...COLUMNS.slice(1).map(([, cell]) => cell(year.paced))]));
  for (const way of ['paced', 'weekly', 'daily'] as const) console.log(row([`mean ${way}`, ...COLUMNS.slice(1).map(([, cell]) => cell(mean(years.map((year) => year[way]))))]));
  return years.every(({ paced: ours, weekly }) => ours.requests < weekly.requests && ours.median < weekly.median);
}

if (isMain(import.meta.url)) process.exitCode = printYear(Number(process.argv[2] ?? SEEDS)) ? 0 : 1;
