import { defineContentScript } from 'wxt/utils/define-content-script';
import { readPage } from '@/utils/archives/page';
import { readHeaders } from '@/utils/header/read-header';
import { answerInReader } from '@/utils/messaging/answer';
import type { Choices } from '@/utils/messaging/protocol';
import { sameWorld } from '@/utils/messaging/same-world';
import { askBackground } from '@/utils/messaging/send';
import { watchArrival } from '@/utils/page/arrival';
import { isCovered } from '@/utils/permissions/origins';
import { finishLater } from './later';
import { createSession, type Read } from './session';
import { summaryOf } from './summary';

/** Where the background does not answer, for the extension was reloaded under the page. */
const AS_INSTALLED: Choices = { mode: 'card', warnings: 'full', notHeader: false };
/** Lines of the story that must have come before its head is taken to be whole. */
const STORY_LINES = 12;
const MEASURED = import.meta.env.MODE === 'e2e';

function read(): Read {
  const start = performance.now();
  const page = readPage(document);
  const reading = readHeaders(page.lines, { pageTitle: document.title });
  if (MEASURED) performance.measure('flyleaf:read', { start });
  return { page, reading };
}

/** Reads as soon as header and the beginning of the story are there; again when the page is whole. */
function watchReading(onRead: (read: Read) => void): void {
  let seen = 0;
  let last: Read | undefined;
  const isThere = (): boolean => {
    const length = document.body?.textContent?.length ?? 0;
    if (document.readyState === 'loading' && length < 2 * seen) return false;
    seen = length;
    last = read();
    const { story, headers } = last.reading;
    return document.readyState !== 'loading' || (headers.length > 0 && story !== undefined && last.page.lines.length >= story.line + STORY_LINES);
  };
  watchArrival(document, isThere, () => {
    if (last) onRead(last);
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => onRead(read()), { once: true });
  });
}

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  cssInjectionMode: 'manual',
  main(context) {
    const world = sameWorld();
    if (world.readerIsHere) return;
    world.readerIsHere = true;
    const url = location.href;
    let latest: Read | undefined;
    let choices: Choices = AS_INSTALLED;

    const asked = askBackground('choices-of', { url }).then((answer) => void (choices = answer ?? AS_INSTALLED), () => undefined);
    const choose = (notHeader: boolean): void =>
      void askBackground('choose', { url, scope: 'page', change: { notHeader } }).then((answer) => void (choices = answer), () => undefined);
    const session = createSession(choose);

    const stop = answerInReader({
      'what-was-read': () => summaryOf(latest?.reading, url, choices),
      'choices-changed': (told) => {
        choices = told.choices;
        if (latest) session.show(latest, choices);
      },
      'access-withdrawn': ({ withdrawn, granted }) => {
        if (isCovered(url, withdrawn) && !isCovered(url, granted)) context.abort();
      },
    });
    context.onInvalidated(() => {
      stop();
      session.clear();
      world.readerIsHere = undefined;
    });

    const show = (found: Read): void => {
      latest = found;
      session.show(found, choices);
    };
    const showWhenTold = async (found: Read): Promise<void> => {
      await asked;
      if (latest !== found || context.isInvalid) return;
      show(found);
      world.letPaint?.();
      if (found.reading.headers.length === 0 || document.readyState === 'loading') return;
      context.onInvalidated(finishLater(found, { onHeaders: show, onLength: session.showLength }));
    };
    watchReading((found) => {
      session.clear();
      latest = found;
      void showWhenTold(found);
    });
  },
});
