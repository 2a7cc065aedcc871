import type { CheckOutcome, FollowChange, FollowingAnswer, SavedCopy } from '../../updates/follow';
import type { WorkNews } from '../../updates/news';
import { UPDATES_AS_INSTALLED, type UpdatesChange, type UpdatesSettings } from '../../updates/settings';

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
}

export function createUpdatesDesk(): UpdatesDesk {
  return {
    newsOf: async () => [],
    followingOf: async (works) => works.map(() => undefined),
    follow: async (works) => works.map(() => undefined),
    markSeen: async () => undefined,
    checkNow: async (works) => works.map(() => undefined),
    settings: async () => UPDATES_AS_INSTALLED,
    set: async () => UPDATES_AS_INSTALLED,
    savedCopyOf: async () => ({ kind: 'none' }),
  };
}
