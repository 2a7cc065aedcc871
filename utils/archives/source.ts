import type { FieldName } from '../header/header';

/** An archive's software, not its host: one file a family. 'plain' is any page that none of the others knows. */
export type Family =
  | 'efiction' | 'otw' | 'ffn' | 'journal' | 'xenforo' | 'mail' | 'usenet' | 'automated-archive' | 'gossamer'
  | 'mediaminer' | 'adult-fanfiction' | 'royal-road' | 'wattpad' | 'home-page' | 'plain';

/** What the archive itself says of a story, in its own words. Nothing here knows what the words mean. */
export interface Stated {
  readonly field: FieldName;
  /** The archive's own label, as shown; '' where it shows none. */
  readonly label: string;
  /** As shown, one a tag: a fandom of one tag may hold a comma. Empty where `hidden`. */
  readonly values: readonly string[];
  /** The archive keeps these from this page: they are not none. */
  readonly hidden?: true;
  /** A guess that counts only where the text itself says nothing of this field: who sent a mail may not be who wrote the story. Rating and warnings of a guess count as any other's. */
  readonly guess?: true;
  /** The first of the values is what stands behind a title on its line: facts in a row, perhaps, before any prose. */
  readonly row?: true;
}

export interface ChapterLink {
  /** Absolute, of the original where the page is a copy. */
  readonly url: string;
  readonly title: string;
  /** From 1, as the archive counts. */
  readonly number?: number;
  /** The link or option on the page, for marks. */
  readonly element: Element;
}

/** Of a work as the archive itself counts. `total` is absent where it says "?". */
export interface Posted {
  readonly posted?: number;
  readonly total?: number;
}

/** Dates as ISO 8601, as precise as shown. */
export interface ListedEntry {
  /** The whole entry, for marks and covers; of entries without an element of their own, the first of `elements`. */
  readonly elements: readonly Element[];
  /** Of the work's first page; absolute, of the original where the page is a copy. */
  readonly url?: string;
  readonly stated: readonly Stated[];
  readonly chapters?: Posted;
  readonly complete?: boolean;
  readonly published?: string;
  readonly updated?: string;
}

/** `story`: text of a story or of a chapter. `index`: one work's own contents. `gate`: asks for age or consent, often with the blurb. `missing`: the archive's own "not found". */
export type PageKind = 'story' | 'index' | 'listing' | 'gate' | 'missing' | 'other';

/** What an adapter says of a page: where things are, and what the archive itself labels. Reading never writes. */
export interface Source {
  readonly family: Family;
  readonly page: PageKind;
  /** The name of the site where the page says one ("The Dusty Shelf"). */
  readonly site?: string;
  /** The elements that hold the story's text, in order; empty where the adapter cannot tell: then the whole page is read as lines. */
  readonly text: readonly Element[];
  /** What the author wrote beside the text, which is read as lines too, above it: notes, a preface. In order; none in another or in `text`. */
  readonly notes?: readonly Element[];
  /** The card goes in front of this; the first of `text` where absent. */
  readonly head?: Element;
  readonly stated: readonly Stated[];
  /** The archive has no field for warnings: that none are stated says nothing. */
  readonly noWarningsField?: true;
  readonly chapter?: { readonly number?: number; readonly title?: string } & Posted;
  readonly complete?: boolean;
  readonly published?: string;
  readonly updated?: string;
  /** The work's own first page or contents, absolute, of the original: the same on all of its chapters. */
  readonly work?: string;
  readonly previous?: string;
  readonly next?: string;
  readonly index?: string;
  readonly chapters: readonly ChapterLink[];
  readonly entries: readonly ListedEntry[];
  /** In place of `entries`, where a page may list very many: read one by one, so that the caller can wait between two. */
  readonly eachEntry?: () => Iterable<ListedEntry>;
}

/** What an archive says of a story as plain JSON: what can be sent to where it is read. */
export type ArchiveFacts = Pick<Source, 'stated' | 'noWarningsField' | 'chapter' | 'complete' | 'published' | 'updated'>;

/** One archive family. `address` is of the original where the page is a copy; undefined where the page has none (a file that is read by a tool). */
export interface Adapter {
  readonly family: Family;
  /** By the page's own markup first, by its host where that says nothing: mirrors and proxies are common. Cheap: a few queries. */
  recognises(document: Document, address: URL | undefined): boolean;
  readSource(document: Document, address: URL | undefined): Source;
}

/** All entries of a source, however it gives them. */
export const entriesOf = ({ entries, eachEntry }: Source): Iterable<ListedEntry> => eachEntry?.() ?? entries;
