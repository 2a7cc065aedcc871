import { isShape } from '../messaging/asks';
import type { ReadingAnswer } from '../progress/visit-report';
import type { Item } from './item';

/** How the reader's place is kept, and what is done with it. */
export interface ReadingSettings {
  readonly version: 1;
  /** `off`: nothing is kept of what is read from now on. */
  readonly keep: 'on' | 'off';
  readonly resume: ReadingAnswer['resume'];
  /** Share of the story's text at which a chapter counts as read. */
  readonly end: number;
}

const isReadingSettings = (value: unknown): value is ReadingSettings =>
  isShape(value) && value.version === 1 && (value.keep === 'on' || value.keep === 'off') && (value.resume === 'ask' || value.resume === 'go') && typeof value.end === 'number' && value.end >= 0.5 && value.end <= 1;

export const READING_SETTINGS: Item<ReadingSettings> = {
  key: 'reading',
  version: 1,
  fallback: { version: 1, keep: 'on', resume: 'ask', end: 1 },
  isValid: isReadingSettings,
  migrations: {},
};
