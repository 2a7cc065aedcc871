import { adultFanfiction } from './adult-fanfiction';
import { mediaminer } from './mediaminer';
import { royalRoad } from './royal-road';
import type { Adapter } from './source';
import { wattpad } from './wattpad';
import { xenforo } from './xenforo';

/** Sites of one make each, and forums. */
export const SITES: readonly Adapter[] = [xenforo, royalRoad, wattpad, mediaminer, adultFanfiction];
