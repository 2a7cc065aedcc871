import { enter } from './contender.ts';

/** What the gate may look at. */
const HEAD = 64 * 1024;

/** The least that any question about a page's words can cost: its text nodes one after another, up to 64 KB. */
enter((document) => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (length < HEAD && walker.nextNode()) length += (walker.currentNode as Text).data.trim().length;
  return length;
});
