/** What changed in a work since it was last seen, as data: the words are the library's. */
export type Change =
  /** Parts after the `from`th, up to the `to`th; `address` of the first of them, where it is known. */
  | { readonly kind: 'parts'; readonly from: number; readonly to: number; readonly words?: number; readonly address?: string }
  | { readonly kind: 'complete' }
  | { readonly kind: 'resumed' }
  | { readonly kind: 'edited'; readonly updated: string }
  | { readonly kind: 'renamed'; readonly count: number }
  | { readonly kind: 'renumbered' }
  | { readonly kind: 'fewer'; readonly from: number; readonly to: number }
  | { readonly kind: 'gone' }
  | { readonly kind: 'back' }
  | { readonly kind: 'moved'; readonly to: string }
  /** Its address leads there now, to a page that does not say that it is the same work. */
  | { readonly kind: 'elsewhere'; readonly to: string };

/** One change, until the reader reads it or marks it as seen. */
export interface NewsItem {
  readonly change: Change;
  /** When it was noticed: milliseconds since 1970. */
  readonly at: number;
}

/** A work with news, as the library and the popup show it. */
export interface WorkNews {
  readonly work: string;
  readonly title?: string;
  readonly authors: readonly string[];
  /** Oldest first. */
  readonly news: readonly NewsItem[];
  /** One click: the first unread part, or the work where that is not known; `number` of the part. */
  readonly first?: { readonly address: string; readonly number?: number };
  readonly muted?: true;
  /** Milliseconds since 1970. */
  readonly snoozed?: number;
}
