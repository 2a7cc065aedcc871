import { pathToFileURL } from 'node:url';

/** Whether the module of this `import.meta.url` is the program that was started. */
export const isMain = (url: string): boolean => process.argv[1] !== undefined && pathToFileURL(process.argv[1]).href === url;
