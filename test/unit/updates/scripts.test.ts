import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, type MovingArchive, startMovingArchive, type World } from '../../tools/moving-archive.ts';
import { identify } from '@/utils/works/identify';
import { type Script, SCRIPTS, type Step } from './scripts';
import { DAY, makeWorld } from './world';

let archive: MovingArchive;
beforeAll(async () => {
  archive = await startMovingArchive();
});
afterAll(() => archive.close());

/** Plays name hosts before they know them. */
function hosted(world: World): World {
  const named = (text: string): string => text.replaceAll('ELSEWHERE', archive.elsewhere).replaceAll('ORIGIN', archive.origin);
  const answered = (answer: Answer): Answer => (answer.kind === 'redirect' ? { ...answer, to: named(answer.to) } : answer.kind === 'page' && typeof answer.body === 'string' ? { ...answer, body: named(answer.body) } : answer);
  return Object.fromEntries(Object.entries(world).map(([path, answer]) => [path, answered(answer)]));
}

function keyOf(address: string): string {
  if (/\/wip\//.test(address)) return `page:${address.replace(/^http:\/\//, '').replace(/\/wip\/.*$/, '/wip/part')}*`;
  const family = address.includes('/works/') ? ('otw' as const) : ('efiction' as const);
  return identify({ address, source: { family, page: 'story' } }).work;
}

const daysUntil = (next: number | undefined, now: number): number | 'never' => (next === undefined ? 'never' : Math.round((100 * (next - now)) / DAY) / 100);

/** Milliseconds. Only where nobody answers is the end of patience waited for. */
const limitOf = (steps: readonly Step[]): number => (steps.some(({ put = {} }) => Object.values(put).some(({ kind }) => kind === 'silence' || kind === 'stall')) ? 2000 : 15_000);

async function play({ at, steps, hidesTargets }: Script): Promise<void> {
  const world = makeWorld({ tellsTargets: !hidesTargets, limit: limitOf(steps) });
  const work = keyOf(archive.origin + at);
  const check = async (step: Step, isFirst: boolean): Promise<void> => {
    if (step.put) archive.play([hosted(step.put)]);
    if (isFirst) await world.add(work, archive.origin + at);
    world.time.now += (step.after ?? 0) * DAY;
    const before = archive.log.length;
    await world.looker.lookAround();
    const { news, following } = world.stored(work);
    if (step.told) expect(news.map(({ change }) => change.kind).toSorted()).toEqual([...step.told].toSorted());
    if (step.change) expect(news.map(({ change }) => change)).toContainEqual(expect.objectContaining(step.change));
    expect(following.last?.outcome.kind).toBe(step.outcome ?? 'looked');
    expect(daysUntil(following.next, world.time.now)).toBe(step.next === 'never' ? 'never' : Math.round(step.next * 100) / 100);
    expect(archive.log.length - before).toBe(step.requests ?? 1);
  };
  for (const [i, step] of steps.entries()) await check(step, i === 0);
}

describe('what a look tells, and when the next one is', () => {
  test('there are more than sixty plays', () => expect(SCRIPTS.length).toBeGreaterThanOrEqual(60));

  test.each(SCRIPTS.map((script) => [script.name, script] as const))('%s', async (_, script) => {
    await play(script);
  });

  test('no request ever went to a host that was not granted', () => {
    expect(archive.log.filter(({ host }) => host.startsWith('localhost'))).toEqual([]);
  });
});
