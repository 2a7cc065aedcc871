import { isText, PART, type Place } from './node-place';

/** The story's text as one string, one sign between two text nodes, and where in the page each part of it stands. */
export interface StoryText {
  readonly text: string;
  /** The place of a UTF-16 offset; `undefined` beyond the end. */
  placeAt(offset: number): Place | undefined;
  /** The text nodes in page order, with the offset at which each begins. */
  readonly nodes: readonly Text[];
  readonly starts: readonly number[];
}

const UNREAD = `script, style, noscript, template, textarea, select, button, iframe, object, form, nav, footer, ${PART}`;
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
  const walker = document.createTreeWalker(document.body ?? document, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    isText(node) ? NodeFilter.FILTER_ACCEPT : (node as Element).matches(UNREAD) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP,
  );
  walker.currentNode = start.node;
  const found: Text[] = [];
  for (let node: Node | null = start.node; node; node = walker.nextNode()) {
    const isWithin = within.length === 0 || within.some((one) => one.contains(node));
    if (isWithin && !BLANK.test((node as Text).data)) found.push(node as Text);
  }
  return textOf(within.length > 0 ? found : withoutFooter(found), start);
}

/** The nodes up to the last one that reads like prose. */
function withoutFooter(nodes: readonly Text[]): readonly Text[] {
  const all = nodes.reduce((sum, { length }) => sum + length, 0);
  let [end, left] = [nodes.length, all * MOST_SHARE];
  while (end > 1 && nodes.length - end < MOST_NODES) {
    const node = nodes[end - 1] as Text;
    left -= node.length;
    if (left < 0) return nodes;
    if (isProse(node)) return nodes.slice(0, end);
    end--;
  }
  return nodes;
}

const isProse = (node: Text): boolean => !node.parentElement?.closest('a, [id*="comment" i], [class*="comment" i]') && (node.data.trim().length >= PROSE || SENTENCE_END.test(node.data));

function textOf(nodes: readonly Text[], start: Place): StoryText {
  const starts: number[] = [];
  const parts: string[] = [];
  let length = 0;
  for (const node of nodes) {
    const part = node === start.node ? node.data.slice(start.offset) : node.data;
    starts.push(length);
    parts.push(part);
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
