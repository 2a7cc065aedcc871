import { defineContentScript } from 'wxt/utils/define-content-script';
import { LETTERS } from '@/utils/archives/letters-adapters';
import { sameWorld } from '@/utils/messaging/same-world';

/** Put in by the background where the reader has met a page of one of these families. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    const world = sameWorld();
    world.adapters = { ...world.adapters, letters: LETTERS };
  },
});
