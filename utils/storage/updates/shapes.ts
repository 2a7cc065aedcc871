import { isDailyLimit, isQuiet, isShape } from '../../messaging/asks';
import type { Baseline } from '../../updates/baseline';
import type { Following } from '../../updates/follow';
import type { NewsItem } from '../../updates/news';
import type { HostLedger } from '../../updates/schedule';
import { UPDATES_AS_INSTALLED, type UpdatesSettings } from '../../updates/settings';
import type { NewsEntry } from '../../updates/telling';
import type { Item } from '../item';
import { migrate, type Migrations } from '../migrations/migrate';

/** One key a work of the library. */
export interface StoredUpdate {
  readonly version: 1;
  readonly following: Following;
  readonly baseline?: Baseline;
  /** What the reader has not seen yet, the newest last. */
  readonly news: readonly NewsItem[];
  /** The newest news of which a notification told: milliseconds since 1970. */
  readonly told?: number;
  /** A page of the work's contents, as its own pages link to it. */
  readonly contents?: string;
}

/** A work that is to be looked at: when, and on which host. */
export interface AgendaEntry {
  readonly at: number;
  readonly host: string;
}

/** The works of one day, and of the days that many before and after it. */
export interface AgendaPage {
  readonly version: 1;
  readonly works: Readonly<Record<string, AgendaEntry>>;
}

/** When the first work of each page is due: what a wake-up needs to know. */
export interface AgendaHead {
  readonly version: 1;
  readonly first: Readonly<Record<string, number>>;
}

/** Works with news, for badge and notifications. */
export interface NewsIndex {
  readonly version: 1;
  readonly works: Readonly<Record<string, NewsEntry>>;
  /** The reader's own day on which a digest was shown last. */
  readonly digest?: string;
}

export const AGENDA = 'agenda';
export const NEWS = 'news';
export const updateKey = (work: string): string => `update:${work}`;
export const hostKey = (host: string): string => `host:${host}`;
export const NO_AGENDA: AgendaHead = { version: 1, first: {} };
export const NO_WORKS: AgendaPage = { version: 1, works: {} };
export const NO_NEWS: NewsIndex = { version: 1, works: {} };

/** Of all shapes here, by the version that they start from. */
const MIGRATIONS: Migrations = {};

/** A stored value, brought up to date; `undefined` where it is none that we know. */
export function understood<T>(raw: unknown, isValid: (value: unknown) => value is T): T | undefined {
  const value = migrate(MIGRATIONS, 1, raw);
  return isValid(value) ? value : undefined;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => Number.isFinite(value);
const isMaybe = (is: (value: unknown) => boolean, value: unknown): boolean => value === undefined || is(value);
const isTrue = (value: unknown): boolean => value === true;
const isEach = (is: (value: unknown) => boolean, value: unknown): boolean => isShape(value) && Object.values(value).every(is);
const isList = (is: (value: unknown) => boolean, value: unknown): boolean => Array.isArray(value) && value.every(is);

const isKind = (value: unknown): boolean => isShape(value) && isText(value.kind);
const isLast = (value: unknown): boolean => isShape(value) && isNumber(value.at) && isKind(value.outcome);
const isValidators = (value: unknown): boolean => isShape(value) && isText(value.address) && isMaybe(isText, value.etag) && isMaybe(isText, value.modified);
const isFollowing = (value: unknown): boolean =>
  isShape(value) && value.version === 1 && isText(value.work) && value.work !== '' && (value.choice === undefined || value.choice === 'always' || value.choice === 'never') &&
  isMaybe(isTrue, value.muted) && [value.snoozed, value.next, value.failures].every((one) => isMaybe(isNumber, one)) && isMaybe(isLast, value.last) && isMaybe(isValidators, value.validators);
const isPart = (value: unknown): boolean => isShape(value) && isText(value.key) && isMaybe(isText, value.title);
const isBaseline = (value: unknown): boolean =>
  isShape(value) && isNumber(value.at) && isEach(isNumber, value.counts) && isEach(isText, value.dates) && isList(isNumber, value.moves) &&
  [value.posted, value.total, value.words].every((one) => isMaybe(isNumber, one)) && isMaybe((parts) => isList(isPart, parts), value.parts) && isMaybe((keys) => isList(isText, keys), value.feed) &&
  [value.status, value.movedTo].every((one) => isMaybe(isText, one)) && isMaybe(isTrue, value.gone);
const isNews = (value: unknown): boolean => isShape(value) && isNumber(value.at) && isKind(value.change);

export const isStoredUpdate = (value: unknown): value is StoredUpdate =>
  isShape(value) && value.version === 1 && isFollowing(value.following) && isMaybe(isBaseline, value.baseline) && isList(isNews, value.news) && isMaybe(isNumber, value.told) && isMaybe(isText, value.contents);
export const isAgendaPage = (value: unknown): value is AgendaPage => isShape(value) && value.version === 1 && isEach((entry) => isShape(entry) && isNumber(entry.at) && isText(entry.host), value.works);
export const isAgendaHead = (value: unknown): value is AgendaHead => isShape(value) && value.version === 1 && isEach(isNumber, value.first);
export const isNewsIndex = (value: unknown): value is NewsIndex =>
  isShape(value) && value.version === 1 && isMaybe(isText, value.digest) &&
  isEach((entry) => isShape(entry) && isNumber(entry.newest) && isMaybe(isNumber, entry.told) && isMaybe(isTrue, entry.muted) && isMaybe(isNumber, entry.snoozed), value.works);
export const isHostLedger = (value: unknown): value is HostLedger =>
  isShape(value) && value.version === 1 && [value.day, value.requests, value.last].every(isNumber) && isMaybe(isNumber, value.notBefore) && isMaybe(isNumber, value.failures);

const isUpdatesSettings = (value: unknown): value is UpdatesSettings =>
  isShape(value) && value.version === 1 && (value.checks === 'off' || value.checks === 'all') && ['none', 'daily', 'each'].includes(value.notify as string) && isMaybe(isQuiet, value.quiet) &&
  isDailyLimit(value.daily) && (value.credentials === 'omit' || value.credentials === 'include');

/** The reader's settings for looking and telling. */
export const UPDATES_SETTINGS: Item<UpdatesSettings> = { key: 'updates', version: 1, fallback: UPDATES_AS_INSTALLED, isValid: isUpdatesSettings, migrations: {} };
