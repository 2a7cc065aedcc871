import type { Library } from '../library/library';
import type { CheckOutcome, FollowChange, Following, FollowingAnswer, Plan, SavedCopy } from '../../updates/follow';
import { planOf } from '../../updates/follow-plan';
import type { WorkNews } from '../../updates/news';
import { hostState, nextLook, type Random } from '../../updates/schedule';
import { baselineOf } from '../../updates/baseline';
import type { UpdatesChange, UpdatesSettings } from '../../updates/settings';
import type { Kept, UpdateBook } from './book';
import { lookOf } from './entries';
import type { Looker } from './looker';
import { followedOf, isFollowed, planned } from './settle';
import type { Teller } from './told';

/** What our own pages ask about news and how works are followed. */
export interface UpdatesDesk {
  readonly newsOf: () => Promise<readonly WorkNews[]>;
  readonly followingOf: (works: readonly string[]) => Promise<readonly (FollowingAnswer | undefined)[]>;
  readonly follow: (works: readonly string[], change: FollowChange) => Promise<readonly (FollowingAnswer | undefined)[]>;
  readonly markSeen: (works: readonly string[]) => Promise<void>;
  readonly checkNow: (works: readonly string[]) => Promise<readonly (CheckOutcome | undefined)[]>;
  readonly settings: () => Promise<UpdatesSettings>;
  readonly set: (change: UpdatesChange) => Promise<UpdatesSettings>;
  readonly savedCopyOf: (work: string) => Promise<SavedCopy>;
  /** Hosts were granted: what waited for that waits no more. */
  readonly granted: (isGranted: (host: string) => boolean) => Promise<void>;
  /** Plans what is followed and not planned yet: after the switch, and after works came back. */
  readonly planAll: () => Promise<void>;
}

interface Parts {
  readonly library: Library;
  readonly book: UpdateBook;
  readonly looker: Looker;
  readonly teller: Teller;
  readonly now: () => number;
  readonly random: Random;
  readonly readSettings: () => Promise<UpdatesSettings>;
  readonly changeSettings: (change: (old: UpdatesSettings) => UpdatesSettings) => Promise<UpdatesSettings>;
  readonly network: () => 'there' | 'offline' | 'save-data';
  readonly isGranted: (address: string) => Promise<boolean>;
  readonly findCopy: (address: string) => Promise<SavedCopy>;
  /** Something may be to tell, or to look at. */
  readonly onChange: () => void;
}

/** First looks are spread over so long, a minute a work at most. */
const FIRST_SPREAD = 86_400_000;
const MINUTE = 60_000;

function chosen(before: Following, { choice, muted, snoozed }: FollowChange): Following {
  const { choice: oldChoice, muted: oldMuted, snoozed: oldSnooze, ...rest } = before;
  const nowChosen = choice === undefined ? oldChoice : choice === 'as-all' ? undefined : choice;
  const nowMuted = muted ?? oldMuted;
  const nowSnoozed = snoozed === undefined ? oldSnooze : snoozed === 'no' ? undefined : snoozed;
  return { ...rest, ...(nowChosen && { choice: nowChosen }), ...(nowMuted && { muted: true as const }), ...(nowSnoozed !== undefined && { snoozed: nowSnoozed }) };
}

/** The settings after a change; what the change does not name stays. */
export function withChange(old: UpdatesSettings, { quiet, ...change }: UpdatesChange): UpdatesSettings {
  const { quiet: before, ...rest } = { ...old, ...change };
  const hours = quiet === 'none' ? undefined : (quiet ?? before);
  return { ...rest, version: 1, ...(hours && { quiet: hours }) };
}

export function createUpdatesDesk({ library, book, looker, teller, now, random, readSettings, changeSettings, network, isGranted, findCopy, onChange }: Parts): UpdatesDesk {
  async function heldUp(kept: Kept, { daily }: UpdatesSettings): Promise<Extract<Plan, { kind: 'waiting' }> | undefined> {
    const state = network();
    if (state !== 'there') return { kind: 'waiting', because: state };
    const page = lookOf(kept.record, kept.stored);
    const host = page && hostState(await book.ledger(new URL(page.address).hostname), now(), daily);
    return host?.kind === 'daily-limit' ? { kind: 'waiting', because: 'daily-limit', until: host.until } : undefined;
  }

  /** As of now: what was taken back since the last look is said before the next one. */
  async function grantedNow({ record, stored }: Kept): Promise<{ readonly host: string; readonly isGranted: boolean } | undefined> {
    const page = lookOf(record, stored);
    return page && { host: new URL(page.address).hostname, isGranted: await isGranted(page.address) };
  }

  async function answerOf(kept: Kept | undefined, settings: UpdatesSettings): Promise<FollowingAnswer | undefined> {
    if (!kept) return undefined;
    const movedTo = kept.stored.baseline?.movedTo;
    return { ...kept.stored.following, ...(movedTo !== undefined && { movedTo }), plan: planOf({ ...followedOf(kept, settings), ...(await grantedNow(kept)) }, now(), await heldUp(kept, settings)) };
  }

  async function followingOf(works: readonly string[]): Promise<readonly (FollowingAnswer | undefined)[]> {
    const settings = await readSettings();
    return Promise.all(works.map(async (work) => answerOf(await book.read(work), settings)));
  }

  /** Who asks to follow one work wants it looked at now; all of them at once, one after the other. */
  async function followOne(work: string, change: FollowChange, settings: UpdatesSettings): Promise<void> {
    await book.change(work, ({ record, stored }) => {
      const following = chosen(stored.following, change);
      const kept = { record, stored: { ...stored, following, ...(change.choice === 'never' && { news: [] }) } };
      const isNew = change.choice === 'always' && isFollowed(kept, settings);
      return { stored: isNew ? { ...kept.stored, following: { ...following, next: now() } } : planned(kept, settings, now(), random) };
    });
  }

  async function planAll(): Promise<void> {
    const settings = await readSettings();
    if (settings.checks === 'off') return;
    const there = await book.planned();
    const missing: string[] = [];
    for await (const rows of library.allRows()) missing.push(...rows.filter(({ work, shelf, status, address }) => !there.has(work) && shelf !== 'dropped' && shelf !== 'finished' && status !== 'complete' && address !== undefined).map(({ work }) => work));
    const spread = Math.min(FIRST_SPREAD, missing.length * MINUTE);
    for (const work of missing) {
      await book.change(work, (kept) => {
        if (kept.stored.following.next !== undefined || !isFollowed(kept, settings)) return undefined;
        const late = nextLook(kept.stored.baseline ?? baselineOf(kept.record), now(), random);
        return { stored: { ...kept.stored, following: { ...kept.stored.following, next: Math.min(late, Math.round(now() + spread * random())) } } };
      });
    }
    if (missing.length > 0) onChange();
  }

  return {
    newsOf: teller.newsOf,
    followingOf,
    follow: async (works, change) => {
      const settings = await readSettings();
      for (const work of works) await followOne(work, change, settings);
      onChange();
      return followingOf(works);
    },
    markSeen: async (works) => {
      for (const work of works) await book.change(work, ({ stored }) => (stored.news.length === 0 ? undefined : { stored: { ...stored, news: [] } }));
      onChange();
    },
    checkNow: async (works) => {
      const outcomes: (CheckOutcome | undefined)[] = [];
      // What was stopped by a failure of our own is stamped, and tried again by itself.
      for (const work of works) outcomes.push(await looker.look(work).catch(() => ({ kind: 'unreadable' as const })));
      onChange();
      return outcomes;
    },
    settings: readSettings,
    set: async (change) => {
      const settings = await changeSettings((old) => withChange(old, change));
      void planAll().catch(() => undefined);
      onChange();
      return settings;
    },
    savedCopyOf: async (work) => {
      const kept = await book.read(work);
      const address = kept && (kept.record.current?.address ?? lookOf(kept.record, kept.stored)?.address);
      return address === undefined ? { kind: 'none' } : findCopy(address);
    },
    granted: async (isGranted) => {
      const waiting = [...(await book.planned())].filter(([, { host }]) => isGranted(host));
      for (const [work] of waiting) {
        await book.change(work, ({ stored }) => (stored.following.last?.outcome.kind === 'not-granted' ? { stored: { ...stored, following: { ...stored.following, next: now() } } } : undefined));
      }
      if (waiting.length > 0) onChange();
    },
    planAll,
  };
}
