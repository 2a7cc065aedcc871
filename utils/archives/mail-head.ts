/** The head of a mail or a post, as it stands in plain text: names in lower case, folded lines joined. */
export type MailHead = ReadonlyMap<string, string>;

/** "Subject: …", "Message-ID: …"; a line that begins with a blank goes on. */
const LINE = /^((?:From|Subject|Date|Newsgroups|Message-ID|To|Sender|Reply-To|Organization|Lines|References|Path|Followup-To|X-[\w-]+|Approved|Xref|NNTP-[\w-]+|Keywords|Summary|Content-[\w-]+|MIME-Version|Distribution|Originator)):[ \t]*(.*)$/i;
const MBOX = /^>?From \S+ .*\d{4}$/;
const BLANK = /^\s*$/;
const MOST_LINES = 60;
const FOLDED = /^[ \t]+\S/;

/**
 * Reads the head from the first lines of a text. `undefined` where there is none: it has a sender and a subject, and opens the text
 * save for an archive's few lines above it.
 */
export function readMailHead(text: string): MailHead | undefined {
  const head = new Map<string, string>();
  let last: string | undefined;
  for (const line of text.split('\n', MOST_LINES)) {
    const found = LINE.exec(line.slice(0, 1000).trimEnd());
    if (found) {
      last = (found[1] as string).toLowerCase();
      if (!head.has(last)) head.set(last, (found[2] as string).trim());
    } else if (last !== undefined && FOLDED.test(line)) head.set(last, `${head.get(last)} ${line.trim()}`);
    else if (head.size > 1 && BLANK.test(line)) break;
    else if (!BLANK.test(line) && !MBOX.test(line) && head.size > 0) break;
  }
  return head.has('from') && head.has('subject') ? head : undefined;
}
