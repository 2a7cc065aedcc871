import { isText } from './node-place';
import { restyle } from './restyle';
import { undoAll, type Undo } from './undo';
import { createPart } from './wrapper';

export interface CoveredEntry {
  /** A line of its own in place of the entry. */
  readonly host: HTMLElement;
  set(state: 'covered' | 'shown'): void;
  readonly undo: Undo;
}

const GONE = { display: 'none' };
const LISTS: ReadonlySet<string> = new Set(['li', 'dt', 'dd']);

/** Text that stands bare between the entry's elements. It is wrapped, or it would stay. */
function wrapTexts(elements: readonly Element[], undos: Undo[]): HTMLElement[] {
  const [first, last] = [elements[0], elements.at(-1)];
  const wrapped: HTMLElement[] = [];
  if (!first || !last || first.parentNode !== last.parentNode) return wrapped;
  for (let node: Node | null = first; node && node !== last; node = node.nextSibling) {
    if (!isText(node) || !/\S/.test(node.data)) continue;
    const wrapper = createPart(first.ownerDocument);
    const text: Text = node;
    text.replaceWith(wrapper);
    wrapper.append(text);
    undos.push(() => wrapper.replaceWith(text));
    wrapped.push(wrapper);
    node = wrapper;
  }
  return wrapped;
}

/** What may stand where the entry stands: a row among rows, an item among items. */
function holderFor(first: Element, host: HTMLElement): Element {
  const { ownerDocument: document } = first;
  if (first.localName === 'tr') {
    const row = document.createElement('tr');
    const cell = document.createElement('td');
    cell.colSpan = [...first.children].reduce((sum, { colSpan = 1 }: Element & { colSpan?: number }) => sum + colSpan, 0);
    cell.append(host);
    row.append(cell);
    return row;
  }
  if (!LISTS.has(first.localName)) return host;
  const item = document.createElement(first.localName);
  item.style.listStyle = 'none';
  item.append(host);
  return item;
}

/** Puts a line in place of an entry of a listing. `undefined`, and no change, where the entry has no element of its own. */
export function coverEntry(elements: readonly Element[]): CoveredEntry | undefined {
  const [first] = elements;
  if (!first?.parentNode) return undefined;
  const undos: Undo[] = [];
  const host = createPart(first.ownerDocument);
  const holder = holderFor(first, host);
  const parts = [...elements, ...wrapTexts(elements, undos)] as HTMLElement[];
  first.before(holder);
  undos.push(() => holder.remove());
  const hidden: Undo[] = [];
  const set = (state: 'covered' | 'shown'): void => {
    undoAll(hidden);
    if (state === 'covered') hidden.push(...parts.map((element) => restyle(element, GONE)));
  };
  set('covered');
  return { host, set, undo: () => (undoAll(hidden), undoAll(undos)) };
}

/** Takes an entry away without a trace in its place. */
export function hideEntry(elements: readonly Element[]): Undo {
  const undos: Undo[] = [];
  const parts = [...elements, ...wrapTexts(elements, undos)] as HTMLElement[];
  undos.push(...parts.map((element) => restyle(element, GONE)));
  return () => undoAll(undos);
}

/** A line of ours in front of an entry. */
export function placeBefore(first: Element): { readonly host: HTMLElement; readonly undo: Undo } {
  const host = createPart(first.ownerDocument);
  const holder = holderFor(first, host);
  first.before(holder);
  return { host, undo: () => holder.remove() };
}
