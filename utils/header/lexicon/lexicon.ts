import type { FieldName } from '../header';

/** What a label can name: a field, or the heading that opens a chapter ("Part: 2" between fields). */
export type LabelName = FieldName | 'chapter';

/** Phrases by the field that they name, each list one string, parted by `|`. */
export type Phrases = Readonly<Partial<Record<LabelName, string>>>;

/**
 * The label words of one language, as data.
 *
 * Phrases are in the form that `labelKey` gives: folded, without apostrophes, hyphens and full stops ("authors note", "email", "ps").
 * What a rule finds needs no entry: a plural in -s, one wrong letter, "story" or "author's" in front, a number behind; nor does a word
 * that English has under the same field. Each phrase stands once, under its likeliest field, in the strongest of the first four lists.
 */
export interface Lexicon {
  readonly words: Phrases;
  /** Makes a label of what it ends, or of what it opens before a link: "a small fan's summary", "spoilers for season two". */
  readonly strong?: Phrases;
  /** Makes a label wherever it stands: "standard copyright disclaimer for beginners". */
  readonly anywhere?: Phrases;
  /** Opens sentences too ("when", "house"): a label only where a mark follows. */
  readonly everyday?: Phrases;
  /** What phrases of the lists above may mean besides: "series" is a fandom on some archives. */
  readonly also?: Phrases;
  /** Words that tie a head to what follows it: "notas del capítulo". */
  readonly links?: string;
  /** Words that may stand before or after a label without changing it: "story notes", "final author's note". */
  readonly modifiers?: string;
  /** Words that join two labels into one: "spoilers and warnings". */
  readonly joiners?: string;
  /** Words that no label has: what holds one and merely ends in a head is a sentence. */
  readonly prose?: string;
}
