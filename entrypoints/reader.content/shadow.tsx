import { render, type ComponentChild } from 'preact';
import cardCss from '@/components/card/card.css?inline';

/** Open in the build that the tests drive, so that they can look inside. */
export const SHADOW: ShadowRootMode = import.meta.env.MODE === 'e2e' ? 'open' : 'closed';

/** What a person does in the card is not the page's to hear. */
const EVENTS = ['click', 'auxclick', 'dblclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'keydown', 'keyup', 'keypress', 'focusin', 'focusout', 'input', 'change', 'copy'];

/** A place to draw in, which the page neither styles nor reads. */
export interface Canvas {
  draw(what: ComponentChild): void;
  clear(): void;
}

export function createCanvas(host: HTMLElement, palette: string, css = cardCss): Canvas {
  const root = host.attachShadow({ mode: SHADOW });
  const style = document.createElement('style');
  const box = document.createElement('div');
  style.textContent = css;
  box.style.cssText = palette;
  for (const event of EVENTS) box.addEventListener(event, (heard) => heard.stopPropagation());
  root.append(style, box);
  return { draw: (what) => render(what, box), clear: () => render(null, box) };
}
