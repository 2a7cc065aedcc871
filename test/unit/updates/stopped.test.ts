import { describe, expect, test } from 'vitest';
import { otwStory } from '../../tools/moving-story.ts';
import { weekly } from './scripts';
import { DAY, FOR_EVER, type Life, living, makeWorld, START } from './world';

const WORK = 'ao3:work:5150';
const ADDRESS = 'http://archiveofourown.org/works/5150';
const contents = (parts: number): string => (otwStory(weekly(parts))['/works/5150/navigate'] as { readonly body: string }).body.replaceAll('/works/5150/chapters', `${ADDRESS}/chapters`);

interface Asked {
  readonly at: number;
}

/** An archive with a page of three parts, then of four; every request is written down at the moment it leaves. */
function makeArchive(time: { now: number }, asked: Asked[], posted: () => number, life: Life): typeof globalThis.fetch {
  return async () =>
    living(life, () => {
      asked.push({ at: time.now });
      return new Response(contents(posted()), { headers: { 'content-type': 'text/html' } });
    });
}

/** A script that lives until `life` ends, over what was kept. */
function script(items: Map<string, unknown>, time: { now: number }, asked: Asked[], posted: () => number, life: Life) {
  const world = makeWorld({
    items, time, life, fetch: makeArchive(time, asked, posted, life),
    parts: { isGranted: () => living(life, () => true), sleep: (span) => living(life, () => void (time.now += span)) },
  });
  world.granted.add('archiveofourown.org');
  return world;
}

/** Runs until the script is stopped or done, whichever comes first. */
async function untilStill(run: Promise<unknown>, life: Life): Promise<void> {
  const state = { isDone: false };
  void run.catch(() => undefined).then(() => (state.isDone = true));
  for (let idle = 0, before = -1; !state.isDone && idle < 12; idle = life.calls === before ? idle + 1 : 0) {
    before = life.calls;
    await new Promise((go) => setImmediate(go));
  }
}

/** A followed work whose first look is over, and a new part since. */
async function prepared(): Promise<{ readonly items: Map<string, unknown>; readonly time: { now: number }; readonly asked: Asked[] }> {
  const [items, time, asked] = [new Map<string, unknown>(), { now: START }, [] as Asked[]];
  const world = script(items, time, asked, () => 3, FOR_EVER());
  await world.add(WORK, ADDRESS);
  await world.looker.lookAround();
  time.now += 2 * DAY;
  return { items, time, asked };
}

/** How many steps a whole waking has. */
async function stepsOfOne(): Promise<number> {
  const { items, time, asked } = await prepared();
  const life = FOR_EVER();
  await script(items, time, asked, () => 4, life).looker.lookAround();
  return life.calls;
}

const steps = await stepsOfOne();
const stops = Array.from({ length: steps }, (_, stopAt) => (['before', 'after'] as const).map((when) => [stopAt, when] as const)).flat();

describe(`a background that is stopped at any of its ${steps} steps`, () => {
  test('there are some', () => expect(steps).toBeGreaterThan(12));

  test.each(stops)('at step %i, %s it is done: nothing is lost, told twice, or asked for twice too soon', async (stopAt, when) => {
    const { items, time, asked } = await prepared();
    const life: Life = { stopAt, when, calls: 0 };
    await untilStill(script(items, time, asked, () => 4, life).looker.lookAround(), life);

    // It wakes at once, as after a message, and then as alarms would have it.
    const wakings: number[] = [];
    for (let i = 0; i < 6; i++) {
      const world = script(items, time, asked, () => 4, FOR_EVER());
      const next = await world.looker.lookAround();
      wakings.push(next ?? Infinity);
      if (world.stored(WORK).news.length > 0) break;
      expect(next).toBeDefined();
      time.now = Math.max(time.now, next ?? 0);
    }
    const world = script(items, time, asked, () => 4, FOR_EVER());
    expect(world.stored(WORK).news.map(({ change }) => change)).toEqual([expect.objectContaining({ kind: 'parts', from: 3, to: 4 })]);
    expect((await world.record(WORK)).moved).toBe(world.stored(WORK).news[0]?.at);
    const gaps = asked.slice(1).map(({ at }, i) => at - (asked[i] as Asked).at);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(15 * 60_000);
    expect(asked.length).toBeLessThanOrEqual(3);
    // The agenda holds it once, at the time that its own key says.
    const { due, next } = await world.book.due(time.now + 400 * DAY);
    expect([due.map(({ work, at }) => [work, at]), next]).toEqual([[[WORK, world.stored(WORK).following.next]], undefined]);
  });
});

describe('clocks', () => {
  test('one that ran years ahead when a look was planned holds nothing up once it is put right', async () => {
    const { items, time, asked } = await prepared();
    time.now += 3000 * DAY;
    await script(items, time, asked, () => 3, FOR_EVER()).looker.lookAround();
    time.now -= 3000 * DAY;
    const world = script(items, time, asked, () => 4, FOR_EVER());
    await world.looker.lookAround();
    expect(world.stored(WORK).news.map(({ change }) => change.kind)).toEqual(['parts']);
  });

  test('one that is put ahead makes what is due be looked at once, not once for each time that was missed', async () => {
    const { items, time, asked } = await prepared();
    const before = asked.length;
    time.now += 365 * DAY;
    const world = script(items, time, asked, () => 4, FOR_EVER());
    await world.looker.lookAround();
    await world.looker.lookAround();
    expect(asked.length - before).toBe(1);
  });
});
