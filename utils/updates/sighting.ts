import type { Status } from '../header/header';

/** One chapter of a list of chapters, in its order. */
export interface SightedPart {
  /** As `works/` names the chapter within its work. */
  readonly key: string;
  readonly title?: string;
  /** ISO 8601, as stated. */
  readonly posted?: string;
  readonly words?: number;
  /** Where it lies. */
  readonly address?: string;
}

/** What one look at a work told. Absent: the page did not say, which is never news. */
export interface Sighting {
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  /** `reached`: a chapter's own page; `contents`: a page that lists all chapters; `listing`: an entry among others; `feed`: a list of the newest chapters alone. */
  readonly from: 'reached' | 'contents' | 'listing' | 'feed';
  /** Chapters posted and planned, as stated or as the whole list counts them. */
  readonly posted?: number;
  readonly total?: number;
  /** All chapters, from `contents` alone; the newest ones, from `feed`. */
  readonly parts?: readonly SightedPart[];
  /** The chapter whose own page this is, counted from 1. */
  readonly reached?: number;
  readonly status?: Status;
  /** ISO 8601, as stated. */
  readonly updated?: string;
  readonly words?: number;
  /** The archive's own words for a work that is not there. */
  readonly gone?: true;
  /** The address where the work lies now, by a redirect that was followed or by the page's own word. */
  readonly movedTo?: string;
  /** Nothing but the redirect says that the work is there. */
  readonly unwitnessed?: true;
  /** A saved copy of the page: what it has less than is known says nothing. */
  readonly copy?: true;
}
