/** What a page says of itself, as plain JSON. The shapes are those that `npm run inspect` prints, with places and reasons added. */

/** The fields a hand-written header can have. */
export const FIELD_NAMES = [
  'title', 'author', 'contact', 'fandom', 'pairing', 'characters', 'rating', 'category', 'status', 'series', 'date', 'archive',
  'disclaimer', 'thanks', 'beta', 'notes', 'warnings', 'spoilers', 'summary', 'feedback', 'length', 'language', 'challenge',
  'copyright', 'other',
] as const;
export type FieldName = (typeof FIELD_NAMES)[number];

/** A piece of one line: `line` indexes the lines that were read, `from` and `to` (exclusive) are UTF-16 offsets in its `text`. */
export interface Span {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/** Why a passage was read as it was. `score` is the margin over the next best reading; above 0, no unit. */
export interface Reason {
  /** `label`: a label that the lexicon knows; `words`: the wording alone; `place`: where it stands; `follows`: it continues the line above; `archive`: the archive itself labels it. */
  readonly clue: 'label' | 'words' | 'place' | 'follows' | 'archive';
  readonly score: number;
}

export interface HeaderField {
  readonly field: FieldName;
  /** As written, without its separator; '' when the passage has no label. */
  readonly label: string;
  /** As written; lines of one value are joined by '\n'. */
  readonly value: string;
  readonly spans: readonly Span[];
  readonly because: Reason;
}

export type RatingLevel = 'general' | 'teen' | 'mature' | 'explicit';
/** `level` is absent where no known rating is meant: an unknown rating is never mild. 'unrated' only where the page says so. */
export interface Rating {
  readonly raw: string;
  readonly level?: RatingLevel | 'unrated';
}

export type Degree = 'mentioned' | 'implied' | 'past' | 'mild' | 'graphic';
/** `id` is a canonical id of vocabulary/warnings.ts. 'none', 'chose-not-to-warn' and 'hidden' are ids of their own. */
export interface Warning {
  readonly id: string;
  readonly stated: 'present' | 'absent';
  readonly degree?: Degree;
  /** The words that say so, as written. */
  readonly raw: string;
  /** The field in which it was found. */
  readonly where?: FieldName;
}

/** "2/?" has a number and no total. */
export interface Chapter {
  readonly number?: number;
  readonly total?: number;
  /** Posted so far, as a listing counts them. */
  readonly posted?: number;
  readonly title?: string;
}

export type Status = 'wip' | 'complete' | 'abandoned';

/** ISO 8601, as precise as stated: '2002', '2002-03' or '2002-03-27'. */
export interface Dates {
  readonly published?: string;
  readonly updated?: string;
}

/** A passage that is folded where it stands. Never holds a line of the story or a warning. */
export interface Fold {
  readonly fields: readonly FieldName[];
  readonly spans: readonly Span[];
  readonly text: string;
}

export interface Header {
  readonly fields: readonly HeaderField[];
  /** Without its chapter. */
  readonly title?: string;
  readonly chapter?: Chapter;
  readonly authors: readonly string[];
  readonly fandoms: readonly string[];
  readonly pairings: readonly string[];
  readonly rating?: Rating;
  /** Empty: nothing stated, which is not the same as 'none'. */
  readonly warnings: readonly Warning[];
  /** The archive has no field for warnings: that it states none says nothing. */
  readonly noWarningsField?: true;
  readonly status?: Status;
  readonly dates?: Dates;
  /** Words, as the page states them. */
  readonly words?: number;
  /** Facts that the page itself does not state and an index did, on that day (ISO 8601). */
  readonly seen?: { readonly day: string; readonly facts: readonly ('rating' | 'warnings')[] };
  readonly folds: readonly Fold[];
  /** First line of the header, and the line after its last. */
  readonly from: number;
  readonly to: number;
}

/** One line of the "Why?" view: what each line near a header was read as. */
export interface TraceLine {
  readonly line: number;
  readonly text: string;
  /** 'before', 'header' (rule, blank, decoration), 'chapter', 'story', 'after' or the fields found on it, in order. */
  readonly readAs: readonly (FieldName | 'before' | 'header' | 'chapter' | 'story' | 'after')[];
  readonly because: Reason;
}

/** Where the story's text begins, its chapter heading included. */
export interface StoryStart {
  readonly line: number;
  readonly from: number;
  /** First 80 characters. */
  readonly startsWith: string;
}

/** What was read of a page, or of a part of one. */
export interface Reading {
  readonly kind: 'fic' | 'listing' | 'none';
  /** In page order; the page's own header is the first. */
  readonly headers: readonly Header[];
  readonly story?: StoryStart;
  /** On a listing: one a story. */
  readonly entries: readonly (Header & { readonly url?: string })[];
  readonly trace: readonly TraceLine[];
  /** The line after the last that was looked at closely; further headers are looked for from here. */
  readonly readTo?: number;
}
