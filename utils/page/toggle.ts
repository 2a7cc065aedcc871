import { createPart } from './wrapper';

/** The one-line button in front of a fold. */
export interface Toggle {
  readonly host: HTMLElement;
  show(state: 'open' | 'closed'): void;
}

/** Page styles stop at the host: `!important` inside a shadow root beats the page's own. */
const CSS = `
:host{all:initial!important;display:block!important;font:inherit!important;color:inherit!important;text-align:start!important;direction:inherit!important;white-space:normal!important;cursor:auto!important}
button{all:unset;box-sizing:border-box;display:inline-flex;align-items:baseline;gap:.5em;max-width:100%;font:inherit;font-weight:400;font-style:normal;color:inherit;cursor:pointer;text-decoration:underline dotted;text-underline-offset:.25em;text-decoration-thickness:1px}
button:hover{text-decoration-style:solid}
button:focus-visible{outline:2px solid;outline-offset:2px}
svg{flex:none;inline-size:.6em;block-size:.6em;fill:currentColor}
button[aria-expanded=true] svg{transform:rotate(90deg)}
@media (forced-colors:active){button{color:ButtonText}svg{fill:ButtonText}}
@media (prefers-reduced-motion:no-preference){svg{transition:transform .15s}}
@media print{:host{display:none!important}}`;

const SVG = 'http://www.w3.org/2000/svg';

function drawMark(document: Document): Element {
  const mark = document.createElementNS(SVG, 'svg');
  mark.setAttribute('viewBox', '0 0 6 6');
  mark.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', 'M1 0l4 3-4 3z');
  mark.append(path);
  return mark;
}

/** A button of its own shadow root, in the page's text size. */
export function createToggle(document: Document, label: string, mode: ShadowRootMode, onPress: () => void): Toggle {
  const host = createPart(document);
  const root = host.attachShadow({ mode });
  const style = document.createElement('style');
  style.textContent = CSS;
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset.part = 'toggle';
  button.append(drawMark(document), label);
  button.addEventListener('click', onPress);
  root.append(style, button);
  return { host, show: (state) => button.setAttribute('aria-expanded', String(state === 'open')) };
}
