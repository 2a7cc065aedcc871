import type { Marked } from '../text/marked';
import type { Stretch } from './node-place';

const MARKS = 'a[href], em, i, strong, b';
const KINDS: Readonly<Record<string, Marked['kind']>> = { a: 'link', em: 'em', i: 'em', strong: 'strong', b: 'strong' };
const BLANKS = /\s+/g;
const WEB = /^https?:$/;

/** Where the link leads, if it leads to the web: never a script, a file or a letter. */
function webAddress(link: Element): string | undefined {
  const address = link.getAttribute('href') ?? '';
  if (!URL.canParse(address, link.baseURI)) return undefined;
  const url = new URL(address, link.baseURI);
  return WEB.test(url.protocol) ? url.href : undefined;
}

function markOf(node: Text): Omit<Marked, 'text'> {
  const mark = node.parentElement?.closest(MARKS);
  const kind = KINDS[mark?.localName ?? ''] ?? 'text';
  if (!mark || kind !== 'link') return { kind };
  const url = webAddress(mark);
  return url === undefined ? { kind: 'text' } : { kind, url };
}

/**
 * A stretch of the page with its links and emphasis, as values: no markup of the page's is ever kept, so that there is none to make
 * harmless. `undefined` where it is all of one kind, which tells nothing.
 */
export function markedText({ start, end }: Stretch): readonly Marked[] | undefined {
  const document = start.node.ownerDocument as Document;
  const walker = document.createTreeWalker(document.documentElement, 4);
  walker.currentNode = start.node;
  const pieces: Marked[] = [];
  for (let node: Text | null = start.node; node; node = node === end.node ? null : (walker.nextNode() as Text | null)) {
    const text = node.data.slice(node === start.node ? start.offset : 0, node === end.node ? end.offset : undefined).replace(BLANKS, ' ');
    if (text !== '') pieces.push({ ...markOf(node), text });
  }
  const [first] = pieces;
  return pieces.every(({ kind }) => kind === first?.kind && kind !== 'link') ? undefined : pieces;
}
