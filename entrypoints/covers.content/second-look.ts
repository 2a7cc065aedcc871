import { conditionInWords } from '@/components/cover/condition-in-words';
import { t } from '@/utils/i18n/t';
import type { Met, Verdict } from '@/utils/filters/verdict';
import { askBackground } from '@/utils/messaging/send';
import { whenIdle } from '@/utils/page/idle';
import type { Place } from '@/utils/page/node-place';
import { createTextSlices } from '@/utils/page/text-slices';
import type { Undo } from '@/utils/page/undo';

/** What the header said already, by topic. */
const saidBy = ({ because, also }: Pick<Verdict, 'because' | 'also'>): Set<string> => new Set([...because, ...also].flatMap(({ met }) => met.map(({ condition }) => condition)));

const inWords = (found: Iterable<Met>): string => [...found].map(({ condition, words }) => t('cover.text_word', words, conditionInWords(condition))).join(', ');

/**
 * Looks in the story's own text for words of the reader's topics, in idle moments, and tells those that the header does not speak of.
 * Where no second look was chosen, nothing of the text is looked at. The words are sought in the background: no rule enters the page.
 */
export function lookAgain(start: Place, verdict: Verdict | undefined, onFound: (mentions: string) => void): Undo {
  const said = verdict ? saidBy(verdict) : new Set();
  const found = new Map<string, Met>();
  let next: (() => string | undefined) | undefined;
  return whenIdle(window, async () => {
    const text = next?.() ?? (next ? undefined : '');
    if (text === undefined) {
      if (found.size > 0) onFound(inWords(found.values()));
      return 'done';
    }
    const mentions = await askBackground('mentions-in', { text }).catch(() => 'off' as const);
    if (mentions === 'off') return 'done';
    for (const met of mentions) if (!said.has(met.condition) && !found.has(met.condition)) found.set(met.condition, met);
    next ??= createTextSlices(start);
    return 'more';
  });
}
