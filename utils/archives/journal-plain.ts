import { isoDate } from './dates';
import { type ShownEntry, shownEntry } from './journal-theme';
import { textOf, textsOf } from './texts';

/** `<font face="Arial,Helvetica" size="+1"><i><b>subject</b></i></font>`, in a list or a block that indents the entry. */
const SUBJECT = 'font[size="+1"] > i > b';
const CURRENT = /^(?:Current\s)?(?:Mood|Music|Location)\s*:?\s*$/i;
const TAGS_LABEL = /^(?:Entry\s)?Tags\s*:?\s*$/i;
const WROTE = /\bwrote\b/;
const DATE = /@\s*([\d-]{4,10})/;
const ELSEWHERE = '#Comments, #comments';
const MOST_ROWS = 60;

/** Rows of "Current Mood: | tired" above the entry. */
function rowsIn(document: Document): (readonly [string, Element])[] {
  return [...document.querySelectorAll('tr')].slice(0, MOST_ROWS).flatMap((row) => {
    const [label, value] = row.querySelectorAll(':scope > td');
    return label && value ? [[textOf(label), value] as const] : [];
  });
}

/** "Someone (someone) wrote, @ 2003-04-12 09:15:00" */
function bylineIn(document: Document): Element | undefined {
  const cells = [...document.querySelectorAll('td')].slice(0, MOST_ROWS);
  return cells.find((cell) => !cell.querySelector('td') && cell.querySelector('.ljuser, a[href*="userinfo"], a[href*="/profile"]') && WROTE.test(textOf(cell)));
}

/** The block without the table of moods above the author's words; all of it where words stand bare in it. */
function wordsOf(block: Element): Element[] {
  const bare = [...block.childNodes].some((node) => node.nodeType === 3 && (node as Text).data.trim() !== '');
  const [first, ...others] = block.children;
  return !bare && first?.localName === 'table' && others.length > 0 && isCurrents(first) ? others : [block];
}

const isCurrents = (table: Element): boolean => [...table.querySelectorAll('tr > td:first-child')].every((cell) => CURRENT.test(textOf(cell)) || TAGS_LABEL.test(textOf(cell)));

/** Reads an entry as LiveJournal showed it where no theme did: until 2003, and as `?format=light` long after. What cannot be told is left out, so that the page is read whole. */
export function readPlainEntry(document: Document): ShownEntry {
  const heading = [...document.querySelectorAll(SUBJECT)].find((found) => !found.closest(ELSEWHERE));
  const block = heading?.closest('ul, div, blockquote');
  const byline = bylineIn(document);
  const rows = rowsIn(document);
  return shownEntry({
    text: block && !block.querySelector(ELSEWHERE) ? wordsOf(block) : [],
    subject: textOf(heading),
    poster: textOf(byline?.querySelector('.ljuser b, a b')),
    date: isoDate(DATE.exec(textOf(byline))?.[1]),
    tags: rows.filter(([label]) => TAGS_LABEL.test(label)).flatMap(([, value]) => textsOf(value.querySelectorAll('a'))),
    currents: rows.flatMap(([label, value]) => (CURRENT.test(label) && textOf(value) !== '' ? [`${label.replace(/\s*:\s*$/, '')}: ${textOf(value)}`] : [])),
    explicit: false,
  });
}
