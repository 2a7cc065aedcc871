import type { FieldName } from '../header';

/** What a label can name: a field, or the heading that opens a chapter ("Part: 2" between fields). */
export type LabelName = FieldName | 'chapter';

/**
 * The label words of one language, as data.
 *
 * Every list is one string of phrases parted by `|`, in the form that `labelKey` gives: folded, without apostrophes, hyphens and
 * full stops ("authors note", "email", "ps"). What a rule finds needs no entry: a plural in -s, one wrong letter, "story" or
 * "author's" in front, a number behind; nor does a word that English has under the same field. A sign after a blank says more of the
 * words behind it, up to the next sign:
 *
 * - `!` makes a label of what it ends, or of what it opens before a link: "a small fan's summary", "spoilers for season two";
 * - `*` makes a label wherever it stands: "standard copyright disclaimer for beginners";
 * - `?` an everyday word, which opens sentences too ("when", "house"): a label only where a mark follows;
 * - `~` may mean this field too, but stands under a likelier one as well: "series" is a fandom on some archives.
 */
export interface Lexicon {
  /** Without `~`, each phrase stands under one field. */
  readonly words: Readonly<Partial<Record<LabelName, string>>>;
  /** Words that tie a head to what follows it: "notas del capítulo". */
  readonly links?: string;
  /** Words that may stand before or after a label without changing it: "story notes", "final author's note". */
  readonly modifiers?: string;
  /** Words that join two labels into one: "spoilers and warnings". */
  readonly joiners?: string;
  /** Words that no label has: what holds one and merely ends in a head is a sentence. */
  readonly prose?: string;
}
