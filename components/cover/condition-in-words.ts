import type { Because } from '@/utils/filters/verdict';
import { t, tOf } from '@/utils/i18n/t';

const UNSTATED = { warnings: 'cover.unstated_warnings', refused: 'cover.unstated_refused', hidden: 'cover.unstated_hidden', rating: 'cover.unstated_rating' } as const;
const isUnstated = (id: string): id is keyof typeof UNSTATED => Object.hasOwn(UNSTATED, id);

/** `topic:abuse except:mentioned`, `title="The \"Dragon\""`, `rating:mature..`; what a rule leaves out has been left out by now. */
const CONDITION = /^([a-z]+)[:=~](?:"((?:[^"\\]|\\.)*)"|(\S*))/;
const ESCAPED = /\\(.)/g;
const RANGE = /^([^.]*)\.\.([^.]*)$/;

function rangeInWords(from: string, to: string, isRating: boolean): string {
  const name = (end: string): string => (isRating ? tOf('rating', end) : Number(end).toLocaleString());
  if (from && to) return from === to ? name(from) : t('filters.from_to', name(from), name(to));
  if (from) return t(isRating ? 'filters.and_stronger' : 'filters.at_least', name(from));
  return t(isRating ? 'filters.and_milder' : 'filters.at_most', name(to));
}

function valueInWords(what: string, value: string): string {
  const range = what === 'rating' || what === 'length' ? RANGE.exec(value) : null;
  if (range) return rangeInWords(range[1] ?? '', range[2] ?? '', what === 'rating');
  return what === 'rating' || what === 'status' ? tOf(what, value) : value;
}

/** What a rule looked for, as a person says it: "topic:sexual-violence" is "Sexual violence". */
export function conditionInWords(condition: string): string {
  const [all, what = '', quoted, plain = ''] = CONDITION.exec(condition) ?? [];
  if (all === undefined) return condition;
  const value = quoted?.replace(ESCAPED, '$1') ?? plain;
  if (what === 'topic' || what === 'warning') return tOf(what, value);
  if (what === 'unstated' && isUnstated(value)) return t(UNSTATED[value]);
  if (what === 'work') return tOf('what', what);
  return t('card.labelled', tOf('what', what), valueInWords(what, value));
}

/** Conditions that say what was met; of all others the story's own words do. */
const TELLING = /^(?:topic|warning|unstated|rating|status|language|length):/;

/** All that was met, each once: "Sexual violence, Fandom: Highlander". */
export function metInWords(because: readonly Because[]): string {
  const met = because.flatMap((one) => one.met);
  return [...new Set(met.map(({ condition, words, where }) => (TELLING.test(condition) || !words || !where ? conditionInWords(condition) : t('card.labelled', tOf('field', where), words))))].join(', ');
}
