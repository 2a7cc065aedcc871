import type { Met } from '@/utils/filters/verdict';
import { askBackground } from '@/utils/messaging/send';
import { whenIdle } from '@/utils/page/idle';
import { createTextSlices } from '@/utils/page/text-slices';
import type { Undo } from '@/utils/page/undo';
import type { StoryNote } from './covers';
import type { Read } from './session';

/** What the header said already, by topic. */
const saidBy = ({ verdict: { because, also } }: StoryNote): Set<string> => new Set([...because, ...also].flatMap(({ met }) => met.map(({ condition }) => condition)));

/**
 * Looks in the story's own text for words of the reader's topics, in idle moments, and tells those that the header does not speak of.
 * Where no second look was chosen, nothing of the text is looked at. The words are sought in the background: no rule enters the page.
 */
export function lookAgain({ page, reading }: Read, note: StoryNote, onFound: (mentions: readonly Met[]) => void): Undo {
  const { story } = reading;
  if (!story) return () => undefined;
  const said = saidBy(note);
  const found = new Map<string, Met>();
  let next: (() => string | undefined) | undefined;
  return whenIdle(window, async () => {
    const text = next?.() ?? (next ? undefined : '');
    if (text === undefined) {
      if (found.size > 0) onFound([...found.values()]);
      return 'done';
    }
    const mentions = await askBackground('mentions-in', { text }).catch(() => 'off' as const);
    if (mentions === 'off') return 'done';
    for (const met of mentions) if (!said.has(met.condition) && !found.has(met.condition)) found.set(met.condition, met);
    next ??= createTextSlices(page.locate({ line: story.line, from: story.from, to: story.from + 1 }).start);
    return 'more';
  });
}
