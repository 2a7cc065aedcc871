import { blockOf, isInline, isReplaced, isText, keepsBreaks, type Place, type Stretch } from './node-place';

/** Where a stretch ends once its line's break is taken along: in text, or after a node (a `<br>`). */
export type End = Place | { readonly after: Node };

const ELEMENTS_AND_TEXT = 1 | 4;

function walkFrom(node: Node): TreeWalker {
  const document = node.ownerDocument as Document;
  const walker = document.createTreeWalker(document.documentElement, ELEMENTS_AND_TEXT);
  walker.currentNode = node;
  return walker;
}

const BLANK = /\s/;

/** Where the blanks begin that end `text`; a line break counts as none where breaks are kept. */
function blankTail(text: string, breaks: boolean): number {
  const isBlank = (char: string): boolean => BLANK.test(char) && !(breaks && char === '\n');
  let at = text.length;
  while (at > 0 && isBlank(text.charAt(at - 1))) at--;
  return at;
}

/** The text before on the same line, if there is any. */
function previousText(walker: TreeWalker, block: Element | null): Text | undefined {
  for (let node = walker.previousNode(); node; node = walker.previousNode()) {
    if (!isText(node)) {
      if (node === block || isReplaced(node) || !isInline(node as Element)) return undefined;
    } else if (node.length > 0) return blockOf(node) === block ? node : undefined;
  }
  return undefined;
}

/** With the blanks before it on its line: left outside a fold, they would make a blank line of their own. */
function startOfLine({ node, offset }: Place): Place {
  const walker = walkFrom(node);
  const block = blockOf(node);
  let place: Place = { node, offset: blankTail(node.data.slice(0, offset), keepsBreaks(node.parentElement)) };
  while (place.offset === 0) {
    const previous = previousText(walker, block);
    const tail = previous ? blankTail(previous.data, keepsBreaks(previous.parentElement)) : 0;
    if (!previous || tail === previous.length) break;
    place = { node: previous, offset: tail };
  }
  return place;
}

const REST_OF_LINE = /^[^\S\n]*\n?/;
const BLANKS = /^\s*/;

/** With the blanks after it and the one break that ends its line. */
function endOfLine(end: Place): End {
  const walker = walkFrom(end.node);
  const block = blockOf(end.node);
  let best: Place = end;
  for (let node: Node | null = end.node, from = end.offset; node; node = walker.nextNode(), from = 0) {
    if (node !== end.node && blockOf(node) !== block) return best;
    if (isText(node)) {
      const breaks = keepsBreaks(node.parentElement);
      const text = node.data.slice(from);
      const taken = (breaks ? REST_OF_LINE : BLANKS).exec(text)?.[0] ?? '';
      if (taken !== '') best = { node, offset: from + taken.length };
      if (taken.length < text.length || (breaks && taken.endsWith('\n'))) return best;
    } else if ((node as Element).localName === 'br') return { after: node };
    else if (isReplaced(node) || !isInline(node as Element)) return best;
  }
  return best;
}

/** The stretch with the blanks and the line break at its edges, so that folding it leaves no blank line. */
export function withEdges({ start, end }: Stretch): { readonly start: Place; readonly end: End } {
  return { start: startOfLine(start), end: endOfLine(end) };
}
