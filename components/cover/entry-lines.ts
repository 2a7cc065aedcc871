import type { Verdict } from '@/utils/filters/verdict';
import { t } from '@/utils/i18n/t';
import { metInWords } from './condition-in-words';
import { button, element, words } from './element';
import { absentInWords, noteInWords } from './note-in-words';

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

/** The way to the story, for a press of any mouse button: the entry's own link is out of reach. */
function linkTo(url: string, title: string): HTMLAnchorElement {
  const link = words('a', '', title) as HTMLAnchorElement;
  link.href = url;
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
  const made = element('p', 'cover', words('b', '', why));
  made.dataset.part = 'reason';
  if (state === 'covered' && url) made.append(linkTo(url, title ?? t('cover.line_open')));
  if (veiled) made.append(button({ name: 'which', label: t('cover.which'), onPress: onUnveil }));
  const toggle = button({ name: 'reveal', label: t(state === 'covered' ? 'cover.line_show' : 'cover.line_cover'), onPress: onToggle });
  toggle.setAttribute('aria-expanded', String(state === 'shown'));
  if (title) toggle.setAttribute('aria-label', `${toggle.textContent}: ${title}`);
  made.append(toggle);
  return made;
}

/** A mark, a like, or what the header says is absent; `undefined` where there is nothing to say. */
export function noteLine(verdict: Verdict, veiled: boolean): HTMLElement | undefined {
  const absent = absentInWords(verdict);
  const said = noteInWords(verdict, veiled);
  if (!said && !absent) return undefined;
  const made = element('p', said ? verdict.action : 'says', said !== '' && words('b', '', said), absent !== '' && element('span', '', absent));
  made.dataset.part = 'note';
  return made;
}

/** "Show 7 hidden". */
export function hiddenLine(count: number, state: 'covered' | 'shown', onToggle: () => void): HTMLElement {
  const toggle = button({ name: 'hidden-count', label: t(state === 'covered' ? 'cover.show_hidden' : 'cover.hide_again', count), onPress: onToggle });
  toggle.setAttribute('aria-expanded', String(state === 'shown'));
  return element('p', 'hidden-count', toggle);
}
