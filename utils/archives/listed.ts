import type { ListedEntry, Source } from './source';

/** Whether there is anything in a list that is read as it is asked for. */
export const isFilled = (entries: Iterable<unknown>): boolean => !entries[Symbol.iterator]().next().done;

/** What a source says of its list: entries one by one, or none at all, so that the page may be read as any other. Only the first is read here. */
export const listedBy = (eachEntry: () => Iterable<ListedEntry>): Pick<Source, 'entries' | 'eachEntry'> => (isFilled(eachEntry()) ? { entries: [], eachEntry } : { entries: [] });
