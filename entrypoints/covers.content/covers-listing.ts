import { coverLine, hiddenLine, LINE_CSS, noteLine } from '@/components/cover/entry-lines';
import type { Verdict } from '@/utils/filters/verdict';
import type { EntryCovers, Listed } from '@/utils/messaging/cover-kit';
import type { Choices } from '@/utils/messaging/protocol';
import { sameWorld } from '@/utils/messaging/same-world';
import { askBackground } from '@/utils/messaging/send';
import { backgroundOf } from '@/utils/page/background';
import { css, legible, type Colour } from '@/utils/page/colour';
import { coverEntry, hideEntry, placeBefore } from '@/utils/page/cover-entry';
import { holdGrowth } from '@/utils/page/cover-growth';
import { placeInEntry } from '@/utils/page/place-in-entry';
import { undoAll, type Undo } from '@/utils/page/undo';
import { createBox } from './box';

const GOOD: Colour = [46, 125, 50];
const BAD: Colour = [176, 96, 0];
/** Where nobody answers and rules may cover, an entry is not shown as if there were none. */
const UNJUDGED: Verdict = { action: 'cover', because: [{ rule: 'unreadable', text: '', met: [] }], also: [], absent: [] };

async function judge(url: string, entries: readonly Listed[]): Promise<readonly Verdict[] | undefined> {
  const ask = { url, entries: entries.map((entry) => ({ header: entry.header, ...(entry.url !== undefined && { url: entry.url }) })) };
  const once = (): Promise<readonly Verdict[]> => askBackground('judge-entries', ask);
  return once().catch(once).catch(() => (sameWorld().curtain ? entries.map(() => UNJUDGED) : undefined));
}

/** The two colours that notes are drawn in, as they can be read on the page. */
function coloursOn(element: Element): string {
  const { colour } = backgroundOf(element, element, window);
  return `--good:${css(legible(GOOD, colour, 4.5))};--bad:${css(legible(BAD, colour, 4.5))}`;
}

function canvasIn(host: HTMLElement, colours: string): (line: HTMLElement) => void {
  const box = createBox(host, LINE_CSS);
  box.style.cssText = colours;
  return (line) => box.replaceChildren(line);
}

/** Redraws a line and leaves the focus where it was. */
function redrawIn(draw: (line: HTMLElement) => void, line: HTMLElement, focused: string): void {
  draw(line);
  line.querySelector<HTMLElement>(`[data-part="${focused}"]`)?.focus({ preventScroll: true });
}

/** What the rules make of a listing. `onUncovered`: a covered entry has no element of its own, so that the page is to be covered as a whole. */
export function createEntryCovers(url: string, choices: () => Choices, onUncoverable: (entry: Listed, verdict: Verdict) => void): EntryCovers {
  const undos: Undo[] = [];
  const known: Listed[] = [];
  const hidden: { readonly entry: Listed; undo?: Undo }[] = [];
  /** Only where pages are held back at all. */
  let growth = sameWorld().curtain && holdGrowth();
  let count: { readonly draw: (line: HTMLElement) => void } | undefined;
  let hiddenState: 'covered' | 'shown' = 'covered';
  let colours: string | undefined;

  const coloursFor = ([first]: readonly Element[]): string => (colours ??= first ? coloursOn(first) : '');

  function drawCount(focused = ''): void {
    const [first] = hidden[0]?.entry.elements ?? [];
    if (!first) return;
    if (!count) {
      const { host, undo } = placeBefore(known[0]?.elements[0] ?? first);
      undos.push(undo);
      count = { draw: canvasIn(host, '') };
    }
    redrawIn(count.draw, hiddenLine(hidden.length, hiddenState, toggleHidden), focused);
  }

  function toggleHidden(): void {
    hiddenState = hiddenState === 'covered' ? 'shown' : 'covered';
    for (const one of hidden) {
      one.undo?.();
      one.undo = hiddenState === 'covered' ? hideEntry(one.entry.elements) : undefined;
    }
    drawCount('hidden-count');
  }

  function hide(entry: Listed): void {
    hidden.push({ entry, undo: hiddenState === 'covered' ? hideEntry(entry.elements) : undefined });
  }

  function cover(entry: Listed, verdict: Verdict): void {
    const covered = coverEntry(entry.elements);
    if (!covered) return onUncoverable(entry, verdict);
    undos.push(covered.undo);
    const draw = canvasIn(covered.host, coloursFor(entry.elements));
    let state: 'covered' | 'shown' = 'covered';
    let veiled = choices().warnings !== 'full';
    const redraw = (focused: string): void => redrawIn(draw, coverLine({ verdict, title: entry.header.title, url: entry.url, veiled, state, onToggle, onUnveil }), focused);
    const onToggle = (): void => {
      state = state === 'covered' ? 'shown' : 'covered';
      covered.set(state);
      redraw('reveal');
    };
    const onUnveil = (): void => {
      veiled = false;
      redraw('reveal');
    };
    redraw('');
  }

  function note({ elements }: Listed, verdict: Verdict): void {
    const line = noteLine(verdict, choices().warnings !== 'full');
    const placed = line && placeInEntry(elements);
    if (!line || !placed) return;
    undos.push(placed.undo);
    canvasIn(placed.host, coloursFor(elements))(line);
  }

  function draw(entry: Listed, verdict: Verdict): void {
    if (verdict.action === 'hide' && entry.elements.length > 0) hide(entry);
    else if (verdict.action === 'cover' || verdict.action === 'hide') cover(entry, verdict);
    else note(entry, verdict);
  }

  async function judgeAndDraw(entries: readonly Listed[]): Promise<void> {
    if (choices().mode === 'off') return;
    const verdicts = (await judge(url, entries)) ?? [];
    for (const { elements } of entries) growth?.release(elements);
    for (const { elements } of entries) growth?.know(elements);
    entries.forEach((entry, i) => verdicts[i] && draw(entry, verdicts[i]));
    drawCount();
  }

  function takeOut(): void {
    for (const { undo } of hidden) undo?.();
    hidden.length = 0;
    count = undefined;
    undoAll(undos);
  }

  function clear(): void {
    growth?.undo();
    growth = undefined;
    takeOut();
  }

  return {
    add: (entries) => {
      known.push(...entries);
      return judgeAndDraw(entries);
    },
    again: async () => {
      takeOut();
      await judgeAndDraw(known);
    },
    clear,
  };
}
