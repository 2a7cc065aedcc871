import type { Place, Stretch } from './node-place';
import { withEdges, type End } from './line-edges';
import { piecesOf, type Piece } from './pieces';
import { flatten, holdMargin } from './restyle';
import { split } from './split';
import { createToggle } from './toggle';
import { undoAll, type Undo } from './undo';
import { setOpen, wrap } from './wrapper';

/** What to fold: stretches of the page's text, in document order, under one toggle. */
export interface Passage {
  readonly stretches: readonly Stretch[];
  /** What the toggle says. */
  readonly label: string;
}

/** A folded passage. */
export interface Collapsed {
  /** Puts the page back as it was, byte for byte. */
  readonly undo: Undo;
  set(state: 'open' | 'closed'): void;
  readonly state: () => 'open' | 'closed';
  /** Whether the node is in the fold. */
  holds(node: Node): boolean;
}

/** Moving these would reload, stop or reset them: a passage that holds one is left as it is. */
const UNMOVABLE = 'iframe, object, embed, video, audio, canvas, input, select, textarea, form, script, marquee';

function cutStart({ node, offset }: Place, undos: Undo[]): Node {
  if (offset === 0) return node;
  const { tail, undo } = split(node, offset);
  undos.push(undo);
  return tail;
}

function cutEnd(end: End, undos: Undo[]): Node {
  if ('after' in end) return end.after;
  if (end.offset < end.node.length) undos.push(split(end.node, end.offset).undo);
  return end.node;
}

/** The nodes that the stretch is made of, cut out of their text nodes. The end goes first: it may stand in the same node. */
export function cut(stretch: Stretch, undos: Undo[]): readonly Piece[] {
  const { start, end } = withEdges(stretch);
  const last = cutEnd(end, undos);
  const first = cutStart(start, undos);
  return piecesOf(first, last === start.node && first !== start.node ? first : last);
}

export const isMovable = ({ first, last }: Piece): boolean => {
  for (let node: Node | null = first; node; node = node === last ? null : node.nextSibling) {
    if (node.nodeType === 1 && ((node as Element).matches(UNMOVABLE) || (node as Element).querySelector(UNMOVABLE))) return false;
  }
  return true;
};

/** The rows of which the pieces are all that shows, with their cells. */
function wholeRows(pieces: readonly Piece[]): ReadonlyMap<Element, readonly HTMLElement[]> {
  const cells = new Set(pieces.filter((piece) => isWhole(piece)).map((piece) => piece.parent));
  const rows = new Map<Element, readonly HTMLElement[]>();
  for (const cell of cells) {
    const row = cell.parentElement;
    if (row?.localName !== 'tr') continue;
    const others = [...row.children].filter((other) => !cells.has(other) && /\S/.test(other.textContent ?? ''));
    if (others.length === 0) rows.set(row, [...row.children] as HTMLElement[]);
  }
  return rows;
}

const isWhole = ({ parent, first, last }: Piece): boolean => parent.firstChild === first && parent.lastChild === last;

/** Before the first of the wrappers; a table's folded row gets a row of its own above, which leaves the columns alone. */
function insertToggle(host: HTMLElement, wrapper: HTMLElement, row: Element | undefined): Undo {
  if (!row) {
    wrapper.before(host);
    return () => host.remove();
  }
  const document = host.ownerDocument;
  const own = document.createElement('tr');
  const cell = document.createElement('td');
  cell.colSpan = [...row.children].reduce((sum, { colSpan = 1 }: Element & { colSpan?: number }) => sum + colSpan, 0);
  cell.append(host);
  own.append(cell);
  row.before(own);
  return () => own.remove();
}

/** Folds a passage where it stands, under a toggle. `undefined`, and no change, where it can't be folded without harm. */
export function collapse({ stretches, label }: Passage, mode: ShadowRootMode): Collapsed | undefined {
  const undos: Undo[] = [];
  // From the last to the first: cutting one leaves the places of those before it true.
  const pieces = [...stretches].reverse().map((stretch) => cut(stretch, undos)).reverse().flat();
  const [first] = pieces;
  if (!first || !pieces.every(isMovable)) {
    undoAll(undos);
    return undefined;
  }
  return fold(pieces, label, mode, undos);
}

function fold(pieces: readonly Piece[], label: string, mode: ShadowRootMode, undos: Undo[]): Collapsed {
  const rows = wholeRows(pieces);
  const wrappers = pieces.map((piece) => {
    const keepMargin = holdMargin(piece.first);
    const { wrapper, undo } = wrap(piece);
    undos.push(undo, keepMargin());
    return wrapper;
  });
  const flat: Undo[] = [];
  undos.push(() => undoAll(flat));
  let state: 'open' | 'closed' = 'open';
  const set = (next: 'open' | 'closed'): void => {
    state = next;
    undoAll(flat);
    for (const wrapper of wrappers) setOpen(wrapper, state);
    if (state === 'closed') for (const cells of rows.values()) flat.push(...cells.map(flatten));
    toggle.show(state);
  };
  const [wrapper] = wrappers as [HTMLElement];
  const toggle = createToggle(wrapper.ownerDocument, label, mode, () => set(state === 'open' ? 'closed' : 'open'));
  const [row] = rows.keys();
  undos.push(insertToggle(toggle.host, wrapper, row && row.contains(wrapper) ? row : undefined));
  for (const each of wrappers) each.addEventListener('beforematch', () => set('open'));
  set('closed');
  return { undo: () => undoAll(undos), set, state: () => state, holds: (node) => wrappers.some((each) => each.contains(node)) };
}

