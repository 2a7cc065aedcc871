import type { EntryProgress } from '@/utils/progress/visit-report';
import { t } from '@/utils/i18n/t';
import { placeInEntry } from '@/utils/page/place-in-entry';
import type { Undo } from '@/utils/page/undo';
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

/** How far its reader has come with a story of a listing, below its line. */
export function drawProgress({ elements }: FoundEntry, progress: EntryProgress): Undo | undefined {
  const placed = placeInEntry(elements);
  placed?.host.attachShadow({ mode: SHADOW }).append(markOf(progress.fresh ? 'new' : progress.state, wordsOf(progress), 'block'));
  return placed?.undo;
}
