import type { RatingLevel } from '@/utils/header/header';

const STEPS: Readonly<Record<RatingLevel, number>> = { general: 1, teen: 2, mature: 3, explicit: 4 };
const BARS = [1, 2, 3, 4];

/** Four steps, as many filled as the rating is strong: the shape says it where colour cannot. */
export function RatingMark({ level }: { readonly level: RatingLevel }) {
  return (
    <svg class={`rating-mark ${level}`} viewBox="0 0 22 16" width="22" height="16" aria-hidden="true">
      {BARS.map((bar) => (
        <rect key={bar} x={bar * 6 - 5.5} y={13 - bar * 3} width="3" height={bar * 3 + 2} class={bar <= STEPS[level] ? 'on' : 'off'} />
      ))}
    </svg>
  );
}
