import type { ReadingLineProps } from '@/components/card/ReadingLine';
import type { Page } from '@/utils/archives/page';
import type { Source } from '@/utils/archives/source';
import type { CardLength } from '@/utils/card/card-model';
import type { Reading } from '@/utils/header/header';
import type { StoryNote } from '@/utils/messaging/cover-kit';
import type { Choices } from '@/utils/messaging/protocol';
import { steady, watchTop } from '@/utils/page/steady';
import { undoAll, type Undo } from '@/utils/page/undo';
import { drawCard, type DrawnCard } from './cards';
import { showCorner } from './corner';
import { foldAll } from './folds';
import { mendWork, type Mend, type WorkAnswer } from './works';

/** What was read of the page, and where. */
export interface Read {
  readonly page: Page;
  readonly reading: Reading;
  /** What the page's archive says of it, where one knows the page. */
  readonly source?: Source;
  /** What is known of the work that the page is part of. */
  readonly work?: WorkAnswer;
  /** What the reader's rules make of it, one a header. */
  readonly notes?: readonly StoryNote[];
}

/** What is on the page at the moment, and the way back from it. */
export interface Session {
  /** Puts card and folds in, in place of what stood before, in one step. Cards that would come out the same are left standing. */
  show(read: Read, choices: Choices): void;
  /** Shows a length that was counted after the first card was drawn. */
  showLength(length: CardLength): void;
  /** Says on the first card how far the reader has come, and on the card that may be drawn in its place. */
  showReading(line: ReadingLineProps): void;
  /** Lets `walk` see the page without folds, which are back before anything is painted. */
  unfolded<T>(walk: () => T): T;
  /** Takes everything out: the page is as it was, byte for byte. */
  clear(): void;
}

/** `onNotHeader` keeps the choice, or takes it back. */
export function createSession(onNotHeader: (notHeader: boolean) => void): Session {
  const cards: Undo[] = [];
  const folds: Undo[] = [];
  /** What the cards say, to tell whether they would say the same. */
  let said = '';
  let first: DrawnCard | undefined;
  let latest: Read;
  let chosen: Choices;
  let line: ReadingLineProps | undefined;

  const takeOut = (): void => {
    undoAll(folds);
    undoAll(cards);
    first = undefined;
    said = '';
  };
  const clear = (): void => steady(window, takeOut);

  function leave(why: 'original' | 'notHeader'): void {
    clear();
    if (why === 'notHeader') onNotHeader(true);
    const back = (): void => {
      if (why === 'notHeader') onNotHeader(false);
      show(latest, chosen);
    };
    cards.push(showCorner(why, back));
  }

  function drawCards(read: Read, warnings: Choices['warnings']): void {
    const { page, reading, source, work, notes = [] } = read;
    const acts = { onOriginal: () => leave('original'), onNotHeader: () => leave('notHeader'), onMend: (mend: Mend) => mendWork(read, mend) };
    const drawn = reading.headers.map((header, index) => drawCard(header, index, { page, reading, warnings, acts, head: index === 0 ? source?.head : undefined, note: notes[index], work, line: index === 0 ? line : undefined })).filter((card) => card !== undefined);
    first = drawn[0];
    cards.push(...drawn.map(({ undo }) => undo));
  }

  function draw(lineAtTop: () => Node | undefined): void {
    undoAll(folds);
    const { mode, warnings, notHeader } = chosen;
    const { reading: { headers }, notes } = latest;
    const saying = JSON.stringify([chosen, headers, notes]);
    if (saying !== said) takeOut();
    if (mode === 'off' || notHeader) return;
    if (mode === 'card' && saying !== said) drawCards(latest, warnings);
    said = saying;
    folds.push(...foldAll(headers, latest.page, lineAtTop));
  }

  function show(read: Read, choices: Choices): void {
    [latest, chosen] = [read, choices];
    // To ask where the page is scrolled lays it out: of a list with no card there is nothing to keep steady.
    if (cards.length + folds.length + read.reading.headers.length === 0) return;
    const lineAtTop = watchTop(window);
    steady(window, () => draw(lineAtTop));
  }

  function unfolded<T>(walk: () => T): T {
    if (folds.length === 0) return walk();
    const lineAtTop = watchTop(window);
    return steady(window, () => {
      undoAll(folds);
      const seen = walk();
      folds.push(...foldAll(latest.reading.headers, latest.page, lineAtTop));
      return seen;
    });
  }

  return {
    show,
    clear,
    unfolded,
    showReading: (told) => {
      line = told;
      steady(window, () => first?.tell(told));
    },
    showLength: (length) => steady(window, () => first?.redraw(length)),
  };
}
