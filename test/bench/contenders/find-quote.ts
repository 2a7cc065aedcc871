import { readStoryText } from '../../../utils/page/story-text';
import { anchorAt, type Anchor } from '../../../utils/progress/anchor';
import { findAgain } from '../../../utils/progress/find';

const ROUNDS = 15;

/** Every text node and its length, as little as a walk can do. */
function walk(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) length += (node as Text).data.length;
  return length;
}

function middle(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}

function time(act: () => unknown): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

(globalThis as { timeFinding?: () => object }).timeFinding = () => {
  const first = document.querySelector('p')?.firstChild as Text;
  const story = readStoryText({ node: first, offset: 0 });
  const anchor = anchorAt(story.text, Math.floor(story.text.length * 0.6)) as Anchor;
  const elsewhere: Anchor = { ...anchor, exact: anchor.exact.replace('harbour', 'harbor').replace('nobody', 'no one'), at: Math.floor(anchor.at * 0.97) };
  if (findAgain(story, anchor).at !== anchor.at || findAgain(story, elsewhere).at !== anchor.at) throw new Error('another place was found');
  const rounds = Array.from({ length: ROUNDS }, () => ({
    walk: time(walk),
    same: time(() => findAgain(readStoryText({ node: first, offset: 0 }), anchor)),
    changed: time(() => findAgain(readStoryText({ node: first, offset: 0 }), elsewhere)),
  }));
  return { walk: middle(rounds.map((one) => one.walk)), same: middle(rounds.map((one) => one.same)), changed: middle(rounds.map((one) => one.changed)) };
};
