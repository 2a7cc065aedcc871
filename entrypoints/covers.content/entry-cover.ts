import { coverLine, LINE_CSS, noteLine } from '@/components/cover/entry-lines';
import type { Verdict } from '@/utils/filters/verdict';
import type { Listed } from '@/utils/messaging/cover-kit';
import { coverEntry } from '@/utils/page/cover-entry';
import { placeInEntry } from '@/utils/page/place-in-entry';
import type { Undo } from '@/utils/page/undo';
import { createBox } from './box';

/** How lines are drawn on this page. */
export interface Look {
  /** Custom properties with the colours of notes. */
  readonly colours: string;
  /** What was met stays unsaid until it is asked for. */
  readonly veiled: boolean;
}

/** Draws one line into an element of ours, in place of what it said before; the focus stays where it was. */
export function lineIn(host: HTMLElement, colours = ''): (line: HTMLElement, focused?: string) => void {
  const box = createBox(host, LINE_CSS);
  box.style.cssText = colours;
  return (line, focused) => {
    box.replaceChildren(line);
    if (focused) line.querySelector<HTMLElement>(`[data-part="${focused}"]`)?.focus({ preventScroll: true });
  };
}

/** An entry behind one line that says why. `undefined`, and no change, where it has no element of its own. */
export function drawCover({ header, url, elements }: Listed, verdict: Verdict, look: Look): Undo | undefined {
  const covered = coverEntry(elements);
  if (!covered) return undefined;
  const draw = lineIn(covered.host, look.colours);
  let state: 'covered' | 'shown' = 'covered';
  let { veiled } = look;
  const redraw = (focused?: string): void => draw(coverLine({ verdict, title: header.title, url, veiled, state, onToggle, onUnveil }), focused);
  const onToggle = (): void => {
    state = state === 'covered' ? 'shown' : 'covered';
    covered.set(state);
    redraw('reveal');
  };
  const onUnveil = (): void => {
    veiled = false;
    redraw('reveal');
  };
  redraw();
  return covered.undo;
}

/** What the rules say of an entry that they leave in sight; `undefined` where they say nothing. */
export function drawNote(elements: readonly Element[], verdict: Verdict, { colours, veiled }: Look): Undo | undefined {
  const line = noteLine(verdict, veiled);
  const placed = line && placeInEntry(elements);
  if (!line || !placed) return undefined;
  lineIn(placed.host, colours)(line);
  return placed.undo;
}
