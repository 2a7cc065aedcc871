import type { StoryText } from './story-text';

/** Where in the window a reader's eyes are taken to be: its top third. */
const EYES = 1 / 3;

/** What the window shows of the story. */
export interface Sight {
  /** UTF-16 offset into the story's text of the first line at the reader's eyes. */
  readonly at: number;
  /** What counts as the story's end was in the window. */
  readonly atEnd: boolean;
  /** UTF-16 units that the window holds, about. */
  readonly window: number;
  /** None of it is: the header, or comments below the story. */
  readonly isOutside: boolean;
}

const rangeOf = (node: Text, from: number, to: number): Range => {
  const range = (node.ownerDocument as Document).createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return range;
};
/** Bottom of what is shown of a stretch, in the window's pixels; `undefined` where nothing is shown. */
function bottomOf(node: Text, from: number, to: number): number | undefined {
  const { bottom, height, width } = rangeOf(node, from, to).getBoundingClientRect();
  return height === 0 && width === 0 ? undefined : bottom;
}

/** The first index for which `isBelow` holds, of an ordered row; its length where none does. */
function firstWhere(length: number, isBelow: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBelow(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The offset of the first sign of the story below a line of the window; the text's length where none is. */
function offsetBelow({ nodes, starts, length }: StoryText, line: number): number {
  const below = (index: number): boolean => (bottomOf(nodes[index] as Text, 0, (nodes[index] as Text).length) ?? -Infinity) > line;
  const index = firstWhere(nodes.length, below);
  if (index >= nodes.length) return length;
  const node = nodes[index] as Text;
  const within = firstWhere(node.length, (at) => (bottomOf(node, at, at + 1) ?? -Infinity) > line);
  const skipped = node.length - ((starts[index + 1] ?? length + 1) - 1 - (starts[index] as number));
  return (starts[index] as number) + Math.max(0, within - skipped);
}

/** What of the story is at the reader's eyes. Some dozen measures, whatever the page's length. `end`: share at which it counts as read. */
export function sightOf(story: StoryText, view: Window, end = 1): Sight | undefined {
  const [first, last] = [story.nodes[0], story.nodes.at(-1)];
  if (!first || !last) return undefined;
  const { length } = story;
  const [at, below] = [offsetBelow(story, view.innerHeight * EYES), offsetBelow(story, view.innerHeight)];
  const isOutside = rangeOf(first, 0, first.length).getBoundingClientRect().top > view.innerHeight || (bottomOf(last, Math.max(0, last.length - 1), last.length) ?? Infinity) < 0;
  return { at: Math.min(at, Math.max(0, length - 1)), atEnd: below >= length * end, window: Math.round((below - at) * 1.5), isOutside };
}

/** Brings a place of the story to the reader's eyes. */
export function scrollTo({ placeAt }: StoryText, at: number, view: Window): void {
  const place = placeAt(at);
  if (!place) return;
  const { top } = rangeOf(place.node, place.offset, Math.min(place.node.length, place.offset + 1)).getBoundingClientRect();
  const smooth = !view.matchMedia('(prefers-reduced-motion: reduce)').matches && Math.abs(top) < 3 * view.innerHeight;
  view.scrollBy({ top: top - view.innerHeight * EYES, behavior: smooth ? 'smooth' : 'instant' });
}
