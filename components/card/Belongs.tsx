import { t } from '@/utils/i18n/t';
import type { Belonging } from '@/utils/works/mending';

export interface BelongsProps {
  readonly work: Belonging;
  readonly onMend: (how: 'join' | 'part' | 'forget') => void;
}

/** The last step of an address, as people name a page. */
const nameOf = (address: string): string => address.split('/').filter(Boolean).at(-1) ?? address;

function Saying({ work: { pages, mended, page } }: Pick<BelongsProps, 'work'>) {
  if (mended === 'parted') return <>{t('card.parted_said')}</>;
  if (mended === 'joined') return <>{t('card.joined_said')}</>;
  return page.chapter !== undefined || pages > 1 ? <>{t('card.part_of_work', pages)}</> : <>{t('card.alone')}</>;
}

/** Which pages are taken for one work, and the way to say that it is wrong. */
export function Belongs({ work, onMend, title }: BelongsProps & { readonly title?: string }) {
  const { neighbour, mended, page } = work;
  const isGuess = page.because === 'sequence' || mended === 'joined';
  if (!isGuess && mended === 'no' && neighbour === undefined && page.chapter === undefined) return null;
  return (
    <div class="belongs" data-part="work">
      <p>
        <Saying work={work} /> {title && mended !== 'parted' && page.chapter !== undefined && <cite>{title}</cite>}
      </p>
      {neighbour !== undefined && <button type="button" class="text" data-part="join" onClick={() => onMend('join')}>{t('card.join', nameOf(neighbour))}</button>}
      {isGuess && <button type="button" class="text" data-part="part" onClick={() => onMend('part')}>{t('card.part_from')}</button>}
      {mended !== 'no' && <button type="button" class="text" data-part="mend-undo" onClick={() => onMend('forget')}>{t('card.undo')}</button>}
    </div>
  );
}
