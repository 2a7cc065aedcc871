import type { Place } from './node-place';

/** UTF-16 units of one slice at most, and of its end that the next begins with, so that no words fall between two. */
const SLICE = 16_384;
const OVERLAP = 80;
/** Nodes looked at for one slice. */
const MOST_NODES = 400;
const UNREAD = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEXTAREA', 'SELECT', 'BUTTON', 'X-LEAF']);

const isRead = (node: Node): boolean => !UNREAD.has(node.parentElement?.nodeName.toUpperCase() ?? 'SCRIPT');

/** The page's text from a place to its end, a slice a call; `undefined` at the end. Reading never writes. */
export function createTextSlices({ node: first, offset: from }: Place): () => string | undefined {
  const document = first.ownerDocument as Document;
  const walker = document.createTreeWalker(document.body ?? document, 4);
  walker.currentNode = first;
  let [node, offset]: [Text | null, number] = [first, from];
  return () => {
    let text = '';
    for (let seen = 0; node && seen < MOST_NODES && text.length < SLICE; seen++) {
      const { data } = node;
      if (isRead(node)) text += `${data.slice(offset, offset + SLICE)}\n`;
      if (isRead(node) && offset + SLICE < data.length) offset += SLICE - OVERLAP;
      else [node, offset] = [walker.nextNode() as Text | null, 0];
    }
    return text === '' && !node ? undefined : text;
  };
}
