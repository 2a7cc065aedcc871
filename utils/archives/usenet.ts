import { isoDate } from './dates';
import { linkOf } from './links';
import { listedBy } from './listed';
import { listedMessages, senderName, statedOfMessage, waysOfMessage, type MessageRow } from './mail-message';
import { readMailHead, type MailHead } from './mail-head';
import type { Adapter, Source } from './source';
import { parseSubject } from './subject';
import { openingOf, textFileOf } from './text-document';
import { textOf } from './texts';

const GROUPS_HOST = /(?:^|\.)(?:groups\.google\.[a-z.]{2,6}|dejanews\.com|deja\.com)$/i;
/** "/g/alt.startrek.creative/c/AbC/m/dEf", "/group/alt.x/msg/12ab", "/group/alt.x/browse_thread/…" */
const MESSAGE_PATH = /^\/(?:g\/[^/]+\/c\/|group\/[^/]+\/(?:msg|browse_thread)\/|groups\?(?:.*&)?(?:selm|threadm)=|forum\/)/;
const HEAD_CHARS = 6000;

interface Post {
  readonly subject: string;
  readonly sender?: string;
  readonly date?: string;
  readonly group?: string;
  readonly text: readonly Element[];
}

function postOf(head: MailHead, element: Element): Post {
  const sender = senderName(head.get('from') ?? '');
  const date = isoDate(head.get('date'));
  const group = head.get('newsgroups')?.split(/[,\s]/)[0];
  return { subject: head.get('subject') ?? '', ...(sender !== undefined && { sender }), ...(date !== undefined && { date }), ...(group && { group }), text: [element] };
}

/** A post as text: the file itself, or the one `<pre>` in which an archive shows it with its head. */
function textPost(document: Document): Post | undefined {
  const blocks = textFileOf(document) ? [textFileOf(document) as Element] : [...document.querySelectorAll('pre')].slice(0, 3);
  for (const block of blocks) {
    const head = readMailHead(openingOf(block, HEAD_CHARS));
    if (head && (head.has('newsgroups') || textFileOf(document))) return postOf(head, block);
  }
  return undefined;
}

/** Google Groups names its parts by roles and data, its classes change from month to month. */
const GROUPS_MESSAGE = '[role="listitem"][data-doc-id], section[data-doc-id], [data-doc-id][data-author], .gwt-message, .post .message, #msg';
const GROUPS_BODY = '[role="region"], .message-body, .post-body, .mb, pre';

const groupOf = (address: URL | undefined): string | undefined => /^\/(?:g|group|forum)\/([^/]+)/.exec(address?.pathname ?? '')?.[1];

function groupsPost(document: Document, address: URL | undefined): Post | undefined {
  if (!GROUPS_HOST.test(address?.hostname ?? '') || !MESSAGE_PATH.test(`${address?.pathname}${address?.search}`)) return undefined;
  const message = document.querySelector(GROUPS_MESSAGE);
  const body = message?.querySelector(GROUPS_BODY) ?? document.querySelector('pre');
  const sender = message?.getAttribute('data-author') ?? textOf(message?.querySelector('h3, .author, .from'));
  const date = isoDate(textOf(message?.querySelector('time, .date, [data-date]')) || message?.getAttribute('data-date'));
  const group = groupOf(address);
  const subject = textOf(document.querySelector('h1')) || document.title.replace(/\s[-|–]\s.*$/, '');
  return { subject, ...(sender && { sender }), ...(date !== undefined && { date }), ...(group && { group }), text: body ? [body] : [] };
}

interface SubjectLink {
  readonly url: string;
  readonly link: Element;
  readonly subject: string;
}

/** A row links its conversation more than once: by its sender, by its subject, by its date. The subject is the longest. */
function subjectLinks(document: Document, address: URL | undefined): SubjectLink[] {
  const longest = new Map<string, SubjectLink>();
  for (const link of document.querySelectorAll('a[href*="/c/"], a[href*="/browse_thread/"], a[href*="/msg/"]')) {
    const url = linkOf(link, address);
    const subject = textOf(link);
    if (url !== undefined && subject.length > (longest.get(url)?.subject.length ?? 0)) longest.set(url, { url, link, subject });
  }
  return [...longest.values()];
}

function* rowsOf(links: Iterable<SubjectLink>): Generator<MessageRow> {
  for (const { url, link, subject } of links) {
    const element = link.closest('[role="row"], tr, li, dt') ?? link;
    const sender = textOf(element.querySelector('.author, .from'));
    const date = isoDate(textOf(element.querySelector('time, .date')));
    yield { element, url, subject, ...(sender !== '' && { sender }), ...(date !== undefined && { date }) };
  }
}

/** The list of a group's conversations. */
function listSource(document: Document, address: URL | undefined): Source {
  const group = groupOf(address);
  const links = subjectLinks(document, address);
  const list = listedBy(() => listedMessages(rowsOf(links), group));
  return { family: 'usenet', page: list.eachEntry ? 'listing' : 'story', ...(group && { site: group }), text: [], stated: [], chapters: [], ...list };
}

/** Whether the page is one of this family, by its markup and its host. */
export const isOfUsenet = (document: Document, address: URL | undefined): boolean => GROUPS_HOST.test(address?.hostname ?? '') || textPost(document) !== undefined;

/** Newsgroup posts: as text with their own head, and as Google Groups shows them. Their subjects follow alt.startrek.creative's order and its like. */
export const usenet: Adapter = {
  family: 'usenet',
  recognises: isOfUsenet,
  readSource(document, address) {
    const post = textPost(document) ?? groupsPost(document, address);
    if (!post) return listSource(document, address);
    const subject = parseSubject(post.subject);
    const links = [...document.querySelectorAll('a[href]')].slice(0, 500).flatMap((link) => {
      const url = linkOf(link, address);
      return url === undefined ? [] : [{ url, subject: textOf(link) }];
    });
    return {
      family: 'usenet',
      page: 'story',
      ...(post.group !== undefined && { site: post.group }),
      text: post.text,
      stated: statedOfMessage(subject, post),
      ...(subject.part && { chapter: subject.part }),
      ...(post.date !== undefined && { published: post.date }),
      ...waysOfMessage(subject, links),
      chapters: [],
      entries: [],
    };
  },
};
