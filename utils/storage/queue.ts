const LOCK = 'flyleaf-storage';

let last: Promise<unknown> = Promise.resolve();

/** Across the background, popup and settings page, which are separate scripts over one storage; absent in some test runners. */
function withLock<T>(task: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks as LockManager | undefined;
  return locks ? (locks.request(LOCK, task) as Promise<T>) : task();
}

/** Runs read-modify-write tasks one after another: get-then-set at once from two places loses an update. A failed task stops no other. */
export function enqueue<T>(task: () => Promise<T>): Promise<T> {
  const turn = last.then(
    () => withLock(task),
    () => withLock(task),
  );
  last = turn.catch(() => undefined);
  return turn;
}
