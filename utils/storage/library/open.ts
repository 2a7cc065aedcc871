import { enqueue, enqueueLast } from '../queue';
import { createForgetting, type Forgetting } from './forgetting';
import { createLibrary, type Library } from './library';
import { settle } from './settling';
import { stacked } from './stacks';
import { localArea, type Store } from './store';

/** All that is kept on this machine, each key as if it stood alone. */
export const localStore: Store = stacked(localArea);

/** The library on this machine. All of the extension's scripts share its queue. */
export const openLibrary = (): Library => createLibrary({ store: localStore, now: Date.now, enqueue });

/** Forgets for good, over all that is kept on this machine. */
export const openForgetting = (library: Library): Forgetting => createForgetting({ store: localStore, library, now: Date.now, enqueue });

/** Puts a large library in order. Stopped anywhere, it goes on the next time; nobody need wait for it, and it waits for all. */
export const settleLibrary = (): Promise<void> => settle({ area: localArea, now: Date.now, enqueue: enqueueLast });
