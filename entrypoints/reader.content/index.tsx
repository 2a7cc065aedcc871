import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerInReader } from '@/utils/messaging/answer';
import type { Choices } from '@/utils/messaging/protocol';
import { sameWorld } from '@/utils/messaging/same-world';
import { askBackground } from '@/utils/messaging/send';
import { isCovered } from '@/utils/permissions/origins';
import { finishLater } from './later';
import { readArriving } from './reading';
import { createSession, type Read } from './session';
import { summaryOf } from './summary';

/** Where the background does not answer, for the extension was reloaded under the page. */
const AS_INSTALLED: Choices = { mode: 'card', warnings: 'full', notHeader: false };

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
      latest = found;
      await asked;
      if (context.isInvalid) return;
      show(found);
      world.letPaint?.();
    };
    const finish = (found: Read): void => {
      if (context.isInvalid || found.reading.headers.length === 0) return;
      context.onInvalidated(finishLater(found, { onHeaders: show, onLength: session.showLength }));
    };
    void readArriving({ onRead: showWhenTold, takePage: session.unfolded, onWhole: finish }).finally(() => world.letPaint?.());
  },
});
