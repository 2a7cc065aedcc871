import { textOf } from './texts';

/** Software whose pages no adapter knows once there is no story on them: by its markup or its host, and its own words. */
interface Tell {
  readonly markup?: string;
  readonly host?: RegExp;
  readonly words: RegExp;
}

/** Sources: LiveJournal's code, which Dreamwidth and the others were made from, and XenForo's phrases. A locked entry is there. */
const TELLS: readonly Tell[] = [
  { host: /(?:^|\.)(?:livejournal\.com|dreamwidth\.org|insanejournal\.com|deadjournal\.com)$/, words: /\berror\b[\s:.!]{0,4}(?:this journal has been (?:deleted|suspended)|no such entry)/i },
  { markup: 'html#XF, html#XenForo', words: /the requested thread could not be found/i },
];
/** UTF-16 units of a page that says nothing else, menus included. */
const LONGEST = 6000;

/** Whether a page says, in its archive's own words, that what was there is not there. */
export function saysNotThere(document: Document, address: URL | undefined): boolean {
  const tell = TELLS.find(({ markup, host }) => (markup ? document.querySelector(markup) !== null : host?.test(address?.hostname ?? '')));
  const text = tell ? textOf(document.body).slice(0, LONGEST + 1) : '';
  return tell !== undefined && text.length <= LONGEST && tell.words.test(text);
}
