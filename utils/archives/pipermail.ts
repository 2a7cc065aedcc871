import { isoDate } from './dates';
import { linkOf } from './links';
import { commentsOf, elementsBetween, type MailSoftware, type MessageRow, type Neighbour, rowsOf, senderName } from './mail-message';
import { textOf } from './texts';

const BODY = /^beginarticle$/;
const BODY_END = /^endarticle$/;
const MESSAGE_FILE = /(?:^|\/)\d{4,8}\.html?(?:#.*)?$/;
/** "/pipermail/lanternfic/2001-October/000417.html" */
const LIST_PATH = /\/pipermail\/([^/]+)\//;
/** "The Lanternfic 2001-October Archive by thread" */
const INDEX_TITLE = /^The\s+(\S{1,60})\s+(.{1,40})\s+Archive by /;
const NEIGHBOUR = /^\s*(?:Previous|Next) message(?: \(by thread\))?:/i;
const SORTED = 'a[href^="thread.html"], a[href^="date.html"], a[href^="subject.html"], a[href^="author.html"], a[href*="/thread.html"], a[href*="/date.html"]';

const listOf = (document: Document, address: URL | undefined): string | undefined =>
  LIST_PATH.exec(address?.pathname ?? '')?.[1] ?? INDEX_TITLE.exec(document.title.trim())?.[1];

/** "Previous message: <a>subject</a>": rows by thread first. The same rows stand above and below the message. */
function neighboursIn(document: Document, address: URL | undefined): Neighbour[] {
  const rows = [...document.querySelectorAll('li')].filter((row) => NEIGHBOUR.test(row.textContent ?? ''));
  const byThread = (row: Element): number => (/by thread/i.test(row.textContent ?? '') ? 0 : 1);
  return rows.sort((a, b) => byThread(a) - byThread(b)).flatMap((row) => {
    const link = row.querySelector('a[href]');
    const url = linkOf(link, address);
    return url === undefined ? [] : [{ url, subject: textOf(link) }];
  });
}

function rowOf(link: Element, address: URL | undefined): MessageRow | undefined {
  const element = link.closest('li');
  const url = linkOf(link, address);
  if (!element || url === undefined) return undefined;
  const sender = senderName(textOf(element.querySelector(':scope > i')));
  return { element, url, subject: textOf(link), ...(sender !== undefined && { sender }) };
}

/** Whether Mailman 2 made the page. */
export const isOfPipermail = (document: Document, comments: readonly Comment[]): boolean =>
  comments.some(({ data }) => BODY.test(data)) || (INDEX_TITLE.test(document.title.trim()) && document.querySelector(SORTED) !== null);

/** Mailman 2's archives. */
export const pipermail: MailSoftware = {
  recognises: isOfPipermail,
  readMessage(document, address) {
    const { elements, first } = elementsBetween(document, BODY, BODY_END);
    if (!first && !commentsOf(document).some(({ data }) => BODY.test(data))) return undefined;
    const sender = senderName(textOf(document.querySelector('body > b')));
    const date = isoDate(textOf(document.querySelector('body > i')));
    const list = listOf(document, address);
    const index = linkOf(document.querySelector('a[href^="thread.html"], a[href*="/thread.html"]') ?? document.querySelector(SORTED), address)?.replace(/#.*$/, '');
    return {
      subject: textOf(document.querySelector('h1')) || document.title,
      ...(sender !== undefined && { sender }),
      ...(date !== undefined && { date }),
      ...(list !== undefined && { list }),
      text: elements,
      ...(first && { head: first }),
      neighbours: neighboursIn(document, address),
      ...(index !== undefined && { index }),
    };
  },
  readIndex(document, address) {
    const list = listOf(document, address);
    const links = [...document.querySelectorAll('li > a[href]')].filter((link) => MESSAGE_FILE.test(link.getAttribute('href') ?? ''));
    return { eachRow: () => rowsOf(links, (link) => rowOf(link, address)), ...(list !== undefined && { list }) };
  },
};
