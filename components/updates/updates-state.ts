import type { FollowChange, FollowingAnswer, SavedCopy } from '@/utils/updates/follow';
import type { WorkNews } from '@/utils/updates/news';

/** What the library knows of news and of how works are followed. */
export interface UpdatesState {
  /** Newest first; muted and snoozed works are among them. */
  readonly news: readonly WorkNews[];
  /** Of the works that were asked after, by work. */
  readonly following: Readonly<Record<string, FollowingAnswer>>;
  /** Works that are being looked at now. */
  readonly looking: readonly string[];
  /** What a search for a saved copy came to, by work. */
  readonly copies: Readonly<Record<string, SavedCopy | 'looking'>>;
  readonly mayRead: (address: string) => boolean;
}

export interface UpdatesActions {
  readonly markSeen: (works: readonly string[]) => void;
  readonly follow: (works: readonly string[], change: FollowChange) => void;
  readonly look: (work: string) => void;
  /** Runs in the click itself. Looks at the work once its host may be read. */
  readonly allow: (address: string, work: string) => void;
  readonly findCopy: (work: string) => void;
}

export const NO_UPDATES: UpdatesState = { news: [], following: {}, looking: [], copies: {}, mayRead: () => false };

/** Whether its news are told now: neither muted nor put off. */
export const isTold = ({ muted, snoozed = 0 }: Pick<WorkNews, 'muted' | 'snoozed'>, now: number): boolean => !muted && snoozed <= now;
