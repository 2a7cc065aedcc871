// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { undoAll, type Undo } from '@/utils/page/undo';
import { watchMoves } from '@/utils/page/cover-moves';

const undos: Undo[] = [];
let address: string;
let told: string[];

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<main></main>';
  [address, told] = ['/one', []];
  undos.push(watchMoves(document, { address: () => address, onMoved: () => told.push('moved'), onSettled: () => told.push('settled') }));
});
afterEach(() => {
  undoAll(undos);
  vi.useRealTimers();
});

/** The page's nodes change, and what watches them is told. */
async function change(): Promise<void> {
  document.body.append(document.createElement('p'));
  await Promise.resolve();
}

describe('a page', () => {
  test('that grows at its own address is left alone', async () => {
    await change();
    vi.advanceTimersByTime(5000);
    expect(told).toEqual([]);
  });

  test('that becomes another is told at once, and again when it stands', async () => {
    address = '/two';
    await change();
    expect(told).toEqual(['moved']);
    vi.advanceTimersByTime(200);
    await change();
    vi.advanceTimersByTime(200);
    expect(told).toEqual(['moved']);
    vi.advanceTimersByTime(50);
    expect(told).toEqual(['moved', 'settled']);
    await change();
    vi.advanceTimersByTime(5000);
    expect(told).toEqual(['moved', 'settled']);
  });

  test('that never stands still is looked at all the same', async () => {
    address = '/two';
    await change();
    for (let at = 0; at < 22; at += 1) {
      vi.advanceTimersByTime(100);
      await change();
    }
    expect(told[1]).toBe('settled');
  });
});
