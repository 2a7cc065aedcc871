import { browser } from 'wxt/browser';
import type { BackgroundAnswers } from '@/utils/messaging/answer';
import type { createReadingDesk } from '@/utils/storage/library/reading-desk';
import type { Updates } from '@/utils/storage/updates/open';
import { windowOf } from '@/utils/storage/window';
import type { createWorkDesk } from '@/utils/storage/work-desk';
import { ignore, visitOf } from './senders';

interface Parts {
  readonly works: ReturnType<typeof createWorkDesk>;
  readonly desk: ReturnType<typeof createReadingDesk>;
  readonly passing: Updates['passing'];
  readonly silent: Updates['silent'];
}

/** Which work a page is of, and how far its reader has come. */
export const placeAnswers = ({ works, desk, passing, silent }: Parts) =>
  ({
    'work-of': async ({ page }, sender) => works.workOf(page, await windowOf(sender)),
    'mend-work': async ({ page, mend }, sender) => works.mend(page, mend, await windowOf(sender)),
    'remember-entries': async ({ entries }, sender) => works.remember(entries, await windowOf(sender)),
    'reading-of': async ({ page, links }, sender) => {
      const window = await windowOf(sender);
      // What the page tells is held against what was known before it is kept.
      await passing.onPage(page, links, window).catch(ignore);
      const visit = await visitOf(sender);
      if (visit) await silent.onStory(visit, page).catch(ignore);
      return desk.readingOf(page, links, window);
    },
    'at-place': async ({ page, report }, sender) => {
      const window = await windowOf(sender);
      await passing.onPlace(page, report, window).catch(ignore);
      await desk.atPlace(page, report, window);
      await passing.onRead(page, window).catch(ignore);
    },
    'mark-chapter': async ({ page, link, as, facts }, sender) => {
      const window = await windowOf(sender);
      await desk.markChapter(page, { link, as, ...(facts && { facts }) }, window);
      if (as === 'read') await passing.onMarked(page, link, window).catch(ignore);
    },
    'entries-read': async ({ addresses, posted, family }, sender) => desk.entriesOf(addresses, { posted, family }, await windowOf(sender)),
    'open-library': async () => void (await browser.tabs.create({ url: browser.runtime.getURL('/library.html') })),
  }) satisfies Partial<BackgroundAnswers>;
