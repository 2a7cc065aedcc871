import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { settle } from '@/utils/storage/library/settling';
import { stacked, stackOf } from '@/utils/storage/library/stacks';
import type { Area, Store } from '@/utils/storage/library/store';
import { keepArea, neighbours, queue, saidBy } from './area';

const [A, B, C] = neighbours(3).map((work) => `work:${work}`) as [string, string, string];
const KEYS = [A, B, C, 'work:far', 'work:', 'work:__proto__', 'update:w1', 'update:w2', 'library:0', 'library:1', 'library:9', 'library:10', 'library', 'library:x', 'bin', 'bin:w1', 'parts:0:w1', 'news'];

const now = (): number => 77;
const settled = (area: Area, most = 0): Promise<void> => settle({ area, now, enqueue: queue() }, most);

type Act = { readonly kind: 'set'; readonly items: Record<string, unknown> } | { readonly kind: 'remove'; readonly keys: readonly string[] } | { readonly kind: 'settle' };

const key = fc.constantFrom(...KEYS);
const value = fc.oneof({ weight: 3, arbitrary: fc.record({ title: fc.string(), at: fc.nat() }) }, { weight: 1, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.jsonValue() }).map((one) => JSON.parse(JSON.stringify(one)) as unknown);
const items = fc.array(fc.tuple(key, value), { minLength: 1, maxLength: 6 }).map((entries) => Object.fromEntries(entries) as Record<string, unknown>);
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ kind: fc.constant('set' as const), items }),
  fc.record({ kind: fc.constant('remove' as const), keys: fc.uniqueArray(key, { minLength: 1, maxLength: 5 }) }),
  fc.constant({ kind: 'settle' as const }),
);

async function perform(one: Act, store: Store, area?: Area): Promise<void> {
  if (one.kind === 'set') await store.set(one.items);
  else if (one.kind === 'remove') await store.remove(one.keys);
  else if (area) await settled(area);
}

/** What storage holds after these acts. */
async function after(acts: readonly Act[]): Promise<Map<string, unknown>> {
  const { area, items: kept } = keepArea();
  for (const one of acts) await perform(one, stacked(area), area);
  return kept;
}
const plainly = (kept: ReadonlyMap<string, unknown>): Promise<Record<string, unknown>> => saidBy(stacked(keepArea(new Map(kept)).area));

describe('where a key lies', () => {
  test('is the same for ever', () => {
    expect(['work:ao3:work:1201', 'update:ao3:work:1201', 'work:page:a.example/été.html', 'library:0', 'library:9', 'library:10', 'library:16666'].map(stackOf))
      .toEqual(['stack:work:1976', 'stack:update:3700', 'stack:work:634', 'stack:library:0', 'stack:library:0', 'stack:library:1', 'stack:library:1666']);
  });

  test.each(['library', 'library:', 'library:1:2', 'bin', 'bin:w', 'parts:0:w', 'seen:w', 'aside:work:w:1', 'stack:work:1', 'works', 'settings'])('%s stands alone always', (one) => expect(stackOf(one)).toBeUndefined());

  test('spreads works evenly: of 50,000 none has fifty beside it', () => {
    const counts = new Map<string, number>();
    for (let i = 0; i < 50_000; i++) counts.set(stackOf(`work:ao3:work:${1000 + 37 * i}`)!, (counts.get(stackOf(`work:ao3:work:${1000 + 37 * i}`)!) ?? 0) + 1);
    expect(Math.max(...counts.values())).toBeLessThan(50);
    expect(counts.size).toBeGreaterThan(4000);
  });
});

describe('a store with stacks', () => {
  test('says what a plain one says, whatever is done to it', async () => {
    await fc.assert(fc.asyncProperty(fc.array(act, { maxLength: 14 }), async (acts) => {
      const [plain, kept] = [keepArea(), keepArea()];
      const store = stacked(kept.area);
      for (const one of acts) {
        await perform(one, plain.area);
        await perform(one, store, kept.area);
        expect(await saidBy(store)).toEqual(await saidBy(plain.area));
        const some = await store.get(KEYS);
        for (const each of KEYS) expect(some[each] ?? null).toEqual((await plain.area.get([each]))[each] ?? null);
      }
    }), { numRuns: 150 });
  });

  test('writes the keys that it is told, and no other', async () => {
    const { area, writes } = keepArea();
    const store = stacked(area);
    await store.set({ [A]: 1, [B]: 2, 'library:3': 3, library: 4 });
    await settled(area);
    writes.length = 0;
    await store.set({ [A]: 11, 'library:3': 33, library: 44 });
    expect(writes).toEqual([[A, 'library:3', 'library']]);
    expect(await saidBy(store)).toEqual({ [A]: 11, [B]: 2, 'library:3': 33, library: 44 });
  });

  test('asks for a key and its stack in one step', async () => {
    const steps: number[] = [];
    const { area } = keepArea(new Map(), { onStep: async () => void steps.push(1) });
    await stacked(area).set({ [A]: 1, [B]: 2 });
    await settled(area);
    steps.length = 0;
    expect(await stacked(area).get([A, B, C])).toEqual({ [A]: 1, [B]: 2 });
    expect(steps).toHaveLength(1);
  });

  test('asks for no stack of what it wrote, until that is no longer there', async () => {
    const { area } = keepArea();
    const asked: (readonly string[] | null)[] = [];
    const store = stacked({ ...area, get: (keys) => (asked.push(keys), area.get(keys)) });
    await stacked(area).set({ [A]: 1, [B]: 2 });
    await settled(area);
    await store.set({ [A]: 11 });
    expect(await store.get([A])).toEqual({ [A]: 11 });
    expect(await store.get([A, B])).toEqual({ [A]: 11, [B]: 2 });
    await settled(area);
    expect(await store.get([A])).toEqual({ [A]: 11 });
    expect(await store.get([A])).toEqual({ [A]: 11 });
    const stack = stackOf(A)!;
    expect(asked).toEqual([[A], [A, B, stack], [A], [A, stack], [A, stack]]);
  });

  test('says the same to all who ask at once for what somebody put into its stack', async () => {
    const { area } = keepArea();
    const store = stacked(area);
    await store.set({ [A]: 1, [B]: 2 });
    await settled(area);
    expect(await Promise.all([store.get([A]), store.get([A, B]), store.get([B]), store.get([A])])).toEqual([{ [A]: 1 }, { [A]: 1, [B]: 2 }, { [B]: 2 }, { [A]: 1 }]);
  });

  test('leaves nothing of what it deletes in any value, in one step with the deletion', async () => {
    const kept = keepArea();
    const store = stacked(kept.area);
    await store.set({ [A]: { title: 'Unforgettable' }, [B]: { title: 'Bees' }, 'library:0': ['Unforgettable', 'Bees'], 'library:1': ['Others'] });
    await settled(kept.area);
    await store.set({ [A]: { title: 'Unforgettable', again: true } });
    await store.set({ [A]: null, 'library:0': ['Bees'] });
    expect(JSON.stringify([...kept.items])).not.toContain('Unforgettable');
    expect(await saidBy(store)).toEqual({ [B]: { title: 'Bees' }, 'library:0': ['Bees'], 'library:1': ['Others'] });
    await store.remove([A]);
    expect([...kept.items.keys()].filter((one) => one === A)).toEqual([]);
  });

  test('leaves no empty stack behind', async () => {
    const kept = keepArea();
    const store = stacked(kept.area);
    await store.set({ [A]: 1, [B]: 2, 'library:0': 3, bin: 4 });
    await settled(kept.area);
    await store.remove([A, 'library:0']);
    await store.set({ [B]: null });
    await store.remove([B]);
    expect([...kept.items]).toEqual([['bin', 4]]);
  });
});

describe('a script that is stopped between any two steps', () => {
  /** A few keys in two stacks, in stacks and beside them as well. */
  const near = fc.dictionary(fc.constantFrom(A, B, C, 'library:0', 'library:1'), value, { minKeys: 2 }).map((all): Act => ({ kind: 'set', items: all }));
  const acts = fc.tuple(near, fc.constant<Act>({ kind: 'settle' }), near, act).map((all): Act[] => [...all]);
  const stop = fc.tuple(fc.nat(9), fc.constantFrom('before' as const, 'after' as const));

  test('loses nothing where it puts keys into stacks, and goes on the next time', async () => {
    await fc.assert(fc.asyncProperty(acts, stop, async (done, [stopAt, when]) => {
      const kept = await after(done);
      const before = await plainly(kept);
      await settled(keepArea(kept, { stopAt, when }).area).catch(() => undefined);
      expect(await plainly(kept)).toEqual(before);
      await settled(keepArea(kept).area);
      expect(await plainly(kept)).toEqual(before);
      expect([...kept.keys()].filter((one) => stackOf(one) !== undefined)).toEqual([]);
    }), { numRuns: 200 });
  });

  test('removes keys or keeps them, and never touches another', async () => {
    await fc.assert(fc.asyncProperty(acts, fc.uniqueArray(key, { minLength: 1 }), stop, async (done, keys, [stopAt, when]) => {
      const kept = await after(done);
      const before = await plainly(kept);
      await stacked(keepArea(kept, { stopAt, when }).area).remove(keys).catch(() => undefined);
      const then = await plainly(kept);
      for (const each of KEYS) {
        if (!keys.includes(each)) expect(then[each]).toEqual(before[each]);
        else if (each in then) expect(then[each]).toEqual(before[each]);
      }
      await stacked(keepArea(kept).area).remove(keys);
      expect(await plainly(kept)).toEqual(Object.fromEntries(Object.entries(before).filter(([each]) => !keys.includes(each))));
    }), { numRuns: 200 });
  });

  test.each([0, 1, 2, 3])('never says again what was said before the last save: a removal, stopped at call %i', async (stopAt) => {
    const { area, items: kept } = keepArea();
    await stacked(area).set({ [A]: 'before', [B]: 'beside' });
    await settled(area);
    await stacked(area).set({ [A]: 'after' });
    await stacked(keepArea(kept, { stopAt }).area).remove([A]).catch(() => undefined);
    expect(['after', undefined]).toContain((await plainly(kept))[A]);
  });

  test('writes all or nothing, deletions too', async () => {
    await fc.assert(fc.asyncProperty(acts, items, stop, async (done, written, [stopAt, when]) => {
      const kept = await after(done);
      const before = await plainly(kept);
      await stacked(keepArea(kept, { stopAt, when }).area).set(written).catch(() => undefined);
      const all = Object.fromEntries(Object.entries({ ...before, ...written }).filter(([, one]) => one !== null));
      expect([before, all]).toContainEqual(await plainly(kept));
    }), { numRuns: 200 });
  });
});
