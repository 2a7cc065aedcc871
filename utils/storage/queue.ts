const LOCK = 'flyleaf-storage';

let last: Promise<unknown> = Promise.resolve();

/** Across the background, popup and settings page, which are separate scripts over one storage; absent in some test runners. */
function withLock<T>(task: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks as LockManager | undefined;
  return locks ? (locks.request(LOCK, task) as Promise<T>) : task();
}

function take<T>(task: () => Promise<T>): Promise<T> {
  const turn = last.then(
    () => withLock(task),
    () => withLock(task),
  );
  last = turn.catch(() => undefined);
  return turn;
}

/** Turns that somebody waits for, and how many of them had been asked for when the last turn began that nobody waits for. */
let asked = 0;
let met = 0;
/** Milliseconds between two turns of one save, and more. */
const QUIET = 50;

/** Runs read-modify-write tasks one after another: get-then-set at once from two places loses an update. A failed task stops no other. */
export function enqueue<T>(task: () => Promise<T>): Promise<T> {
  asked++;
  return take(task);
}

/** As `enqueue`, for what nobody waits for: where this script asked for turns of the other kind meanwhile, those are over first, and what follows them. */
export async function enqueueLast<T>(task: () => Promise<T>): Promise<T> {
  while (met !== asked) {
    met = asked;
    await new Promise((done) => setTimeout(done, QUIET));
  }
  return take(task);
}
