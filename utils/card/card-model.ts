import type { Chapter, Dates, FieldName, Header, HeaderField, RatingLevel, Status } from '../header/header';
import type { WarningsShown } from '../messaging/protocol';
import { cardWarnings, type CardWarnings } from './card-warnings';

/** `unread`: a rating is written whose level is not known, which is not a mild one. `none`: none is written. */
export interface CardRating {
  readonly level: RatingLevel | 'unrated' | 'unread' | 'none';
  /** As written; '' where none is. */
  readonly raw: string;
}

/** `measured`: counted by us, for the author stated none. */
export interface CardLength {
  readonly words: number;
  /** 0: less than one. */
  readonly minutes: number;
  readonly source: 'stated' | 'measured';
}

/** Everything that a card shows, as values: which words they become is the components' part. */
export interface CardModel {
  readonly rating: CardRating;
  readonly warnings: CardWarnings;
  /** Which of the two the page itself does not state, and the day on which an index did. */
  readonly seen?: Header['seen'];
  readonly status?: Status;
  readonly chapter?: Chapter;
  readonly title?: string;
  readonly authors: readonly string[];
  readonly fandoms: readonly string[];
  readonly pairings: readonly string[];
  readonly dates?: Dates;
  readonly length?: CardLength;
  readonly summary?: string;
  readonly spoilers?: string;
  /** What else the author put in, for who wants to know. */
  readonly more: readonly { readonly field: FieldName; readonly value: string }[];
}

/** Words a minute that an adult reads of fiction (Brysbaert 2019: 260; fan fiction sites reckon with 250). */
const READING_SPEED = 250;
/** What the card has a place for, and what is folded on the page or of no use on a card. */
const SHOWN_ELSEWHERE: ReadonlySet<FieldName> = new Set([
  'title', 'author', 'fandom', 'pairing', 'rating', 'warnings', 'status', 'date', 'summary', 'spoilers',
  'disclaimer', 'thanks', 'beta', 'notes', 'contact', 'archive', 'feedback', 'copyright', 'other',
]);

export const lengthOf = (words: number, source: CardLength['source']): CardLength => ({ words, minutes: words < READING_SPEED ? 0 : Math.round(words / READING_SPEED), source });

export function cardRating({ rating }: Header): CardRating {
  if (!rating) return { level: 'none', raw: '' };
  return { level: rating.level ?? 'unread', raw: rating.raw };
}

const valuesOf = (fields: readonly HeaderField[], name: FieldName): string | undefined =>
  fields.filter(({ field, value }) => field === name && value !== '').map(({ value }) => value).join('\n') || undefined;

/** What the card shows of a header, as the reader wants its warnings shown. */
export function cardModel(header: Header, shown: WarningsShown): CardModel {
  const { status, chapter, title, authors, fandoms, pairings, dates, words } = header;
  return {
    rating: cardRating(header),
    warnings: cardWarnings(header, shown),
    ...(header.seen && { seen: header.seen }),
    status,
    chapter,
    title,
    authors,
    fandoms,
    pairings,
    dates,
    length: words === undefined ? undefined : lengthOf(words, 'stated'),
    summary: valuesOf(header.fields, 'summary'),
    spoilers: valuesOf(header.fields, 'spoilers'),
    more: [...new Set(header.fields.map(({ field }) => field))].flatMap((field) => {
      const value = SHOWN_ELSEWHERE.has(field) ? undefined : valuesOf(header.fields, field);
      return value === undefined ? [] : [{ field, value: value.replaceAll('\n', ' · ') }];
    }),
  };
}
