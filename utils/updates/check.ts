import type { CheckOutcome } from './follow';
import { isFeed, readFeed, type FeedEntry } from './feed';
import type { LookPage } from './look-page';
import { retryAfter } from './schedule';
import type { Sighting } from './sighting';

export interface Validators {
  readonly address: string;
  readonly etag?: string;
  readonly modified?: string;
}

/** Why a page did not come. */
export type NetworkFailure = 'unreachable' | 'bad-certificate' | 'no-such-address' | 'connection-broken' | 'timed-out' | 'too-large';

/** What came of one request. */
export type Fetched =
  | { readonly kind: 'page'; readonly text: string; readonly etag?: string; readonly modified?: string }
  | { readonly kind: 'unchanged' }
  /** Not followed. Without `to` the browser does not tell where it leads. */
  | { readonly kind: 'redirect'; readonly to?: string }
  | { readonly kind: 'status'; readonly status: number; readonly retryAfter?: string; readonly text?: string }
  | { readonly kind: 'failed'; readonly why: NetworkFailure };

/** What a page of the work told: nothing where it could not be read. */
export type PageRead =
  | { readonly kind: 'sighting'; readonly sighting: Omit<Sighting, 'at'>; readonly contents?: string }
  | { readonly kind: 'login-page' | 'unreadable' }
  /** `consent`: where the page's own link leads that answers it. */
  | { readonly kind: 'age-question'; readonly consent?: string }
  /** By the archive's own words. */
  | { readonly kind: 'gone' };

/** Whether a host may be asked: stamped before it is, so that whoever is stopped on the way asks nobody twice. */
export type Turn = { readonly kind: 'go' } | { readonly kind: 'not-now'; readonly outcome: CheckOutcome };

export interface CheckParts {
  /** Right before each request: that the host is granted, and that it is its turn. */
  readonly turnAt: (address: string) => Promise<Turn>;
  readonly fetchPage: (address: string, ask: { readonly validators?: Validators }) => Promise<Fetched>;
  readonly readPage: (text: string, address: string) => Promise<PageRead>;
  readonly readEntries: (entries: readonly FeedEntry[], address: string) => PageRead;
  readonly now: () => number;
}

export interface Checked {
  readonly outcome: CheckOutcome;
  readonly sighting?: Sighting;
  readonly validators?: Validators;
  /** The page of contents that the page names. */
  readonly contents?: string;
  /** How the last host that was asked did; absent where none was. `until`: it asked to wait. */
  readonly host?: { readonly address: string; readonly did: 'well' | 'trouble'; readonly until?: number };
}

/** A host is followed so far from one address to another. */
const MOST_HOPS = 3;
const GONE = 410;
const NOT_FOUND = 404;
const BUSY: readonly number[] = [429, 503];
/** Addresses that ask who is there: nothing moves to one. */
const LOGIN = /\/(?:[\w-]{0,20}[-_])?(?:log-?in|sign-?in|auth|sso)\b|action=login/i;
const LOOKED: CheckOutcome = { kind: 'looked', changed: false };

const hostOf = (address: string): string => new URL(address).hostname.replace(/^www\./, '');

function byStatus(address: string, { status, retryAfter: header }: Extract<Fetched, { kind: 'status' }>, { now }: CheckParts): Checked {
  const until = BUSY.includes(status) ? retryAfter(header, now()) : undefined;
  if (until !== undefined) return { outcome: { kind: 'asked-to-wait', until }, host: { address, did: 'trouble', until } };
  const did = status === NOT_FOUND || status === GONE || status === 403 || status === 401 ? 'well' : 'trouble';
  if (status === 401) return { outcome: { kind: 'login-page' }, host: { address, did } };
  return { outcome: { kind: 'server-error', status }, host: { address, did } };
}

interface Asked {
  /** Where the look began. */
  readonly from: string;
  readonly address: string;
  readonly wasMissing: boolean;
  /** A question about age was answered on the way: that is done once. */
  readonly hasConsented?: true;
}

/** Whether an address is one that asks who is there. */
export const asksWhoIsThere = (address: string): boolean => LOGIN.test(new URL(address).pathname + new URL(address).search);

const gone = (address: string, at: number): Checked => ({ outcome: { kind: 'gone' }, sighting: { at, from: 'contents', gone: true }, host: { address, did: 'well' } });

async function read(asked: Asked, fetched: Extract<Fetched, { kind: 'page' }>, hops: number, parts: CheckParts): Promise<Checked> {
  const { from, address } = asked;
  const told = isFeed(fetched.text) ? parts.readEntries(readFeed(fetched.text, address), address) : await parts.readPage(fetched.text, address);
  const host = { address, did: 'well' } as const;
  if (told.kind === 'gone') return gone(address, parts.now());
  if (told.kind === 'age-question' && told.consent !== undefined && !asked.hasConsented && hostOf(told.consent) === hostOf(address)) return ask({ ...asked, address: told.consent, hasConsented: true }, undefined, hops + 1, parts);
  if (told.kind !== 'sighting') return { outcome: { kind: told.kind }, host };
  const { etag, modified } = fetched;
  const validators = { address, ...(etag !== undefined && { etag }), ...(modified !== undefined && { modified }) };
  const moved = hostOf(address) === hostOf(from) ? {} : { movedTo: address };
  return {
    outcome: LOOKED, host, sighting: { ...moved, ...told.sighting, at: parts.now() },
    ...((etag !== undefined || modified !== undefined) && { validators }), ...(told.contents !== undefined && { contents: told.contents }),
  };
}

/** An archive's own words for a work that is not there count at once; a bare 404 only the second time. */
async function missing({ address, wasMissing }: Asked, fetched: Extract<Fetched, { kind: 'status' }>, parts: CheckParts): Promise<Checked> {
  const said = fetched.text === undefined ? undefined : await parts.readPage(fetched.text, address);
  if (fetched.status === GONE || wasMissing || said?.kind === 'gone') return gone(address, parts.now());
  return byStatus(address, fetched, parts);
}

/** To a host that may not be asked: all that is known is where it leads. */
function movedAway({ from, address }: Asked, { now }: CheckParts): Checked {
  if (asksWhoIsThere(address)) return { outcome: { kind: 'login-page' } };
  const isElsewhere = hostOf(address) !== hostOf(from);
  return { outcome: { kind: 'moved', to: address }, ...(isElsewhere && { sighting: { at: now(), from: 'listing', movedTo: address } }) };
}

async function ask(asked: Asked, validators: Validators | undefined, hops: number, parts: CheckParts): Promise<Checked> {
  const { address } = asked;
  const turn = await parts.turnAt(address);
  if (turn.kind === 'not-now') {
    // Where it leads is worth more than that we may not go there.
    return address !== asked.from && turn.outcome.kind === 'not-granted' ? movedAway(asked, parts) : { outcome: turn.outcome };
  }
  const fetched = await parts.fetchPage(address, validators?.address === address ? { validators } : {});
  const well = { address, did: 'well' } as const;
  switch (fetched.kind) {
    case 'unchanged': return { outcome: LOOKED, ...(validators && { validators }), host: well };
    case 'failed': return { outcome: { kind: fetched.why }, host: { address, did: fetched.why === 'too-large' ? 'well' : 'trouble' } };
    case 'status': return fetched.status === NOT_FOUND || fetched.status === GONE ? missing(asked, fetched, parts) : byStatus(address, fetched, parts);
    case 'page': return read(asked, fetched, hops, parts);
    case 'redirect':
      if (fetched.to === undefined || hops >= MOST_HOPS) return { outcome: { kind: 'moved', ...(fetched.to !== undefined && { to: fetched.to }) }, host: well };
      return ask({ ...asked, address: fetched.to }, validators, hops + 1, parts);
  }
}

/** One look at a work: one request, and one more for each redirect that may be followed. `wasMissing`: the last look met a 404. */
export const check = (page: LookPage, { validators, wasMissing }: { readonly validators?: Validators; readonly wasMissing: boolean }, parts: CheckParts): Promise<Checked> =>
  ask({ from: page.address, address: page.address, wasMissing }, validators, 0, parts);
