import type { Browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createGate } from '@/utils/archives/gate-text';
import { judges } from '@/utils/header/gate';
import { sameWorld } from '@/utils/messaging/same-world';
import { watchArrival } from '@/utils/page/arrival';
import { holdPaint } from '@/utils/page/hold-paint';

/** Milliseconds that paint is held at most for a reader that was called: a slow phone needs some hundreds, and only a background that hangs needs all. */
const LONGEST_HOLD = 1000;
const READABLE: readonly string[] = ['text/html', 'application/xhtml+xml', 'text/plain'];
const MEASURED = import.meta.env.MODE === 'e2e';

type Extension = Pick<typeof Browser, 'runtime'>;

/** Bare, not from 'wxt/browser': every page pays for this script. */
function extension(): Extension {
  const { browser, chrome } = globalThis as { browser?: Extension; chrome?: Extension };
  return (browser ?? chrome) as Extension;
}

/** Resolves when the reader is in, or will not come: 'off' where it is switched off here. Rejects where the extension was reloaded under an open page. */
async function callReader(): Promise<unknown> {
  return ((await extension().runtime.sendMessage({ kind: 'story-seen', ask: {} })) as { answer?: unknown } | undefined)?.answer;
}

/** There is no story on this page: it may say what became of one. */
function passOver(curtain: ReturnType<typeof sameWorld>['curtain']): void {
  curtain?.open();
  if (window === top) extension().runtime.sendMessage({ kind: 'no-story', ask: {} }).catch(() => undefined);
}

function openFor(world: ReturnType<typeof sameWorld>): void {
  const { curtain } = world;
  if (curtain) curtain.wait();
  else setTimeout((world.letPaint = holdPaint(document)), LONGEST_HOLD);
  callReader()
    .then((answer) => answer === 'off' && curtain?.open())
    .catch(() => undefined)
    .then(() => !world.readerIsHere && world.letPaint?.());
}

/** In the test build alone, the time that the question took in all goes on the page's timeline. */
function measured(judge: () => boolean): () => boolean {
  if (!MEASURED) return judge;
  let spent = 0;
  return () => {
    const start = performance.now();
    const yes = judge();
    spent += performance.now() - start;
    performance.clearMeasures('flyleaf:gate');
    performance.measure('flyleaf:gate', { start, duration: spent });
    return yes;
  };
}

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  allFrames: true,
  runAt: 'document_start',
  main() {
    const world = sameWorld();
    const isAsking = world.gateIsHere && document.readyState === 'loading';
    if (isAsking || world.readerIsHere || !READABLE.includes(document.contentType)) return;
    world.gateIsHere = true;
    const gate = createGate(document, judges);
    const isStory = (): boolean => {
      const answer = gate.judge();
      if (answer === 'maybe') world.curtain?.wait();
      return answer === 'yes';
    };
    watchArrival(document, measured(isStory), () => openFor(world), () => passOver(world.curtain));
  },
});
