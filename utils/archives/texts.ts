import { BREAKS, isUnseen } from './tags';

/** A stretch of text in document order, as it is shown. */
interface Run {
  /** Blanks as they stand; '\n' where the page breaks the line. */
  readonly text: string;
  readonly link?: Element;
  /** It stands in an element that labels: bold, a term, a heading cell, or what the caller names. */
  readonly strong?: Element;
}

/** Text nodes taken of one element at most. */
const MOST_NODES = 20_000;

/** The node after `node` in document order within `root`; past all that `node` holds where `into` is false. */
function following(node: Node, root: Node, into: boolean): Node | null {
  if (into && node.firstChild) return node.firstChild;
  for (let up: Node | null = node; up && up !== root; up = up.parentNode) if (up.nextSibling) return up.nextSibling;
  return null;
}

/** Reads the text of nodes as a person sees it, as far as markup alone tells; never recurses. What several nodes hold is parted only where blocks part it. */
function runsOf(roots: Node | readonly Node[], isStrong?: (element: Element) => boolean, skipped?: ReadonlySet<Node>): Run[] {
  const all = 'nodeType' in roots ? [roots] : roots;
  const runs: Run[] = [];
  for (const root of all) runsIn(root, runs, isStrong ?? (() => false), skipped ?? NO_NODES);
  return runs;
}
const NO_NODES: ReadonlySet<Node> = new Set();

function runsIn(root: Node, runs: Run[], isStrong: (element: Element) => boolean, skipped: ReadonlySet<Node>): void {
  let parent: Node | null = null;
  let around: Pick<Run, 'link' | 'strong'> = {};
  let block: Node | null = null;
  let nodes = 0;
  for (let node: Node | null = root, into = true; node && nodes < MOST_NODES; node = following(node, root, into)) {
    into = true;
    if (node.nodeType === 1) {
      const kind = BREAKS.get((node as Element).localName);
      into = kind !== 'skip' && !skipped.has(node) && (node === root || !isUnseen(node as Element));
      if (kind && kind !== 'skip') runs.push({ text: '\n' });
    } else if (node.nodeType === 3) {
      nodes++;
      if (node.parentNode !== parent) {
        parent = node.parentNode;
        around = parent ? aroundOf(parent as Element, root, isStrong) : {};
        const own = blockOf(parent, root);
        if (block !== null && own !== block) runs.push({ text: '\n' });
        block = own;
      }
      runs.push({ text: (node as Text).data, ...around });
    }
  }
  if (root.nodeType === 1 && BREAKS.has((root as Element).localName)) runs.push({ text: '\n' });
}

/** The block in which text stands: where it differs from that of the text before, the line breaks. */
function blockOf(node: Node | null, root: Node): Node {
  for (let up = node; up && up !== root; up = up.parentNode) if (BREAKS.has((up as Element).localName)) return up;
  return root;
}

function aroundOf(element: Element, root: Node, isStrong: (element: Element) => boolean): Pick<Run, 'link' | 'strong'> {
  let link: Element | undefined;
  let strong: Element | undefined;
  for (let up: Element | null = element; up; up = up.parentElement) {
    if (!link && up.localName === 'a' && up.hasAttribute('href')) link = up;
    if (!strong && isStrong(up)) strong = up;
    if (up === root) break;
  }
  return { ...(link && { link }), ...(strong && { strong }) };
}

const holds = (node: Node, other: Node | undefined): boolean => other !== undefined && node.contains(other);

/** The siblings after a node, up to the one that is `end` or holds it. */
export function siblingsUpTo(node: Node, end?: Node): Node[] {
  const nodes: Node[] = [];
  let next = node.nextSibling;
  while (next && !holds(next, end)) {
    nodes.push(next);
    next = next.nextSibling;
  }
  return nodes;
}

/** JavaScript's `\s` holds the no-break space and all of Unicode's blanks. */
const collapsed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The text of an element as a person sees it, on one line: blanks collapsed, scripts, menus and hidden parts left out. '' for none. */
export const textOf = (node: Node | readonly Node[] | null | undefined): string => (node ? collapsed(runsOf(node).map(({ text }) => text).join('')) : '');

/** As `textOf`, line by line as the page breaks them, for summaries and notes. */
export function proseOf(node: Node | null | undefined): string {
  if (!node) return '';
  const text = runsOf(node).map((run) => (run.text === '\n' ? '\n' : run.text.replace(/\s+/g, ' '))).join('');
  return text.split('\n').map((line) => line.trim()).filter((line) => line !== '').join('\n');
}

/** One text an element, empty ones left out: tags, authors, fandoms. */
export const textsOf = (elements: Iterable<Element>): string[] => [...elements].map((element) => textOf(element)).filter((text) => text !== '');

/** What a page says under one of its labels. */
export interface Labelled {
  /** As shown, without its colon. */
  readonly label: string;
  /** What stands between it and the next label, on one line, without the separators at its ends. */
  readonly text: string;
  /** The links in it, in order. */
  readonly links: readonly Element[];
}

interface LabelRules {
  /** Which elements set labels; bold, `dt`, `th` and `.label` where absent. */
  readonly isStrong?: (element: Element) => boolean;
  /** Labels that count without markup, where they open a line or follow a separator: lower case, without colon. */
  readonly known?: ReadonlySet<string>;
  /** What is passed over with all that it holds: notes, the story itself. */
  readonly skip?: ReadonlySet<Node>;
}

const STRONG: ReadonlySet<string> = new Set(['b', 'strong', 'dt', 'th']);
const isBold = (element: Element): boolean => STRONG.has(element.localName) || element.classList.contains('label');
/** "Rated:", "Mots :". A label is short and has no stop inside. */
const LABEL = /^[^\p{L}]{0,3}([\p{L}][^:：.!?\n]{0,38}?)\s?[:：]\s*$/u;
/** A label that stands in running text: after a line break, a separator or another value. */
const LOOSE = /(?:^|[\n|;•·()\-–—]|\s{2})\s*([\p{L}][^:：.!?;|\n•·]{0,38}?)\s?[:：]/gu;
const ENDS = /^[\s|;•·,–—-]+|[\s|;•·,–—[(-]+$/g;

interface Mark {
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

/** All runs as one text, and where each begins. */
function joined(runs: readonly Run[]): { readonly text: string; readonly starts: readonly number[] } {
  let text = '';
  const starts = runs.map((run) => {
    const start = text.length;
    const piece = run.text === '\n' ? '\n' : run.text.replace(/\s+/g, ' ');
    text += piece.startsWith(' ') && /\s$/.test(text.slice(-1)) ? piece.slice(1) : piece === '\n' && text.endsWith('\n') ? '' : piece;
    return start;
  });
  return { text, starts };
}

/** Labels by markup: strong text that ends in a colon, or is followed by one. */
function strongMarks(runs: readonly Run[], text: string, starts: readonly number[]): Mark[] {
  const marks: Mark[] = [];
  for (let i = 0; i < runs.length; i++) {
    const { strong } = runs[i] as Run;
    if (!strong || runs[i - 1]?.strong === strong) continue;
    let end = i + 1;
    while (end < runs.length && (runs[end]?.strong === strong)) end++;
    const from = starts[i] as number;
    const to = starts[end] ?? text.length;
    const after = /^\s?[:：]/.exec(text.slice(to, to + 2))?.[0] ?? '';
    const label = LABEL.exec(text.slice(from, to) + after)?.[1];
    if (label) marks.push({ label: collapsed(label), from, to: to + after.length });
  }
  return marks;
}

function looseMarks(text: string, known: ReadonlySet<string>): Mark[] {
  return [...text.matchAll(LOOSE)].flatMap(({ 0: all, 1: label = '', index }) => {
    const to = index + all.length;
    return known.has(collapsed(label).toLowerCase()) ? [{ label: collapsed(label), from: index + all.indexOf(label), to }] : [];
  });
}

/**
 * Reads `<b>Label:</b> value` and its like under `root`, by the labels' text and what follows each, whatever elements hold them:
 * skins change every class. In page order; a label may come again.
 */
export function labelledIn(root: Node | readonly Node[], { isStrong = isBold, known, skip }: LabelRules = {}): Labelled[] {
  const runs = runsOf(root, isStrong, skip);
  const { text, starts } = joined(runs);
  const strong = strongMarks(runs, text, starts);
  const loose = known ? looseMarks(text, known).filter(({ to }) => !strong.some((mark) => mark.from < to && to <= mark.to)) : [];
  const marks = [...strong, ...loose].sort((a, b) => a.from - b.from);
  return marks.map(({ label, to }, i) => {
    const end = marks[i + 1]?.from ?? text.length;
    const links = new Set(runs.flatMap(({ link }, at) => (link && (starts[at] as number) >= to && (starts[at] as number) < end ? [link] : [])));
    return { label, text: collapsed(text.slice(to, end)).replace(ENDS, ''), links: [...links] };
  });
}
