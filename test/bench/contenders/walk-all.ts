import { enter } from './contender.ts';

/** A bare walk over the whole page. */
enter((document) => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) length += (walker.currentNode as Text).data.trim().length;
  return length;
});
