import { furtherHeaders } from '@/utils/header/read-header';
import { lengthOf, type CardLength } from '@/utils/card/card-model';
import type { Header } from '@/utils/header/header';
import { createWordCount } from '@/utils/page/count-words';
import { whenIdle } from '@/utils/page/idle';
import type { Undo } from '@/utils/page/undo';
import type { Read } from './session';

interface Found {
  /** The page holds more than one header: a page of drabbles, a digest. */
  onHeaders(read: Read): void;
  onLength(length: CardLength): void;
}

type Step = () => 'more' | 'done';

function searchStep(read: Read, onHeaders: Found['onHeaders']): Step {
  const { page, reading, facts } = read;
  const search = furtherHeaders(page, reading, facts);
  const found: Header[] = [];
  return () => {
    const { done, value } = search.next();
    if (value) found.push(value);
    if (!done) return 'more';
    if (found.length > 0) onHeaders({ page, facts, reading: { ...reading, headers: [...reading.headers, ...found] } });
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
  let next: Step | undefined;
  let more: Read | undefined;
  const search = searchStep(read, (found) => void (more = found));
  return whenIdle(window, () => {
    if (!next) {
      if (search() === 'done') next = more ? () => 'done' : countStep(read, onLength);
      if (more) onHeaders(more);
      return 'more';
    }
    return next();
  });
}
