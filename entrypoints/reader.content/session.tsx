import type { Page } from '@/utils/archives/page';
import { lengthOf } from '@/utils/card/card-model';
import type { Reading } from '@/utils/header/header';
import type { Choices } from '@/utils/messaging/protocol';
import { createWordCount } from '@/utils/page/count-words';
import { whenIdle } from '@/utils/page/idle';
import { steady } from '@/utils/page/steady';
import { undoAll, type Undo } from '@/utils/page/undo';
import { drawCard, type DrawnCard, type Later } from './cards';
import { showCorner } from './corner';
import { foldAll } from './folds';

/** What was read of the page, and where. */
export interface Read {
  readonly page: Page;
  readonly reading: Reading;
}

/** What is on the page at the moment, and the way back from it. */
export interface Session {
  /** Puts card and folds in, in place of what stood before, in one step. */
  show(read: Read, choices: Choices): void;
  /** Takes everything out: the page is as it was, byte for byte. */
  clear(): void;
}

/** `onNotHeader` keeps the choice, or takes it back. */
export function createSession(onNotHeader: (notHeader: boolean) => void): Session {
  const undos: Undo[] = [];

  function clear(): void {
    steady(window, () => undoAll(undos));
  }

  function leave(why: 'original' | 'notHeader', read: Read, choices: Choices): void {
    clear();
    if (why === 'notHeader') onNotHeader(true);
    undos.push(
      showCorner(why, () => {
        if (why === 'notHeader') onNotHeader(false);
        show(read, choices);
      }),
    );
  }

  function draw({ page, reading }: Read, choices: Choices): void {
    const { mode, warnings, notHeader } = choices;
    if (mode === 'off' || notHeader) return;
    const read = { page, reading };
    const acts = { onOriginal: () => leave('original', read, choices), onNotHeader: () => leave('notHeader', read, choices) };
    const cards = mode === 'card' ? reading.headers.map((header, index) => drawCard(header, index, { page, reading, warnings, acts })) : [];
    const drawn = cards.filter((card) => card !== undefined);
    undos.push(...drawn.map(({ undo }) => undo));
    undos.push(...foldAll(reading.headers, page));
    undos.push(...finishLater(read, drawn));
  }

  function show(read: Read, choices: Choices): void {
    steady(window, () => {
      undoAll(undos);
      draw(read, choices);
    });
  }

  return { show, clear };
}

/** What takes longer goes on while the page is idle: the length of a story whose author states none. */
function finishLater({ page, reading }: Read, cards: readonly DrawnCard[]): Undo[] {
  const [card] = cards;
  const later: Later = {};
  if (!card || card.header.words !== undefined || !reading.story || reading.headers.length > 1) return [];
  const { line, from } = reading.story;
  const { step, count } = createWordCount(page.locate({ line, from, to: from + 1 }).start);
  return [
    whenIdle(window, () => {
      if (step() === 'more') return 'more';
      steady(window, () => card.redraw({ ...later, length: lengthOf(count(), 'measured') }));
      return 'done';
    }),
  ];
}
