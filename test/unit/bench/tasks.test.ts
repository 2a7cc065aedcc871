import { expect, test } from 'vitest';
import { longestOf, type TraceEvent } from '../../bench/tasks.ts';

const PAGE = { pid: 7, tid: 1 };
/** `ts` and times in milliseconds. */
const event = (name: string, ts: number, dur: number, tdur = dur, of = PAGE): TraceEvent => ({ name, ph: 'X', ts: ts * 1000, dur: dur * 1000, tdur: tdur * 1000, ...of });
const named = (of: typeof PAGE): TraceEvent => ({ name: 'thread_name', ph: 'M', ts: 0, ...of, args: { name: 'CrRendererMain' } });
const TASK = 'ThreadControllerImpl::RunTask';

test('the longest task, and the longest that scripts ran in one, both in processor time', () => {
  const events = [named(PAGE), event(TASK, 0, 100, 80), event('Layout', 10, 60), event('FunctionCall', 75, 10), event(TASK, 200, 40), event('FireIdleCallback', 201, 12), event('RunMicrotasks', 220, 15)];
  expect(longestOf(events)).toEqual({ task: 80, script: 27 });
});

test('a script within a script counts once, and one of another task not at all', () => {
  const events = [named(PAGE), event('Layout', 1, 1), event(TASK, 0, 50), event('RunMicrotasks', 5, 20), event('FunctionCall', 8, 10), event(TASK, 60, 5), event('FunctionCall', 61, 3)];
  expect(longestOf(events)).toEqual({ task: 50, script: 20 });
});

test('other pages and threads are not asked', () => {
  const other = { pid: 8, tid: 1 };
  const events = [named(PAGE), named(other), event(TASK, 0, 10), event('Layout', 1, 5), event(TASK, 0, 900, 900, other), event('Layout', 1, 2, 2, other), event(TASK, 0, 500, 500, { pid: 7, tid: 2 })];
  expect(longestOf(events)).toEqual({ task: 10, script: 0 });
});

test('of an empty trace there is nothing to tell', () => expect(longestOf([])).toEqual({ task: 0, script: 0 }));
