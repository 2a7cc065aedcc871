import { defineContentScript } from 'wxt/utils/define-content-script';
import { sameWorld } from '@/utils/messaging/same-world';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  cssInjectionMode: 'manual',
  main() {
    const world = sameWorld();
    if (world.readerIsHere) return;
    world.readerIsHere = true;
    const mark = document.createElement('div');
    mark.dataset.part = 'card';
    mark.textContent = 'Read.';
    document.body.prepend(mark);
    world.letPaint?.();
  },
});
