/** How works are looked at, and how news of them is told. */
export interface UpdatesSettings {
  readonly version: 1;
  /** `all`: every work in progress of the library whose host was granted. `off`: only works that are followed by choice. */
  readonly checks: 'off' | 'all';
  /** As a notification. The badge and the library tell in any case. */
  readonly notify: 'none' | 'daily' | 'each';
  /** Minutes of the reader's own clock, 0 to 1439; from 22:00 to 7:00 is 1320 to 420. Nothing is notified then. */
  readonly quiet?: { readonly from: number; readonly to: number };
  /** Requests to one host in a day, at most. */
  readonly daily: number;
  /** Whether requests go out with the reader's own cookies: pages for members alone. */
  readonly credentials: 'omit' | 'include';
}

export const DAILY_LIMIT = 60;
/** A reader may raise it so far. */
export const HIGHEST_DAILY_LIMIT = 1000;
export const UPDATES_AS_INSTALLED: UpdatesSettings = { version: 1, checks: 'off', notify: 'daily', daily: DAILY_LIMIT, credentials: 'omit' };

/** `quiet: 'none'` takes the quiet hours away. */
export type UpdatesChange = Partial<Omit<UpdatesSettings, 'version' | 'quiet'>> & { readonly quiet?: UpdatesSettings['quiet'] | 'none' };
