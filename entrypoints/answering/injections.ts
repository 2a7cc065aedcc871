import type { Loaded } from '@/utils/filters/load';
import { warmUp } from '@/utils/header/warm-up';
import type { BackgroundAnswers } from '@/utils/messaging/answer';
import { placeOf, putAdapters, putCovers, putGate, putReader } from '@/utils/permissions/inject';
import { takePage } from '@/utils/permissions/take-page';
import type { createChoiceBook } from '@/utils/storage/choices';
import type { RuleBook } from '@/utils/storage/rule-book';
import type { Silent } from '@/utils/storage/updates/silent';
import { windowOf } from '@/utils/storage/window';
import { ignore, visitOf } from './senders';

interface Parts {
  readonly book: ReturnType<typeof createChoiceBook>;
  readonly rules: Pick<RuleBook<Loaded>, 'loaded'>;
  readonly silent: Pick<Silent, 'onSilent'>;
}

/** Puts into a page what its gate, or what is in it already, calls for. */
export const injectionAnswers = ({ book, rules, silent }: Parts) =>
  ({
    'story-seen': async (_, sender) => {
      const place = placeOf(sender);
      if (!place || !sender.url) return undefined;
      // While storage answers and the reader is put in.
      setTimeout(warmUp);
      const { mode } = await book.choicesOf(sender.url, await windowOf(sender));
      if (mode === 'off') return 'off';
      await putReader(place).catch(ignore);
      return 'put';
    },
    'page-moved': async (_, sender) => {
      const place = placeOf(sender);
      if (place) await putGate(place);
    },
    'no-story': async (_, sender) => {
      const [place, visit] = [placeOf(sender), await visitOf(sender)];
      if (!place || !visit) return;
      const take = async () => ((await book.choicesOf(visit.address, visit.window)).mode === 'off' ? undefined : takePage(place));
      await silent.onSilent(visit, take).catch(ignore);
    },
    'put-adapters': async ({ group }, sender) => {
      const place = placeOf(sender);
      if (place) await putAdapters(group, place);
    },
    'put-covers': async (_, sender) => {
      const place = placeOf(sender);
      if (!place || !(await rules.loaded()).hasRules) return 'none';
      await putCovers(place);
      return 'put';
    },
  }) satisfies Partial<BackgroundAnswers>;
