import { STATE_SHAPES, stateInWords } from '@/components/card/PartMark';
import type { ChapterLink } from '@/utils/archives/source';
import { createPart } from '@/utils/page/wrapper';
import { undoAll, type Undo } from '@/utils/page/undo';
import type { ChapterState } from '@/utils/progress/progress';
import { SHADOW } from './shadow';

/** The page's own ink, small and quiet; nothing else of the page gets in. */
const MARK = 'all:initial;color:inherit;font:400 12px/1 system-ui,sans-serif;white-space:nowrap;opacity:.85';
const SIGN = 'display:inline-block;width:10px;height:10px;margin:0 4px 0 0;vertical-align:-1px;fill:none;stroke:currentColor;stroke-width:1.5';
const SVG = 'http://www.w3.org/2000/svg';

/** A state in words, and its shape before them. */
export function markOf(state: ChapterState['state'], words: string, display: 'inline' | 'block'): HTMLElement {
  const mark = document.createElement('span');
  mark.dataset.part = 'mark';
  mark.style.cssText = `${MARK};display:${display};margin-inline-start:${display === 'inline' ? 8 : 0}px${state === 'new' ? ';font-weight:600' : ''}`;
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 10 10');
  svg.setAttribute('aria-hidden', 'true');
  svg.style.cssText = SIGN;
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', STATE_SHAPES[state]);
  svg.append(path);
  mark.append(svg, words);
  return mark;
}

/** A mark behind a link, which stays as it is. A chapter in a menu has no room for one: the card lists those. */
function draw({ element }: ChapterLink, state: ChapterState): Undo | undefined {
  if (element.localName !== 'a' || !element.isConnected) return undefined;
  const host = createPart(document);
  host.style.cssText = 'display:inline';
  host.attachShadow({ mode: SHADOW }).append(markOf(state.state, stateInWords(state), 'inline'));
  element.after(host);
  return () => host.remove();
}

export interface ChapterMarks {
  /** Draws what stands beside each link, in the order of `links`, in place of what stood there. */
  show(links: readonly ChapterLink[], states: readonly (ChapterState | undefined)[]): void;
  clear(): void;
}

/** How far each part of the work was read, beside its link. */
export function createChapterMarks(): ChapterMarks {
  const drawn: Undo[] = [];
  return {
    show: (links, states) => {
      undoAll(drawn);
      const undos = links.map((link, index) => states[index] && draw(link, states[index]));
      drawn.push(...undos.filter((undo) => undo !== undefined));
    },
    clear: () => undoAll(drawn),
  };
}
