import type { AdapterGroup } from '../archives/families';
import type { Adapter } from '../archives/source';
import type { CoverKit } from './cover-kit';

/**
 * What the gate and the reader of one document say to each other. Both run in the extension's isolated world, which the page
 * cannot see, so a plain object on its global tells nothing: no event, no attribute, no message.
 */
export interface SameWorld {
  /** A gate was put in. It may be put in again once the page is whole: access can be taken back and given anew. */
  gateIsHere?: true;
  /** Set by the reader as its first act; a second reader finds it and does nothing. */
  readerIsHere?: true;
  /** Takes the reader out: its page has become another. */
  stopReader?: () => void;
  /** What reads the pages of some archive families, by the file that they came in. */
  adapters?: Partial<Record<AdapterGroup, readonly Adapter[]>>;
  /** What covers stories and entries, where the reader has rules. */
  covers?: CoverKit;
  /** Lets the page paint again. Set while the gate holds paint; the reader calls it once its card is in place. */
  letPaint?: () => void;
  /** Where a rule may cover, in front of the page until it is judged. */
  curtain?: {
    /** The page could be a story: it is not seen until it is judged, but after a moment a cover says so. */
    wait(): void;
    /** Judged: no story, nothing to cover, or a cover of its own stands. */
    open(): void;
    /** The reader chose not to wait. */
    readonly isWaived: () => boolean;
  };
}

interface World {
  flyleaf?: SameWorld;
}

/** The one object that gate and reader of this document share. */
export function sameWorld(): SameWorld {
  const world = globalThis as World;
  return (world.flyleaf ??= {});
}
