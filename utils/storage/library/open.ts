import { enqueue } from '../queue';
import { createLibrary, type Library } from './library';
import { localStore } from './store';

/** The library on this machine. All of the extension's scripts share its queue. */
export const openLibrary = (): Library => createLibrary({ store: localStore, now: Date.now, enqueue });
