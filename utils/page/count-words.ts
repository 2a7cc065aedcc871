import type { Place } from './node-place';

/** UTF-16 units counted in one step. */
const CHUNK = 16_384;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;
const UNREAD = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEXTAREA', 'SELECT', 'BUTTON', 'X-LEAF']);

function isRead(node: Node): boolean {
  const name = node.parentElement?.nodeName.toUpperCase();
  return name !== undefined && !UNREAD.has(name);
}

/** The place after splits of its text node, which keep the node for what came before. */
function afterSplits({ node, offset }: Place, walker: TreeWalker): Place {
  walker.currentNode = node;
  let [at, left] = [node, offset];
  while (left > 0 && left >= at.length) {
    const next = walker.nextNode() as Text | null;
    if (!next) break;
    left -= at.length;
    at = next;
  }
  return { node: at, offset: left };
}

const wordsIn = (text: string): number => text.match(WORD)?.length ?? 0;

/** The words of texts, one after another: of a story that was read to its end. */
export const wordsOf = (texts: readonly Text[]): number => texts.reduce((sum, { data }) => sum + wordsIn(data), 0);

/** Counts the words from a place to the end of the page, a chunk a step. `count` holds what was counted so far. */
export function createWordCount(start: Place): { step(): 'more' | 'done'; count(): number } {
  const document = start.node.ownerDocument as Document;
  const walker = document.createTreeWalker(document.body ?? document, 4);
  let { node, offset }: { node: Text | null; offset: number } = afterSplits(start, walker);
  let words = 0;
  return {
    count: () => words,
    step: () => {
      if (!node) return 'done';
      const { data } = node;
      if (isRead(node)) {
        let end = Math.min(data.length, offset + CHUNK);
        while (end < data.length && /\S/.test(data.charAt(end)) && end < offset + 2 * CHUNK) end++;
        words += wordsIn(data.slice(offset, end));
        offset = end;
      } else offset = data.length;
      if (offset >= data.length) [node, offset] = [walker.nextNode() as Text | null, 0];
      return node ? 'more' : 'done';
    },
  };
}
