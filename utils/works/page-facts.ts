import type { Source } from '../archives/source';
import type { Header } from '../header/header';
import type { Home } from './moved';

/** Choices that the reader made, by page key or work key. Kept for good, and stronger than anything we find. */
export interface Joins {
  /** Page or work → the work that it is part of. */
  readonly joined: Readonly<Record<string, string>>;
  /** Pages that stand for themselves. */
  readonly parted: readonly string[];
}

type SourceFacts = Pick<Source, 'family' | 'page' | 'work' | 'previous' | 'next' | 'index' | 'chapter' | 'complete'> & { readonly chapters?: readonly { readonly url: string }[] };

/** What is known of a page. All of it may be missing. */
export interface PageFacts {
  readonly address?: string;
  readonly source?: SourceFacts;
  readonly header?: Pick<Header, 'title' | 'chapter'> & { readonly authors?: readonly string[] };
  /** The story's first words, for pages without an address of the web. */
  readonly opening?: string;
  /** Where the page links to: other parts may be among them. */
  readonly siblings?: readonly string[];
  /** Where the page itself says that its story lies now, or lay before. */
  readonly home?: Home;
  readonly reader?: Joins;
}

/** "Part 3 of 7" as the page itself says it; `undefined` for a work of one part. */
export function statedPart({ header, source }: PageFacts): { readonly number: number; readonly total?: number } | undefined {
  const { number, total } = header?.chapter?.number === undefined ? (source?.chapter ?? {}) : header.chapter;
  return number === undefined || total === 1 ? undefined : { number, total };
}
