import { PART, type Place } from './node-place';

/** The story's text as one string, one sign between two text nodes, and where in the page each part of it stands. */
export interface StoryText {
  /** All of it, put together when it is first asked for. */
  readonly text: string;
  /** Of `text`, in UTF-16 units. */
  readonly length: number;
  /** As `text.slice`, without the rest. */
  slice(from: number, to: number): string;
  /** The place of a UTF-16 offset; `undefined` beyond the end. */
  placeAt(offset: number): Place | undefined;
  /** The text nodes in page order, with the offset at which each begins. */
  readonly nodes: readonly Text[];
  readonly starts: readonly number[];
}

const UNREAD = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'select', 'button', 'iframe', 'object', 'form', 'nav', 'footer', PART]);
/** What a story's page is mostly made of: passed over in one look, where a list of all that is unread would be tried on every paragraph. */
const UNCOMMON = ':not(p,br,i,em,b,strong,span,div,a,font,blockquote,li,td)';
/** What ends a sentence of a story, in any of the scripts we know: a footer's words rarely do. */
const SENTENCE_END = /[.!?…。！？"”»*~]\s*$/u;
/** A line as long as this is prose even without a full stop. */
const PROSE = 60;
/** Text nodes, and share of the text, that may be taken for a footer. */
const MOST_NODES = 80;
const MOST_SHARE = 0.1;

/**
 * Collects the story's text from `start` to the end of the last of `within`, or to the page's end without its footer. Reading never writes.
 * Text of ours, of forms and of what is not shown as text is left out.
 */
export function readStoryText(start: Place, within: readonly Element[] = []): StoryText {
  const document = start.node.ownerDocument as Document;
  const body = document.body ?? document;
  const isUnread = unreadIn(body, start.node);
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  walker.currentNode = start.node;
  const found: Found = { nodes: [], starts: [], length: 0 };
  for (let node = start.node as Text | null; node; node = walker.nextNode() as Text | null) {
    if (isBlank(node) || isUnread?.(node) || (within.length > 0 && !within.some((one) => one.contains(node)))) continue;
    found.nodes.push(node);
    found.starts.push(found.length);
    found.length += node.length - skippedOf(node, start) + 1;
  }
  if (within.length === 0) withoutFooter(found);
  return textOf(found, start);
}

/** Text nodes and the offset at which each begins; `length` of all, with a sign after each. */
interface Found {
  readonly nodes: Text[];
  readonly starts: number[];
  length: number;
}

/** Of the first text, what stands before the story. */
const skippedOf = (node: Text, start: Place): number => (node === start.node ? start.offset : 0);

/** Long texts are not blank: what they say need not be asked of the page before it is wanted. */
const isBlank = (node: Text): boolean => node.length < 32 && node.data.trim() === '';

/** Asked once for all, not once a text. A story that stands within a form, as on some archives the whole page does, is read all the same. */
function unreadIn(body: ParentNode, start: Node): ((node: Node) => boolean) | undefined {
  const all = [...body.querySelectorAll(UNCOMMON)].filter((one) => UNREAD.has(one.localName) && !one.contains(start));
  if (all.length === 0) return undefined;
  const direct = new Set<Node>(all);
  const holders = all.filter(({ childElementCount }) => childElementCount > 0);
  return (node) => direct.has(node.parentNode as Node) || holders.some((holder) => holder.contains(node));
}

/** Ends it with the last node that reads like prose. */
function withoutFooter(found: Found): void {
  const { nodes, starts } = found;
  let left = (found.length - nodes.length) * MOST_SHARE;
  for (let end = nodes.length; end > 1 && nodes.length - end < MOST_NODES; end--) {
    left -= (starts[end] ?? found.length) - 1 - (starts[end - 1] as number);
    if (left < 0) return;
    if (!isProse(nodes[end - 1] as Text)) continue;
    found.length = starts[end] ?? found.length;
    nodes.length = starts.length = end;
    return;
  }
}

const isProse = (node: Text): boolean => !node.parentElement?.closest('a, [id*="comment" i], [class*="comment" i]') && (node.data.trim().length >= PROSE || SENTENCE_END.test(node.data));

function textOf({ nodes, starts, length: withLast }: Found, start: Place): StoryText {
  const length = Math.max(0, withLast - 1);
  /** As long as it was when it was read, whatever the page did with it since: the offsets of what follows stay. */
  const partOf = (node: Text, index: number): string => {
    const size = (starts[index + 1] ?? withLast) - 1 - (starts[index] as number);
    const part = node.data.slice(skippedOf(node, start));
    return part.length === size ? part : part.padEnd(size).slice(0, size);
  };
  const between = (first: number, end: number): string => nodes.slice(first, end).map((node, i) => partOf(node, first + i)).join('\n');
  let whole: string | undefined;
  return {
    get text() {
      return (whole ??= between(0, nodes.length));
    },
    length,
    slice: (from, to) => {
      const first = lastAtMost(starts, from);
      const origin = starts[first] ?? 0;
      return between(first, lastAtMost(starts, to) + 1).slice(from - origin, to - origin);
    },
    nodes,
    starts,
    placeAt: (offset) => {
      if (offset < 0 || offset >= length) return undefined;
      const index = lastAtMost(starts, offset);
      const node = nodes[index] as Text;
      const within = offset - (starts[index] as number) + skippedOf(node, start);
      return { node, offset: Math.min(within, Math.max(0, node.length - 1)) };
    },
  };
}

/** Index of the last of `sorted` that is at most `value`; the first where none is. */
export function lastAtMost(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] as number) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
