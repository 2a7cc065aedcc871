import type { Because } from '@/utils/filters/verdict';
import { t, tOf } from '@/utils/i18n/t';

const UNSTATED = { warnings: 'cover.unstated_warnings', refused: 'cover.unstated_refused', hidden: 'cover.unstated_hidden', rating: 'cover.unstated_rating' } as const;
const isUnstated = (id: string): id is keyof typeof UNSTATED => Object.hasOwn(UNSTATED, id);

/** Fields that conditions are named after, where the two differ. */
const FIELDS: Readonly<Record<string, string>> = { character: 'characters', tag: 'category', words: 'summary' };

/** What a rule looked for, as a person says it: "topic:sexual-violence" is "Sexual violence". */
export function conditionInWords(condition: string): string {
  const colon = condition.indexOf(':');
  const [what, value] = [condition.slice(0, colon), condition.slice(colon + 1)];
  if (what === 'topic') return tOf('topic', value);
  if (what === 'warning') return tOf('warning', value);
  if (what === 'unstated' && isUnstated(value)) return t(UNSTATED[value]);
  if (what === 'rating') return t('card.labelled', tOf('field', 'rating'), tOf('rating', value));
  if (colon < 0) return condition;
  return t('card.labelled', tOf('field', FIELDS[what] ?? what), value.replace(/^"(.*)"$/, '$1'));
}

/** All that was met, each once: "Sexual violence, Incest". */
export const metInWords = (because: readonly Because[]): string =>
  [...new Set(because.flatMap(({ met }) => met.map(({ condition }) => conditionInWords(condition))))].join(', ');
