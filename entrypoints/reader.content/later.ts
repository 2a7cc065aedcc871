import { searchBelow } from '@/utils/archives/further';
import { lengthOf, type CardLength } from '@/utils/card/card-model';
import type { Header } from '@/utils/header/header';
import { askBackground } from '@/utils/messaging/send';
import { createWordCount } from '@/utils/page/count-words';
import { whenIdle, type Step } from '@/utils/page/idle';
import type { Undo } from '@/utils/page/undo';
import type { Read } from './session';

interface Found {
  /** The page holds more than one header: a page of drabbles, a digest. */
  onHeaders(read: Read): void;
  onLength(length: CardLength): void;
}

function searchStep({ page, reading }: Read, onHeaders: Found['onHeaders']): Step {
  const step = searchBelow(page, reading.readTo ?? 0, (lines) => askBackground('read-below', { lines }));
  const found: Header[] = [];
  return async () => {
    const more = await step().catch(() => undefined);
    found.push(...(more ?? []));
    if (more) return 'more';
    if (found.length > 0) onHeaders({ page, reading: { ...reading, headers: [...reading.headers, ...found] } });
    return 'done';
  };
}

function countStep({ page, reading }: Read, onLength: Found['onLength']): Step {
  const { story, headers } = reading;
  if (!story || headers.length > 1 || headers[0]?.words !== undefined) return () => 'done';
  const { step, count } = createWordCount(page.locate({ line: story.line, from: story.from, to: story.from + 1 }).start);
  return () => {
    if (step() === 'more') return 'more';
    onLength(lengthOf(count(), 'measured'));
    return 'done';
  };
}

/** What takes longer goes on while the page is idle: further headers, then the length of a story whose author states none. */
export function finishLater(read: Read, { onHeaders, onLength }: Found): Undo {
  let several = false;
  let counting: Step | undefined;
  const search = searchStep(read, (found) => {
    several = true;
    onHeaders(found);
  });
  return whenIdle(window, async () => {
    if (counting) return counting();
    if ((await search()) === 'more') return 'more';
    if (several) return 'done';
    counting = countStep(read, onLength);
    return 'more';
  });
}
