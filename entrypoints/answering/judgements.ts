import { browser } from 'wxt/browser';
import type { Loaded } from '@/utils/filters/load';
import type { BackgroundAnswers } from '@/utils/messaging/answer';
import type { RuleBook } from '@/utils/storage/rule-book';
import { changeRules, readRules } from '@/utils/storage/rules';
import type { createStoryChoices } from '@/utils/storage/story-choices';
import type { Updates } from '@/utils/storage/updates/open';
import { isWebPage, windowOf } from '@/utils/storage/window';
import { ignore } from './senders';

interface Parts {
  readonly rules: RuleBook<Loaded>;
  readonly stories: ReturnType<typeof createStoryChoices>;
  readonly passing: Pick<Updates['passing'], 'onEntries'>;
}

/** The editor of rules, at the rule of that name. */
async function openRules(rule = ''): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/filters.html${rule && `#${rule}`}`) });
}

/** What the reader's rules say of stories, and the rules themselves. */
export const judgementAnswers = ({ rules, stories, passing }: Parts) =>
  ({
    'judge': async ({ judged }) => {
      const { judge } = await rules.loaded();
      return judged.map((one) => judge(one));
    },
    'judge-story': async ({ url, headers }, sender) => stories.judgementOf(url, headers, await windowOf(sender)),
    'judge-entries': async ({ url, entries }, sender) => {
      const window = await windowOf(sender);
      void passing.onEntries(entries, window).catch(ignore);
      return stories.verdictsOf(url, entries, window);
    },
    'mentions-in': async ({ text }) => (await rules.loaded()).mentions?.(text) ?? 'off',
    'mentions': async ({ texts }) => {
      const { mentions } = await rules.loaded();
      return mentions && texts.map(mentions);
    },
    'choose-story': async ({ url, header, to }, sender) => stories.choose(url, header, to, await windowOf(sender)),
    'allow-story': async ({ url, header, what }, sender) => stories.allow(url, header, what, await windowOf(sender)),
    'open-rules': ({ rule }) => openRules(rule),
    'can-cover': async () => (await rules.loaded()).canCover,
    'rules-of': async (_, sender) => {
      if (isWebPage(sender)) throw new Error('rules are told to our own pages alone');
      return readRules();
    },
    'change-rules': async ({ change }, sender) => {
      await changeRules(isWebPage(sender) ? { add: change.add } : change);
      rules.forget();
    },
  }) satisfies Partial<BackgroundAnswers>;
