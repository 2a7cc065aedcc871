import type { Header } from '@/utils/header/header';
import { t } from '@/utils/i18n/t';
import { dateInWords } from './Facts';

/** Which of what the card says the page itself does not, and from when it is. */
export function SeenOn({ day, facts }: NonNullable<Header['seen']>) {
  const both = facts.length > 1;
  return <p class="dim one-line" data-part="seen">{t(both ? 'card.seen_both' : `card.seen_${facts[0] ?? 'rating'}`, dateInWords(day))}</p>;
}
