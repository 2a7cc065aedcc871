import { isoDate } from './dates';
import { linkOf } from './links';
import { commentsOf, elementsBetween, type MailSoftware, type Message, type MessageRow, type Neighbour, rowsOf, senderName } from './mail-message';
import { textOf } from './texts';

const BODY = /^X-Body-of-Message$/;
const BODY_END = /^X-Body-of-Message-End$|^X-MsgBody-End$/;
/** `<!--X-Subject: … -->`; a hyphen stands as `&#45;` inside. */
const HEAD_LINE = /^X-(Subject|From|Date): (.*?)\s*$/s;
const MADE_BY = /MHonArc/;
const MESSAGE_FILE = /(?:^|\/)msg\d{5,}\.html?$/;
/** "Prev by Date: <a>subject</a>" at the foot; by thread before by date. */
const NEIGHBOUR = /^\s*(?:Prev(?:ious)?|Next) by (thread|date)\s*:/i;
const INDEX_LINKS = [/^thread(?: index)?$/i, /^(?:date|main|chronological)(?: index)?$/i];

const unescaped = (text: string): string => text.replaceAll('&#45;', '-').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** What the comments above the page say, and where a skin has left them out, what its list of mail headers shows. */
function headOf(document: Document): Partial<Record<'Subject' | 'From' | 'Date', string>> {
  const head: Partial<Record<string, string>> = {};
  for (const { data } of commentsOf(document)) {
    const found = HEAD_LINE.exec(data);
    if (found) head[found[1] as string] ??= unescaped(found[2] as string);
  }
  for (const row of document.querySelectorAll('li')) {
    const shown = /^(Subject|From|Date)\s?: (.*)$/s.exec(textOf(row));
    if (shown) head[shown[1] as string] ??= shown[2] as string;
  }
  return head;
}

function neighboursIn(document: Document, address: URL | undefined): Neighbour[] {
  const rows = [...document.querySelectorAll('li')].filter((row) => NEIGHBOUR.test(textOf(row)));
  const byThread = (row: Element): number => (/by thread/i.test(textOf(row)) ? 0 : 1);
  const links = rows.sort((a, b) => byThread(a) - byThread(b)).map((row) => row.querySelector('a[href]'));
  const inThread = [...document.querySelectorAll('li > strong > a[href]')].filter((link) => MESSAGE_FILE.test(link.getAttribute('href') ?? ''));
  return [...links, ...inThread].flatMap((link) => {
    const url = linkOf(link, address);
    return link && url !== undefined ? [{ url, subject: textOf(link) }] : [];
  });
}

/** "<li><strong><a>subject</a></strong>, <em>name</em>" by thread; "<li>…<ul><li><em>From</em>: name" by date. */
function rowOf(link: Element, address: URL | undefined): MessageRow | undefined {
  const element = link.closest('li');
  const url = linkOf(link, address);
  if (!element || url === undefined) return undefined;
  const below = [...element.querySelectorAll(':scope > ul > li')].map(textOf).find((text) => text.startsWith('From: '))?.slice('From: '.length);
  const sender = senderName(below ?? textOf(element.querySelector(':scope > em')));
  return { element, url, subject: textOf(link), ...(sender !== undefined && { sender }) };
}

function indexOf(document: Document, address: URL | undefined): string | undefined {
  const links = [...document.querySelectorAll('a[href]')].map((link) => ({ link, words: textOf(link) }));
  const found = INDEX_LINKS.map((words) => links.find((each) => words.test(each.words))).find((each) => each !== undefined);
  return linkOf(found?.link, address)?.replace(/#.*$/, '');
}

/** Whether MHonArc made the page. */
export const isOfMhonarc = (_document: Document, comments: readonly Comment[]): boolean => comments.some(({ data }) => BODY.test(data) || MADE_BY.test(data));

/** MHonArc's archives, whatever their page layout: its comments stay. */
export const mhonarc: MailSoftware = {
  recognises: isOfMhonarc,
  readMessage(document, address): Message | undefined {
    if (!commentsOf(document).some(({ data }) => BODY.test(data))) return undefined;
    const { elements, first } = elementsBetween(document, BODY, BODY_END);
    const head = headOf(document);
    const sender = senderName(head.From ?? '');
    const date = isoDate(head.Date);
    const index = indexOf(document, address);
    return {
      subject: head.Subject ?? (textOf(document.querySelector('h1')) || document.title),
      ...(sender !== undefined && { sender }),
      ...(date !== undefined && { date }),
      text: elements,
      ...(first && { head: first }),
      neighbours: neighboursIn(document, address),
      ...(index !== undefined && { index }),
    };
  },
  readIndex(document, address) {
    const links = [...document.querySelectorAll('li a[href]')].filter((link) => MESSAGE_FILE.test(link.getAttribute('href') ?? ''));
    return { eachRow: () => rowsOf(links, (link) => rowOf(link, address)) };
  },
};
