import { afterEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { newRecord } from '@/utils/progress/record';
import { createForgetting } from '@/utils/storage/library/forgetting';
import { createLibrary, type Library } from '@/utils/storage/library/library';
import { settle } from '@/utils/storage/library/settling';
import { stacked, stackOf } from '@/utils/storage/library/stacks';
import { localArea } from '@/utils/storage/library/store';
import { keepArea, type Kept, neighbours, queue, saidBy } from './area';

const DAY = 86_400_000;
const WORKS = 60;
const record = (work: string, title: string) => ({ ...newRecord(work, 1, { title, authors: ['Maris'], fandoms: [], pairings: [], warnings: [] }), addresses: { [`http://a.example/${work}`]: 1 } });

const open = ({ area }: Kept, now = () => 1000, enqueue = queue()) => {
  const store = stacked(area);
  const library = createLibrary({ store, now, enqueue });
  return { store, library, forgetting: createForgetting({ store, library, now, enqueue }), put: (most = 0) => settle({ area, now, enqueue }, most) };
};

/** A library of sixty works, put in order. */
async function ordered(now?: () => number): Promise<Kept & ReturnType<typeof open>> {
  const kept = keepArea();
  const opened = open(kept, now);
  for (let i = 0; i < WORKS; i++) await opened.library.change(`w${i}`, () => record(`w${i}`, `Title ${i}.`));
  await opened.put();
  return { ...kept, ...opened };
}
async function titles(library: Library): Promise<(string | undefined)[]> {
  const all: (string | undefined)[] = [];
  for await (const rows of library.allRows()) all.push(...rows.map(({ title }) => title));
  return all.toSorted();
}
const whole = Array.from({ length: WORKS }, (_, i) => `Title ${i}.`).toSorted();
const trace = ({ items }: Kept): string => JSON.stringify([...items]);
const alone = ({ items }: Kept): string[] => [...items.keys()].filter((key) => stackOf(key) !== undefined);

describe('a library that is put in order', () => {
  test('has no key of its own for any work, and says all that it said', async () => {
    const kept = await ordered();
    expect(alone(kept)).toEqual([]);
    expect(await titles(kept.library)).toEqual(whole);
    expect((await kept.library.recordOf('w17'))?.facts.value.title).toBe('Title 17.');
    expect((await kept.library.firstRows())[0]?.work).toBe('w59');
    expect((await kept.library.everyRecord()).map(({ work }) => work).toSorted()).toEqual(Array.from({ length: WORKS }, (_, i) => `w${i}`).toSorted());
  });

  test('has a save write three keys, and no stack', async () => {
    const kept = await ordered();
    kept.writes.length = 0;
    await kept.library.change('w17', (before) => before && { ...before, note: { value: 'again', at: 5 } });
    expect(kept.writes).toEqual([['work:w17', 'library:5', 'library']]);
    expect((await kept.library.recordOf('w17'))?.note?.value).toBe('again');
  });

  test.each([[79, 0], [80, 80]])('is put in order where more than %i of its keys stand alone, not before', async (most, left) => {
    const kept = keepArea();
    const { library, put } = open(kept);
    for (let i = 0; i < WORKS; i++) await library.change(`w${i}`, () => record(`w${i}`, `Title ${i}.`));
    await put(most);
    expect(alone(kept)).toHaveLength(left);
  });

  test('is whole for whoever reads meanwhile, at every step', async () => {
    const kept = keepArea();
    const { library } = open(kept);
    for (let i = 0; i < WORKS; i++) await library.change(`w${i}`, () => record(`w${i}`, `Title ${i}.`));
    const before = await saidBy(kept.area);
    let steps = 0;
    const watched = keepArea(kept.items, { onStep: async () => {
      steps++;
      expect(await saidBy(stacked(kept.area))).toEqual(before);
      expect(await stacked(kept.area).get(Object.keys(before))).toEqual(before);
    } });
    await open(watched).put();
    expect(steps).toBeGreaterThan(20);
  });

  test('keeps what is saved between its turns', async () => {
    let steps = 0;
    const kept = keepArea(new Map(), { onStep: async () => { for (let i = (steps++ * 7) % 5; i > 0; i--) await Promise.resolve(); } });
    const { library, put } = open(kept);
    for (let i = 0; i < WORKS; i++) await library.change(`w${i}`, () => record(`w${i}`, 'Before'));
    const saves = Array.from({ length: WORKS }, (_, i) => library.change(`w${i}`, (before) => before && { ...before, facts: { ...before.facts, value: { ...before.facts.value, title: `Title ${i}.` } } }));
    for (let rounds = 0; rounds < 9; rounds++) await put();
    await Promise.all(saves);
    expect((await library.everyRecord()).map(({ facts }) => facts.value.title).toSorted()).toEqual(whole);
    await put();
    expect(await titles(library)).toEqual(whole);
  });

  test('brings nothing back that is forgotten between its turns', async () => {
    const kept = keepArea();
    const { library, forgetting, put } = open(kept);
    for (let i = 0; i < WORKS; i++) await library.change(`w${i}`, () => record(`w${i}`, `Title ${i}.`));
    await Promise.all([put(), forgetting.works(['w0', 'w1', 'w7', 'w30', 'w59'])]);
    expect((await titles(library)).length).toBe(WORKS - 5);
    expect(trace(kept)).not.toMatch(/Title (?:0|1|7|30|59)\.|"items":\{\}/);
    await Promise.all([put(), forgetting.everything()]);
    expect([...kept.items]).toEqual([]);
  });

  test('lets a deletion hold that was stopped before its key went', async () => {
    const kept = await ordered();
    kept.items.set('work:w17', null);
    await kept.put();
    expect(await kept.library.recordOf('w17')).toBeUndefined();
    expect(trace(kept)).not.toContain('"work:w17"');
  });

  test('stays as it was where storage throws', async () => {
    const kept = await ordered();
    await kept.library.change('w3', () => record('w3', 'Changed'));
    const full = { ...kept.area, set: () => Promise.reject(new Error('QuotaExceededError')) };
    const before = trace(kept);
    await expect(settle({ area: full, now: () => 1, enqueue: queue() }, 0)).rejects.toThrow('QuotaExceededError');
    expect(trace(kept)).toBe(before);
  });
});

describe('what is forgotten of a library in order', () => {
  test('a work leaves no trace in any value, read again since or not', async () => {
    const kept = await ordered();
    await kept.library.change('w17', (before) => before && { ...before, note: { value: 'Title 17. again', at: 5 } });
    await kept.forgetting.works(['w17', 'w18']);
    expect(trace(kept)).not.toMatch(/Title 1[78]\.|"w1[78]|work:w1[78]"|\/w1[78]/);
    expect(await titles(kept.library)).toEqual(whole.filter((title) => !/ 1[78]\./.test(title)));
  });

  test('a work that was deleted is gone after 30 days, whole', async () => {
    let now = 1000;
    const kept = await ordered(() => now);
    await kept.library.remove(['w17']);
    expect(await kept.library.recordOf('w17')).toBeUndefined();
    await kept.put();
    now += 31 * DAY;
    await kept.library.purge();
    expect(trace(kept)).not.toMatch(/Title 17\.|work:w17"/);
  });

  test('a work comes back from the bin as it was', async () => {
    const kept = await ordered();
    await kept.library.remove(['w17']);
    await kept.put();
    await kept.library.restore(['w17']);
    await kept.put();
    expect(await titles(kept.library)).toEqual(whole);
  });

  test('everything leaves what the reader set up', async () => {
    const kept = await ordered();
    await kept.store.set({ settings: { version: 1 } });
    await kept.forgetting.everything();
    expect([...kept.items.keys()]).toEqual(['settings']);
  });
});

describe('a stack that is none that we know', () => {
  const [one, other] = neighbours(2) as [string, string];

  async function broken(raw: unknown): Promise<Kept & ReturnType<typeof open>> {
    const kept = keepArea();
    const opened = open(kept);
    for (const work of [one, other, 'far']) await opened.library.change(work, () => record(work, `Title of ${work}`));
    await opened.put();
    kept.items.set(stackOf(`work:${one}`)!, raw);
    return { ...kept, ...opened };
  }
  const LATER = { version: 9, items: [`work:${one}`] };

  test('is shown, and kept aside once others take its place', async () => {
    const kept = await broken(LATER);
    const stack = stackOf(`work:${one}`)!;
    expect(await kept.library.notUnderstood()).toEqual([{ key: stack, raw: LATER }]);
    expect(await kept.library.recordOf(one)).toBeUndefined();
    expect((await kept.library.recordOf('far'))?.facts.value.title).toBe('Title of far');
    await kept.library.change(one, () => record(one, 'Read again'));
    expect(kept.items.get(stack)).toEqual(LATER);
    await kept.put();
    expect(await kept.library.notUnderstood()).toEqual([{ key: `aside:${stack}:1000`, raw: LATER }]);
    expect((await kept.library.recordOf(one))?.facts.value.title).toBe('Read again');
  });

  test.each(['in its place', 'set aside'])('goes with the work that it names, %s, and with no other', async (where) => {
    const kept = await broken(LATER);
    await kept.library.change(other, () => record(other, 'Read again'));
    if (where === 'set aside') await kept.put();
    await kept.forgetting.works(['far']);
    expect(await kept.library.notUnderstood()).toHaveLength(1);
    await kept.forgetting.works([one]);
    expect(await kept.library.notUnderstood()).toEqual([]);
  });

  test('with pages of the index in it loses no row', async () => {
    const kept = await ordered();
    kept.items.set('stack:library:0', 'nonsense');
    expect(await titles(kept.library)).toEqual(whole);
    await kept.library.change('w17', (before) => before && { ...before, note: { value: 'again', at: 5 } });
    await kept.put();
    expect(await titles(kept.library)).toEqual(whole);
    expect(await kept.library.notUnderstood()).toEqual([{ key: 'aside:stack:library:0:1000', raw: 'nonsense' }]);
  });

  test('holds a text that is no JSON: that work alone is not understood, and is kept aside when it is read again', async () => {
    const kept = await broken(undefined);
    kept.items.set(stackOf(`work:${one}`)!, { version: 1, items: { [`work:${one}`]: '{"half', [`work:${other}`]: JSON.stringify({ version: 2, page: 0, parts: {}, record: { ...record(other, 'There'), chapters: {} } }) } });
    expect(await kept.library.notUnderstood()).toEqual([{ key: `work:${one}`, raw: '{"half' }]);
    expect((await kept.library.recordOf(other))?.facts.value.title).toBe('There');
    await kept.library.change(one, () => record(one, 'Read again'));
    expect(await kept.library.notUnderstood()).toEqual([{ key: `aside:work:${one}:1000`, raw: '{"half' }]);
  });
});

describe('keys of the browser\'s storage', () => {
  afterEach(() => vi.restoreAllMocks());

  test('are asked for by name where it knows how, else with what is in them', async () => {
    await fakeBrowser.storage.local.set({ one: 1, two: 2 });
    expect((await localArea.keys()).toSorted()).toEqual(['one', 'two']);
    Object.assign(fakeBrowser.storage.local, { getKeys: async () => ['three'] });
    expect(await localArea.keys()).toEqual(['three']);
    Object.assign(fakeBrowser.storage.local, { getKeys: undefined });
  });
});
