import type { Page } from '@/utils/archives/page';
import type { CardLength } from '@/utils/card/card-model';
import type { Reading } from '@/utils/header/header';
import type { Choices } from '@/utils/messaging/protocol';
import { steady, watchTop } from '@/utils/page/steady';
import { undoAll, type Undo } from '@/utils/page/undo';
import { drawCard, type DrawnCard } from './cards';
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
  /** Shows a length that was counted after the first card was drawn. */
  showLength(length: CardLength): void;
  /** Takes everything out: the page is as it was, byte for byte. */
  clear(): void;
}

/** `onNotHeader` keeps the choice, or takes it back. */
export function createSession(onNotHeader: (notHeader: boolean) => void): Session {
  const undos: Undo[] = [];
  let first: DrawnCard | undefined;

  function clear(): void {
    steady(window, () => undoAll(undos));
    first = undefined;
  }

  function leave(why: 'original' | 'notHeader', read: Read, choices: Choices): void {
    clear();
    if (why === 'notHeader') onNotHeader(true);
    const back = (): void => {
      if (why === 'notHeader') onNotHeader(false);
      show(read, choices);
    };
    undos.push(showCorner(why, back));
  }

  function draw({ page, reading }: Read, choices: Choices, lineAtTop: () => Node | undefined): void {
    const { mode, warnings, notHeader } = choices;
    if (mode === 'off' || notHeader) return;
    const read = { page, reading };
    const acts = { onOriginal: () => leave('original', read, choices), onNotHeader: () => leave('notHeader', read, choices) };
    const cards = mode === 'card' ? reading.headers.map((header, index) => drawCard(header, index, { page, reading, warnings, acts })) : [];
    const drawn = cards.filter((card) => card !== undefined);
    first = drawn[0];
    undos.push(...drawn.map(({ undo }) => undo), ...foldAll(reading.headers, page, lineAtTop));
  }

  function show(read: Read, choices: Choices): void {
    const lineAtTop = watchTop(window);
    steady(window, () => {
      undoAll(undos);
      draw(read, choices, lineAtTop);
    });
  }

  return { show, clear, showLength: (length) => steady(window, () => first?.redraw(length)) };
}
