/** Why a work was not looked at, or what came of it. Codes, with values: the words are the library's. */
export type CheckOutcome =
  | { readonly kind: 'looked'; readonly changed: boolean }
  | { readonly kind: 'not-granted'; readonly host: string }
  | { readonly kind: 'asked-to-wait'; readonly until: number }
  | { readonly kind: 'server-error'; readonly status: number }
  | { readonly kind: 'unreachable' | 'bad-certificate' | 'no-such-address' | 'connection-broken' | 'timed-out' }
  /** Nothing was asked: no network, data are to be saved, or the host was asked often enough today. */
  | { readonly kind: 'offline' | 'save-data' }
  | { readonly kind: 'daily-limit'; readonly until: number }
  | { readonly kind: 'login-page' | 'age-question' | 'unreadable' | 'too-large' | 'no-page-to-look-at' }
  | { readonly kind: 'gone' }
  /** Without `to` the browser does not tell where it leads. */
  | { readonly kind: 'moved'; readonly to?: string };

/** How a work is followed, and when it is looked at. Instants: milliseconds since 1970. */
export interface Following {
  readonly version: 1;
  readonly work: string;
  /** `always`: looked at though checks are off for all. `never`: stopped by the reader. Absent: as for all. */
  readonly choice?: 'always' | 'never';
  /** Changes are noticed but neither counted nor told. */
  readonly muted?: true;
  /** Not counted or told before then. */
  readonly snoozed?: number;
  /** When it is looked at next; absent where nothing is planned. */
  readonly next?: number;
  readonly last?: { readonly at: number; readonly outcome: CheckOutcome };
  /** Failures in a row. */
  readonly failures?: number;
  /** Of the page last fetched, by its address. */
  readonly validators?: { readonly address: string; readonly etag?: string; readonly modified?: string };
}

/** When a work is looked at next, or why it is not. Codes, with values. `waiting`: due, and held up by what the browser says or the host's own limit. */
export type Plan =
  | { readonly kind: 'next'; readonly at: number }
  | { readonly kind: 'waiting'; readonly because: 'offline' | 'save-data' | 'daily-limit'; readonly until?: number }
  | { readonly kind: 'not-granted'; readonly host: string }
  /** Checks are off; the reader stopped it; it lies on a shelf of works that are done with; it has no address of the web. */
  | { readonly kind: 'off' | 'stopped' | 'done-with' | 'no-page' };

/** How one work is followed, as the library shows it. */
export interface FollowingAnswer extends Following {
  readonly plan: Plan;
  /** Where the work lies now, or its address leads to, as far as anything told. */
  readonly movedTo?: string;
}

/** `as-all` and `no` take back what was chosen. */
export interface FollowChange {
  readonly choice?: 'always' | 'never' | 'as-all';
  readonly muted?: boolean;
  /** Until then: milliseconds since 1970. */
  readonly snoozed?: number | 'no';
}

/** A saved copy at the Wayback Machine. */
export type SavedCopy = { readonly kind: 'found'; readonly address: string; readonly at: number } | { readonly kind: 'none' | 'unreachable' } | { readonly kind: 'not-granted'; readonly host: string };
