import { enqueue } from '../queue';
import { createForgetting, type Forgetting } from './forgetting';
import { createLibrary, type Library } from './library';
import { localStore } from './store';

/** The library on this machine. All of the extension's scripts share its queue. */
export const openLibrary = (): Library => createLibrary({ store: localStore, now: Date.now, enqueue });

/** Forgets for good, over all that is kept on this machine. */
export const openForgetting = (library: Library): Forgetting => createForgetting({ store: localStore, library, now: Date.now, enqueue });
