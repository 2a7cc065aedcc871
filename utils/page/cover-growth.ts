import { PART } from './node-place';
import { restyle } from './restyle';
import type { Undo } from './undo';

/** Milliseconds after which what nobody claimed as an entry shows. */
const PATIENCE = 1500;

/** Keeps what a listing loads later out of sight until it is judged. */
export interface Growth {
  /** Entries that are known: what comes beside them, of their kind, may be another. */
  know(elements: readonly Element[]): void;
  /** They are judged, and seen again if nothing else hides them. */
  release(elements: readonly Element[]): void;
  readonly undo: Undo;
}

/** Rows and items that we put in ourselves hold a part of ours. */
const isOwn = (element: Element): boolean => element.localName === PART || element.querySelector(PART) !== null;

export function holdGrowth(): Growth {
  const kinds = new Map<Element, Set<string>>();
  const held = new Map<Element, Undo>();

  function release(elements: Iterable<Element>): void {
    for (const element of elements) {
      held.get(element)?.();
      held.delete(element);
    }
  }

  function hold(element: Element): void {
    if (held.has(element) || isOwn(element)) return;
    held.set(element, restyle(element as HTMLElement, { display: 'none' }));
    setTimeout(() => release([element]), PATIENCE);
  }

  const observer = new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      const known = kinds.get(target as Element);
      for (const node of addedNodes) if (node.nodeType === 1 && known?.has((node as Element).localName)) hold(node as Element);
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
    undo: () => {
      observer.disconnect();
      kinds.clear();
      release([...held.keys()]);
    },
  };
}
