import { isShape } from '../../messaging/asks';
import { isStoredWork, isBinned } from '../library/shapes';
import { hostKey, isStoredUpdate } from './shapes';

type Everything = Readonly<Record<string, unknown>>;

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).hostname : '');

/** Hosts that a work's own pages lie on, or have moved to. */
function hostsOf(value: unknown): string[] {
  if (isStoredWork(value) || isBinned(value)) return Object.keys(value.record.addresses).map(hostOf);
  if (!isStoredUpdate(value)) return [];
  const { baseline, contents, following: { last, validators } } = value;
  const to = last?.outcome.kind === 'moved' ? last.outcome.to : undefined;
  return [baseline?.movedTo, contents, validators?.address, to].flatMap((address) => (address === undefined ? [] : [hostOf(address)]));
}

function workOf(value: unknown): string {
  if (isStoredWork(value) || isBinned(value)) return value.record.work;
  return isStoredUpdate(value) ? value.following.work : '';
}

/** Ledgers of hosts on which no other work of the library lies: to forget a work is to forget where it was. */
export function hostsOnlyOf(all: Everything, works: readonly string[]): string[] {
  const going = new Set<string>();
  const staying = new Set<string>();
  for (const value of Object.values(all)) {
    if (!isShape(value)) continue;
    const hosts = works.includes(workOf(value)) ? going : staying;
    for (const host of hostsOf(value)) hosts.add(host);
  }
  return [...going].filter((host) => !staying.has(host)).map(hostKey).filter((key) => key in all);
}

/** Whether a key is the ledger of this host, or of one below it. `host` without www. */
export const isHostOf = (key: string, host: string): boolean => key === hostKey(host) || (key.startsWith('host:') && key.endsWith(`.${host}`));
