import { warningsInWords } from '@/components/card/Warnings';
import { cardModel, type CardModel } from '@/utils/card/card-model';
import { tOf } from '@/utils/i18n/t';
import type { Choices, WarningsShown } from '@/utils/messaging/protocol';
import { wrapStretches } from '@/utils/page/entry-stretch';
import { placeInEntry } from '@/utils/page/place-in-entry';
import { undoAll, type Undo } from '@/utils/page/undo';
import type { FoundEntry } from './listing';
import { SHADOW } from './shadow';

/** The page's own ink, small and quiet; nothing else of the page gets in. */
const LINE = 'all:initial;display:block;color:inherit;font:400 13px/20px system-ui,sans-serif;text-align:start;opacity:.85';
const GAUGE = 'display:inline-block;width:14px;height:12px;margin:0 6px 0 0;vertical-align:-1px;fill:currentColor;stroke:currentColor;stroke-width:1';
const SVG = 'http://www.w3.org/2000/svg';
/** How many of the four bars are full. */
const STRENGTH: Readonly<Record<string, number>> = { general: 1, teen: 2, mature: 3, explicit: 4 };

/** The card's gauge, in the small: the level in a shape. */
function gaugeOf({ level }: CardModel['rating']): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 23 20');
  svg.setAttribute('aria-hidden', 'true');
  svg.style.cssText = GAUGE;
  for (let bar = 0; bar < 4; bar++) {
    const box = document.createElementNS(SVG, 'rect');
    const place = { x: bar * 6 + 0.5, y: 12.5 - bar * 4, width: 4, height: 7 + bar * 4, 'fill-opacity': bar < (STRENGTH[level] ?? 0) ? 1 : 0 };
    for (const [name, value] of Object.entries(place)) box.setAttribute(name, String(value));
    svg.append(box);
  }
  return svg;
}

/** "Teen · No warnings stated", "“FRT-ish” · Character death, violence". */
function wordsOf({ rating, warnings }: CardModel): string {
  const level = rating.level === 'unread' ? `“${rating.raw}”` : tOf('rating', rating.level);
  return `${level} · ${warningsInWords(warnings)}`;
}

/** A bare link of a hand-made index says nothing of its story, and a line beside it would say no more. */
const saysNothing = ({ header }: FoundEntry): boolean => header.rating === undefined && header.warnings.length === 0;

function draw(entry: FoundEntry, warnings: WarningsShown): Undo | undefined {
  if (saysNothing(entry)) return undefined;
  const placed = placeInEntry(entry.elements);
  if (!placed) return undefined;
  const model = cardModel(entry.header, warnings);
  const line = document.createElement('span');
  line.dataset.part = 'entry';
  line.style.cssText = LINE;
  if (model.warnings.stated === 'some') line.style.fontWeight = '600';
  line.append(gaugeOf(model.rating), wordsOf(model));
  placed.host.attachShadow({ mode: SHADOW }).append(line);
  return placed.undo;
}

/** Entries that share an element get some of their own, for their line and their cover. */
function giveElements(entries: readonly FoundEntry[]): Undo {
  const shared = entries.filter(({ elements, stretch }) => stretch && elements.length === 0);
  const { elements, undo } = wrapStretches(shared.flatMap(({ stretch }) => stretch ?? []));
  shared.forEach((entry, i) => (entry.elements = elements[i] ?? []));
  return () => {
    for (const entry of shared) entry.elements = [];
    undo();
  };
}

/** A line beside each story of a listing: how strong it is, and what it warns of. */
export interface EntryMarks {
  /** Draws the lines of further entries. */
  add(entries: readonly FoundEntry[]): void;
  /** Draws all again as is now chosen. */
  show(): void;
  /** Takes all lines out. */
  clear(): void;
}

/** `choices` tells what holds when entries are drawn. */
export function createEntryMarks(choices: () => Choices): EntryMarks {
  /** Elements that entries were given stay as long as the page is read: covers stand in them too. */
  const given: Undo[] = [];
  const drawn: Undo[] = [];
  /** Of each entry, by its first element. */
  const lines = new Map<Element, Undo>();
  const known: FoundEntry[] = [];
  const isShown = ({ mode, notHeader }: Choices): boolean => mode === 'card' && !notHeader;
  const keep = ({ elements: [first] }: FoundEntry, undo: Undo | undefined): void => {
    if (!undo) return;
    drawn.push(undo);
    if (first) lines.set(first, undo);
  };
  /** An entry that changed takes the place of what it was. */
  const takeOut = (entries: readonly FoundEntry[]): void => {
    for (const { elements: [first] } of entries) {
      const at = first ? known.findIndex(({ elements }) => elements[0] === first) : -1;
      if (!first || at < 0) continue;
      lines.get(first)?.();
      lines.delete(first);
      known.splice(at, 1);
    }
  };
  const drawAll = (entries: readonly FoundEntry[]): void => {
    const chosen = choices();
    if (!isShown(chosen)) return;
    given.push(giveElements(entries));
    for (const entry of entries) keep(entry, draw(entry, chosen.warnings));
  };
  return {
    add: (entries) => {
      takeOut(entries);
      known.push(...entries);
      drawAll(entries);
    },
    show: () => {
      undoAll(drawn);
      lines.clear();
      drawAll(known);
    },
    clear: () => {
      undoAll(drawn);
      undoAll(given);
      known.length = 0;
    },
  };
}
