import { PART } from './node-place';
import { restyle } from './restyle';
import type { Undo } from './undo';

/** Milliseconds after which what nobody claimed as an entry shows. */
const PATIENCE = 1500;
/** Not to be seen, and its room is kept: what stands below stays where it is when it is shown. */
const UNSEEN = { visibility: 'hidden', opacity: '0' };

/** Keeps entries of a listing out of sight until they are judged: those that are there, and those that the page loads later. */
export interface Growth {
  /** Entries that are judged: what comes beside them, of their kind, may be another. */
  know(elements: readonly Element[]): void;
  /** Elements of entries are out of sight until they are released. */
  claim(elements: readonly Element[]): void;
  /** They are judged, and seen again if nothing else hides them. */
  release(elements: readonly Element[]): void;
  readonly undo: Undo;
}

/** Rows and items that we put in ourselves hold a part of ours. */
const isOwn = (element: Element): boolean => element.localName === PART || element.querySelector(PART) !== null;

export function holdGrowth(): Growth {
  const kinds = new Map<Element, Set<string>>();
  const held = new Map<Element, Undo>();
  const claimed = new Set<Element>();

  function release(elements: Iterable<Element>): void {
    for (const element of elements) {
      held.get(element)?.();
      held.delete(element);
      claimed.delete(element);
    }
  }

  function hold(element: Element): void {
    if (!held.has(element)) held.set(element, restyle(element as HTMLElement, UNSEEN));
  }

  /** What may be an entry: it shows if nobody says so. */
  function suspect(element: Element): void {
    if (held.has(element) || isOwn(element)) return;
    hold(element);
    setTimeout(() => !claimed.has(element) && release([element]), PATIENCE);
  }

  const observer = new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      const known = kinds.get(target as Element);
      for (const node of addedNodes) if (node.nodeType === 1 && known?.has((node as Element).localName)) suspect(node as Element);
    }
  });

  function know(elements: readonly Element[]): void {
    for (const { parentElement: parent, localName } of elements) {
      if (!parent) continue;
      const known = kinds.get(parent) ?? new Set();
      if (known.size === 0) observer.observe(parent, { childList: true });
      kinds.set(parent, known.add(localName));
    }
  }

  return {
    know,
    release,
    claim: (elements) => {
      for (const element of elements) {
        claimed.add(element);
        hold(element);
      }
    },
    undo: () => {
      observer.disconnect();
      kinds.clear();
      release([...held.keys()]);
    },
  };
}
