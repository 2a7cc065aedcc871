import { describe, expect, test } from 'vitest';
import { withPlace, withRead, withUnread, type Place } from '@/utils/progress/progress';
import { newRecord, type WorkRecord } from '@/utils/progress/record';
import { createLibrary, type Library } from '@/utils/storage/library/library';
import type { Row } from '@/utils/progress/row';
import type { Store } from '@/utils/storage/library/store';

const DAY = 86_400_000;
const FACTS = { title: 'Cold Iron', authors: ['Maris'], fandoms: ['The Sentinel'], pairings: [], warnings: [] };

interface Kept {
  readonly store: Store;
  readonly items: Map<string, unknown>;
  /** Keys and bytes of each `set`. */
  readonly writes: { keys: readonly string[]; bytes: number }[];
}

/** Storage as the browser has it: values are copies, one `set` is one step. `stopAt` ends the script before or after that call. */
function keep(items = new Map<string, unknown>(), stopAt = Infinity, when: 'before' | 'after' = 'before'): Kept {
  const writes: Kept['writes'] = [];
  let calls = 0;
  const step = async <T>(effect: () => T): Promise<T> => {
    const stops = calls++ === stopAt;
    if (stops && when === 'before') throw new Error('stopped');
    const answer = effect();
    if (stops) throw new Error('stopped');
    await Promise.resolve();
    return answer;
  };
  const store: Store = {
    get: (keys) => step(() => Object.fromEntries([...items].filter(([key]) => keys === null || keys.includes(key)).map(([key, value]) => [key, structuredClone(value)]))),
    set: (added) => step(() => {
      const entries = Object.entries(added);
      writes.push({ keys: entries.map(([key]) => key), bytes: entries.reduce((sum, [key, value]) => sum + key.length + JSON.stringify(value).length, 0) });
      for (const [key, value] of entries) items.set(key, structuredClone(value));
    }),
    remove: (keys) => step(() => keys.forEach((key) => items.delete(key))),
  };
  return { store, items, writes };
}

/** A queue of its own: nothing outlives the script that was stopped. */
function queue(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const turn = last.then(task, task);
    last = turn.catch(() => undefined);
    return turn;
  };
}
const open = ({ store }: Kept, now = () => 1000): Library => createLibrary({ store, now, enqueue: queue() });

const placeIn = (chapter: string, at: number): Place => ({ chapter, ...(Number(chapter) > 0 && { number: Number(chapter) }), address: `http://a.example/${chapter}`, at, atEnd: false, anchor: { exact: 'the door', prefix: 'he shut', suffix: 'and went', at: 500, of: 1000 } });
const started = (work: string, title = FACTS.title): WorkRecord => newRecord(work, 1, { ...FACTS, title });
const reads = (chapter: string, at: number) => (work: string) => (record: WorkRecord | undefined) => withPlace(record ?? started(work), placeIn(chapter, at));

async function rows(library: Library): Promise<Row[]> {
  const all: Row[] = [];
  for await (const some of library.allRows()) all.push(...some);
  return all;
}
async function fill(library: Library, count: number): Promise<void> {
  for (let i = 0; i < count; i++) await library.change(`w${i}`, reads('1', 10 + i)(`w${i}`));
}

describe('a library', () => {
  test('keeps a work under its own key and shows it as a row', async () => {
    const kept = keep();
    await open(kept).change('w', reads('2', 20)('w'));
    const again = open(kept);
    expect((await again.recordOf('w'))?.current?.chapter).toBe('2');
    expect(await rows(again)).toMatchObject([{ work: 'w', title: 'Cold Iron', number: 2, share: 0.5, last: 20, shelf: 'reading' }]);
  });

  test('shows the works read last first, and all of them on asking', async () => {
    const kept = keep();
    const library = open(kept);
    await fill(library, 40);
    await library.change('w3', reads('2', 99)('w3'));
    expect((await library.firstRows()).map(({ work }) => work).slice(0, 3)).toEqual(['w3', 'w39', 'w38']);
    expect(new Set((await rows(library)).map(({ work }) => work)).size).toBe(40);
  });

  test('one save touches three keys at most, and no more of a large library than of a small one', async () => {
    const kept = keep();
    const library = open(kept);
    await fill(library, 200);
    kept.writes.length = 0;
    await library.change('w100', reads('2', 999)('w100'));
    expect(kept.writes).toHaveLength(1);
    expect(kept.writes[0]!.keys).toEqual(['work:w100', expect.stringMatching(/^library:\d+$/), 'library']);
    expect(kept.writes[0]!.bytes).toBeLessThan(4096);
  });

  test('changes that are asked for at once all hold', async () => {
    const kept = keep();
    const library = open(kept);
    await Promise.all(Array.from({ length: 10 }, (_, i) => library.change('w', reads(String(i + 1), 10 + i)('w'))));
    expect(Object.keys((await library.recordOf('w'))!.chapters)).toHaveLength(10);
    expect(await rows(library)).toHaveLength(1);
  });

  test('a change that changes nothing writes nothing', async () => {
    const kept = keep();
    const library = open(kept);
    await library.change('w', reads('1', 5)('w'));
    kept.writes.length = 0;
    await library.change('w', (record) => record);
    await library.change('nobody', () => undefined);
    expect(kept.writes).toEqual([]);
  });

  test('a full disk is told, and what was there is whole', async () => {
    const kept = keep();
    await open(kept).change('w', reads('1', 5)('w'));
    const full: Store = { ...kept.store, set: () => Promise.reject(new Error('QuotaExceededError')) };
    const library = createLibrary({ store: full, now: () => 1000, enqueue: queue() });
    await expect(library.change('w', reads('2', 9)('w'))).rejects.toThrow('QuotaExceededError');
    expect((await open(kept).recordOf('w'))?.current?.chapter).toBe('1');
    await open(kept).change('w', reads('2', 9)('w'));
    expect((await open(kept).recordOf('w'))?.current?.chapter).toBe('2');
  });

  test('a record that fails its guard is kept aside, and reading goes on', async () => {
    const kept = keep(new Map<string, unknown>([['work:w', { version: 1, page: 0, record: { work: 'w', chapters: 'all of them' } }]]));
    const library = open(kept);
    expect(await library.recordOf('w')).toBeUndefined();
    await library.change('w', reads('1', 5)('w'));
    expect(kept.items.get('aside:work:w:1000')).toMatchObject({ record: { chapters: 'all of them' } });
    expect((await library.recordOf('w'))?.current?.chapter).toBe('1');
  });

  test('what is not understood is shown as it is, set aside or not', async () => {
    const raw = { version: 9, from: 'a later Flyleaf' };
    const kept = keep(new Map<string, unknown>([['work:w', raw], ['work:v', raw], ['work:gone', null]]));
    const library = open(kept);
    await library.change('v', reads('1', 10)('v'));
    expect(await library.notUnderstood()).toEqual([{ key: 'work:w', raw }, { key: 'aside:work:v:1000', raw }]);
  });

  test('an index that was lost or can\'t be read is made anew from the works', async () => {
    const kept = keep();
    await fill(open(kept), 10);
    kept.items.set('library', 'nonsense');
    kept.items.set('library:0', { version: 7 });
    const library = open(kept);
    await library.change('w2', reads('3', 99)('w2'));
    expect(new Set((await rows(library)).map(({ work }) => work)).size).toBe(10);
    expect((await library.firstRows())[0]!.work).toBe('w2');
  });
});

describe('a work of many parts', () => {
  const PARTS = 75;
  const keyed = (kept: Kept): string[] => [...kept.items.keys()].filter((key) => key.startsWith('parts:')).toSorted();

  async function long(kept: Kept): Promise<Library> {
    const library = open(kept);
    for (let i = 1; i <= PARTS; i++) await library.change('w', reads(String(i), 10 + i)('w'));
    await library.change('v', reads('1', 999)('v'));
    return library;
  }
  const chaptersOf = async (library: Library): Promise<number> => Object.keys((await library.recordOf('w'))?.chapters ?? {}).length;

  test('lies in packs beside its own key, and is read whole', async () => {
    const kept = keep();
    await long(kept);
    expect(keyed(kept)).toEqual(['parts:0:w', 'parts:1:w', 'parts:2:w', 'parts:3:w']);
    const again = open(kept);
    expect(await chaptersOf(again)).toBe(PARTS);
    expect((await rows(again)).find(({ work }) => work === 'w')).toMatchObject({ number: PARTS });
    expect((await again.firstRows()).map(({ work, posted, read }) => [work, posted, read])).toEqual([['v', undefined, 0], ['w', undefined, 0]]);
  });

  test('says of a part that was changed since what was said last', async () => {
    const kept = keep();
    const library = await long(kept);
    await library.change('w', (record) => withUnread(withRead(record!, '3', 5000), '4'));
    const { chapters } = (await open(kept).recordOf('w'))!;
    expect([chapters['3']?.read, chapters['4']?.share, chapters['5']?.share]).toEqual([5000, 0, 0.5]);
  });

  test('goes to the bin and comes back whole', async () => {
    const kept = keep();
    const library = await long(kept);
    await library.remove(['w']);
    expect([keyed(kept), await chaptersOf(library)]).toEqual([[], 0]);
    await library.restore(['w']);
    expect(await chaptersOf(open(kept))).toBe(PARTS);
    expect(keyed(kept)).toHaveLength(4);
  });

  test('may have a part of any name', async () => {
    const kept = keep();
    const library = await long(kept);
    await library.change('w', reads('__proto__', 9000)('w'));
    for (let i = 1; i <= 11; i++) await library.change('w', reads(`_${i}`, 9000 + i)('w'));
    const { chapters } = (await open(kept).recordOf('w'))!;
    expect([Object.keys(chapters).length, Object.hasOwn(chapters, '__proto__')]).toEqual([PARTS + 12, true]);
  });

  test('with few parts comes back from the bin as it was', async () => {
    const kept = keep();
    const library = await long(kept);
    await library.remove(['v']);
    await library.restore(['v']);
    expect([...kept.items.keys()].filter((key) => key.endsWith(':v'))).toEqual(['work:v']);
  });

  test('is forgotten with all of its parts', async () => {
    const kept = keep();
    const library = await long(kept);
    kept.items.set('aside:parts:7:w:1000', 'nonsense');
    kept.items.set('parts:9:w', { version: 1, parts: {} });
    await library.forget(['w']);
    expect([...kept.items.keys()].filter((key) => /\bw\b/.test(key))).toEqual([]);
    expect(await library.recordOf('v')).toBeDefined();
  });

  test('whose pack can\'t be read keeps it aside, shows it, and loses no other part', async () => {
    const kept = keep();
    await long(kept);
    kept.items.set('parts:1:w', { version: 9 });
    const library = open(kept);
    expect(await library.notUnderstood()).toEqual([{ key: 'parts:1:w', raw: { version: 9 } }]);
    await library.change('w', reads('1', 2000)('w'));
    expect(await library.notUnderstood()).toEqual([{ key: 'aside:parts:1:w:1000', raw: { version: 9 } }]);
    expect(await chaptersOf(library)).toBe(PARTS - 20);
  });

  test('is in an index made anew with all that was read of it', async () => {
    const kept = keep();
    const library = await long(kept);
    await library.change('w', (record) => Array.from({ length: 60 }, (_, i) => String(i + 1)).reduce((all, key) => withRead(all, key, 3000), record!));
    for (const key of kept.items.keys()) if (key.startsWith('library')) kept.items.set(key, 'nonsense');
    expect((await open(kept).firstRows()).length).toBe(0);
    await open(kept).change('w', reads('1', 4000)('w'));
    expect((await rows(open(kept))).find(({ work }) => work === 'w')).toMatchObject({ read: 60 });
  });
});

describe('the bin', () => {
  test('holds what was deleted, whole, for 30 days', async () => {
    const kept = keep();
    let now = 1000;
    const library = open(kept, () => now);
    await fill(library, 3);
    await library.remove(['w1']);
    expect((await rows(library)).map(({ work }) => work).toSorted()).toEqual(['w0', 'w2']);
    now += 29 * DAY;
    await library.purge();
    await library.restore(['w1']);
    expect((await library.recordOf('w1'))?.current?.at).toBe(11);
    expect(await rows(library)).toHaveLength(3);
    expect(await library.binned()).toEqual([]);
  });

  test('is emptied after 30 days, and then nothing of the work is left', async () => {
    const kept = keep();
    let now = 1000;
    const library = open(kept, () => now);
    await library.change('w', () => started('w', 'The Unforgettable'));
    await library.remove(['w']);
    now += 31 * DAY;
    await library.purge();
    expect(JSON.stringify([...kept.items])).not.toContain('Unforgettable');
  });

  test('brings a work back into what was read of it since', async () => {
    const kept = keep();
    const library = open(kept);
    await library.change('w', reads('1', 5)('w'));
    await library.remove(['w']);
    await library.change('w', reads('4', 50)('w'));
    await library.restore(['w']);
    expect(Object.keys((await library.recordOf('w'))!.chapters)).toEqual(['1', '4']);
  });

  test('"forget" leaves no trace of a title in any store', async () => {
    const kept = keep(new Map<string, unknown>([['work:w', { version: 1, record: { title: 'The Unforgettable' } }]]));
    const library = open(kept);
    await library.change('w', () => started('w', 'The Unforgettable'));
    await library.change('v', () => started('v', 'Another'));
    await library.remove(['w']);
    await library.change('w', () => started('w', 'The Unforgettable'));
    await library.forget(['w']);
    expect(JSON.stringify([...kept.items])).not.toMatch(/Unforgettable|"w"|work:w/);
    expect((await rows(library)).map(({ title }) => title)).toEqual(['Another']);
  });
});

describe('a script that is stopped between any two steps', () => {
  const acts: Readonly<Record<string, (library: Library) => Promise<unknown>>> = {
    'a first save': (library) => library.change('new', reads('1', 70)('new')),
    'a save': (library) => library.change('w2', reads('9', 70)('w2')),
    'a deletion': (library) => library.remove(['w2']),
    'a save that makes a work long': (library) => library.change('long', reads('11', 70)('long')),
    'the deletion of a long work': (library) => library.remove(['longer']),
    'the forgetting of a long work': (library) => library.forget(['longer']),
    'a restoring': (library) => library.restore(['old']),
    'a forgetting': (library) => library.forget(['w2', 'old']),
    'a purge': (library) => library.purge(),
  };
  const CALLS = 14;
  const stops = Object.keys(acts).flatMap((name) => Array.from({ length: CALLS }, (_, call) => (['before', 'after'] as const).map((when) => [name, call, when] as const)).flat());

  test.each(stops)('%s, stopped at call %i, %s its effect: what was there is whole, and doing it again does it', async (name, call, when) => {
    const kept = keep();
    const before = open(kept, () => 5);
    await fill(before, 8);
    await before.change('old', reads('3', 60)('old'));
    for (let i = 1; i <= 10; i++) await before.change('long', reads(String(i), 80 + i)('long'));
    for (let i = 1; i <= 30; i++) await before.change('longer', reads(String(i), 80 + i)('longer'));
    await before.remove(['old']);
    const act = acts[name]!;
    const broken = keep(kept.items, call, when);
    await act(open(broken, () => 40 * DAY)).catch(() => undefined);

    const library = open(kept, () => 40 * DAY);
    const works = ['w0', 'w1', 'w3', 'w4', 'w5', 'w6', 'w7'];
    for (const work of works) expect((await library.recordOf(work))?.current?.chapter).toBe('1');
    const seen = (await rows(library)).map(({ work }) => work);
    expect(new Set(seen).size).toBe(seen.length);
    for (const work of seen) expect(await library.recordOf(work)).toBeDefined();
    expect(Object.keys((await library.recordOf('long'))!.chapters).length).toBeGreaterThanOrEqual(10);
    const longer = (await library.recordOf('longer')) ?? (await library.binned()).find(({ record }) => record.work === 'longer')?.record;
    if (name !== 'the forgetting of a long work') expect(Object.keys(longer!.chapters)).toHaveLength(30);

    await act(library);
    if (name === 'the forgetting of a long work') expect(JSON.stringify([...kept.items])).not.toContain('longer');
    const [row] = (await rows(library)).filter(({ work }) => work === 'w2');
    expect(row?.number).toBe({ 'a save': 9, 'a deletion': undefined, 'a forgetting': undefined }[name] ?? (name === 'a deletion' || name === 'a forgetting' ? undefined : 1));
  });
});
