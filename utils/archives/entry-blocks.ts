/** Siblings that one entry takes at most, where a list has no element an entry. */
const MOST = 60;

/** The largest element around `link` that holds none of its neighbours. */
function widest(link: Element, beside: readonly (Element | undefined)[]): Element {
  let block = link;
  for (let up = block.parentElement; up && up.localName !== 'body' && !beside.some((other) => other && up?.contains(other)); up = up.parentElement) block = up;
  return block;
}

/** What stands after `block` up to the next entry, where a list runs on without an element an entry. */
function runFrom(block: Element, next: Element | undefined): Element[] {
  const run = [block];
  const isOther = (element: Element): boolean => next !== undefined && element.contains(next);
  for (let after = block.nextElementSibling; after && run.length < MOST && !isOther(after); after = after.nextElementSibling) run.push(after);
  return run;
}

/** Where an entry stands: its elements, and a copy of all that is said there, text between elements included. */
export interface EntryBlock {
  readonly link: Element;
  readonly elements: readonly Element[];
  /** The entry's own element, or one that holds copies of the nodes that make the entry. */
  readonly root: Element;
}

/** All nodes from the first of `elements` up to `end`, copied, so that text that stands between elements counts too. */
function copied(first: Element, end: Element | undefined): Element {
  const copy = first.ownerDocument.createElement('div');
  const isOther = (node: Node): boolean => end !== undefined && node.contains(end);
  for (let node: ChildNode | null = first; node && copy.childNodes.length < MOST * 3 && !isOther(node); node = node.nextSibling) copy.append(node.cloneNode(true));
  return copy;
}

/**
 * Finds the entries of a list by their title links alone, whatever the markup: an entry reaches as far as it touches no other's link.
 * `links` are in page order, one a story. Linear in links and their depth; each block is looked for when it is asked for.
 */
export function* entryBlocks(links: readonly Element[]): Generator<EntryBlock> {
  for (let i = 0; i < links.length; i++) yield blockOf(links, i);
}

function blockOf(links: readonly Element[], i: number): EntryBlock {
  const link = links[i] as Element;
  const next = links[i + 1];
  const block = widest(link, [links[i - 1], next]);
  const own = block !== link && (block.textContent ?? '').trim() !== (link.textContent ?? '').trim();
  if (own || links.length === 1) return { link, elements: [block], root: block };
  return { link, elements: runFrom(block, next), root: copied(block, next) };
}
