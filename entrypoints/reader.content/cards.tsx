import { Card, type CardProps } from '@/components/card/Card';
import type { Page } from '@/utils/archives/page';
import { cardModel, type CardLength } from '@/utils/card/card-model';
import type { Header, Reading } from '@/utils/header/header';
import type { WarningsShown } from '@/utils/messaging/protocol';
import { backgroundOf } from '@/utils/page/background';
import { paletteOn } from '@/utils/page/palette';
import { place } from '@/utils/page/place';
import type { Undo } from '@/utils/page/undo';
import { createCanvas } from './shadow';

/** Lines of the page shown around the header in "Why?". */
const AROUND = 2;

/** What is found out after a card was drawn. */
export interface Later {
  readonly length?: CardLength;
  readonly summary?: CardProps['summary'];
}

export interface DrawnCard {
  readonly header: Header;
  redraw(later: Later): void;
  readonly undo: Undo;
}

interface Ask {
  readonly page: Page;
  readonly reading: Reading;
  readonly warnings: WarningsShown;
  readonly acts: Pick<CardProps, 'onOriginal' | 'onNotHeader'>;
}

function hostFor({ from, to }: Header, { lines, locate }: Page) {
  const first = lines[from];
  const last = lines[to - 1] ?? first;
  if (!first || !last) return undefined;
  const end = lines.indexOf(last, from);
  const { start } = locate({ line: from, from: 0, to: first.text.length });
  const placed = place(start, locate({ line: end, from: 0, to: last.text.length }).end);
  const [parent, text] = [placed?.host.parentElement, start.node.parentElement];
  return placed && parent && text ? { ...placed, behind: backgroundOf(parent, text, window) } : undefined;
}

/** Puts a header's card into the page. `undefined` where the page has no room for one. */
export function drawCard(header: Header, index: number, { page, reading, warnings, acts }: Ask): DrawnCard | undefined {
  const placed = hostFor(header, page);
  if (!placed) return undefined;
  const canvas = createCanvas(placed.host, paletteOn(placed.behind));
  const model = cardModel(header, warnings);
  const lines = reading.trace.filter(({ line }) => line >= header.from - AROUND && line < header.to + AROUND);
  const redraw = ({ length, summary }: Later): void =>
    canvas.draw(<Card {...acts} model={{ ...model, length: model.length ?? length }} summary={summary} lines={lines} place={{ number: index + 1, of: reading.headers.length }} />);
  redraw({});
  return { header, redraw, undo: () => (canvas.clear(), placed.undo()) };
}
