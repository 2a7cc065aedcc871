import type { BackgroundAnswers } from '@/utils/messaging/answer';
import type { Clock } from '@/utils/storage/clock';
import type { createReadingDesk } from '@/utils/storage/library/reading-desk';
import type { Updates } from '@/utils/storage/updates/open';
import { ofOurs } from './senders';

interface Parts extends Pick<Updates, 'arrivals' | 'waking'> {
  readonly updates: Updates['desk'];
  readonly desk: Pick<ReturnType<typeof createReadingDesk>, 'comingBack'>;
  readonly clock: Clock;
}

/** What has moved, for our own pages. */
export const updateAnswers = ({ updates, desk, arrivals, waking, clock }: Parts) =>
  ({
    'news-of': (_, sender) => (ofOurs(sender), updates.newsOf()),
    'following-of': ({ works }, sender) => (ofOurs(sender), updates.followingOf(works)),
    'follow': ({ works, change }, sender) => (ofOurs(sender), updates.follow(works, change)),
    'opening': ({ work, address }, sender) => {
      ofOurs(sender);
      desk.comingBack(work);
      arrivals.opening(sender.tab?.id, address, work);
    },
    'mark-news-seen': ({ works }, sender) => (ofOurs(sender), updates.markSeen(works)),
    'check-now': ({ works }, sender) => (ofOurs(sender), updates.checkNow(works)),
    'updates-settings': (_, sender) => (ofOurs(sender), updates.settings()),
    'set-updates': ({ change }, sender) => (ofOurs(sender), updates.set(change)),
    'saved-copy-of': ({ work }, sender) => (ofOurs(sender), updates.savedCopyOf(work)),
    'set-clock': async ({ now }, sender) => {
      ofOurs(sender);
      // Time does not go on under a look.
      await waking.rest();
      await clock.set(now);
      void waking.wake();
    },
  }) satisfies Partial<BackgroundAnswers>;
