import { browser } from 'wxt/browser';
import { readAsk } from '@/utils/header/read-source';
import type { Reading } from '@/utils/header/header';
import { createFetcher } from '@/utils/network/fetch-page';
import { closeSight, readSight } from '@/utils/network/sight';
import { networkState } from '@/utils/network/state';
import { findCopy } from '@/utils/network/wayback';
import { watchRequest } from '@/utils/network/witness';
import type { WorkRecord } from '@/utils/progress/record';
import type { Clock } from '@/utils/storage/clock';
import { createJoinBook } from '@/utils/storage/joins';
import { openUpdates, type Outside, type Updates } from '@/utils/storage/updates/open';
import { pageRead } from '@/utils/storage/updates/sightings';
import type { PageRead } from '@/utils/updates/check';
import type { LocalTime } from '@/utils/updates/telling';
import { tell } from '../telling/tell';

export const ALARM = 'updates';
const NOTHING: Reading = { kind: 'none', headers: [], entries: [], trace: [] };

/** Asked right before each request: exactly the scheme and host that it goes to. */
async function isGranted(address: string): Promise<boolean> {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) && browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

/** By the same adapters and the same reading as on the page itself. */
async function readPage(text: string, address: string, { work }: WorkRecord): Promise<PageRead> {
  const sight = await readSight(text, address);
  const reader = await createJoinBook().joins('normal');
  return pageRead(sight, sight.ask ? readAsk(sight.ask) : NOTHING, { work, address, reader });
}

function localOf(now: number): LocalTime {
  const date = new Date(now);
  return { minutes: date.getHours() * 60 + date.getMinutes(), day: date.toLocaleDateString('sv') };
}

/** Browsers take a time, and wake us half a minute later at the soonest. */
async function setAlarm(clock: Clock, at: number | undefined): Promise<void> {
  if (at === undefined) await browser.alarms.clear(ALARM);
  else await browser.alarms.create(ALARM, { when: Date.now() + clock.until(at) });
}

/** Updates, with all that this browser gives them. */
export function createUpdates(clock: Clock, parts: Pick<Outside, 'library' | 'workOf'>): Updates {
  return openUpdates({
    ...parts,
    now: clock.now,
    random: Math.random,
    isGranted,
    fetchPage: createFetcher({ fetch: (...ask) => fetch(...ask), watch: watchRequest }),
    readPage,
    joins: createJoinBook().joins,
    sleep: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
    network: networkState,
    localOf,
    tell,
    findCopy: (address) => findCopy(address, { fetch: (...ask) => fetch(...ask), isGranted }),
    setAlarm: (at) => setAlarm(clock, at),
    onRest: closeSight,
  });
}
