import type { PageRead } from '../../updates/check';
import type { FeedEntry } from '../../updates/feed';
import type { SavedCopy } from '../../updates/follow';
import type { WorkRecord } from '../../progress/record';
import type { Notice } from '../../updates/notice';
import type { LocalTime } from '../../updates/telling';
import type { PageFacts } from '../../works/page-facts';
import type { Joins } from '../../works/page-facts';
import type { WorkPage } from '../../works/work';
import type { Window } from '../choices';
import { changeItem, readItem } from '../item';
import type { Library } from '../library/library';
import { localStore } from '../library/open';
import { enqueue } from '../queue';
import { READING_SETTINGS } from '../reading-settings';
import { type Arrivals, createArrivals } from './arrivals';
import { createUpdateBook } from './book';
import { createLooker, type LookerParts } from './looker';
import { createPassing, type Passing } from './passing';
import { UPDATES_SETTINGS } from './shapes';
import { createSilent, type Silent } from './silent';
import { feedRead } from './sightings';
import { createTeller } from './told';
import { createUpdatesDesk, type UpdatesDesk } from './updates-desk';
import { createWaking, type Waking } from './waking';

/** What the background hands in: everything that is neither storage nor thought. */
export interface Outside extends Pick<LookerParts, 'now' | 'random' | 'isGranted' | 'fetchPage' | 'sleep' | 'network'> {
  readonly library: Library;
  readonly readPage: (text: string, address: string, record: WorkRecord) => Promise<PageRead>;
  readonly workOf: (page: PageFacts, window: Window) => Promise<WorkPage>;
  readonly joins: (window: Window) => Promise<Joins>;
  readonly localOf: (now: number) => LocalTime;
  readonly tell: (telling: { readonly count: number; readonly notices: readonly Notice[] }) => Promise<void>;
  readonly findCopy: (address: string) => Promise<SavedCopy>;
  readonly setAlarm: (at: number | undefined) => Promise<void>;
  readonly onRest: () => Promise<void>;
}

export interface Updates {
  readonly desk: UpdatesDesk;
  readonly passing: Passing;
  readonly silent: Silent;
  readonly arrivals: Arrivals;
  readonly waking: Waking;
}

/** Updates of the library on this machine. */
export function openUpdates({ library, workOf, joins, localOf, tell, findCopy, setAlarm, onRest, ...outside }: Outside): Updates {
  const { now, random, network } = outside;
  const settings = () => readItem(UPDATES_SETTINGS);
  const book = createUpdateBook({ store: localStore, library, now, enqueue });
  const readEntries = (entries: readonly FeedEntry[], _: string, { work }: WorkRecord): PageRead => feedRead(entries, work);
  const looker = createLooker({ ...outside, book, settings, readEntries });
  const teller = createTeller({ book, now, settings, localOf, tell });
  const waking = createWaking({ lookAround: looker.lookAround, tellNow: teller.tellNow, now, setAlarm, onRest });
  const onChange = (): void => void waking.wake();
  const keep = async (): Promise<'on' | 'off'> => (await readItem(READING_SETTINGS)).keep;
  const arrivals = createArrivals(now);
  return {
    desk: createUpdatesDesk({ library, book, looker, teller, now, random, network, isGranted: outside.isGranted, findCopy, onChange, readSettings: settings, changeSettings: (change) => changeItem(UPDATES_SETTINGS, change) }),
    passing: createPassing({ book, store: localStore, now, random, settings, keep, workOf, onNews: onChange }),
    silent: createSilent({ book, now, random, settings, keep, joins, arrivals, isGranted: outside.isGranted, readPage: outside.readPage, sleep: outside.sleep, onNews: onChange }),
    arrivals,
    waking,
  };
}
