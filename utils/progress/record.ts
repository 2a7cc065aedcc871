import type { Chapter, RatingLevel, Status, Warning } from '../header/header';
import type { Anchor } from './anchor';

/** Milliseconds since 1970, UTC. */
export type Instant = number;

/** A place in a work. */
export interface Mark {
  /** The record's turn when it was made. */
  readonly turn: number;
  /** Key and number of the chapter, as `works/` names it; '' for a work of one page. */
  readonly chapter: string;
  readonly number?: number;
  /** The page it was on, as the browser had it. */
  readonly address: string;
  readonly anchor: Anchor;
  readonly at: Instant;
}

export interface ChapterProgress {
  /** How often it was marked unread: a later turn beats all that was read in an earlier one. */
  readonly turn: number;
  /** The furthest that was read, 0 to 1 of the story's text. */
  readonly share: number;
  /** When it was opened last, and when it first stood in a list of chapters; 0: never. */
  readonly opened: Instant;
  readonly listed: Instant;
  /** When its end was reached, or it was marked by hand. */
  readonly read?: Instant;
  readonly words?: number;
  readonly number?: number;
  readonly title?: string;
}

/** A value and when it was set: the later one holds. */
export interface Dated<T> {
  readonly value: T;
  readonly at: Instant;
}

export const SHELVES = ['reading', 'to-read', 'caught-up', 'finished', 'dropped'] as const;
export type Shelf = (typeof SHELVES)[number];

/** What a page last said of the work. */
export interface WorkFacts {
  readonly title?: string;
  readonly authors: readonly string[];
  readonly fandoms: readonly string[];
  readonly pairings: readonly string[];
  /** As written, and its level where a known rating is meant. */
  readonly rating?: { readonly raw: string; readonly level?: RatingLevel | 'unrated' };
  readonly warnings: readonly Pick<Warning, 'id' | 'stated' | 'degree' | 'raw'>[];
  readonly status?: Status;
  readonly words?: number;
  /** Host without www., of the original where the page was a copy. */
  readonly archive?: string;
  /** ISO 8601, as stated. */
  readonly updated?: string;
}

/** What is kept of a work: everything the library shows, and the two marks. */
export interface WorkRecord {
  readonly version: 1;
  readonly work: string;
  readonly added: Instant;
  /** How often anything in it was marked unread: marks of an earlier turn count no more. */
  readonly turn: number;
  readonly facts: Dated<WorkFacts>;
  /** Where the reader is, and the furthest place read. */
  readonly current?: Mark;
  readonly furthest?: Mark;
  readonly chapters: Readonly<Record<string, ChapterProgress>>;
  /** Chapters posted and planned, as last stated. */
  readonly posted?: Dated<Pick<Chapter, 'total'> & { readonly posted?: number }>;
  /** Address → when it was last seen to hold the work. */
  readonly addresses: Readonly<Record<string, Instant>>;
  readonly shelf?: Dated<Shelf>;
  readonly favourite?: Dated<boolean>;
  readonly note?: Dated<string>;
  readonly tags?: Dated<readonly string[]>;
  /** 1 to 5, 0 for none. */
  readonly stars?: Dated<number>;
  /** The archive answered that it is not there. */
  readonly gone?: Dated<boolean>;
  /** When a part or a change was last seen to be new. */
  readonly moved?: Instant;
}

/** A work that was just met. */
export const newRecord = (work: string, at: Instant, facts: WorkFacts): WorkRecord => ({ version: 1, work, added: at, turn: 0, facts: { value: facts, at }, chapters: {}, addresses: {} });
