import type { ListedEntry, Stated } from './source';
import { listedPart, type Subject, parseSubject, statedOfSubject } from './subject';
import type { Ways } from './ways';

/** A link to another message, with the subject that the page gives it. In the order in which they are to be believed: by thread before by date. */
export interface Neighbour {
  readonly url: string;
  readonly subject: string;
}

/** One message of a list, as its archive shows it. */
export interface Message {
  readonly subject: string;
  readonly sender?: string;
  /** ISO 8601. */
  readonly date?: string;
  /** The list's name, where the page or its address says one. */
  readonly list?: string;
  /** Empty where the body has no elements of its own. */
  readonly text: readonly Element[];
  readonly head?: Element;
  readonly neighbours: readonly Neighbour[];
  readonly index?: string;
}

/** A row of an index of messages. */
export interface MessageRow {
  readonly element: Element;
  readonly url?: string;
  readonly subject: string;
  readonly sender?: string;
  readonly date?: string;
}

/** One program that makes mailing lists' archives. */
export interface MailSoftware {
  /** `comments` are the page's first: all three programs mark their parts by them. */
  recognises(document: Document, comments: readonly Comment[]): boolean;
  /** `undefined` where the page is no message. */
  readMessage(document: Document, address: URL | undefined): Message | undefined;
  /** Rows are read as they are asked for: a month of a busy list has a thousand. */
  readIndex(document: Document, address: URL | undefined): { readonly list?: string; readonly eachRow: () => Iterable<MessageRow> };
}

const MOST_COMMENTS = 400;
const MOST_SIBLINGS = 5000;

/** The first comments of a page. */
export function commentsOf(document: Document): Comment[] {
  const walker = document.createTreeWalker(document, 0x80);
  const comments: Comment[] = [];
  for (let node = walker.nextNode(); node && comments.length < MOST_COMMENTS; node = walker.nextNode()) comments.push(node as Comment);
  return comments;
}

const isBlank = (node: Node): boolean => node.nodeType === 8 || (node.textContent ?? '').trim() === '';

/** Whether nothing but blanks follows `node` in its parent: a paragraph that was never closed takes the mark behind it in. */
function endsParent(node: Node): boolean {
  for (let next = node.nextSibling; next; next = next.nextSibling) if (!isBlank(next)) return false;
  return true;
}

/**
 * The elements between two of a page's comments. `elements` is empty where text stands bare between them, or where a mark is missing:
 * then the page is read whole, so that nothing is lost.
 */
export function elementsBetween(document: Document, start: RegExp, end: RegExp): { readonly elements: readonly Element[]; readonly first?: Element } {
  const comments = commentsOf(document);
  const from = comments.findIndex(({ data }) => start.test(data));
  const to = comments.find(({ data }, at) => at > from && end.test(data));
  const elements: Element[] = [];
  let isWhole = from >= 0 && to !== undefined;
  let node = comments[from]?.nextSibling ?? null;
  for (let i = 0; node && node !== to && i < MOST_SIBLINGS; node = node.nextSibling, i++) {
    if (node.nodeType === 1) elements.push(node as Element);
    else if (!isBlank(node)) isWhole = false;
    if (to && node.contains(to)) break;
  }
  const isEnded = node === to || (to !== undefined && node !== null && node === (to.parentNode as Node | null) && endsParent(to));
  const [first] = elements;
  return { elements: isWhole && isEnded ? elements : [], ...(first && { first }) };
}

/** "Name <a@b>" and "a@b (Name)" are Name; an address alone is what stands before its @. */
export function senderName(written: string): string | undefined {
  const text = written.slice(0, 200).replace(/\s+/g, ' ').trim();
  const named = /^"?([^"<(]*?)"?\s*[<(]?[^\s<(]*(?:@| at |_at_)/.exec(text)?.[1]?.trim() || /\(([^()]+)\)\s*$/.exec(text)?.[1]?.trim();
  const name = named || (/(?:@| at |_at_)/.test(text) ? (text.split(/[@\s]|_at_/)[0] as string) : text);
  return name.replace(/^["'<(\s]+|["'>)\s]+$/g, '') || undefined;
}

/** What the archive shows of a message: its subject, and its sender as the likeliest author. */
export function statedOfMessage(subject: Subject, { sender, list }: Pick<Message, 'sender' | 'list'>): Stated[] {
  const stated = statedOfSubject(subject, 'Subject', list);
  const named = stated.some(({ field }) => field === 'author');
  return sender !== undefined && !named && !subject.reply ? [...stated, { field: 'author', label: 'From', values: [sender], guess: true }] : stated;
}

const key = (title: string): string => title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Part before and part after: only a neighbour of the same title and the right number is one. What merely came next on the list is not. */
export function waysOfMessage(subject: Subject, neighbours: readonly Neighbour[]): Ways {
  const own = subject.part?.number;
  if (own === undefined || subject.title === '') return {};
  const part = (number: number): string | undefined =>
    neighbours.find((neighbour) => {
      const other = parseSubject(neighbour.subject);
      return !other.reply && key(other.title) === key(subject.title) && other.part?.number === number;
    })?.url;
  const [previous, next] = [part(own - 1), part(own + 1)];
  return { ...(previous !== undefined && { previous }), ...(next !== undefined && { next }) };
}

/** A row as an entry, if it is a story's: talk about stories and news of the list are left as they are. */
function entryOfRow(row: MessageRow, list: string | undefined): ListedEntry | undefined {
  const subject = parseSubject(row.subject);
  if (!subject.story || subject.reply) return undefined;
  return {
    elements: [row.element],
    ...(row.url !== undefined && { url: row.url }),
    stated: statedOfMessage(subject, { ...(row.sender !== undefined && { sender: row.sender }), ...(list !== undefined && { list }) }),
    ...listedPart(subject.part),
    ...(row.date !== undefined && { published: row.date }),
  };
}

/** The rows that are stories, one by one. */
export function* listedMessages(rows: Iterable<MessageRow>, list: string | undefined): Generator<ListedEntry> {
  for (const row of rows) {
    const entry = entryOfRow(row, list);
    if (entry) yield entry;
  }
}

/** Reads the rows of an index's links, one by one. */
export function* rowsOf(links: readonly Element[], read: (link: Element) => MessageRow | undefined): Generator<MessageRow> {
  for (const link of links) {
    const row = read(link);
    if (row) yield row;
  }
}
