import { isShape } from '../../messaging/asks';
import type { WorkRecord } from '../../progress/record';
import { asideKey } from '../item';
import { hostsOnlyOf, isHostOf } from '../updates/traces';
import { updateKey } from '../updates/shapes';
import { binKey, isBinned, isStoredWork, workKey } from './shapes';
import { isStackKey, STACK } from './stacks';
import { workOfPack } from './stored-work';

/** All that storage holds. */
export type Everything = Readonly<Record<string, unknown>>;

/** What the reader set up with their own hands, and what no reading leaves a trace in. */
const OWN = ['settings', 'reading', 'rules', 'updates'];

/** What is to be forgotten, in the terms of the stores. */
export interface Traces {
  readonly works: readonly string[];
  /** Keys that go whole. */
  readonly remove: readonly string[];
  /** Keys that stay, without what is forgotten. */
  readonly set: Readonly<Record<string, unknown>>;
}

const worksIn = (all: Everything): WorkRecord[] => Object.values(all).flatMap((value) => (isStoredWork(value) || isBinned(value) ? [value.record] : []));

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '');
const isOf = (host: string, { facts, addresses }: WorkRecord): boolean => facts.value.archive === host || (Object.keys(addresses).length > 0 && Object.keys(addresses).every((address) => hostOf(address) === host));

/** "page:host/…", "efiction:host/path:41", "host/story": keys that begin with a host, whatever stands before it. */
const namesHost = (key: string, host: string): boolean => new RegExp(`(?:^|:)(?:[\\w-]+\\.)*${host.replaceAll(/[^\w-]/g, '\\$&')}(?:[/:#]|$)`, 'i').test(key);

type IsGone = (key: string, value: unknown) => boolean;
const without = (value: unknown, isGone: IsGone): unknown => {
  if (Array.isArray(value)) return value.filter((one) => !isGone(typeof one === 'string' ? one : '', one));
  return isShape(value) ? Object.fromEntries(Object.entries(value).filter(([key, one]) => !isGone(key, one) && !(typeof one === 'string' && isGone(one, one)))) : value;
};

const agendaPages = (all: Everything): Record<string, readonly string[]> => Object.fromEntries(Object.keys(all).filter((key) => key.startsWith('agenda:')).map((key) => [key, ['works']]));

/** The stores that hold keys of pages or works within one value, each without those that go. */
function thinned(all: Everything, isGone: IsGone): Record<string, unknown> {
  const parts: Readonly<Record<string, readonly string[]>> = { recent: ['stories'], pages: ['entries'], archives: ['entries'], reveals: ['works'], joins: ['joined', 'parted'], news: ['works'], ...agendaPages(all) };
  const set: Record<string, unknown> = {};
  for (const [key, names] of Object.entries(parts)) {
    const value = all[key];
    if (!isShape(value)) continue;
    const next = { ...value, ...Object.fromEntries(names.map((name) => [name, without(value[name], isGone)])) };
    if (JSON.stringify(next) !== JSON.stringify(value)) set[key] = next;
  }
  return set;
}

const fieldOf = (value: unknown, name: string): unknown => (isShape(value) ? value[name] : undefined);
/** A story of the ring that is this work: by its key, or by title and authors. */
function isStoryOf({ work, facts }: WorkRecord, story: unknown): boolean {
  const header = fieldOf(story, 'header');
  const isSame = facts.value.title !== undefined && fieldOf(header, 'title') === facts.value.title && JSON.stringify(fieldOf(header, 'authors')) === JSON.stringify(facts.value.authors);
  return fieldOf(story, 'work') === work || isSame;
}

/** A stack that is not understood, set aside or not, and names one of these works. */
function isStackWith(works: readonly string[], key: string, value: unknown): boolean {
  if (!isStackKey(key) && !key.startsWith(asideKey(STACK))) return false;
  const text = JSON.stringify(value);
  return works.some((work) => text.includes(work));
}

/** What is not understood of these works: set aside, parts, and stacks that hold them. */
export const asideOf = (all: Everything, works: readonly string[]): string[] =>
  Object.keys(all).filter((key) => works.includes(workOfPack(key) ?? '') || works.some((work) => key.startsWith(`${asideKey(workKey(work))}:`) || key.startsWith(`${asideKey(updateKey(work))}:`)) || isStackWith(works, key, all[key]));

/** Works, wherever anything of them is kept. */
export function tracesOfWorks(all: Everything, works: readonly string[]): Traces {
  const records = worksIn(all).filter(({ work }) => works.includes(work));
  const isGone: IsGone = (key, value) => works.includes(key) || records.some((record) => isStoryOf(record, value) || Object.keys(record.addresses).some((address) => key !== '' && namesHostPath(key, address)));
  return { works, remove: [...works.map((work) => `seen:${work}`), ...works.flatMap((work) => [workKey(work), binKey(work), updateKey(work)]), ...hostsOnlyOf(all, works), ...asideOf(all, works)], set: thinned(all, isGone) };
}

/** "a.example/story.html" is the page of "http://www.a.example/story.html". */
const namesHostPath = (key: string, address: string): boolean => key.replace(/^page:/, '') === address.replace(/^https?:\/\/(?:www\.)?/, '');

/** All of an archive. `host` without www. */
export function tracesOfArchive(all: Everything, host: string): Traces {
  const works = worksIn(all).filter((record) => isOf(host, record)).map(({ work }) => work);
  const records = tracesOfWorks(all, works);
  const seen = Object.entries(all).filter(([key, value]) => key.startsWith('seen:') && fieldOf(value, 'archive') === host).map(([key]) => key);
  const isGone: IsGone = (key, value) => namesHost(key, host) || works.includes(key) || fieldOf(value, 'archive') === host;
  const hosts = Object.keys(all).filter((key) => isHostOf(key, host));
  return { works, remove: [...new Set([...seen, ...hosts, ...records.remove])], set: { ...records.set, ...thinned({ ...all, ...records.set }, isGone) } };
}

/** All that was first read since `since`. The ring of recent headers tells no time, and goes whole. */
export function tracesSince(all: Everything, since: number): Traces {
  const works = worksIn(all).filter(({ added }) => added >= since).map(({ work }) => work);
  const { remove, set } = tracesOfWorks(all, works);
  const hosts = Object.entries(all).filter(([key, value]) => key.startsWith('host:') && Number(fieldOf(value, 'last')) >= since).map(([key]) => key);
  return { works, remove: [...new Set([...remove, ...hosts])], set: { ...set, ...(isShape(all.recent) && { recent: { ...all.recent, stories: [] } }) } };
}

/** All but what the reader set up with their own hands. */
export const tracesOfEverything = (all: Everything): Traces => ({ works: [], remove: Object.keys(all).filter((key) => !OWN.includes(key)), set: {} });
