import type { Header } from '@/utils/header/header';
import { t } from '@/utils/i18n/t';
import { dateInWords } from './Facts';

type Seen = NonNullable<Header['seen']>;

/** "Rating from the index, seen May 3, 2026" */
export const seenInWords = ({ day, facts }: Seen): string => t(facts.length > 1 ? 'card.seen_both' : `card.seen_${facts[0] ?? 'rating'}`, dateInWords(day));

/** Which of what the card says the page itself does not, and from when it is. */
export function SeenOn(seen: Seen) {
  return <p class="dim one-line" data-part="seen">{seenInWords(seen)}</p>;
}
