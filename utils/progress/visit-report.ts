import type { Anchor } from './anchor';
import type { WorkFacts } from './record';
import type { ChapterState } from './progress';

/** What a story page tells of where its reader is. */
export interface PlaceReport {
  readonly address: string;
  readonly facts: WorkFacts;
  readonly anchor: Anchor;
  readonly atEnd: boolean;
  /** Words of this chapter, where they were counted. */
  readonly words?: number;
  /** Chapters posted and planned, where the page says so. */
  readonly posted?: number;
  readonly total?: number;
}

/** A kept place, as a page is told of it. `here`: in the chapter that this page is. */
export interface KeptPlace {
  readonly here: boolean;
  readonly anchor: Anchor;
  readonly share: number;
  readonly number?: number;
  readonly address: string;
  readonly at: number;
}

/** What a page is told of its reader's progress in its work. */
export interface ReadingAnswer {
  readonly current?: KeptPlace;
  readonly furthest?: KeptPlace;
  /** This chapter was read to its end, or marked so. */
  readonly isRead: boolean;
  /** This is the last posted chapter of a story in progress, and all before it is read. */
  readonly caughtUp?: { readonly updated?: string; readonly quietYears?: number };
  /** Of the chapter links that were asked about, in their order; absent for what is not known. */
  readonly chapters: readonly (ChapterState | undefined)[];
  /** Index of the first of those that is not read. */
  readonly next?: number;
  /** Places are kept here: neither a private window, nor switched off. */
  readonly keeps?: true;
  readonly resume: 'ask' | 'go';
  /** Share of the story's text at which it counts as read, 0.5 to 1. */
  readonly end: number;
}

/** What stands beside an entry of a listing. */
export interface EntryProgress {
  readonly state: 'read' | 'begun' | 'unread';
  /** Parts that the listing counts and that were not posted when the reader was last there; absent where there are none. */
  readonly fresh?: number;
  /** Parts read. */
  readonly read: number;
  readonly posted?: number;
  readonly share?: number;
  readonly number?: number;
}
