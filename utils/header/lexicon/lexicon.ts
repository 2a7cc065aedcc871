import type { FieldName } from '../header';

/** What a label can name: a field, or the heading that opens a chapter ("Part: 2" between fields). */
export type LabelName = FieldName | 'chapter';

/**
 * The label words of one language, as data.
 *
 * Every list is one string of phrases parted by `|`, in the form that `labelKey` gives: folded, without apostrophes, hyphens and
 * full stops ("authors note", "email", "ps"). A plural in -s is found by its singular, and words such as "story" or "author's" in
 * front are skipped, so neither needs an entry of its own. Each phrase stands under one field.
 */
export interface Lexicon {
  readonly words: Readonly<Partial<Record<LabelName, string>>>;
  /** Words of the lists above that may also mean other fields, likeliest first: `[word, fields]`. */
  readonly ambiguous?: Readonly<Record<string, readonly LabelName[]>>;
  /** Words strong enough to name a label when they are its last word: "a small fan's summary". */
  readonly heads?: string;
  /** Words strong enough to name a label wherever they stand in it: "standard copyright disclaimer for beginners". */
  readonly anywhere?: string;
  /** Words that may stand before or after a label without changing it: "story notes", "final author's note". */
  readonly modifiers?: string;
  /** Words that join two labels into one: "spoilers and warnings". */
  readonly joiners?: string;
}
