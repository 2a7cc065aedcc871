import { t } from '@/utils/i18n/t';
import type { ChapterState } from '@/utils/progress/progress';

/** A tick, a part of a disc, a plus, a ring: the state in a shape, 10 by 10. */
export const STATE_SHAPES: Readonly<Record<ChapterState['state'], string>> = {
  read: 'M1 5l3 3 5-6',
  begun: 'M5 1a4 4 0 1 0 0 8a4 4 0 1 0 0-8M5 1v8',
  new: 'M5 2v6M2 5h6',
  unread: 'M5 1a4 4 0 1 0 0 8a4 4 0 1 0 0-8',
};

export function stateInWords(state: ChapterState): string {
  if (state.state === 'begun') return t('card.mark_begun', Math.round(state.share * 100));
  if (state.state === 'read') return t('card.mark_read');
  return t(state.state === 'new' ? 'card.mark_new' : 'card.mark_unread');
}

/** How far a part was read, in a shape and in words. */
export function PartMark({ state }: { readonly state: ChapterState }) {
  return (
    <span class="part-mark" data-part="part-state">
      <svg viewBox="0 0 10 10" aria-hidden="true">
        <path d={STATE_SHAPES[state.state]} />
      </svg>
      {stateInWords(state)}
    </span>
  );
}
