import { language } from '@/utils/i18n/language';
import { t, tOf } from '@/utils/i18n/t';
import { languageCode } from '@/utils/filters/language-names';
import type { Condition, Rule } from '@/utils/filters/rule';

function rangeInWords({ what, how }: Condition): string {
  if (how.kind !== 'range') return '';
  const name = (end: string): string => (what === 'rating' ? tOf('rating', end) : Number(end).toLocaleString());
  const { from, to } = how;
  if (from && to) return t('filters.from_to', name(from), name(to));
  if (from) return t(what === 'rating' ? 'filters.and_stronger' : 'filters.at_least', name(from));
  return t(what === 'rating' ? 'filters.and_milder' : 'filters.at_most', name(to ?? ''));
}

function languageName(value: string): string {
  const code = languageCode(value) ?? value;
  try {
    return new Intl.DisplayNames(language(), { type: 'language' }).of(code) ?? value;
  } catch {
    return value;
  }
}

function valueInWords({ what, how }: Condition): string {
  if (how.kind === 'range') return '';
  if (what === 'topic' || what === 'warning' || what === 'rating' || what === 'status' || what === 'unstated') return tOf(what, how.value);
  if (what === 'language') return languageName(how.value);
  return what === 'work' ? t('filters.no_title') : how.value;
}

/** "Topic: Sexual violence", "Summary contains “slow burn”", "Rating: Mature or stronger". */
export function conditionInWords(condition: Condition): string {
  const { what, how, except = [] } = condition;
  const name = tOf('what', what);
  if (how.kind === 'words') return t('filters.contains_of', name, how.value);
  const words = t('filters.words_of', name, how.kind === 'range' ? rangeInWords(condition) : valueInWords(condition));
  return except.length ? `${words} (${except.map((degree) => t('filters.not_when', tOf('degree', degree))).join(', ')})` : words;
}

/** What narrows a rule, a line each. */
export function limitsInWords({ only, unless, on }: Rule): string[] {
  return [
    ...only.map((condition) => t('filters.words_of', t('filters.only_with'), conditionInWords(condition))),
    ...unless.map((condition) => t('filters.words_of', t('filters.unless'), conditionInWords(condition))),
    ...(on ? [t(on === 'listings' ? 'filters.on_listings' : 'filters.on_stories')] : []),
  ];
}

/** A rule in one breath, for buttons and for what is said of it. */
export const ruleInWords = (rule: Rule): string => [tOf('act', rule.action), conditionInWords(rule.when), ...limitsInWords(rule)].join(', ');
