import { isShape } from '../../messaging/asks';
import { SHELVES, type WorkRecord } from '../../progress/record';
import type { Row } from '../../progress/row';

/** A work in any shape that it was ever written in: see stored-work.ts for how it is written now. `page` names the page of the index that holds its row. */
export interface AnyWork {
  readonly version: 1 | 2;
  readonly page: number;
  /** From version 2 on without its chapters. */
  readonly record: WorkRecord;
}

/** Rows of some works, in the order in which they were added. */
export interface IndexPage {
  readonly version: 1;
  readonly rows: readonly Row[];
}

/** Where the index ends, and the works read last, newest first: what the library's first screen needs. */
export interface IndexHead {
  readonly version: 1;
  readonly last: number;
  readonly count: number;
  readonly recent: readonly string[];
}

/** A work that was deleted, until `deleted` is 30 days ago. */
export interface Binned {
  readonly version: 1;
  readonly record: WorkRecord;
  /** Milliseconds since 1970. */
  readonly deleted: number;
}

/** Which works lie in the bin, and since when: so that nobody has to look through everything to empty it. */
export interface Bin {
  readonly version: 1;
  readonly works: Readonly<Record<string, number>>;
}

export const HEAD = 'library';
export const BIN = 'bin';
export const workKey = (work: string): string => `work:${work}`;
export const pageKey = (page: number): string => `library:${page}`;
export const binKey = (work: string): string => `bin:${work}`;
export const NO_BIN: Bin = { version: 1, works: {} };
export const NO_HEAD: IndexHead = { version: 1, last: 0, count: 0, recent: [] };

const isText = (value: unknown): value is string => typeof value === 'string';
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);
const isNumber = (value: unknown): value is number => Number.isFinite(value);
const isMaybe = (is: (value: unknown) => boolean, value: unknown): boolean => value === undefined || is(value);
const isEach = (is: (value: unknown) => boolean, value: unknown): boolean => isShape(value) && Object.values(value).every(is);
const isDated = (is: (value: unknown) => boolean) => (value: unknown): boolean => isShape(value) && isNumber(value.at) && is(value.value);

const isAnchor = (value: unknown): boolean => isShape(value) && [value.exact, value.prefix, value.suffix].every(isText) && isNumber(value.at) && isNumber(value.of);
const isMark = (value: unknown): boolean => isShape(value) && isNumber(value.turn) && isText(value.chapter) && isText(value.address) && isMaybe(isNumber, value.number) && isNumber(value.at) && isAnchor(value.anchor);
const isChapter = (value: unknown): boolean =>
  isShape(value) && [value.turn, value.share, value.opened, value.listed].every(isNumber) && [value.read, value.words, value.number].every((one) => isMaybe(isNumber, one)) && isMaybe(isText, value.title);
const isRating = (value: unknown): boolean => isShape(value) && isText(value.raw) && isMaybe(isText, value.level);
const isWarning = (value: unknown): boolean => isShape(value) && isText(value.id) && (value.stated === 'present' || value.stated === 'absent') && isText(value.raw);
const isFacts = (value: unknown): boolean =>
  isShape(value) && [value.authors, value.fandoms, value.pairings].every(isTexts) && Array.isArray(value.warnings) && value.warnings.every(isWarning) && [value.title, value.status, value.archive, value.updated].every((one) => isMaybe(isText, one)) && isMaybe(isRating, value.rating) && isMaybe(isNumber, value.words);
const isPosted = (value: unknown): boolean => isShape(value) && isMaybe(isNumber, value.posted) && isMaybe(isNumber, value.total);

export function isRecord(value: unknown): value is WorkRecord {
  return (
    isShape(value) && value.version === 1 && isText(value.work) && value.work !== '' && isNumber(value.added) && isNumber(value.turn) && isDated(isFacts)(value.facts) &&
    isEach(isChapter, value.chapters) && isEach(isNumber, value.addresses) && isMaybe(isMark, value.current) && isMaybe(isMark, value.furthest) && isMaybe(isDated(isPosted), value.posted) &&
    isMaybe(isDated((one) => SHELVES.includes(one as never)), value.shelf) && isMaybe(isDated((one) => typeof one === 'boolean'), value.favourite) && isMaybe(isDated((one) => typeof one === 'boolean'), value.gone) &&
    isMaybe(isDated(isText), value.note) && isMaybe(isDated(isTexts), value.tags) && isMaybe(isDated(isNumber), value.stars) && isMaybe(isNumber, value.moved)
  );
}

export const isStoredWork = (value: unknown): value is AnyWork => isShape(value) && (value.version === 1 || value.version === 2) && Number.isInteger(value.page) && isRecord(value.record);
export const isBinned = (value: unknown): value is Binned => isShape(value) && value.version === 1 && isNumber(value.deleted) && isRecord(value.record);
export const isBin = (value: unknown): value is Bin => isShape(value) && value.version === 1 && isEach(isNumber, value.works);
export const isHead = (value: unknown): value is IndexHead => isShape(value) && value.version === 1 && Number.isInteger(value.last) && isNumber(value.count) && isTexts(value.recent);

const isRow = (value: unknown): boolean =>
  isShape(value) && isText(value.work) && [value.authors, value.fandoms, value.pairings, value.warnings].every(isTexts) && SHELVES.includes(value.shelf as never) && isNumber(value.read) && isNumber(value.last) && isMaybe(isText, value.title) && isMaybe(isText, value.note);
export const isIndexPage = (value: unknown): value is IndexPage => isShape(value) && value.version === 1 && Array.isArray(value.rows) && value.rows.every(isRow);
