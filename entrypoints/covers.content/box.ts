/** Open in the build that the tests drive, so that they can look inside. */
const SHADOW: ShadowRootMode = import.meta.env.MODE === 'e2e' ? 'open' : 'closed';

/** What a person does on a cover is not the page's to hear. */
const EVENTS = ['click', 'auxclick', 'dblclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'keydown', 'keyup', 'keypress', 'focusin', 'focusout'];

/** A box to draw in, which the page neither styles nor reads. */
export function createBox(host: HTMLElement, css: string): HTMLElement {
  const root = host.attachShadow({ mode: SHADOW });
  const style = document.createElement('style');
  const box = document.createElement('div');
  style.textContent = css;
  for (const event of EVENTS) box.addEventListener(event, (heard) => heard.stopPropagation());
  root.append(style, box);
  return box;
}
