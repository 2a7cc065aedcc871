/** Bytes of a page at most: longer ones are no list of chapters. */
export const MOST_BYTES = 5 * 1024 * 1024;
/** Milliseconds that a page may take, its last byte included. */
export const TIME_LIMIT = 30_000;
