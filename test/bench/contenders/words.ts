import { createWordCount } from '../../../utils/page/count-words.ts';
import { enter } from './contender.ts';

/** Counting the words of the whole page, which a page does in idle slices. */
enter((document) => {
  const first = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT).nextNode() as Text;
  const { step, count } = createWordCount({ node: first, offset: 0 });
  while (step() === 'more');
  return count();
});
