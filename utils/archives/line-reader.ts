import { createLineBuilder, type Context, type PageLine } from './line-builder';
import { BOLD, BREAKS, isCut, isUnseen, type Break } from './tags';

/** Longest piece of one preformatted line that is taken at a time, in UTF-16 units. */
const CHUNK = 4000;

export interface LineReader {
  /** Grows as `read` is called. */
  readonly lines: readonly PageLine[];
  /** Reads on until `chars` more units of text were taken. False where the page has no more. */
  read(chars: number): boolean;
}

/**
 * Reads the lines of a page in document order, some at a time.
 * The walk looks at markup alone, so that jsdom and browsers agree; it never recurses and never writes.
 */
export function createLineReader(root: Node): LineReader {
  const context: Context = { bold: 0, pre: 0, centre: 0, link: 0, item: 0, heading: 0 };
  const builder = createLineBuilder(context);
  /** Open table rows and terms: the line at which each began, and its cells so far. */
  const rows: { start: number; cells: number }[] = [];
  let at: Node | null = root;
  let inText = 0;
  /** The text node that is being read, as it was when it was reached: a fold may split it before the rest is read. */
  let inNode: { readonly data: string; readonly next: Node | null; readonly parent: Node | null } | undefined;

  function count(element: Element, by: 1 | -1): void {
    const name = element.localName;
    if (BOLD.has(name)) context.bold += by;
    else if (name === 'a' && element.hasAttribute('href')) context.link += by;
    if (name === 'center' || (element.hasAttributes() && element.getAttribute('align')?.toLowerCase() === 'center')) context.centre += by;
  }

  /** Whether the element's children are to be read. */
  function enter(element: Element): boolean {
    const name = element.localName;
    const kind = BREAKS.get(name);
    if (kind === 'br' && !element.hasAttributes()) {
      builder.lineBreak();
      return element.firstChild !== null;
    }
    if (kind === 'skip' || isUnseen(element)) return false;
    if (kind !== undefined) open(kind);
    else if (name === 'a' && isCut(element)) builder.rule();
    count(element, 1);
    return true;
  }

  function open(kind: Break): void {
    if (kind === 'br') builder.lineBreak();
    else if (kind === 'rule') builder.rule();
    else if (kind === 'cell' || kind === 'detail') openCell();
    else builder.edge(kind === 'para' || kind === 'pre' || kind === 'heading' ? 1 : 0);
    if (kind === 'row') rows.push({ start: builder.lines.length, cells: 0 });
    else if (kind === 'term') rows.push({ start: builder.lines.length, cells: 1 });
    else if (kind === 'pre' || kind === 'heading' || kind === 'item') context[kind]++;
  }

  function openCell(): void {
    builder.close();
    builder.edge(0);
    const row = rows.at(-1);
    if (row && ++row.cells === 2) builder.joinLabel(row.start);
  }

  function leave(element: Element): void {
    count(element, -1);
    const kind = BREAKS.get(element.localName);
    if (kind === undefined || kind === 'br' || kind === 'rule' || kind === 'skip') return;
    if (kind === 'pre' || kind === 'heading' || kind === 'item') context[kind]--;
    builder.edge(kind === 'para' || kind === 'pre' || kind === 'heading' ? 1 : 0);
    if (kind === 'row' || kind === 'detail') {
      builder.close();
      rows.pop();
    }
  }

  /** Returns false where `limit` was reached inside the node. */
  function readText(node: Text, limit: number): boolean {
    inNode ??= { data: node.data, next: node.nextSibling, parent: node.parentNode };
    const { data } = inNode;
    if (context.pre === 0) {
      const end = Math.min(data.length, inText + Math.max(CHUNK, limit - builder.seen()));
      builder.text(node, inText, end, data);
      inText = end < data.length ? end : 0;
      return inText === 0;
    }
    while (inText < data.length) {
      if (builder.seen() >= limit) return false;
      const newline = data.indexOf('\n', inText);
      const end = Math.min(newline < 0 ? data.length : newline, inText + CHUNK);
      builder.text(node, inText, end, data);
      if (end === newline) builder.lineBreak();
      inText = end === newline ? end + 1 : end;
    }
    inText = 0;
    return true;
  }

  /** The node after a text node that was read to its end. */
  function nextAfterText(node: Text): Node | null {
    const { next, parent } = inNode ?? { next: node.nextSibling, parent: node.parentNode };
    inNode = undefined;
    if (next || !parent || parent === root) return next;
    leave(parent as Element);
    return nextAfter(parent);
  }

  /** The node after `node` and all that it holds, leaving what ends there. */
  function nextAfter(node: Node): Node | null {
    for (let up: Node | null = node; up !== null && up !== root; up = up.parentNode) {
      if (up.nextSibling) return up.nextSibling;
      if (up.parentNode && up.parentNode !== root) leave(up.parentNode as Element);
    }
    return null;
  }

  function step(node: Node, limit: number): Node | null {
    if (node.nodeType === 3) return readText(node as Text, limit) ? nextAfterText(node as Text) : node;
    if (node.nodeType !== 1) return nextAfter(node);
    if (!enter(node as Element)) return nextAfter(node);
    if (node.firstChild) return node.firstChild;
    if (node !== root) leave(node as Element);
    return node === root ? null : nextAfter(node);
  }

  function read(chars: number): boolean {
    const limit = builder.seen() + chars;
    while (at !== null && builder.seen() < limit) at = step(at, limit);
    if (at === null) builder.edge(0);
    return at !== null;
  }

  return { lines: builder.lines, read };
}
