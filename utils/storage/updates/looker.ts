import type { WorkRecord } from '../../progress/record';
import { beforeLook } from '../../updates/after-look';
import { check, type Checked, type CheckParts, type Fetched, type PageRead, type Turn, type Validators } from '../../updates/check';
import type { FeedEntry } from '../../updates/feed';
import type { CheckOutcome } from '../../updates/follow';
import { hostState, type HostState, type Random, withAnswer, withRequest } from '../../updates/schedule';
import type { UpdatesSettings } from '../../updates/settings';
import { type Kept, ledgerIn, type UpdateBook } from './book';
import { lookOf } from './entries';
import { isFollowed, settled } from './settle';
import { hostKey } from './shapes';

/** What looking needs of the outside. */
export interface LookerParts {
  readonly book: UpdateBook;
  readonly settings: () => Promise<UpdatesSettings>;
  readonly now: () => number;
  readonly random: Random;
  /** Whether we may ask that address, asked right before. */
  readonly isGranted: (address: string) => Promise<boolean>;
  readonly fetchPage: (address: string, ask: { readonly validators?: Validators; readonly credentials: UpdatesSettings['credentials'] }) => Promise<Fetched>;
  readonly readPage: (text: string, address: string, record: WorkRecord) => Promise<PageRead>;
  readonly readEntries: (entries: readonly FeedEntry[], address: string, record: WorkRecord) => PageRead;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly network: () => 'there' | 'offline' | 'save-data';
}

export interface Looker {
  /** Looks at one work now, as far as its host lets us; `undefined` for a work that the library does not hold. */
  look(work: string): Promise<CheckOutcome | undefined>;
  /** Looks at what is due, one request after another. Answers when something is due next. */
  lookAround(): Promise<number | undefined>;
}

/** A host's turn is waited for so long; longer ones, until the next time that we wake. Milliseconds. */
const PATIENCE = 6000;
/** Looks of one waking: a browser may stop a background that works for minutes. */
const MOST_LOOKS = 40;
/** Milliseconds after which a work may be looked at again by hand. */
const JUST_NOW = 30_000;
/** What a host that was granted a moment ago makes good. */
const MENDED_BY_LEAVE: readonly CheckOutcome['kind'][] = ['not-granted', 'moved'];
/** While there is no network, or data are to be saved, that is asked again after so long. */
const AGAIN = 15 * 60_000;

const hostOf = (address: string): string => new URL(address).hostname;

export function createLooker(parts: LookerParts): Looker {
  const { book, settings, now, random, isGranted, sleep, network } = parts;

  const outcomeOf = (state: Exclude<HostState, { kind: 'free' }>): CheckOutcome => (state.kind === 'daily-limit' ? { kind: 'daily-limit', until: state.until } : { kind: 'asked-to-wait', until: state.until });

  /** The host's ledger and the work's own stamp in one step, before anything leaves. */
  async function claim(work: string, host: string, { daily, checks }: UpdatesSettings, anyway: boolean): Promise<HostState> {
    let state: HostState = { kind: 'free' };
    await book.change(work, async (kept, store) => {
      const ledger = ledgerIn((await store.get([hostKey(host)]))[hostKey(host)]);
      state = hostState(ledger, now(), daily);
      if (state.kind !== 'free' && !(anyway && state.kind === 'wait')) return undefined;
      state = { kind: 'free' };
      const following = beforeLook(kept.stored.following, isFollowed(kept, { checks }), now(), random);
      return { stored: { ...kept.stored, following }, also: { [hostKey(host)]: withRequest(ledger, now()) } };
    });
    return state;
  }

  /** Waits for the host's turn where that is soon, and takes it. What was slept is over, whatever the clock says. */
  async function takeTurn(take: (anyway: boolean) => Promise<HostState>): Promise<HostState> {
    const state = await take(false);
    if (state.kind !== 'wait' || state.until - now() > PATIENCE) return state;
    await sleep(Math.max(0, state.until - now()));
    return take(true);
  }

  function turnsFor(work: string, chosen: UpdatesSettings): CheckParts['turnAt'] {
    let isFirst = true;
    return async (address): Promise<Turn> => {
      const host = hostOf(address);
      if (!(await isGranted(address))) return { kind: 'not-now', outcome: { kind: 'not-granted', host } };
      const first = isFirst;
      isFirst = false;
      const state = await takeTurn((anyway) => (first ? claim(work, host, chosen, anyway) : book.stamp(host, { now: now(), daily: chosen.daily, anyway })));
      if (state.kind !== 'free') return { kind: 'not-now', outcome: outcomeOf(state) };
      // A host may have been taken back while its turn was waited for.
      return (await isGranted(address)) ? { kind: 'go' } : { kind: 'not-now', outcome: { kind: 'not-granted', host } };
    };
  }

  /** What came from a host that was taken back meanwhile is not looked at. */
  const granted = async (checked: Checked): Promise<Checked> => {
    const { host } = checked;
    return !host || (await isGranted(host.address)) ? checked : { outcome: { kind: 'not-granted', host: hostOf(host.address) } };
  };

  async function ask({ record, stored }: Kept, chosen: UpdatesSettings): Promise<Checked> {
    const page = lookOf(record, stored);
    if (!page) return { outcome: { kind: 'no-page-to-look-at' } };
    const { validators, last } = stored.following;
    const wasMissing = last?.outcome.kind === 'server-error' && last.outcome.status === 404;
    return granted(await check(page, { wasMissing, ...(validators && { validators }) }, {
      turnAt: turnsFor(record.work, chosen),
      fetchPage: (address, { validators: known }) => parts.fetchPage(address, { credentials: chosen.credentials, ...(known && { validators: known }) }),
      readPage: (text, address) => parts.readPage(text, address, record),
      readEntries: (entries, address) => parts.readEntries(entries, address, record),
      now,
    }));
  }

  async function lookOnce(work: string, chosen: UpdatesSettings): Promise<CheckOutcome | undefined> {
    const kept = await book.read(work);
    if (!kept) return undefined;
    const checked = await ask(kept, chosen);
    let outcome: CheckOutcome | undefined;
    await book.change(work, async (before, store) => {
      const after = settled(before, checked, await settings(), now(), random);
      outcome = after.outcome;
      return { record: after.record, stored: after.stored, also: await answered(checked, store) };
    });
    return outcome;
  }

  /** The ledger of the host that was asked last. */
  async function answered({ host, outcome }: Checked, store: { get(keys: readonly string[]): Promise<Record<string, unknown>> }): Promise<Record<string, unknown>> {
    const key = host && hostKey(hostOf(host.address));
    const ledger = key === undefined ? undefined : ledgerIn((await store.get([key]))[key]);
    if (!host || key === undefined || !ledger || outcome.kind === 'not-granted') return {};
    return { [key]: withAnswer(ledger, host.did === 'well' ? { kind: 'well' } : { kind: 'trouble', ...(host.until !== undefined && { until: host.until }) }, now(), random) };
  }

  const inHand = new Map<string, Promise<CheckOutcome | undefined>>();
  let line: Promise<unknown> = Promise.resolve();

  /** One look at a time, and each work once. */
  function look(work: string, chosen: UpdatesSettings): Promise<CheckOutcome | undefined> {
    const waiting = inHand.get(work);
    if (waiting) return waiting;
    const turn = line.then(() => lookOnce(work, chosen)).finally(() => inHand.delete(work));
    line = turn.catch(() => undefined);
    inHand.set(work, turn);
    return turn;
  }

  async function lookNow(work: string): Promise<CheckOutcome | undefined> {
    const state = network();
    const kept = await book.read(work);
    if (!kept) return undefined;
    if (state === 'offline') return { kind: 'offline' };
    const { last } = kept.stored.following;
    const isFresh = last !== undefined && last.at <= now() && now() - last.at < JUST_NOW && !MENDED_BY_LEAVE.includes(last.outcome.kind);
    return isFresh ? last.outcome : look(work, await settings());
  }

  /** The first due work whose host may be asked at once; of a host that is waited for longer, the works hear so. */
  async function lookAround(): Promise<number | undefined> {
    for (let looks = 0; looks < MOST_LOOKS; looks++) {
      const { due, next } = await book.due(now());
      const [first] = due;
      if (!first) return next;
      if (network() !== 'there') return now() + AGAIN;
      const chosen = await settings();
      const known = await book.read(first.work);
      if (known?.stored.following.next !== first.at) {
        await book.mendAgenda(first.work, first.at);
        continue;
      }
      if (!isFollowed(known, chosen)) {
        await book.change(first.work, (kept) => ({ stored: { ...kept.stored, following: without(kept.stored.following) } }));
        continue;
      }
      await look(await freeOf(due.slice(0, MOST_LOOKS)) ?? first.work, chosen);
    }
    return now();
  }

  /** A work on a host that need not be waited for. */
  async function freeOf(due: readonly { readonly work: string; readonly host: string }[]): Promise<string | undefined> {
    for (const { work, host } of due) {
      const state = hostState(await book.ledger(host), now(), Infinity);
      if (state.kind === 'free') return work;
    }
    return undefined;
  }

  return { look: lookNow, lookAround };
}

const without = <T extends { readonly next?: number }>({ next: _, ...rest }: T): Omit<T, 'next'> => rest;
