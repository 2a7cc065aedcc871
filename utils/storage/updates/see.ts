import type { Random } from '../../updates/schedule';
import type { UpdatesSettings } from '../../updates/settings';
import type { Sighting } from '../../updates/sighting';
import type { Kept, UpdateBook } from './book';
import { afterSighting, planned, type Seen } from './settle';

export interface SeeParts {
  readonly book: UpdateBook;
  readonly now: () => number;
  readonly random: Random;
  readonly settings: () => Promise<UpdatesSettings>;
  /** Something may be to tell, or to look at. */
  readonly onNews: () => void;
}

/** Keeps what a page told of a work of the library. `contents`: where the page says that the work's contents are. */
export type See = (work: string, sightingFor: (kept: Kept) => Sighting, contents?: string) => Promise<void>;

/** The time of the sighting aside: most pages tell what is known. */
function isSame(before: Kept, { record, stored, changes }: Seen, { from }: Sighting, contents: string | undefined): boolean {
  // What a chapter's own page tells the record knows as well: nothing more need be kept of a work that nobody has looked at.
  if (changes.length === 0 && record === before.record && before.stored.baseline === undefined && from === 'reached' && contents === undefined) return true;
  const timeless = (one: Kept['stored']): string => JSON.stringify({ ...one.baseline, at: 0 });
  return changes.length === 0 && record === before.record && before.stored.baseline !== undefined && timeless(before.stored) === timeless(stored) && (contents === undefined || contents === before.stored.contents);
}

export function createSee({ book, now, random, settings, onNews }: SeeParts): See {
  return async (work, sightingFor, contents) => {
    if (!(await book.read(work))) return;
    const chosen = await settings();
    let isNews = false;
    await book.change(work, (kept) => {
      const sighting = sightingFor(kept);
      const seen = afterSighting(kept, sighting);
      if (isSame(kept, seen, sighting, contents)) return undefined;
      const known = contents === undefined || contents === seen.stored.contents ? seen.stored : { ...seen.stored, contents };
      const stored = planned({ record: seen.record, stored: known }, chosen, now(), random);
      isNews = seen.changes.length > 0 || stored.following.next !== kept.stored.following.next;
      return { record: seen.record, stored };
    });
    if (isNews) onNews();
  };
}
