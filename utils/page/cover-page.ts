import type { Undo } from './undo';
import { PART } from './node-place';
import { createPart } from './wrapper';

/** Nothing of the page is rendered but what is ours: not to the eye, not to screen readers, not to find-in-page. */
const HIDE = `html>:not(${PART}){display:none!important}`;
const XHTML = 'http://www.w3.org/1999/xhtml';

export interface CoveredPage {
  /** Stands beside the page's body, and alone is seen. */
  readonly host: HTMLElement;
  /** Takes it all out. */
  readonly undo: Undo;
}

function createSheet(document: Document): HTMLElement {
  const sheet = document.createElementNS(XHTML, 'style') as HTMLElement;
  sheet.textContent = HIDE;
  return sheet;
}

/** Covers that hold a body inert: it stays so until the last of them goes. A body that the page itself made inert is left out. */
const holding = new WeakMap<HTMLElement, number>();

/** No key and no script of the page's moves the focus into it. Bodies come late, and some are replaced. */
function makeInert({ body }: Document, mine: Set<HTMLElement>): void {
  if (!body || mine.has(body) || (body.inert && !holding.has(body))) return;
  body.inert = true;
  mine.add(body);
  holding.set(body, (holding.get(body) ?? 0) + 1);
}

function giveBack(body: HTMLElement): void {
  const others = (holding.get(body) ?? 1) - 1;
  holding.set(body, others);
  if (others > 0) return;
  holding.delete(body);
  body.inert = false;
}

/** Covers the whole page by a host of ours, and keeps it covered whatever the page's scripts do. */
export function coverPage(document: Document, onRestored: () => void = () => undefined): CoveredPage {
  const host = createPart(document);
  const sheet = createSheet(document);
  const inert = new Set<HTMLElement>();

  function stand(): void {
    const root = document.documentElement;
    observer.observe(document, { childList: true });
    if (root) observer.observe(root, { childList: true });
    makeInert(document, inert);
    if (!root || (sheet.parentNode === root && host.parentNode === root)) return;
    root.append(sheet, host);
    onRestored();
  }

  const observer = new MutationObserver(stand);
  stand();
  return {
    host,
    undo: () => {
      observer.disconnect();
      inert.forEach(giveBack);
      sheet.remove();
      host.remove();
    },
  };
}
