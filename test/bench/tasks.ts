/** One event of Chromium's trace, as far as it is looked at: microseconds; `tdur` is the thread's own time, without waiting for a processor. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly url?: string } };
}

/** Milliseconds of a page's main thread: its longest task, and the longest that scripts ran within one task, layouts that they asked for included. */
export interface Longest {
  readonly task: number;
  readonly script: number;
}

/** What tracing has to note. */
export const CATEGORIES: readonly string[] = ['devtools.timeline', 'toplevel'];

const TASK = 'ThreadControllerImpl::RunTask';
/** How Chromium names what runs scripts; the outermost of them counts. */
const SCRIPTS: ReadonlySet<string> = new Set(['FunctionCall', 'EvaluateScript', 'v8.compile', 'v8.callFunction', 'RunMicrotasks', 'FireIdleCallback', 'TimerFire', 'EventDispatch', 'FireAnimationFrame']);

const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}:${tid}`;
const timeOf = ({ tdur = 0 }: TraceEvent): number => tdur / 1000;
const endOf = ({ ts, dur = 0 }: TraceEvent): number => ts + dur;

/** The page's main thread: the renderer's that laid out most. */
function mainThread(events: readonly TraceEvent[]): string | undefined {
  const mains = new Set(events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(threadOf));
  const spent = new Map<string, number>();
  for (const event of events) if (event.name === 'Layout' && mains.has(threadOf(event))) spent.set(threadOf(event), (spent.get(threadOf(event)) ?? 0) + timeOf(event));
  return [...spent].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** Scripts' time within a task: what lies in another script counts once. */
function scriptTime(inside: readonly TraceEvent[]): number {
  let [sum, until] = [0, 0];
  for (const event of inside) {
    if (!SCRIPTS.has(event.name) || event.ts < until) continue;
    sum += timeOf(event);
    until = endOf(event);
  }
  return sum;
}

export function longestOf(events: readonly TraceEvent[]): Longest {
  const main = mainThread(events);
  const own = events.filter((event) => event.ph === 'X' && threadOf(event) === main).sort((a, b) => a.ts - b.ts);
  let [task, script, at] = [0, 0, 0];
  for (const one of own.filter(({ name }) => name === TASK)) {
    while (at < own.length && (own[at] as TraceEvent).ts < one.ts) at++;
    const inside: TraceEvent[] = [];
    for (; at < own.length && (own[at] as TraceEvent).ts < endOf(one); at++) if (own[at] !== one) inside.push(own[at] as TraceEvent);
    task = Math.max(task, timeOf(one));
    script = Math.max(script, scriptTime(inside));
  }
  return { task, script };
}
