import { PART, type Place } from './node-place';

/** The story's text as one string, one sign between two text nodes, and where in the page each part of it stands. */
export interface StoryText {
  readonly text: string;
  /** The place of a UTF-16 offset; `undefined` beyond the end. */
  placeAt(offset: number): Place | undefined;
  /** The text nodes in page order, with the offset at which each begins. */
  readonly nodes: readonly Text[];
  readonly starts: readonly number[];
}

const UNREAD = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'select', 'button', 'iframe', 'object', 'form', 'nav', 'footer', PART]);
/** What a story's page is mostly made of: passed over in one look, where a list of all that is unread would be tried on every paragraph. */
const UNCOMMON = ':not(p,br,i,em,b,strong,span,div,a,font,blockquote,li,td)';
const BLANK = /^\s*$/;
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
  const nodes: Text[] = [];
  const parts: string[] = [];
  for (let node = start.node as Text | null; node; node = walker.nextNode() as Text | null) {
    const { data } = node;
    if (isBlank(data) || isUnread?.(node) || (within.length > 0 && !within.some((one) => one.contains(node)))) continue;
    nodes.push(node);
    parts.push(parts.length === 0 && node === start.node ? data.slice(start.offset) : data);
  }
  return textOf(nodes, parts, within.length > 0 ? nodes.length : footerAt(nodes, parts), start);
}

/** Long texts are not blank: no pattern need look. */
const isBlank = (data: string): boolean => data.length < 32 && BLANK.test(data);

/** Asked once for all, not once a text. A story that stands within a form, as on some archives the whole page does, is read all the same. */
function unreadIn(body: ParentNode, start: Node): ((node: Node) => boolean) | undefined {
  const all = [...body.querySelectorAll(UNCOMMON)].filter((one) => UNREAD.has(one.localName) && !one.contains(start));
  if (all.length === 0) return undefined;
  const direct = new Set<Node>(all);
  const holders = all.filter(({ childElementCount }) => childElementCount > 0);
  return (node) => direct.has(node.parentNode as Node) || holders.some((holder) => holder.contains(node));
}

/** The number of nodes up to the last one that reads like prose. */
function footerAt(nodes: readonly Text[], parts: readonly string[]): number {
  let left = 0;
  for (const part of parts) left += part.length * MOST_SHARE;
  for (let end = nodes.length; end > 1 && nodes.length - end < MOST_NODES; end--) {
    left -= (parts[end - 1] as string).length;
    if (left < 0) break;
    if (isProse(nodes[end - 1] as Text)) return end;
  }
  return nodes.length;
}

const isProse = (node: Text): boolean => !node.parentElement?.closest('a, [id*="comment" i], [class*="comment" i]') && (node.data.trim().length >= PROSE || SENTENCE_END.test(node.data));

function textOf(all: readonly Text[], parts: string[], end: number, start: Place): StoryText {
  const nodes = end < all.length ? all.slice(0, end) : all;
  parts.length = end;
  const starts: number[] = [];
  let length = 0;
  for (const part of parts) {
    starts.push(length);
    length += part.length + 1;
  }
  const text = parts.join('\n');
  return {
    text,
    nodes,
    starts,
    placeAt: (offset) => {
      if (offset < 0 || offset >= text.length) return undefined;
      const index = lastAtMost(starts, offset);
      const node = nodes[index] as Text;
      const within = offset - (starts[index] as number) + (node === start.node ? start.offset : 0);
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
