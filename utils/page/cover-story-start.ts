import { blockOf, type Place } from './node-place';

/** CSS px left free above the story's first line. */
const ABOVE = 16;

/** Follows a place through splits of its text. */
export function followPlace({ node, offset }: Place): Range {
  const range = (node.ownerDocument as Document).createRange();
  range.setStart(node, Math.min(offset, node.length));
  range.collapse(true);
  return range;
}

function focusFor(element: HTMLElement): void {
  const own = element.getAttribute('tabindex');
  if (own === null) {
    element.setAttribute('tabindex', '-1');
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  }
  element.focus({ preventScroll: true });
}

/** Takes eye and focus to where the story starts. A page that was opened at an anchor of its own stays there. */
export function goToStory(start: Range, view: Window): void {
  const block = blockOf(start.startContainer);
  if (!block) return;
  const text = start.startContainer as Text;
  const letter = start.cloneRange();
  letter.setEnd(text, Math.min(text.length, start.startOffset + 1));
  if (!view.document.querySelector(':target')) view.scrollBy({ top: letter.getBoundingClientRect().top - ABOVE, behavior: 'instant' });
  focusFor(block as HTMLElement);
}
