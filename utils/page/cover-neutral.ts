import { coverPage } from './cover-page';
import type { Undo } from './undo';

/** What the cover says that stands before anything is known. */
interface Said {
  readonly said: string;
  readonly read: string;
  readonly mode: ShadowRootMode;
  readonly onRead: () => void;
}

const CSS = `
:host{all:initial!important;display:block!important;position:fixed!important;inset:0!important;z-index:2147483647!important;color-scheme:light dark!important}
div{position:absolute;inset:0;display:grid;place-content:center;justify-items:center;gap:12px;padding:24px;color:light-dark(#1d2126,#e8e6e1);background:light-dark(#fdfcfa,#1a1c1f);font:400 15px/20px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;text-align:center}
p{margin:0}
button{all:unset;cursor:pointer;min-block-size:24px;color:light-dark(#565c64,#a9adb3);text-decoration:underline 1px;text-underline-offset:3px}
button:hover{color:inherit}
button:focus-visible{outline:2px solid;outline-offset:4px}
@media(forced-colors:active){button{color:LinkText}}
@media print{:host{position:static!important}}`;

/** Covers the page with one line and one button, until more is known. Drawn by hand, for it stands before anything else is loaded. */
export function coverForNow(document: Document, { said, read, mode, onRead }: Said): Undo {
  const { host, undo } = coverPage(document);
  const root = host.attachShadow({ mode });
  const style = document.createElement('style');
  const box = document.createElement('div');
  const line = document.createElement('p');
  const button = document.createElement('button');
  style.textContent = CSS;
  box.dataset.part = 'cover';
  box.setAttribute('role', 'main');
  line.setAttribute('role', 'status');
  line.textContent = said;
  button.type = 'button';
  button.dataset.part = 'reveal';
  button.textContent = read;
  button.addEventListener('click', (event) => (event.stopPropagation(), onRead()));
  box.append(line, button);
  root.append(style, box);
  return undo;
}
