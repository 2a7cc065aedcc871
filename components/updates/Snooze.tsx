import { t } from '@/utils/i18n/t';

interface Props {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly snooze: (until: number) => void;
}

const DAY = 86_400_000;
const WEEK = 7 * DAY;
const MONTH = 30 * DAY;

/** News of a work, put off. */
export function Snooze({ now, snooze }: Props) {
  return (
    <>
      <button type="button" data-part="snooze-week" onClick={() => snooze(now + WEEK)}>{t('news.snooze_week')}</button>
      <button type="button" data-part="snooze-month" onClick={() => snooze(now + MONTH)}>{t('news.snooze_month')}</button>
    </>
  );
}
