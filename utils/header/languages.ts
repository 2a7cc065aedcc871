import type { WordTables } from '../vocabulary/known-words';
import type { Lexicon } from './lexicon/lexicon';

/**
 * What the reader knows of other languages than English: plain data, that pages in English need not load.
 * A new language is a lexicon more in `other-languages.ts`.
 */
export interface Languages {
  readonly lexicons: readonly Lexicon[];
  /** What words mean in fields: months, ratings, warnings. */
  readonly words: readonly WordTables[];
}
