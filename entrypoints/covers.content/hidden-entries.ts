import { hiddenLine } from '@/components/cover/entry-lines';
import { hideEntry, placeBefore } from '@/utils/page/cover-entry';
import { isOurs, PART } from '@/utils/page/node-place';
import type { Undo } from '@/utils/page/undo';
import { lineIn } from './entry-cover';

/** Entries that vanish from a listing, and the line that counts them. */
export interface HiddenEntries {
  /** Takes an entry away; the undo gives it back. */
  hide(elements: readonly Element[]): Undo;
  /** Says how many there are, in front of the list's first entry. */
  count(first: Element | undefined): void;
  clear(): void;
}

/** The entry, or the line that stands in its place. */
function headOf(first: Element): Element {
  const before = first.previousElementSibling;
  return before && (isOurs(before) || before.querySelector(PART)) ? before : first;
}

export function createHiddenEntries(): HiddenEntries {
  const hidden = new Map<readonly Element[], Undo | undefined>();
  let state: 'covered' | 'shown' = 'covered';
  let line: { readonly draw: ReturnType<typeof lineIn>; readonly undo: Undo } | undefined;

  function giveBack(elements: readonly Element[]): void {
    hidden.get(elements)?.();
    hidden.delete(elements);
  }

  function draw(focused?: string): void {
    line?.draw(hiddenLine(hidden.size, state, toggle), focused);
  }

  function toggle(): void {
    state = state === 'covered' ? 'shown' : 'covered';
    for (const [elements, undo] of hidden) {
      undo?.();
      hidden.set(elements, state === 'covered' ? hideEntry(elements) : undefined);
    }
    draw('hidden-count');
  }

  function takeLineOut(): void {
    line?.undo();
    line = undefined;
  }

  return {
    hide: (elements) => {
      hidden.set(elements, state === 'covered' ? hideEntry(elements) : undefined);
      return () => giveBack(elements);
    },
    count: (first) => {
      if (hidden.size === 0 || !first?.isConnected) return takeLineOut();
      if (!line) {
        const { host, undo } = placeBefore(headOf(first));
        line = { draw: lineIn(host), undo };
      }
      draw();
    },
    clear: () => {
      [...hidden.keys()].forEach(giveBack);
      takeLineOut();
    },
  };
}
