import { t } from '@/utils/i18n/t';
import { askBackground } from '@/utils/messaging/send';
import { placeInEntry } from '@/utils/page/place-in-entry';
import { undoAll, type Undo } from '@/utils/page/undo';
import type { EntryProgress } from '@/utils/progress/visit-report';
import { LINE } from './entry-marks';
import type { FoundEntry } from './listing';
import { SHADOW } from './shadow';

/** "2 of 14 parts read · part 3, 40%". */
function wordsOf({ read, posted, share, number }: EntryProgress): string {
  const percent = Math.round((share ?? 0) * 100);
  const parts = posted !== undefined && posted > 1 ? t('card.entry_read', posted, read) : '';
  const place = number === undefined || !parts ? t('card.entry_begun', read > 0 && !parts ? 100 : percent) : t('card.entry_place', number, percent);
  return [parts, read === posted ? '' : place].filter(Boolean).join(' · ');
}

function draw({ elements }: FoundEntry, progress: EntryProgress): Undo | undefined {
  const placed = placeInEntry(elements);
  if (!placed) return undefined;
  const line = document.createElement('span');
  line.dataset.part = 'mark';
  line.style.cssText = LINE;
  line.textContent = wordsOf(progress);
  placed.host.attachShadow({ mode: SHADOW }).append(line);
  return placed.undo;
}

/** A line beside each story of a listing that the reader has begun. */
export function createEntryProgress(): { add(entries: readonly FoundEntry[]): Promise<void>; clear(): void } {
  const drawn: Undo[] = [];
  async function add(entries: readonly FoundEntry[]): Promise<void> {
    const linked = entries.flatMap((entry) => (entry.url === undefined ? [] : [{ entry, url: entry.url }]));
    if (linked.length === 0) return;
    const answers = await askBackground('entries-read', { addresses: linked.map(({ url }) => url) }).catch(() => []);
    const undos = linked.map(({ entry }, index) => answers[index] && draw(entry, answers[index]));
    drawn.push(...undos.filter((undo) => undo !== undefined));
  }
  return { add, clear: () => undoAll(drawn) };
}
