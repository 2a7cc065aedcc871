import { t } from '@/utils/i18n/t';

interface Props {
  /** Works of which news are told. */
  readonly count: number;
  readonly open: () => void;
}

/** "3 works have news", and the way to them. Looking at it marks nothing as seen. */
export function MovedLine({ count, open }: Props) {
  if (count === 0) return null;
  return (
    <p class="moved">
      <span class="dot" aria-hidden="true" />
      <button type="button" class="plain" data-part="moved" onClick={open}>{t('news.count', count)}</button>
    </p>
  );
}
