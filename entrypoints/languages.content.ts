import { defineContentScript } from 'wxt/utils/define-content-script';
import { OTHER_LANGUAGES } from '@/utils/header/other-languages';
import { sameWorld } from '@/utils/messaging/same-world';

/** Words of other languages, for the reader that asked for them: pages in English never load this file. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    sameWorld().languages = OTHER_LANGUAGES;
  },
});
