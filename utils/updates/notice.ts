import type { WorkNews } from './news';

/** A notification that is due. `id`: the same one shown twice takes its own place, so that being stopped halfway tells nothing twice. */
export type Notice =
  | { readonly kind: 'work'; readonly id: string; readonly news: WorkNews }
  | { readonly kind: 'digest'; readonly id: string; readonly works: readonly WorkNews[] };

/** What is told outside of the library. */
export interface Telling {
  /** Works on the badge. */
  readonly count: number;
  readonly notices: readonly Notice[];
}
