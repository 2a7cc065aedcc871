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
  /** Words of the lists above that may also mean other fields, likeliest first. */
  readonly ambiguous?: Readonly<Record<string, readonly [LabelName, LabelName, ...LabelName[]]>>;
  /** Everyday words among them: they open sentences too ("When", "The house"), so they count as labels only where a mark follows. */
  readonly weak?: string;
  /** Words that make a label of what they end, or of what they open before a link: "a small fan's summary", "spoilers for season two". */
  readonly heads?: string;
  /** Words that make a label wherever they stand in it: "standard copyright disclaimer for beginners". */
  readonly anywhere?: string;
  /** Words that tie a head to what follows it: "notas del capítulo". */
  readonly links?: string;
  /** Words that may stand before or after a label without changing it: "story notes", "final author's note". */
  readonly modifiers?: string;
  /** Words that join two labels into one: "spoilers and warnings". */
  readonly joiners?: string;
  /** Words that no label has: what holds one and merely ends in a head is a sentence. */
  readonly prose?: string;
}
