// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createHold } from '@/utils/page/cover-hold';

/** What a browser does with an animation of ours: it holds until it is cancelled, by whomever. */
class StillAnimation extends EventTarget {
  constructor(readonly root: Element) {
    super();
    running.add(this);
  }
  pause(): void {}
  cancel(): void {
    running.delete(this);
    this.dispatchEvent(new Event('cancel'));
  }
}
const running = new Set<StillAnimation>();
const isLifted = (): boolean => [...running].some(({ root }) => root === document.documentElement);

beforeEach(() => {
  Element.prototype.animate = function animate(this: Element) {
    return new StillAnimation(this) as unknown as Animation;
  };
});
afterEach(() => running.clear());

test('a page is lifted and held again', () => {
  const { lift, hold } = createHold(document);
  lift();
  expect(isLifted()).toBe(true);
  hold();
  expect(isLifted()).toBe(false);
  lift();
  lift();
  expect(running.size).toBe(1);
});

test('a page that cancels its animations stays lifted', () => {
  createHold(document).lift();
  for (const one of Array.from(running)) one.cancel();
  expect(isLifted()).toBe(true);
});

test('a document that is written anew is held until it is lifted in its turn', () => {
  const { lift } = createHold(document);
  lift();
  document.replaceChild(document.createElement('html'), document.documentElement);
  expect(isLifted()).toBe(false);
  lift();
  expect(isLifted()).toBe(true);
});
