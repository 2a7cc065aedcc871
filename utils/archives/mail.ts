import { hypermail, isOfHypermail } from './hypermail';
import { isFilled } from './listed';
import type { Message, MailSoftware } from './mail-message';
import { commentsOf, listedMessages, statedOfMessage, waysOfMessage } from './mail-message';
import { isOfMhonarc, mhonarc } from './mhonarc';
import { isOfPipermail, pipermail } from './pipermail';
import type { Adapter, ListedEntry, Source } from './source';
import { parseSubject } from './subject';

const SOFTWARE: readonly MailSoftware[] = [pipermail, mhonarc, hypermail];

function softwareOf(document: Document): MailSoftware | undefined {
  const comments = commentsOf(document);
  return SOFTWARE.find(({ recognises }) => recognises(document, comments));
}

function messageSource(message: Message): Source {
  const subject = parseSubject(message.subject);
  return {
    family: 'mail',
    page: 'story',
    text: message.text,
    ...(message.head && { head: message.head }),
    ...(message.list !== undefined && { site: message.list }),
    stated: statedOfMessage(subject, message),
    ...(subject.part && { chapter: subject.part }),
    ...(message.date !== undefined && { published: message.date }),
    ...waysOfMessage(subject, message.neighbours),
    ...(message.index !== undefined && { index: message.index }),
    chapters: [],
    entries: [],
  };
}

/** Whether the page is one of this family, by what its software leaves in it. */
export function isOfMail(document: Document): boolean {
  const comments = commentsOf(document);
  return isOfPipermail(document, comments) || isOfMhonarc(document, comments) || isOfHypermail(document, comments);
}

/** Mailing lists' archives: Pipermail, Hypermail and MHonArc. A message is a story or a part of one; the subject line is what the archive knows of it. */
export const mail: Adapter = {
  family: 'mail',
  recognises: isOfMail,
  readSource(document, address) {
    const software = softwareOf(document);
    const message = software?.readMessage(document, address);
    if (message) return messageSource(message);
    const { list, eachRow } = software?.readIndex(document, address) ?? { list: undefined, eachRow: () => [] };
    const eachEntry = (): Iterable<ListedEntry> => listedMessages(eachRow(), list);
    const isListing = isFilled(eachEntry());
    return { family: 'mail', page: isListing ? 'listing' : 'other', ...(list !== undefined && { site: list }), text: [], stated: [], chapters: [], entries: [], ...(isListing && { eachEntry }) };
  },
};
