import type { Header, Reading } from '@/utils/header/header';
import { readLinesBelow } from '@/utils/header/read-lines';
import { readAsk } from '@/utils/header/read-source';
import { readStated } from '@/utils/header/read-stated';
import type { BackgroundAnswers } from '@/utils/messaging/answer';
import { archiveKeyOf } from '@/utils/storage/page-key';
import { rememberRecent } from '@/utils/storage/recent';
import { windowOf } from '@/utils/storage/window';
import { ignore, type Sender } from './senders';

/** For the preview of the filters' editor; never of a private window. */
async function keepRecent({ kind, headers: [header] }: Reading, sender: Sender): Promise<void> {
  if (kind !== 'fic' || !header || !sender.url || (await windowOf(sender)) === 'private') return;
  await rememberRecent({ header, archive: archiveKeyOf(sender.url), on: 'story' });
}

/** With the chapters that a listing counts: they come back with the entry's address. */
const withPosted = (header: Header, posted: number | undefined): Header => (posted === undefined ? header : { ...header, chapter: { ...header.chapter, posted } });

/** Reads what pages send of themselves. */
export const headerAnswers = {
  'read-lines': async (ask, sender) => {
    const reading = readAsk(ask);
    void keepRecent(reading, sender).catch(ignore);
    return reading;
  },
  'read-entries': async ({ entries }) => entries.map((entry) => withPosted(readStated(entry), entry.chapter?.posted)),
  'read-below': async ({ lines }) => readLinesBelow(lines),
} satisfies Partial<BackgroundAnswers>;
