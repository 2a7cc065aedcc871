import type { Verdict } from '@/utils/filters/verdict';
import { t } from '@/utils/i18n/t';
import { metInWords } from './condition-in-words';
import { absentInWords } from './Note';

/** Drawn by hand, not by Preact: a listing may hold a thousand. In the page's own ink, so that it can be read on any page. */
export const LINE_CSS = `
:host{all:initial!important;display:block!important;color:inherit!important}
p{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 12px;margin:4px 0;padding:4px 0 4px 10px;border-inline-start:3px solid;font:400 14px/20px system-ui,sans-serif;text-align:start;overflow-wrap:anywhere}
b{font-weight:600}
.prefer{border-inline-start:4px double}
.says{border-inline-start:1px solid;opacity:.85}
.hidden-count{border:0;padding-inline-start:0}
button,a{all:unset;cursor:pointer;min-block-size:24px;text-decoration:underline 1px;text-underline-offset:3px}
.prefer{border-color:var(--good)}.prefer b{color:var(--good)}
.mark{border-color:var(--bad)}.mark b{color:var(--bad)}
.cover{border-color:currentColor}
:is(button,a):focus-visible{outline:2px solid;outline-offset:2px}
@media print{button{display:none}}`;

interface Press {
  readonly name: string;
  readonly label: string;
  readonly onPress: () => void;
}

function button({ name, label, onPress }: Press): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.dataset.part = name;
  element.textContent = label;
  element.addEventListener('click', (event) => (event.stopPropagation(), event.preventDefault(), onPress()));
  return element;
}

function line(name: string, ...children: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement('p');
  element.className = name;
  element.append(...children);
  return element;
}

function strong(words: string): HTMLElement {
  const element = document.createElement('b');
  element.dir = 'auto';
  element.textContent = words;
  return element;
}

/** The way to the story, for a press of any mouse button: the entry's own link is out of reach. */
function linkTo(url: string, title: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = url;
  link.dir = 'auto';
  link.textContent = title;
  link.dataset.part = 'open';
  return link;
}

export interface CoverLine {
  readonly verdict: Verdict;
  readonly title?: string;
  readonly url?: string;
  readonly veiled: boolean;
  readonly state: 'covered' | 'shown';
  readonly onToggle: () => void;
  readonly onUnveil: () => void;
}

/** Why an entry is covered, in one line, with the way to it. */
export function coverLine({ verdict, title, url, veiled, state, onToggle, onUnveil }: CoverLine): HTMLElement {
  const unreadable = verdict.because.some(({ rule }) => rule === 'unreadable');
  const why = veiled ? t('cover.covered') : t('cover.line', unreadable ? t('cover.not_loaded') : metInWords(verdict.because));
  const element = line('cover', strong(why));
  element.dataset.part = 'reason';
  if (state === 'covered' && url) element.append(linkTo(url, title ?? t('cover.line_open')));
  if (veiled) element.append(button({ name: 'which', label: t('cover.which'), onPress: onUnveil }));
  const toggle = button({ name: 'reveal', label: t(state === 'covered' ? 'cover.line_show' : 'cover.line_cover'), onPress: onToggle });
  toggle.setAttribute('aria-expanded', String(state === 'shown'));
  if (title) toggle.setAttribute('aria-label', `${toggle.textContent}: ${title}`);
  element.append(toggle);
  return element;
}

/** A mark, a like, or what the header says is absent; `undefined` where there is nothing to say. */
export function noteLine(verdict: Verdict, veiled: boolean): HTMLElement | undefined {
  const { action, because } = verdict;
  const absent = absentInWords(verdict);
  const said = action === 'prefer' ? t('cover.preferred', metInWords(because)) : action === 'mark' ? (veiled ? t('cover.marked_veiled') : t('cover.marked', metInWords(because))) : '';
  if (!said && !absent) return undefined;
  const element = line(said ? action : 'says', ...(said ? [strong(said)] : []), ...(absent ? [Object.assign(document.createElement('span'), { textContent: absent })] : []));
  element.dataset.part = 'note';
  return element;
}

/** "Show 7 hidden". */
export function hiddenLine(count: number, state: 'covered' | 'shown', onToggle: () => void): HTMLElement {
  const toggle = button({ name: 'hidden-count', label: t(state === 'covered' ? 'cover.show_hidden' : 'cover.hide_again', count), onPress: onToggle });
  toggle.setAttribute('aria-expanded', String(state === 'shown'));
  return line('hidden-count', toggle);
}
