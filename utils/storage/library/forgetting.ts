import type { Library } from './library';
import type { Store } from './store';
import { type Everything, type Traces, tracesOfArchive, tracesOfEverything, tracesOfWorks, tracesSince } from './traces';

const HOUR = 3_600_000;

/** What is forgotten is deleted at once: records, index, bin, what listings said, the ring of recent headers, choices. */
export interface Forgetting {
  works(works: readonly string[]): Promise<void>;
  /** `host` without www. */
  archive(host: string): Promise<void>;
  lastHour(): Promise<void>;
  everything(): Promise<void>;
}

interface Parts {
  readonly store: Store;
  readonly library: Library;
  readonly now: () => number;
  readonly enqueue: <T>(task: () => Promise<T>) => Promise<T>;
}

export function createForgetting({ store, library, now, enqueue }: Parts): Forgetting {
  const apply = ({ set, remove }: Traces): Promise<void> =>
    enqueue(async () => {
      if (Object.keys(set).length > 0) await store.set(set);
      if (remove.length > 0) await store.remove(remove);
    });

  /** Traces are found while the records are there that tell what to look for; the index is the library's own to mend. */
  async function forget(find: (all: Everything) => Traces): Promise<void> {
    const traces = find(await store.get(null));
    if (traces.works.length > 0) await library.forget(traces.works);
    await apply(traces);
  }

  return {
    works: (works) => forget((all) => tracesOfWorks(all, works)),
    archive: (host) => forget((all) => tracesOfArchive(all, host)),
    lastHour: () => forget((all) => tracesSince(all, now() - HOUR)),
    everything: () => forget(tracesOfEverything),
  };
}
