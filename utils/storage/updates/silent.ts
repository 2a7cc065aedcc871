import type { PageHere } from '../../permissions/take-page';
import type { WorkRecord } from '../../progress/record';
import { asksWhoIsThere, type PageRead } from '../../updates/check';
import type { Sighting } from '../../updates/sighting';
import { originalAddress } from '../../works/address';
import { identify } from '../../works/identify';
import type { Joins, PageFacts } from '../../works/page-facts';
import type { Window } from '../choices';
import type { Arrivals, Way } from './arrivals';
import type { Kept } from './book';
import { isNamedIn, isSameStory, isWhole, keysAt } from './known-at';
import { createSee, type SeeParts } from './see';

/** A page of a tab. */
export interface Visit {
  readonly address: string;
  readonly window: Window;
  readonly tab: number;
  /** The tab that opened this one. */
  readonly opener?: number;
}

interface Parts extends SeeParts {
  readonly keep: () => Promise<'on' | 'off'>;
  readonly joins: (window: Window) => Promise<Joins>;
  readonly isGranted: (address: string) => Promise<boolean>;
  /** By the same reading as what is fetched. */
  readonly readPage: (text: string, address: string, record: WorkRecord) => Promise<PageRead>;
  readonly arrivals: Arrivals;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** What is noticed of works on pages that show no story: that they are gone, or lie somewhere else. In a private window nothing is. */
export interface Silent {
  /** A page is whole, and nobody reads it. `take`: the page itself, asked for only where a work of the library may lie there. */
  onSilent(visit: Visit, take: () => Promise<PageHere | undefined>): Promise<void>;
  /** A page of a story is read. */
  onStory(visit: Visit, page: PageFacts): Promise<void>;
  /** The browser says that an address leads on. Call it at once: the page that it leads to may be there in no time. */
  onRedirect(tab: number, from: string, to: string, windowOf: () => Promise<Window>): Promise<void>;
}

const GONE = 410;
const NOT_FOUND = 404;
const HOUR = 3_600_000;
/** A page that may be read has told of itself after so many milliseconds. */
const PATIENCE = 5000;
const isWeb = (address: string): boolean => /^https?:/.test(address) && originalAddress(address) === address;
const bare = (address: string): string => address.replace(/#.*$/, '');
const hostOf = (address: string): string => new URL(address).hostname.replace(/^www\./, '');

export function createSilent(parts: Parts): Silent {
  const { book, now, keep, joins, isGranted, readPage, arrivals, sleep } = parts;
  const see = createSee(parts);

  async function known(keys: readonly string[]): Promise<string[]> {
    const kept = await Promise.all(keys.map((key) => book.read(key)));
    return keys.filter((_, i) => kept[i] !== undefined);
  }

  /** Works that were opened and lie at another address than the page they led to. */
  async function opened(way: Way | undefined, here: { readonly address: string; readonly works: readonly string[] }, reader: Joins): Promise<string[]> {
    if (!way || way.from === bare(here.address)) return [];
    const works = await known(way.work === undefined ? keysAt(way.from, reader) : [way.work]);
    return works.filter((work) => !here.works.includes(work));
  }

  const tellGone = (work: string): Promise<void> => see(work, () => ({ at: now(), from: 'contents', gone: true }));

  /** A server's bare "not found" counts the second time, and only where it is the work that was asked for. */
  async function missing(kept: Kept, address: string): Promise<void> {
    const { record: { work }, stored: { following: { last } } } = kept;
    if (!isWhole(kept, address)) return;
    const wasMissing = last?.outcome.kind === 'server-error' && last.outcome.status === NOT_FOUND;
    if (wasMissing && Math.abs(now() - last.at) >= HOUR) return tellGone(work);
    if (!wasMissing) await book.change(work, ({ stored }) => ({ stored: { ...stored, following: { ...stored.following, last: { at: now(), outcome: { kind: 'server-error', status: NOT_FOUND } } } } }));
  }

  /** What a page at the work's own address tells. A chapter's page without a story on it lists no chapters. */
  async function tellSight(kept: Kept, address: string, told: Extract<PageRead, { kind: 'sighting' }>): Promise<void> {
    const { sighting, contents } = told;
    const { movedTo } = sighting;
    const isOwn = isWhole(kept, address) || sighting.from === 'reached';
    const seen: Omit<Sighting, 'at'> | undefined = isOwn ? sighting : movedTo === undefined ? undefined : { from: 'listing', movedTo };
    if (seen) await see(kept.record.work, () => ({ ...seen, at: now() }), isOwn ? contents : undefined);
  }

  async function tellMove(work: string, to: string, witness: 'title' | 'none'): Promise<void> {
    const known = (await book.read(work))?.stored.baseline?.movedTo;
    // Each of its chapters leads there.
    if (known !== undefined && hostOf(known) === hostOf(to)) return;
    await see(work, () => ({ at: now(), from: 'listing', movedTo: to, ...(witness === 'none' && { unwitnessed: true as const }) }));
  }

  async function judge(work: string, { address }: Visit, here: PageHere, way: Way | undefined): Promise<void> {
    const kept = await book.read(work);
    if (!kept || (here.status >= 400 && here.status !== NOT_FOUND && here.status !== GONE)) return;
    const told = await readPage(here.text, address, kept.record);
    const isHere = !way || hostOf(way.from) === hostOf(address);
    const asked = way?.from ?? address;
    if (told.kind === 'gone') return isHere ? tellGone(work) : undefined;
    if (here.status === GONE) return isHere && isWhole(kept, asked) ? tellGone(work) : undefined;
    if (here.status === NOT_FOUND) return isHere ? missing(kept, asked) : undefined;
    if (way) return arrivedAt(kept.record, way, address, told, here.title);
    if (told.kind === 'sighting') await tellSight(kept, address, told);
  }

  async function arrivedAt(record: WorkRecord, way: Way, address: string, told: PageRead, title: string): Promise<void> {
    if (told.kind === 'login-page' || asksWhoIsThere(address)) return;
    if (isNamedIn(record, title)) return tellMove(record.work, address, 'title');
    if (way.to !== undefined && hostOf(way.from) !== hostOf(address)) await tellMove(record.work, address, 'none');
  }

  const isOff = async ({ address, window }: Visit): Promise<boolean> => window === 'private' || !isWeb(address) || (await keep()) === 'off';

  return {
    onSilent: async (visit, take) => {
      const way = arrivals.arrived(visit.tab, visit.address, visit.opener);
      if (await isOff(visit)) return;
      const reader = await joins(visit.window);
      const { address } = visit;
      // What was opened from a page of ours is known by it: some works have keys that no address tells.
      const named = way?.work !== undefined && way.from === bare(address) ? [way.work] : [];
      const works = await known([...new Set([...named, ...keysAt(address, reader)])]);
      const away = await opened(way, { address, works }, reader);
      if (works.length + away.length === 0 || !(await isGranted(address))) return;
      const here = await take();
      if (!here) return;
      for (const work of works) await judge(work, visit, here, undefined);
      for (const work of away) await judge(work, visit, here, way);
    },
    onStory: async (visit, page) => {
      const way = arrivals.arrived(visit.tab, visit.address, visit.opener);
      if (!way || (await isOff(visit))) return;
      const reader = await joins(visit.window);
      const away = await opened(way, { address: visit.address, works: [identify({ ...page, reader }).work, ...keysAt(visit.address, reader)] }, reader);
      for (const work of away) {
        const record = (await book.read(work))?.record;
        if (!record) continue;
        if (isSameStory(record, page)) await tellMove(work, visit.address, 'title');
        else if (way.to !== undefined && hostOf(way.from) !== hostOf(visit.address)) await tellMove(work, visit.address, 'none');
      }
    },
    onRedirect: async (tab, from, to, windowOf) => {
      arrivals.redirected(tab, from, to);
      if (!isWeb(to) || hostOf(to) === hostOf(from) || asksWhoIsThere(to)) return;
      const window = await windowOf();
      if ((await isOff({ address: from, window, tab })) || (await isGranted(to))) return;
      const reader = await joins(window);
      const works = await opened({ from, to }, { address: to, works: keysAt(to, reader) }, reader);
      if (works.length === 0) return;
      // It may lead on to a page that may be read, and tells of itself.
      await sleep(PATIENCE);
      if (!arrivals.isOnItsWay(tab, to)) return;
      for (const work of works) await tellMove(work, to, 'title');
    },
  };
}
