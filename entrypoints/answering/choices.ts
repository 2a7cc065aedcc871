import type { BackgroundAnswers } from '@/utils/messaging/answer';
import type { createChoiceBook } from '@/utils/storage/choices';
import { windowOf } from '@/utils/storage/window';

/** What the reader chose for a page, its archive, and everywhere. */
export const choiceAnswers = (book: ReturnType<typeof createChoiceBook>) =>
  ({
    'choices-of': async ({ url, tabId }, sender) => book.choicesOf(url, await windowOf(sender, tabId)),
    'layers-of': async ({ url, tabId }, sender) => book.layersOf(url, await windowOf(sender, tabId)),
    'choose': async ({ url, scope, change, tabId }, sender) => book.choose(url, scope, change, await windowOf(sender, tabId)),
  }) satisfies Partial<BackgroundAnswers>;
