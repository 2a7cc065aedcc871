import type { CardRating } from '@/utils/card/card-model';
import { t, tOf } from '@/utils/i18n/t';

/** How many of the four bars are full. */
const STRENGTH: Readonly<Record<string, number>> = { general: 1, teen: 2, mature: 3, explicit: 4 };
const BARS = [0, 1, 2, 3];

/** A gauge of four bars, so that the level is not told by colour alone. Where no level is known its bars are hollow. */
export function Gauge({ level }: Pick<CardRating, 'level'>) {
  const strength = STRENGTH[level] ?? 0;
  return (
    <svg class={`gauge ${level}`} viewBox="0 0 23 20" aria-hidden="true">
      {BARS.map((bar) => (
        <rect key={bar} class={bar < strength ? 'full' : 'hollow'} x={bar * 6 + 0.5} y={12 - bar * 4 + 0.5} width="4" height={7 + bar * 4} />
      ))}
    </svg>
  );
}

/** How strong the story is: the level in words, and beside it what the author wrote. */
export function RatingMark({ level, raw }: CardRating) {
  const word = tOf('rating', level);
  return (
    <div data-part="rating">
      <p class="large">
        <Gauge level={level} /> <span class="sr">{t('field.rating')}: </span>
        {level === 'unread' ? <q>{raw}</q> : word}
      </p>
      <p class="dim one-line">
        {level === 'unread' && word}
        {level !== 'unread' && raw !== '' && raw.toLowerCase() !== word.toLowerCase() && t('card.as_written', raw)}
      </p>
    </div>
  );
}
