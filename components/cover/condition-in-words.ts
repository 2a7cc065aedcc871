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

/** Conditions that say what was met; of all others the story's own words do. */
const TELLING = /^(?:topic|warning|unstated|rating|status|language|length):/;

/** All that was met, each once: "Sexual violence, Fandom: Highlander". */
export function metInWords(because: readonly Because[]): string {
  const met = because.flatMap((one) => one.met);
  return [...new Set(met.map(({ condition, words, where }) => (TELLING.test(condition) || !words || !where ? conditionInWords(condition) : t('card.labelled', tOf('field', where), words))))].join(', ');
}
