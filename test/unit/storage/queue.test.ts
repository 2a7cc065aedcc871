import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { enqueue, enqueueLast } from '@/utils/storage/queue';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const soon = (): Promise<unknown> => vi.advanceTimersByTimeAsync(40);

test('what nobody waits for lets a save of several turns end first, and then goes on', async () => {
  await vi.advanceTimersByTimeAsync(1000);
  const done: string[] = [];
  const act = (name: string) => async () => void done.push(name);
  const save = (async () => {
    for (const turn of ['first', 'second', 'third']) {
      await enqueue(act(turn));
      await new Promise((go) => setTimeout(go, 30));
    }
  })();
  const last = enqueueLast(act('last'));
  for (let i = 0; i < 6; i++) await soon();
  await Promise.all([save, last]);
  expect(done).toEqual(['first', 'second', 'third', 'last']);
});

test('it waits for nothing where nobody asks for a turn', async () => {
  const first = enqueueLast(async () => 1);
  await vi.advanceTimersByTimeAsync(1000);
  await first;
  expect(await Promise.all([enqueueLast(async () => 2), enqueueLast(async () => 3)])).toEqual([2, 3]);
});

test('it runs one after another with all else, and a failure stops no other', async () => {
  let [at, most] = [0, 0];
  const act = async (): Promise<void> => {
    most = Math.max(most, ++at);
    await Promise.resolve();
    at--;
  };
  const all = [enqueue(act), enqueueLast(act), enqueue(async () => { throw new Error('broken'); }), enqueueLast(act), enqueue(act)];
  const settled = Promise.allSettled(all);
  await vi.advanceTimersByTimeAsync(1000);
  expect((await settled).map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
  expect(most).toBe(1);
});
