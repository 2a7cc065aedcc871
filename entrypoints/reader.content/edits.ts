/** Which entries were told, and whether they still say what they said. */
export interface Edits {
  add(elements: readonly Element[]): void;
  has(element: Element): boolean;
  /** The entry that a node stands in, if it says something else now; it counts as not told from then on. */
  edited(node: Node): readonly Element[] | undefined;
}

interface Known {
  readonly elements: readonly Element[];
  readonly text: string;
}

/** What we put into an entry has its words in shadow roots, and counts for nothing here. */
const textOf = (elements: readonly Element[]): string => elements.map(({ textContent }) => textContent).join(' ');

export function createEdits(): Edits {
  const entries = new WeakMap<Node, Known>();
  const entryAt = (node: Node): Known | undefined => {
    let up: Node | null = node;
    while (up && !entries.has(up)) up = up.parentNode;
    return up ? entries.get(up) : undefined;
  };
  return {
    add: (elements) => {
      const known = { elements, text: textOf(elements) };
      for (const element of elements) entries.set(element, known);
    },
    has: (element) => entries.has(element),
    edited: (node) => {
      const known = entryAt(node);
      if (!known || textOf(known.elements) === known.text) return undefined;
      for (const element of known.elements) entries.delete(element);
      return known.elements;
    },
  };
}
