import { defineContentScript } from 'wxt/utils/define-content-script';
import { sameWorld } from '@/utils/messaging/same-world';
import { createCovers } from './covers';
import { createEntryCovers } from './covers-listing';

/** Put in by the background beside the reader, for people who have rules: nobody else loads it. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  cssInjectionMode: 'manual',
  main() {
    sameWorld().covers ??= ({ url, choices, ...story }) => {
      const covers = createCovers(url, story);
      return { story: covers, entries: createEntryCovers(url, choices, ({ header }, verdict) => covers.coverFor(verdict, { headers: [header], choices: choices() })) };
    };
  },
});
