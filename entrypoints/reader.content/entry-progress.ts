import type { Source } from '@/utils/archives/source';
import { t } from '@/utils/i18n/t';
import type { Choices } from '@/utils/messaging/protocol';
import { askBackground } from '@/utils/messaging/send';
import { isOurs } from '@/utils/page/node-place';
import { placeInEntry } from '@/utils/page/place-in-entry';
import { undoAll, type Undo } from '@/utils/page/undo';
import type { EntryProgress } from '@/utils/progress/visit-report';
import { markOf } from './chapter-marks';
import type { FoundEntry } from './listing';
import { SHADOW } from './shadow';

/** "3 new parts · 2 of 14 parts read · part 3, 40%". */
function wordsOf({ state, fresh = 0, read, posted = 1, share = 0, number }: EntryProgress): string {
  if (state === 'unread') return t('card.mark_unread');
  const parts = posted > 1 ? t('card.entry_read', posted, read) : '';
  const percent = Math.round(share * 100);
  const place = parts && number !== undefined ? t('card.entry_place', number, percent) : t('card.mark_begun', percent);
  const whole = parts || t('card.mark_read');
  return [fresh > 0 && t('card.entry_new', fresh), state === 'begun' ? [parts, place] : whole].flat().filter(Boolean).join(' · ');
}

function draw({ elements }: FoundEntry, progress: EntryProgress): Undo | undefined {
  const placed = placeInEntry(elements);
  // Rating and warnings come first.
  const line = placed?.host.nextElementSibling;
  if (placed && line && isOurs(line)) line.after(placed.host);
  placed?.host.attachShadow({ mode: SHADOW }).append(markOf(progress.fresh ? 'new' : progress.state, wordsOf(progress), 'block'));
  return placed?.undo;
}

/** Beside each story of a listing that the library knows: how far its reader has come. */
export interface EntryProgressMarks {
  /** `family` of the listing, where one knows it. */
  add(entries: readonly FoundEntry[], family: Source['family'] | undefined): Promise<void>;
  /** Draws all again as is now chosen. */
  show(): void;
  clear(): void;
}

export function createEntryProgress(choices: () => Choices): EntryProgressMarks {
  const drawn: Undo[] = [];
  /** By its first element: an entry that changed takes the place of what it was. */
  const told = new Map<Element, readonly [FoundEntry, EntryProgress]>();
  const show = (): void => {
    undoAll(drawn);
    if (choices().mode !== 'card' || choices().notHeader) return;
    for (const each of told.values()) {
      const undo = draw(...each);
      if (undo) drawn.push(undo);
    }
  };
  return {
    show,
    add: async (entries, family) => {
      const linked = entries.filter(({ url, elements: [first] }) => url !== undefined && first);
      if (linked.length === 0) return;
      const answers = await askBackground('entries-read', { addresses: linked.map(({ url = '' }) => url), posted: linked.map(({ header }) => header.chapter?.posted ?? 0), ...(family && { family }) });
      linked.forEach((entry, i) => answers[i] && told.set(entry.elements[0] as Element, [entry, answers[i]]));
      if (answers.some(Boolean)) show();
    },
    clear: () => {
      told.clear();
      undoAll(drawn);
    },
  };
}
