// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createCurtain, PATIENCE } from '@/utils/page/cover-curtain';

/** A page that is seen or not, with or without a cover for now. */
function setUp({ isKnown = false, body = '<p>Once</p>' } = {}) {
  document.body.innerHTML = body;
  const state = { painted: false, covered: false, press: () => undefined as void };
  const curtain = createCurtain({
    document,
    hold: { lift: () => void (state.painted = true), hold: () => void (state.painted = false) },
    isKnown: () => isKnown,
    coverForNow: (onRead) => {
      state.covered = true;
      state.press = onRead;
      return () => void (state.covered = false);
    },
  });
  const seen = (): string => (!state.painted ? 'blank' : state.covered ? 'cover' : 'page');
  return { curtain, state, seen };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a page that nobody judges', () => {
  test('is blank for a moment, then shows', () => {
    const { seen } = setUp();
    vi.advanceTimersByTime(PATIENCE - 1);
    expect(seen()).toBe('blank');
    vi.advanceTimersByTime(1);
    expect(seen()).toBe('page');
  });

  test('gets the cover instead, of a known archive', () => {
    const { seen } = setUp({ isKnown: true });
    vi.advanceTimersByTime(PATIENCE);
    expect(seen()).toBe('cover');
  });

  test('stays blank while there is nothing to show', async () => {
    const { seen } = setUp({ body: '' });
    vi.advanceTimersByTime(10 * PATIENCE);
    expect(seen()).toBe('blank');
    document.body.innerHTML = '<p>Once</p>';
    await Promise.resolve();
    vi.advanceTimersByTime(PATIENCE);
    expect(seen()).toBe('page');
  });
});

test('a page that is no story shows at once, and no timer covers it later', () => {
  const { curtain, seen } = setUp({ isKnown: true });
  curtain.open();
  expect(seen()).toBe('page');
  vi.advanceTimersByTime(10 * PATIENCE);
  expect(seen()).toBe('page');
});

describe('a page that could be a story', () => {
  test('is blank, then covered until it is judged', () => {
    const { curtain, seen } = setUp();
    vi.advanceTimersByTime(PATIENCE / 2);
    curtain.wait();
    vi.advanceTimersByTime(PATIENCE - 1);
    expect(seen()).toBe('blank');
    vi.advanceTimersByTime(1);
    expect(seen()).toBe('cover');
    vi.advanceTimersByTime(100 * PATIENCE);
    expect(seen()).toBe('cover');
    curtain.open();
    expect(seen()).toBe('page');
  });

  test('goes blank again where it showed before its header came', () => {
    const { curtain, seen } = setUp();
    vi.advanceTimersByTime(PATIENCE);
    expect(seen()).toBe('page');
    curtain.wait();
    expect(seen()).toBe('blank');
    curtain.open();
    vi.advanceTimersByTime(10 * PATIENCE);
    expect(seen()).toBe('page');
  });

  test('is covered a moment after it first looked like one, however often more of it comes', () => {
    const { curtain, seen } = setUp();
    curtain.wait();
    vi.advanceTimersByTime(PATIENCE - 1);
    curtain.wait();
    vi.advanceTimersByTime(1);
    expect(seen()).toBe('cover');
  });

  test('keeps the cover that it has', () => {
    const { curtain, seen } = setUp({ isKnown: true });
    vi.advanceTimersByTime(PATIENCE);
    curtain.wait();
    expect(seen()).toBe('cover');
  });

  test('shows to who does not wait, for good', () => {
    const { curtain, state, seen } = setUp();
    curtain.wait();
    vi.advanceTimersByTime(PATIENCE);
    expect(curtain.isWaived()).toBe(false);
    state.press();
    expect(seen()).toBe('page');
    expect(curtain.isWaived()).toBe(true);
    curtain.wait();
    vi.advanceTimersByTime(10 * PATIENCE);
    expect(seen()).toBe('page');
  });
});
