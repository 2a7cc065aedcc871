import type { Verdict } from '@/utils/filters/verdict';
import type { EntryCovers, Listed } from '@/utils/messaging/cover-kit';
import type { Choices } from '@/utils/messaging/protocol';
import { sameWorld } from '@/utils/messaging/same-world';
import { askBackground } from '@/utils/messaging/send';
import { backgroundOf } from '@/utils/page/background';
import { css, legible, type Colour } from '@/utils/page/colour';
import { holdGrowth } from '@/utils/page/cover-growth';
import type { Undo } from '@/utils/page/undo';
import { drawCover, drawNote, type Look } from './entry-cover';
import { createHiddenEntries } from './hidden-entries';

const GOOD: Colour = [46, 125, 50];
const BAD: Colour = [176, 96, 0];
/** Entries that are judged and drawn in one go. */
const SLICE = 48;
/** Where nobody answers and rules may cover, an entry is not shown as if there were none. */
const UNJUDGED: Verdict = { action: 'cover', because: [{ rule: 'unreadable', text: '', met: [] }], also: [], absent: [] };
/** Of an entry of which nothing could be read. */
const NOTHING: Listed['header'] = { authors: [], fandoms: [], pairings: [], warnings: [], fields: [], folds: [], from: 0, to: 0 };

const isCover = ({ action }: Verdict): boolean => action === 'cover' || action === 'hide';

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

/** What the rules make of a listing. `onUncoverable`: a covered entry has no element of its own, so that the page is to be covered as a whole. */
export function createEntryCovers(url: string, choices: () => Choices, onUncoverable: (entry: Listed, verdict: Verdict) => void): EntryCovers {
  const known: Listed[] = [];
  /** By an entry's first element. */
  const drawn = new Map<Element, { readonly undo: Undo; readonly covers: boolean }>();
  const waiting = new Map<Element, readonly Element[]>();
  const hidden = createHiddenEntries();
  /** Only where pages are held back at all. */
  let growth = sameWorld().curtain && holdGrowth();
  let colours: string | undefined;
  let stopped = false;

  const look = (first: Element): Look => ({ colours: (colours ??= coloursOn(first)), veiled: choices().warnings !== 'full' });

  function takeOut({ elements: [first] }: Listed): void {
    const was = first && drawn.get(first);
    if (first) drawn.delete(first);
    was?.undo();
  }

  function drawOne(entry: Listed, verdict: Verdict): Undo | undefined {
    const { elements } = entry;
    const [first] = elements;
    const covers = isCover(verdict);
    if (!first) return covers ? void onUncoverable(entry, verdict) : undefined;
    if (!covers) return drawNote(elements, verdict, look(first));
    return verdict.action === 'hide' ? hidden.hide(elements) : drawCover(entry, verdict, look(first));
  }

  /** In one turn: what was out of sight is covered before it could be seen. An entry that can't be drawn stays out of sight. */
  function draw(entry: Listed, verdict: Verdict | undefined): void {
    const { elements } = entry;
    if (elements[0]) waiting.delete(elements[0]);
    growth?.release(elements);
    takeOut(entry);
    if (!verdict) return;
    try {
      const undo = drawOne(entry, verdict);
      if (undo && elements[0]) drawn.set(elements[0], { undo, covers: isCover(verdict) });
    } catch {
      growth?.claim(elements);
    }
  }

  async function judgeAndDraw(entries: readonly Listed[]): Promise<void> {
    for (let from = 0; from < entries.length; from += SLICE) {
      const slice = entries.slice(from, from + SLICE);
      const verdicts = choices().mode === 'off' ? [] : ((await judge(url, slice)) ?? []);
      if (stopped) return;
      slice.forEach((entry, i) => draw(entry, verdicts[i]));
      for (const { elements } of slice) growth?.know(elements);
      hidden.count(known.find(({ elements: [first] }) => first?.isConnected)?.elements[0]);
    }
  }

  function hold(entries: readonly Pick<Listed, 'elements'>[]): boolean {
    for (const { elements } of entries) {
      const [first] = elements;
      // What is covered is out of sight already.
      if (!growth || !first || drawn.get(first)?.covers) continue;
      growth.claim(elements);
      waiting.set(first, elements);
    }
    return entries.every(({ elements }) => elements.length > 0);
  }

  /** An entry that was known before is another one now. */
  function learn(entries: readonly Listed[]): void {
    const firsts = new Map(known.map(({ elements: [first] }, at) => [first, at]));
    for (const entry of entries) {
      const at = entry.elements[0] && firsts.get(entry.elements[0]);
      if (at === undefined) known.push(entry);
      else known[at] = entry;
    }
  }

  return {
    hold,
    add: (entries) => {
      learn(entries);
      hold(entries);
      return judgeAndDraw(entries);
    },
    settle: () => {
      for (const elements of waiting.values()) draw({ header: NOTHING, elements }, UNJUDGED);
    },
    again: () => judgeAndDraw(known),
    clear: () => {
      stopped = true;
      growth?.undo();
      growth = undefined;
      for (const { undo } of drawn.values()) undo();
      drawn.clear();
      hidden.clear();
    },
  };
}
