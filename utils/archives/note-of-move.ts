import { linkOf } from './links';
import { textOf } from './texts';

/** UTF-16 units of a page that is nothing but such a note, menus included, and links of it that are looked at. */
const LONGEST = 3000;
const MOST_LINKS = 100;
/** Text before a link that is looked at. */
const BEFORE = 100;
const BLOCK = 'p, li, td, div, center, h1, h2, h3, body';
/** Of a page, a site or a story, not of the people in it: "This story has moved", "We've moved!", "my new site", "The new address is". */
const MOVED = new RegExp([
  String.raw`\b(?:this|it|page|pages|story|stories|fics?|series|chapters|site|website|archive|everything) (?:has|have|is|was|were) (?:now )?(?:been )?moved\b`,
  String.raw`\b(?:i|we)(?: have|['’]ve) moved(?=[!.:,]| (?:here|to (?:my|our|a new|the new)\b))`,
  String.raw`\bmoved to (?:my|our|its|a|the) new\b`,
  String.raw`\b(?:my|our|its) new (?:home|site|place|page|archive|journal)\b`,
  String.raw`\bnew (?:address|location|url)\b`,
].join('|'), 'i');
const REFRESH = /^\s*\d{0,4}(?:\.\d{1,3})?\s*[;,]\s*(?:url\s*=\s*)?["']?(?=[^"'\s])/i;

function refreshIn(document: Document, address: URL | undefined): string | undefined {
  const content = document.querySelector('meta[http-equiv="refresh" i]')?.getAttribute('content')?.slice(0, 2000) ?? '';
  const to = REFRESH.test(content) ? content.replace(REFRESH, '').replace(/["']\s*$/, '') : undefined;
  return to !== undefined && URL.canParse(to, address?.href) ? new URL(to, address?.href).href : undefined;
}

function linkBehind(document: Document, address: URL | undefined): string | undefined {
  for (const link of [...document.querySelectorAll('a[href]')].slice(0, MOST_LINKS)) {
    const text = textOf(link.closest(BLOCK));
    const shown = textOf(link);
    const at = text.indexOf(shown);
    // The note and its link: "This story has moved to my new site", "Moved! Go here".
    if (at >= 0 && MOVED.test(text.slice(Math.max(0, at - BEFORE), at + shown.length))) return linkOf(link, address);
  }
  return undefined;
}

/** Where a short page that says that it moved leads: by the link in its note, or by itself. Never to the page itself. */
export function noteOfMove(document: Document, address: URL | undefined): string | undefined {
  const text = textOf(document.body).slice(0, LONGEST + 1);
  if (text.length > LONGEST || !MOVED.test(text)) return undefined;
  const to = refreshIn(document, address) ?? linkBehind(document, address);
  const isWeb = to !== undefined && /^https?:/.test(to) && URL.canParse(to);
  return isWeb && to.replace(/#.*$/, '') !== address?.href.replace(/#.*$/, '') ? to : undefined;
}
