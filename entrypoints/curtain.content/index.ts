import './style.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { KNOWN_ARCHIVES } from '@/utils/archives/known-archives';
import { t } from '@/utils/i18n/t';
import { sameWorld } from '@/utils/messaging/same-world';
import { askBackground } from '@/utils/messaging/send';
import { createCurtain } from '@/utils/page/cover-curtain';
import { createHold } from '@/utils/page/cover-hold';
import { watchMoves } from '@/utils/page/cover-moves';
import { coverForNow } from '@/utils/page/cover-neutral';
import { isCovered, patternsOf } from '@/utils/permissions/origins';

const READABLE: readonly string[] = ['text/html', 'application/xhtml+xml', 'text/plain'];
const SHADOW: ShadowRootMode = import.meta.env.MODE === 'e2e' ? 'open' : 'closed';

/** Stands before the gate where a rule may cover, with a stylesheet that keeps the page unpainted. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  cssInjectionMode: 'manual',
  allFrames: true,
  runAt: 'document_start',
  main() {
    const world = sameWorld();
    if (world.curtain) return;
    const hold = createHold(document);
    if (!READABLE.includes(document.contentType)) {
      hold.lift();
      // Some documents have no root yet.
      return document.addEventListener('DOMContentLoaded', hold.lift, { once: true });
    }
    const curtain = createCurtain({
      document,
      hold,
      isKnown: () => isCovered(location.href, patternsOf(KNOWN_ARCHIVES)),
      coverForNow: (onRead) => coverForNow(document, { said: t('cover.checking'), read: t('cover.read_anyway'), mode: SHADOW, onRead }),
    });
    world.curtain = curtain;
    watchMoves(document, {
      address: () => location.pathname + location.search,
      onMoved: () => {
        world.stopReader?.();
        curtain.again();
      },
      onSettled: () => void askBackground('page-moved', {}).catch(() => undefined),
    });
  },
});
